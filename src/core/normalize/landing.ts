import type { Landing, Promised, ScenarioId } from '../model/inspection'
import type { PageWords } from './words'

const FOLLOW = /关注.{0,10}(?:公众号|服务号)|(?:长按|扫码|扫描).{0,8}(?:识别|关注)|follow (?:us|our)/iu
const MEMBERSHIP =
  /(?:注册|成为|加入|开通|升级|绑定|申请).{0,6}会员|会员(?:注册|开卡|中心|登记|招募|专享)|入会|开卡|积分(?:商城|兑换)|become a member|join (?:the |our )?(?:club|membership)|rewards club/iu
const LOGIN =
  /(?:验证码|密码|手机号?|微信|账号)(?:一键|快捷)?登[录陆]|登[录陆]\s*[/／]\s*注册|^登[录陆]$|sign in|log in/imu
const SERVICE =
  /加入购物车|去结算|选规格|菜单|购物车|应缴|停车时长|入场时间|车牌号?|查询缴费|立即缴费|开票金额|发票抬头|取号|排队|租借|充电(?:桩|口|枪)|功率|扫码购|add to cart|checkout|plate|menu/iu

/** What a page is for, by its title, headings and buttons first, which say what it wants, and then by the rest. */
const landingOf = (words: PageWords | undefined): Landing => {
  if (words === undefined) return 'unknown'
  const loud = [words.title, ...words.headings, ...words.buttons].join('\n')
  if (SERVICE.test(loud)) return 'service'
  for (const text of [loud, words.all]) {
    if (FOLLOW.test(text)) return 'follow'
    if (MEMBERSHIP.test(text)) return 'membership'
    if (LOGIN.test(text)) return 'login'
    if (SERVICE.test(text)) return 'service'
  }
  return 'unknown'
}

/** What posters and stickers promise, the narrower first. */
const PROMISES: readonly [ScenarioId, RegExp][] = [
  ['e_invoice', /开票|发票|invoice/iu],
  ['powerbank', /充电宝|power ?bank/iu],
  ['ev_charging', /充电(?!宝)|ev charging/iu],
  ['parking', /停车|车场|离场|出场|缴费|parking/iu],
  ['queue', /取号|排[队号]|叫号|[等候]位|queue/iu],
  ['delivery', /外卖|配送|delivery/iu],
  ['pickup', /自提|自取|预约取餐|pick ?up/iu],
  ['supermarket_instore', /扫码购|自助(?:收银|结账|结算|买单)|self[- ]?checkout/iu],
  ['dine_in', /点餐|点单|点菜|堂食|菜单|order (?:here|food)|to order|menu/iu],
]

/** The service that a poster's words promise; null where they promise none. */
export const promisedScenario = (poster: string | null): ScenarioId | null =>
  PROMISES.find(([, words]) => words.test(poster ?? ''))?.[0] ?? null

/** What the code promised beside what its first page is; null where nobody said what it promised. */
export const readPromised = (poster: string | null, first: PageWords | undefined): Promised | null =>
  poster === null || poster.trim() === ''
    ? null
    : { text: poster, scenario: promisedScenario(poster), landing: landingOf(first) }
