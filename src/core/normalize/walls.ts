import type { CategoryId } from '../model/categories'
import type { Field, Wall, WallKind } from '../model/inspection'
import type { DialogSeen, Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { isPlainPath, SERVICE } from './plain-path'
import { simplify } from './simplified'
import { only } from './timeline'
import type { PageWords } from './words'

/** What is said to come after: 登录后即可点餐; not what only adds to it: 登录后查看历史订单, 关注后缴费立减两元. */
const SERVED = `${SERVICE}(?!.{0,8}(?:历史|记录|订单|账单|明细|详情|收藏|足迹|购物车|距离|附近|路线|积分|权益|余额|优惠|活动|进度|更多|特惠|立减|减免|享|折|送|赠|返|有礼|好礼|礼包|抽奖|[^不]得.{0,2}券|领|券|红包))`
const THEN = `(?:[，,]?(?:即可|就能|就可以|便可)|才能|才可|方可|方能|(?:之|以|完成|成功)?[后後])(?:方可|才能|才可以?|即可|再|可以?|就能|就可以?|，|,)?.{0,6}${SERVED}`
const before = (act: string): string => `${SERVICE}(?:之|以)?前.{0,8}(?:需要?|须|请先?|必须|应先?|要先?).{0,4}${act}`
const PHONE = '(?:本机|微信)?(?:手机|电话)(?:号码?)?'

const LOGIN_NEEDED = new RegExp(
  `${before('(?:登[录陆入]|绑定|验证手机)')}|请先?(?:(?:授权|微信|一键)*登[录陆入]|(?:绑定|验证|授权)(?:您的)?${PHONE})|(?:登[录陆入]|(?:绑定|验证|授权)(?:您的)?${PHONE}|${PHONE}(?:绑定|验证|授权)).{0,4}?${THEN}|登[录陆](?:之?后)(?:才能|方可|才可)|(?:需要|必须|须|要求)先?(?:登[录陆]|(?:绑定|验证|授权)(?:您的)?${PHONE})|(?:未|不)(?:登[录陆]|绑定${PHONE}).{0,8}(?:无法|不能)|log ?in (?:first|to (?:continue|order|view))|sign in to (?:continue|order|view)|please (?:log|sign) ?in`,
  'iu',
)
/** A button of a dialog that leaves no other way. */
const SIGNS_IN = /^(?:立即|马上|去|一键|微信|手机号?)*(?:一键|快捷)?登[录陆入]|^(?:log|sign) ?in/imu
const WAY_ON = /暂不|稍后(?:再说|登录)?|以后再说|取消登录|skip|not now|maybe later/iu
const hasWayOn = (text: string): boolean => WAY_ON.test(text) || isPlainPath(text)
const MENU =
  /加入购物车|去结算|选规格|月售|已售|销量|购物车|热销|招牌|套餐|菜品|加购|[¥￥]\s*\d|add to cart|checkout|\bmenu\b|菜单/iu
/** Pages about the person, where signing in is what one came for. */
const OWN_PAGE = /我的|个人中心|会员中心|用户中心|my account|profile/iu

const REGISTER_NEEDED = new RegExp(
  `(?:注册|成为|加入|开通|办理)(?:成为)?.{0,6}会员.{0,6}?${THEN}|(?:入会|开卡|办卡|注册|登记).{0,4}?${THEN}|(?:仅限|只有|[仅只](?:支持|对|供|向))会员.{0,6}${SERVICE}|(?:未|不|没有)(?:注册|加入|成为|开通|办理|入会)(?:为|成为)?(?:会员)?.{0,6}(?:不能|无法|不可).{0,4}${SERVICE}|非会员.{0,6}(?:不能|无法).{0,4}${SERVICE}|请先(?:注册|入会|开卡|加入会员|成为会员|注册会员)|${before('(?:注册|入会|加入|成为|开通)')}|members? only|(?:register|sign ?up|join) (?:first|before|to (?:order|continue))`,
  'iu',
)
const FOLLOW_NEEDED = new RegExp(
  `关注.{0,16}?${THEN}|请先关注.{0,16}|${before('关注')}|(?:长按|扫码|扫描).{0,12}(?:识别|关注).{0,16}?${THEN}|(?:未|不)关注.{0,10}(?:无法|不能|不可)|关注.{0,16}(?:获取|领取|接收|进入|推送).{0,4}(?:缴费|支付|付款|点餐|开票|充电|租借).{0,2}(?:入口|链接|页面)|follow .{0,30}(?:before|first|to (?:order|continue|pay))`,
  'iu',
)
const PLACED = `(?:${SERVED}|(?:匹配|查找|显示|展示|查询)(?:附近)?的?(?:门店|店铺|餐厅))`
const LOCATION_NEEDED = new RegExp(
  `(?:开启|打开|允许|授权|获取)(?:您的?)?.{0,6}(?:定位|位置).{0,16}(?:之?后|才能|方可|才可|否则).{0,8}(?:无法|不能)?.{0,4}${PLACED}|(?:未|不|没有|无法|失败)(?:开启|打开|获取|获得|授权).{0,8}(?:定位|位置).{0,14}(?:无法|不能).{0,4}${PLACED}|(?:定位|位置)(?:服务|权限|信息)?(?:获取)?(?:失败|未|没有|尚未).{0,16}(?:无法|不能).{0,4}${PLACED}|(?:请|需要?|必须)先?(?:开启|打开|允许|授权).{0,6}(?:定位|位置)(?:权限|服务|信息)?.{0,4}(?:后|再|才)|(?:enable|allow|turn on) location .{0,20}(?:to continue|to order|required)`,
  'iu',
)
const LOCATION_SENTENCE = new RegExp(`(?:${LOCATION_NEEDED.source})[^，。；\n]{0,10}`, 'iu')
const PLACE_CHOICE =
  /手动(?:选择|输入)|选择(?:门店|城市|店铺|地址)|切换(?:门店|城市)|choose (?:a )?(?:store|city)|select (?:a )?store|enter address/iu
const AVATAR_NEEDED = new RegExp(
  `(?:授权|获取|允许).{0,8}(?:头像|昵称|微信信息|用户信息|公开信息).{0,14}?${THEN}|请先授权.{0,8}(?:头像|昵称|微信)|(?:未|不|没有|拒绝)(?:授权|提供|允许|同意).{0,6}(?:头像|昵称|微信信息|用户信息|公开信息).{0,8}(?:无法|不能|不可).{0,4}${SERVED}`,
  'iu',
)

/** A number and its code are given for this, and signing in is said nowhere. */
const OTHER_ENDS = /额度|预约|报名|申请|开票|取号|估价|报价|底价|\b(?:limit|quote|book|apply|enrol)\b/iu

/** 授权后才能点餐, on a page that does not say what is authorised: to sign in, as far as one can see. */
const AUTHORISED = new RegExp(`(?<!定位|位置|相机|通知|地理)授权(?:登[录陆])?.{0,2}?${THEN}`, 'iu')
const signsIn = (all: string): RegExp => (LOGIN_NEEDED.test(all) || AVATAR_NEEDED.test(all) ? LOGIN_NEEDED : AUTHORISED)

const LOGIN_FORM: ReadonlySet<CategoryId> = new Set([
  'phone',
  'sms_code',
  'account',
  'account_password',
  'email',
  'openid',
])

/** The sentence that a wall speaks by: the match with its surroundings, at most 120 characters. */
const grounds = (words: string, pattern: RegExp): string => {
  const match = pattern.exec(words)
  if (match === null) return ''
  const lineStart = words.lastIndexOf('\n', match.index) + 1
  const from = Math.max(lineStart, match.index - 40)
  return (
    words
      .slice(from, match.index + match[0].length + 40)
      .split('\n')[0]
      ?.slice(0, 120) ?? match[0]
  )
}

const without = (words: string, said: string): string => (said === '' ? words : words.replaceAll(said, ' '))

/** A shop can be chosen by hand; a sentence that says that it cannot names the same words. */
const offersPlaces = (words: string): boolean => PLACE_CHOICE.test(words.replace(LOCATION_SENTENCE, ' '))

interface Ground {
  kind: WallKind
  page: string
  selector: string
  text: string
}

/** A passage of the simplified words as the page has it. */
const asWritten = (passage: string, simplified: string, written: string): string => {
  const at = simplified.indexOf(passage)
  return at < 0 || simplified.length !== written.length ? passage : written.slice(at, at + passage.length)
}

const fromDialogs = (dialogs: readonly DialogSeen[], index: PageIndex): Ground[] =>
  dialogs.flatMap((dialog): Ground[] => {
    const buttons = simplify(dialog.buttons.map((button) => button.text).join('\n'))
    const canLeave = dialog.buttons.some((button) => button.role === 'refuse' || button.role === 'close')
    if (canLeave || hasWayOn(buttons)) return []
    const text = simplify(dialog.text)
    const words = `${text}\n${buttons}`
    const kind: WallKind | null = FOLLOW_NEEDED.test(words)
      ? 'follow'
      : REGISTER_NEEDED.test(words)
        ? 'register'
        : LOCATION_NEEDED.test(words) && !offersPlaces(words)
          ? 'location'
          : AVATAR_NEEDED.test(words)
            ? 'avatar'
            : LOGIN_NEEDED.test(words) || SIGNS_IN.test(buttons)
              ? 'login'
              : null
    const pattern = {
      follow: FOLLOW_NEEDED,
      register: REGISTER_NEEDED,
      location: LOCATION_NEEDED,
      avatar: AVATAR_NEEDED,
      login: LOGIN_NEEDED,
    }
    return kind === null
      ? []
      : [
          {
            kind,
            page: index.pageOf(dialog),
            selector: dialog.selector,
            text: asWritten(grounds(words, pattern[kind]), text, dialog.text) || dialog.text.slice(0, 120),
          },
        ]
  })

/** A page whose only controls are a login form, or that has none and says that one must sign in, and whose words leave no other way on. */
const loginPage = (words: PageWords, fields: readonly Field[], cameFromMenu: boolean): Ground | null => {
  const visible = fields.filter((field) => field.page === words.page && field.visible)
  const has = (category: CategoryId): boolean => visible.some((field) => field.category === category)
  const isForm = (has('phone') && (has('sms_code') || has('account_password'))) || has('account_password')
  const onlyLogin = visible.every((field) => field.category === null || LOGIN_FORM.has(field.category))
  if (!onlyLogin || hasWayOn(words.all) || words.isPolicy) return null
  const said = grounds(words.all, signsIn(words.all))
  const pressed = words.buttons.join('\n')
  if (said === '' && OTHER_ENDS.test(pressed) && !/登[录陆入]|log ?in|sign ?in/iu.test(pressed)) return null
  const hasMenu = MENU.test(isForm ? words.all : without(words.all, said))
  if ((said === '' || !isForm) && (hasMenu || cameFromMenu)) return null
  const isOwn = OWN_PAGE.test([words.title, ...words.headings].join(' '))
  if ((isForm && said === '' && isOwn) || (!isForm && (said === '' || isOwn))) return null
  const selector = visible.find((one) => one.category !== null)?.selector ?? 'body'
  const text = said || `${words.title} ${words.buttons.slice(0, 4).join(' ')}`.trim().slice(0, 120)
  return { kind: 'login', page: words.page, selector, text }
}

/** What a page says beside its titles: a heading "choose a shop" is no list of shops. */
const withoutTitles = (words: PageWords): string =>
  [words.title, ...words.headings].reduce(
    (rest, title) => (title === '' ? rest : rest.replaceAll(title, ' ')),
    words.all,
  )

/** A sentence on a page that makes the service depend on something else, where no button leads on without it. */
const fromPage = (words: PageWords): Ground[] => {
  if (words.isPolicy) return []
  if ([...words.buttons, ...words.links.map((link) => link.text)].some(hasWayOn)) return []
  const found: Ground[] = []
  const add = (kind: WallKind, pattern: RegExp): void => {
    const said = grounds(words.all, pattern)
    const rest = without(words.all, said)
    // A menu around the sentence means that the service goes on without; a menu named by the sentence does not.
    if (said !== '' && !MENU.test(rest) && !isPlainPath(words.all))
      found.push({ kind, page: words.page, selector: 'body', text: said })
  }
  add('follow', FOLLOW_NEEDED)
  add('register', REGISTER_NEEDED)
  if (!offersPlaces(withoutTitles(words))) add('location', LOCATION_NEEDED)
  add('avatar', AVATAR_NEEDED)
  return found
}

const inSimplified = (words: PageWords): PageWords => ({
  ...words,
  title: simplify(words.title),
  headings: words.headings.map(simplify),
  buttons: words.buttons.map(simplify),
  links: words.links.map((link) => ({ ...link, text: simplify(link.text) })),
  all: simplify(words.all),
})

/**
 * Places where the service stops until something is given that it may not need. Conservative: a wall must say so in
 * words or leave no way on that could be read; its words are its grounds.
 */
export const readWalls = (
  observations: readonly Observation[],
  words: readonly PageWords[],
  fields: readonly Field[],
  index: PageIndex,
): Wall[] => {
  const grounded = [...fromDialogs(only(observations, 'dialog'), index)]
  let menuSeen = false
  for (const written of words) {
    const page = inSimplified(written)
    const quote = (one: Ground): Ground => ({ ...one, text: asWritten(one.text, page.all, written.all) })
    const login = loginPage(page, fields, menuSeen)
    grounded.push(...[...(login === null ? [] : [login]), ...fromPage(page)].map(quote))
    menuSeen ||= MENU.test(page.all)
  }
  const order = new Map(words.map((page, at) => [page.page, at]))
  const byKind = new Map<string, Ground>()
  for (const one of grounded) if (!byKind.has(`${one.page} ${one.kind}`)) byKind.set(`${one.page} ${one.kind}`, one)
  return [...byKind.values()]
    .sort((a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0))
    .map((one, at) => ({ id: `w${at + 1}`, page: one.page, kind: one.kind, selector: one.selector, text: one.text }))
}
