import type { Signal } from '../../model/detection'
import { about, anywhere, near } from './near'

/** A text that begins or ends so is for finding, whatever is to be found. */
export const SEEKS =
  /^按.{1,5}(?:查询|查找)$|^(?:search|find|搜[索寻尋]|找(?=品牌|商品|门?店|餐厅|车位|房|课|宝贝|好货)|查找|搜一搜|検索|buscar?|recherche|suche|cerca|pesquis|procur|zoek|sök(?!ande|orsak)|ค้นหา|tìm|cari\b)|(?:搜[索寻尋]|(?:で)?検索|검색(?:하세요|해 ?보세요)?)[.…。]*$|搜[索寻].{0,6}(?:用户|会员|客户|患者|学员)$|^filter\b|\bor keywords?$/u
/** Headings over what narrows a search down. */
const NARROWS =
  /^(?:查[询詢找]|搜索|检索|过滤|[选找看睇][房楼车])[条條]件$|择偶|(?:认识|遇.?)(?:什么|怎)样的|[找寻][找觅][^ ]{0,5}ta|(?:理想|心仪|期待|这样)的?(?:另一半|对象|ta\b|他|她)|对(?:另一半|对方)的?(?:要求|期望)|^(?:filters?|filter by|refine.*|narrow.*|search(?: filters?)?|(?:search|find) (?:orders|transactions|bookings|customers|users|members|records|invoices|reservations|payments)|筛选(?:条件)?|搜[索寻])$/u
/** What the program keeps what is looked for in; whoever is looked up by a number is somebody. */
const SOUGHT_BY_KEY = /^(?:search|filter)(?:s|form|params|data)?[.[](?!.*(?:name|phone|mobile|card|id|plate|no)\b)/iu
const MINE = /我的|\b(?:your|my|password)\b/u
/** Whoever looks for fines or dues names the car that has them. */
const OF_CAR = /车[牌辆架]|发动机|号牌|驾驶?证|档案编号/u
const OWED = /违[章法规]|扣分|年[检审]|车险|罚款/u
const FOUND = /\bfind your (?=[a-z])/u
/** Whoever wants to hear of a find leaves a number beside the filters. */
const LETS_KNOW = /提醒|通知我|订阅|上新|降价/u
const FINDS =
  /筛选|搜[索寻]|查找|[挑选]车(?!位)|[机车船]票查询|找好?(?:[房车店]|工作|兼职)(?!需求|登记|委托|意向)|房源大全|列表$|検索|绞り込み|\bsearch\b|\bfilters?\b|\bfind (?:a|your)\b/u
const OWN =
  /我的|当前|定位|姓名|手机|电话|身份证|车牌|车号|号牌|邮箱|密码|验证码|\b(?:your|name|phone|e-?mail|password)\b/u

/** A survey sorts out whom it asks, and finds nothing. */
const ASKS_AROUND = /问卷|调[查研]|\b(?:survey|questionnaire)\b/u

/** What a switch keeps of a list that is looked through; others give or allow something. */
const KEEPS = /^(?:[仅只]看|有|带|支持)/u
/** Of a page that finds things, the controls that are no person's. */
const isOnSearchPage = (signal: Signal): boolean =>
  (about(signal, FINDS) || FINDS.test(signal.group)) &&
  !about(signal, ASKS_AROUND) &&
  !OWN.test(signal.label || signal.placeholder) &&
  // Whoever hires a car is asked of himself among what cars are to be had.
  !/驾|driver/u.test(signal.label) &&
  !OWN.test(signal.group.replace(FOUND, '')) &&
  !signal.neighbours.some((text) => OWN.test(text) && !LETS_KNOW.test(text) && !SEEKS.test(text)) &&
  (signal.neighbours.length < 4 ||
    signal.options.length > 1 ||
    signal.raw.readOnly ||
    /select|checkbox|radio|range|rate/.test(signal.raw.type))
/** Whoever looks for a shop names a town, and need not be there. */
const FINDS_SHOPS =
  /[查找寻搜选拣近]的?(?:门[店市]|分[店行]|网点|经销商)|[店点市][查搜][询找索寻]|\b(?:store|shop|branch|dealer) (?:finder|locator)|\b(?:find|locate) (?:a|your).{0,9} (?:store|shop|branch|dealer)/u
export const isOfShopSought = (signal: Signal): boolean =>
  !/前|定位|切换|所在/u.test(signal.label) &&
  anywhere(signal, FINDS_SHOPS) &&
  !near(signal, /手机|姓名|称呼|收货|phone|mail/u)
/** Over a list of records nobody tells of himself, unless he is spoken to; what is kept secret is no filter. */
export const isFilterOfRecords = (signal: Signal): boolean =>
  signal.isInList &&
  !/password|file|textarea/.test(signal.raw.type) &&
  !/authorize|switch|editable/.test(signal.raw.widget) &&
  !/[您你我]|本人|\b(?:your|my)\b/u.test(`${signal.label}${signal.placeholder}`)
/** A page that finds things is asked what they are like, not who looks for them; whoever is looked up by a number is. */
export const isFilter = (signal: Signal): boolean => {
  const said = signal.label || signal.placeholder
  if (signal.raw.widget === 'switch') return KEEPS.test(said) && (NARROWS.test(signal.group) || about(signal, FINDS))
  if (/authorize/.test(signal.raw.widget)) return false
  return NARROWS.test(signal.group) || SOUGHT_BY_KEY.test(signal.raw.name)
    ? !MINE.test(said) && !(OF_CAR.test(said) && about(signal, OWED))
    : isOnSearchPage(signal)
}
