import { weigh } from './clues/weigh'

/** What a person looked at or searched for. */
export const detector = weigh(
  'browsing_record',
  {
    labels: /(?:浏览|搜索|访问|上网|足迹)(?:记录|历史)|brows(?:er|ing) history|search history/u,
    not: /清[空除]|查看|删除|clear/u,
    keys: ['browse_history', 'browsing_history', 'search_history', 'view_history'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'browse_history',
      'browsing_history',
      'view_history',
      'search_history',
      'visit_history',
      'page_history',
      'search_keywords',
      'footprint',
      'browse_record',
      'browse_time',
      'stay_time',
      'stay_duration',
    ],
  },
)
