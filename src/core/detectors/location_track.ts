import { maskAll } from './clues/mask'
import { about } from './clues/near'
import { weigh } from './clues/weigh'

/** Pages on which people say day by day, or for a holiday, where they have been and go. */
const REPORTED = /打卡|去向|返[乡校]|疫情|防疫|(?:健康|行程|外出|离校)(?:登记|报备|申报)/u
/** A seat is booked for a day. */
const BOOKED = /包车|拼车|车票|班车|接送|专车|订票|机票/u
/** Who asks for leave says where he goes and by which way. */
const LEAVE = /(?:外出|出行|[离出]校|请假|返乡)(?:登记|报备|申报|申请|审批)/u

/** Where a person or a car has been, point after point. */
export const detector = weigh(
  'location_track',
  {
    labels:
      /(?:实时|沿途|全程|后台|持续).{0,4}(?:回传|追踪|上报|开启|记录).{0,4}(?:位置|定位|轨迹|行程)|(?:开启|打开|允许)(?:沿途|全程|后台|持续)定位|(?:看到?|查看|知道)[您你我](?:走|开|骑|跑)到哪.{0,3}|\b(?:record|track|log) (?:my|your) (?:rides?|runs?|routes?|trips?|walks?|location|journeys?)\b.*|\b(?:trip|route|gps|ride) (?:log|trace)s?\b|行[踪驶程动]轨迹|(?:位置|运动|出行|行车|活动)轨迹|轨迹信息|(?:近|过去)?(?:14|十四|\d+)天(?:内)?(?:行程|旅居史|活动轨迹)|旅居史|^(?:发病前|近|过去)?(?:\d{1,2}|十四|二十一)[天日](?:内|之内|以来)?.*(?:到过|去过|旅行史|居住史).*|行程[码卡](?:截图|照片|图片)?|location history|travel history|itinerary/u,
    also: [
      {
        labels:
          /^(?:出行|外出|假期)?(?:目的地|去向)$|是否有?(?:出行|外出|[离返]校)$|^(?:出行|外出|出发|返[回校程]|离[开校]|到达)(?:时间|日期)$|^活动范围$/u,
        when: (signal) => about(signal, REPORTED) && !about(signal, BOOKED),
      },
      {
        labels: /^(?:出行|外出|假期|预计)*(?:目的地|去向|地点)$|^(?:行程|出行|外出|返[回程])(?:信息|路线|安排|轨迹)$/u,
        when: (signal) => about(signal, LEAVE),
      },
    ],
    not: /物流|快递|鼠标|轨迹球/u,
    keys: ['location_track', 'track_points', 'trajectory', 'guiji', 'travel_history'],
  },
  {
    wireKeys: [
      'location_track',
      'track_points',
      'gps_track',
      'trajectory',
      'location_history',
      'travel_history',
      'track_list',
    ],
    plausible: (value) => value.length >= 8,
    mask: maskAll,
  },
)
