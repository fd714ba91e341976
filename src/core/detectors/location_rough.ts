import type { Signal } from '../model/detection'
import { maskCoordinates } from './clues/mask'
import { near } from './clues/near'
import { isPersonForm } from './clues/places'
import { coordinateDecimals } from './clues/shapes'
import { weigh } from './clues/weigh'
import { COORDINATE_KEYS } from './location_precise'

/** What is typed is told, and not found out; so is what is chosen above a street. */
export const isTyped = (signal: Signal): boolean =>
  (/^请?(?:输入|填写)/u.test(signal.raw.placeholder) && !signal.raw.readOnly) ||
  (/select|picker/.test(signal.raw.type + signal.raw.widget) && near(signal, /详细地址|门牌|街道/u))

const CITY_KEYS = ['location_city', 'current_city', 'locate_city', 'geo_city', 'ip_city']

/** What a list of towns shows: where somebody was found to be. */
const SHOWN =
  /^(?:[您已]|当前|目前|现在|自动)*(?:定位|所在|(?<=[前在])(?:位置|城市)|(?<=前)在)+[在到]?: ?(?![已未])\p{Script=Han}{2,5}(?<!用)(?:\(|$)/u

/** Where a person is, to the city or the district. */
export const detector = weigh(
  'location_rough',
  {
    labels:
      /(?:所在|附近|周边)的?商圈|(?:[在住])哪个?(?:片区|商圈)|出发区域|(?:离[您你我])?(?:最近|附近)的?(?:地铁站?|地标|小区|商场|公交站|车站|路口)(?:\/.{2,4})?|ip ?(?:属地|归属地?)|(?:常|日常|平时)?活动区域|现在位置\((?:县市|城市|区县|省市)\)|nearest (?:station|landmark|town|city|suburb)|(?:[当目]前|(?:当前)?定位|所处|现在)(?:的)?(?:位置|所在)?(?:的)?(?:城市|区域|商圈|市区)|(?:粗略|大致|大概|模糊)的?(?:位置|定位)|approximate location|城市定位|切换城市|current city|your area/u,
    // Asked beside nothing of a person, it is chosen to be shown what is there.
    also: [
      {
        labels: /^选择(?:[您你])?(?:所在)?的?(?:城市|商圈)$|^(?:[您你])?所在的?(?:城市|商圈)$/u,
        when: (signal) => !isPersonForm(signal),
      },
    ],
    not: /居住|户籍|上牌|购车|收货/u,
    keys: CITY_KEYS,
    hint: ({ label }) => (SHOWN.test(label) ? ['about:where one is', 0.992] : null),
    when: (signal) => signal.raw.type !== 'search' && !isTyped(signal),
  },
  {
    wireKeys: [...COORDINATE_KEYS, ...CITY_KEYS, 'loc_city'],
    plausible: (value) => {
      const decimals = coordinateDecimals(value)
      return decimals === null ? /^[\p{Script=Han}]{2,12}$|^[A-Z][a-z]{2,30}$/u.test(value.trim()) : decimals < 3
    },
    mask: maskCoordinates,
  },
)
