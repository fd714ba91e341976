import type { CategoryId } from '../model/categories'
import type { Field, Wall, WallKind } from '../model/inspection'
import type { DialogSeen, Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { only } from './timeline'
import type { PageWords } from './words'

/** What the person can do there: the words of the service itself. */
const SERVICE =
  '(?:点餐|点单|下单|点菜|缴费|支付|付款|结算|买单|开票|取号|排队|借|租|充电|使用|进入|查看|浏览|继续|访问)'

const LOGIN_NEEDED =
  /请先?(?:登录|登陆)|(?:登录|登陆)(?:之?后)(?:才能|方可|才可|再|可以?)|(?:需要|必须|须|要求)先?(?:登录|登陆)|未(?:登录|登陆).{0,6}(?:无法|不能)|log ?in (?:first|to (?:continue|order|view))|sign in to (?:continue|order|view)|please (?:log|sign) ?in/iu
const WAY_ON =
  /游客|访客|随便看看|先逛逛|跳过|暂不|稍后(?:再说|登录)?|以后再说|不登录|免登录|直接(?:点餐|点单|下单|缴费|进入)|取消登录|guest|skip|not now|maybe later|continue without/iu
const MENU =
  /加入购物车|去结算|选规格|月售|已售|销量|购物车|热销|招牌|套餐|菜单|菜品|加购|[¥￥]\s*\d|add to cart|checkout|\bmenu\b/iu

const REGISTER_NEEDED = new RegExp(
  `(?:注册|成为|加入|开通|办理)(?:成为)?.{0,6}会员.{0,6}(?:之?后|才能|方可|才可).{0,8}${SERVICE}|(?:仅限|只有)会员.{0,6}${SERVICE}|非会员.{0,6}(?:不能|无法).{0,4}${SERVICE}|请先(?:注册|入会|开卡|加入会员|成为会员|注册会员)|members? only|(?:register|join) (?:first|before|to (?:order|continue))`,
  'iu',
)
const FOLLOW_NEEDED = new RegExp(
  `关注.{0,16}(?:之?后|才能|方可|才可).{0,8}${SERVICE}|请先关注.{0,16}|(?:长按|扫码|扫描).{0,12}(?:识别|关注).{0,16}(?:后|才能|方可).{0,8}${SERVICE}|follow .{0,30}(?:before|first|to (?:order|continue|pay))`,
  'iu',
)
const LOCATION_NEEDED = new RegExp(
  `(?:开启|打开|允许|授权|获取)(?:您的?)?.{0,6}(?:定位|位置).{0,16}(?:之?后|才能|方可|才可|否则).{0,8}(?:无法|不能)?.{0,4}${SERVICE}|(?:未|没有|无法)(?:开启|打开|获取|获得|授权).{0,8}(?:定位|位置).{0,14}(?:无法|不能).{0,4}${SERVICE}|(?:请|需要?|必须)先?(?:开启|打开|允许|授权).{0,6}(?:定位|位置)(?:权限|服务|信息)?.{0,4}(?:后|再|才)|(?:enable|allow|turn on) location .{0,20}(?:to continue|to order|required)`,
  'iu',
)
const PLACE_CHOICE =
  /手动(?:选择|输入)|选择(?:门店|城市|店铺|地址)|切换(?:门店|城市)|choose (?:a )?(?:store|city)|select (?:a )?store|enter address/iu
const AVATAR_NEEDED = new RegExp(
  `(?:授权|获取|允许).{0,8}(?:头像|昵称|微信信息|用户信息|公开信息).{0,14}(?:之?后|才能|方可|才可).{0,8}${SERVICE}|请先授权.{0,8}(?:头像|昵称|微信)`,
  'iu',
)

const LOGIN_FORM: ReadonlySet<CategoryId> = new Set(['phone', 'sms_code', 'account', 'account_password', 'email'])

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

interface Ground {
  kind: WallKind
  page: string
  selector: string
  text: string
}

const fromDialogs = (dialogs: readonly DialogSeen[], index: PageIndex): Ground[] =>
  dialogs.flatMap((dialog): Ground[] => {
    const buttons = dialog.buttons.map((button) => button.text).join('\n')
    const canLeave = dialog.buttons.some((button) => button.role === 'refuse' || button.role === 'close')
    if (canLeave || WAY_ON.test(buttons)) return []
    const words = `${dialog.text}\n${buttons}`
    const kind: WallKind | null = FOLLOW_NEEDED.test(words)
      ? 'follow'
      : REGISTER_NEEDED.test(words)
        ? 'register'
        : LOCATION_NEEDED.test(words) && !PLACE_CHOICE.test(words)
          ? 'location'
          : AVATAR_NEEDED.test(words)
            ? 'avatar'
            : LOGIN_NEEDED.test(words)
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
      : [{ kind, page: index.pageOf(dialog), selector: dialog.selector, text: grounds(words, pattern[kind]) }]
  })

/** A page whose only controls are a login form and whose words leave no other way on. */
const loginPage = (words: PageWords, fields: readonly Field[], cameFromMenu: boolean): Ground | null => {
  const visible = fields.filter((field) => field.page === words.page && field.visible)
  const has = (category: CategoryId): boolean => visible.some((field) => field.category === category)
  const isForm = (has('phone') && (has('sms_code') || has('account_password'))) || has('account_password')
  const onlyLogin = visible.every((field) => field.category === null || LOGIN_FORM.has(field.category))
  if (!isForm || !onlyLogin || WAY_ON.test(words.all) || words.isPolicy) return null
  const says = LOGIN_NEEDED.test(words.all)
  if (!says && (MENU.test(words.all) || cameFromMenu)) return null
  const field = visible.find((one) => one.category !== null) as Field
  const text = says
    ? grounds(words.all, LOGIN_NEEDED)
    : `${words.title} ${words.buttons.slice(0, 4).join(' ')}`.trim().slice(0, 120)
  return { kind: 'login', page: words.page, selector: field.selector, text }
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
  const way = [...words.buttons, ...words.links.map((link) => link.text)].some((text) => WAY_ON.test(text))
  if (way) return []
  const found: Ground[] = []
  const add = (kind: WallKind, pattern: RegExp): void => {
    const said = pattern.exec(words.all)
    // A menu around the sentence means that the service goes on without; a menu named by the sentence does not.
    if (said !== null && !MENU.test(words.all.replaceAll(grounds(words.all, pattern), ' ')))
      found.push({ kind, page: words.page, selector: 'body', text: grounds(words.all, pattern) })
  }
  add('follow', FOLLOW_NEEDED)
  add('register', REGISTER_NEEDED)
  if (!PLACE_CHOICE.test(withoutTitles(words))) add('location', LOCATION_NEEDED)
  add('avatar', AVATAR_NEEDED)
  return found
}

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
  for (const page of words) {
    const login = loginPage(page, fields, menuSeen)
    if (login !== null) grounded.push(login)
    grounded.push(...fromPage(page))
    menuSeen ||= MENU.test(page.all)
  }
  const order = new Map(words.map((page, at) => [page.page, at]))
  const byKind = new Map<string, Ground>()
  for (const one of grounded) if (!byKind.has(`${one.page} ${one.kind}`)) byKind.set(`${one.page} ${one.kind}`, one)
  return [...byKind.values()]
    .sort((a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0))
    .map((one, at) => ({ id: `w${at + 1}`, page: one.page, kind: one.kind, selector: one.selector, text: one.text }))
}
