import { weigh } from './clues/weigh'

/** What a person bought before. */
export const detector = weigh(
  'consumption_record',
  {
    labels:
      /消费(?:记录|流水|习惯|频[次率]|水平|能力|小票|凭证)|(?:历史|过往|购买|购物)(?:订单|记录|小票)|(?:购物|消费)小票(?:照片)?|purchase history|(?:shopping|order) history|past (?:orders|purchases)/u,
    not: /查看|查询|导出/u,
    keys: ['consume_record', 'purchase_history', 'consumption', 'consume_freq'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'consume_record',
      'consume_records',
      'consumption_record',
      'purchase_history',
      'order_history',
      'total_consume',
      'consume_amount',
      'consume_count',
      'last_consume_time',
    ],
  },
)
