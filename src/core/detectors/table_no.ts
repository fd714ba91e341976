import { near } from './clues/near'
import { weigh } from './clues/weigh'

/** Table, room or pick-up number: where the meal goes, not who eats it. */
export const detector = weigh(
  'table_no',
  {
    labels:
      /(?:餐|您的)?[桌台](?:位|台)?(?:号码?|名)|桌[台位]号?|餐桌(?:号码?)?|座位?号|包[厢间房](?:号)?|取餐(?:号码?|码|柜号)|排队号|\btable(?: ?(?:number|no\.?|#|code))?\b|seat (?:number|no\.?)|order pickup number|テーブル番号|테이블 ?번호/u,
    also: [
      {
        labels: /房间号|房号|牌号|room (?:number|no\.?)/u,
        when: (signal) =>
          signal.scenario === 'dine_in' || near(signal, /用餐|就餐人数|几位|\b(?:party size|covers|diners)\b/u),
      },
    ],
    not: /添加|编辑|状态|预订|类型|区域|车牌|timetable|门牌|税号/u,
    keys: [
      'table_id',
      'table_no',
      'table_number',
      'tableno',
      'desk_no',
      'desk_id',
      'deskid',
      'table_num',
      'table_name',
      'tables_name',
      'zhuohao',
      'bar_counter',
      'desk_number',
      'seat_no',
      'table_code',
    ],
  },
  {
    wireKeys: [
      'table_id',
      'table_no',
      'table_number',
      'table_num',
      'desk_no',
      'desk_id',
      'deskid',
      'table_name',
      'table_code',
      'seat_no',
      'bar_counter',
    ],
    plausible: (value) => value.trim() !== '' && value.length <= 40,
    mask: (value) => value,
  },
)
