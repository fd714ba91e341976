import { about, anywhere, near } from './clues/near'
import { weigh } from './clues/weigh'

const PLATE = /车牌|车号|\b(?:plate|registration)\b/u

/** Where one drives in and pays for how long one stays. */
const PARKED =
  /^(?:time (?:of arrival|in|out)|(?:arrival|departure|exit|entry) time|length of stay|how long (?:will|do|are) you .*|.*\b(?:bay|space|stall|spot|level)(?: n\S+)?)$/u

/** When and where a vehicle stood. */
export const detector = weigh(
  'parking_time',
  {
    labels:
      /(?:停放|停车)(?:的)?时段|[插拔]枪时间|(?:入场|进场|出场|离场|停车|驶入|驶出|停放)(?:时间|时长|记录|日期|地点|起始时间)|停车场?记录|(?:entry|exit|parking) (?:time|duration)|time of entry|parking (?:session|record)/u,
    when: (signal) => signal.options.length === 0 || (near(signal, PLATE) && !near(signal, /收费|计费/u)),
    // Whoever disputes what he paid says where he stood.
    hint: (signal) =>
      (/^所?停车[场点](?:名称|位)?$/u.test(signal.label) && about(signal, /申诉|异议/u)) ||
      (signal.scenario === 'parking' && PARKED.test(signal.label) && !anywhere(signal, /\b(?:reserv|book)/u))
        ? ['about:where one parked', 0.985]
        : null,
    not: /营业|预约|免费|收费/u,
    keys: [
      'in_time',
      'enter_time',
      'entry_time',
      'parking_time',
      'leave_time',
      'park_time',
      'parking_duration',
      'intime',
    ],
  },
  {
    wireKeys: [
      'enter_time',
      'entry_time',
      'parking_time',
      'park_in_time',
      'park_out_time',
      'leave_time',
      'parking_duration',
      'park_time',
      'in_park_time',
    ],
    wireHints: [
      {
        keys: ['in_time', 'out_time', 'entrance_time', 'exit_time', 'arrive_time', 'depart_time'],
        plausible: (value) => /\d{2}:\d{2}|^\d{10,14}$/.test(value.trim()),
        beside: /plate|^(?:car|vehicle)(?:no|num|number)$|^(?:cph|cphm|chepai|chepaihao)$/,
      },
    ],
    plausible: (value) => /\d/.test(value),
  },
)
