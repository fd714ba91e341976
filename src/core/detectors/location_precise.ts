import type { Signal } from '../model/detection'
import { isOfMachine } from './clues/machines'
import { maskCoordinates } from './clues/mask'
import { anywhere } from './clues/near'
import { isListing } from './clues/places'
import { isPutUp } from './clues/seats'
import { coordinateDecimals } from './clues/shapes'
import { weigh } from './clues/weigh'

export const COORDINATE_KEYS = [
  'lat',
  'lng',
  'lon',
  'latitude',
  'longitude',
  'user_lat',
  'user_lng',
  'bd_lat',
  'bd_lng',
  'gps',
  'coordinate',
  'coordinates',
  'lnglat',
  'lng_lat',
  'lat_lng',
  'latlng',
  'geo_point',
  'jingdu',
  'weidu',
] as const

const LOCATES = /[入写].{0,4}上车|小区或|路口|地标|定位|当前位置|获取.{0,4}位置/u
/** Who is fetched or helped on the road is where he says. */
const CALLED_TO = /拼车|搭车|送机|接机|代驾|打车|叫车|\btow(?:ing)?\b|roadside|网约车|专车|顺风车|救援|拖车|可乘/u

/** Where a home is that somebody offers or looks for, or what he invites to. */
export const isOfHomeOrEvent = (signal: Signal): boolean =>
  /房源|期望|意向/u.test(signal.placeholder) || isListing(signal) || isPutUp(signal)

/** Where a person is, exact to a street: three decimals of a degree are a hundred meters. */
export const detector = weigh(
  'location_precise',
  {
    labels:
      /(?<!\p{Script=Han})(?:请|正在|我的|您的|地理|车辆|事故|所在|当前|实时|详细|精确|现在|自动|获取|授权|允许|开启|打开|一键|立即|发送|共享|分享|定位)*(?:定位|位置)(?:信息|地址|授权|权限|服务)?|(?:开启|打开|用)定位(?:找|查).{0,8}|[经纬]+度|\b(?:current|my|exact|use my) location\b|\b(?:allow|enable|share|turn on) (?:my |your )?location\b|\b(?:latitude|longitude|gps)\b(?: coordinates)?|現在地/u,
    also: [
      {
        labels:
          /^(?:出发地?|上车|救援|事故|故障|起[点始]|服务|取车|代驾)(?:地?[点址]|位置|地)?$|^位置(?:补充|描述|说明)+$/u,
        when: (signal) =>
          signal.options.length === 0 && (LOCATES.test(signal.placeholder) || anywhere(signal, CALLED_TO)),
      },
      // Where a machine stands that works in the open.
      {
        labels: /^(?:事发|案发|出事)(?:位置|地点)$/u,
        when: ({ raw }) => raw.readOnly || /authorize/.test(raw.widget),
      },
      {
        labels: /^(?:报修|作业|停[机放])(?:位置|地点)$/u,
        when: (signal) => signal.raw.readOnly && isOfMachine(signal),
      },
    ],
    not: /位置\((?:县市|城市|区县|省市)|(?:存放|安放|寄存|货架)位置|(?:故障|损坏|漏水|渗水|破损|问题|异常|安装|施工|维修|张贴|展位|工位|床位|座位|门店|楼层|监控|设备|阀门|插座|水表|电表)(?:的)?(?:具体)?位置|定位牌|粗略|大致|大概|模糊|approximate|意向|期望|房源|签到[码表]|车位|门店|店铺|站点|座位|城市|职位|单位|收货|送[货餐]|上门|摆放|广告位|品牌定位|价格定位|(?:pickup|store|job) location/u,
    keys: [
      'latitude',
      'longitude',
      'lat',
      'lng',
      'geolocation',
      'user_lat',
      'user_lng',
      'order_lng',
      'order_lat',
      'gps',
      'lnglat',
    ],
    notKeys: ['shop', 'store', 'park'],
    when: (signal) => signal.raw.type !== 'search' && !isOfHomeOrEvent(signal),
  },
  {
    wireKeys: [...COORDINATE_KEYS, 'geohash', 'wifi_bssid', 'bssid'],
    plausible: (value) =>
      (coordinateDecimals(value) ?? 0) >= 3 ||
      (/^[0-9b-hjkmnp-z]{7,12}$/.test(value) && /\d/.test(value) && /[a-z]/.test(value)) ||
      /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(value),
    mask: maskCoordinates,
  },
)
