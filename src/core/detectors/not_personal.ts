import type { Signal } from '../model/detection'
import { anyOf } from './clues/any-of'
import { isClinicCard, isOtherCard } from './clues/cards'
import { ABROAD } from './clues/languages'
import { about, anywhere, near } from './clues/near'
import { isHiredCar } from './clues/offered-cars'
import { isOfCar, isPersonForm } from './clues/places'
import { isWorker, STAFF } from './clues/staff'
import { isHost } from './clues/visits'
import { weigh } from './clues/weigh'
import { GIFT_CARD, OTHER_SECRETS } from './clues/words'
import { isToBeEarned } from './driving_licence'
import { canBeSex } from './gender'
import { isMeasuredThing } from './health'
import { isReward } from './income'
import { AMOUNTS, CHOICES, CONSENT, GOODS, OPINIONS, RECORDS, SEARCH, SITE, TIMES, VOUCHERS } from './neutral/asked-for'
import { isOpen, TRAITS_OF_HOMES } from './neutral/choices'
import { COMPANY_DATA, isCompanyData, OF_BRANCH } from './neutral/company-data'
import { groundOf } from './neutral/grounds'
import { CHOSEN_BY_SEARCH } from './neutral/searches'
import { isDrawnCode, isOfPaper } from './sms_code'

/** A department to which somebody comes, and not one in which he works or a part of a country. */
const isOfClinic = (signal: Signal): boolean =>
  near(signal, /m[ée]dic[oa]|m[ée]decin|doctor|especialidad|symptom|s[íi]ntoma/u)

/** Words round which the names of things stand though somebody's data is asked for. */
const NOT_ASKED = anyOf(
  /个人[或/]|寝室|受访|被访|(?:照片|图片|头像)(?:url|链接)$|^name of (?:the )?(?:parent|guardian|person)|^(?:短信|手机)验证码$/u,
  CHOSEN_BY_SEARCH,
  /录[音像]/u,
  // Whoever looks for a car by its number looks for his own.
  /^(?:车牌|桌)号?$|车牌号?码?(?:进行)?(?:搜索|查找|查询)/u,
  // What something is asked for is not what is asked for.
  /^(?:便于|用于|以便|为了)|(?:换|购|买)[车房].{0,4}原因|^意向(?:楼|颜色|朝向|房|配置|付款)|^期望(?:价|总价|单价|楼层)/u,
)

/** What is nobody's data. It takes a control back that resembles a request for some. */
export const detector = weigh('not_personal', {
  labels: [
    VOUCHERS,
    SEARCH,
    GOODS,
    AMOUNTS,
    TIMES,
    RECORDS,
    OPINIONS,
    CHOICES,
    CONSENT,
    SITE,
    OTHER_SECRETS,
    OF_BRANCH,
    ABROAD.neutral,
  ],
  also: [
    { labels: /^补充(?:说明|内容|信息)?$/u, when: ({ placeholder }) => !/病|过敏|忌/u.test(placeholder) },
    { labels: /^(?:原?作者|译者)(?:姓名)?$/u, when: (signal) => anywhere(signal, /书名|图书|出版|荐购|isbn/u) },
    { labels: /^奖项(?:名称)?$/u, when: (signal) => anywhere(signal, /抽奖|中奖|领奖|兑奖/u) },
    // What is to become of an order.
    {
      labels: /.*(?:不在|无人)(?:家)?(?:时|的话)$|^(?:今天|本次|这次)?(?:是)?怎么(?:过)?来的$/u,
      when: ({ options }) => options.length > 1,
    },
    // Of a drink, and not whom to call.
    { labels: /^(?:no |less |extra )?ice(?: level| amount| cubes?)?$/u, when: ({ options }) => options.length > 1 },
    { labels: STAFF, when: (signal) => !isWorker(signal) && !isHost(signal) },
    // Chosen on a map it is where somebody stands.
    { labels: /(?:[案事]发|发生|违法|污染)地[址点]?/u, when: ({ raw }) => !raw.readOnly },
    { labels: /薪酬|报酬|酬金/u, when: isReward },
    // Goods are booked to a part of the house.
    { labels: /^(?:领用|申请)?部门$/u, when: (signal) => near(signal, /[出入]库|仓库|物料|计量单位/u) },
    { labels: TRAITS_OF_HOMES, when: isOpen },
    { labels: /性别(?:要求|限制|不限)?/u, when: (signal) => !canBeSex(signal) },
    { labels: /驾[驶照]证?类型|准驾车型/u, when: isToBeEarned },
    { labels: /(?:期望|预期|心理|车辆|整车)?(?:售价|卖价|租金|押金|成交价|价位)/u, when: isOfCar },
    { labels: /(?:发票)?抬头/u, when: (signal) => signal.options.length > 1 },
    { labels: /^(?:gross |net |total |max(?:imum)? )?(?:weight|height|length)$/u, when: isMeasuredThing },
    {
      labels: /\b(?:vehicle|car|van) (?:class|category|type|group|size)\b|^(?:transmission|gearbox)$/u,
      when: (signal) => about(signal, /\b(?:car|van|vehicle) (?:hire|rental)s?\b|\b(?:hire|rent) a (?:car|van)\b/u),
    },
    { labels: /^(?:departamento|d[ée]partement|dipartimento|department|servicio|service)$/u, when: isOfClinic },
    {
      labels: /^(?:motivo|raz[óo]n) de (?:la|su|tu) visita$/u,
      when: (signal) => about(signal, /\b(?:mesa|restaurante)\b/u),
    },
    { labels: /校验码/u, when: isOfPaper },
    { labels: /学科/u, when: (signal) => !near(signal, /大学|学部|学校名/u) },
    {
      labels: /^(?:卡号|卡?背面?.{0,2}(?:校验|验证|安全)码|有效期(?:限|至)?|到期(?:日期?|时间))$/u,
      when: (signal) => isOtherCard(signal) && !isClinicCard(signal),
    },
    {
      labels: /^(?:请?(?:选择|输入|填写))?[装卸]货(?:的)?(?:详细)?(?:地[址点]?|位置|城市|区域)$/u,
      when: ({ raw }) => raw.type !== 'search',
    },
    { labels: /^[取还交提]车(?:的)?(?:地[址点]|位置|城市)?$/u, when: isHiredCar },
    { labels: /区域/u, when: (signal) => !isPersonForm(signal) },
    { labels: COMPANY_DATA, when: isCompanyData },
    { labels: /验证码|校验码|code|verification/u, when: isDrawnCode },
    { labels: /^(?:卡?密码|口令|pin(?: code| number)?)$/u, when: (signal) => near(signal, GIFT_CARD) },
  ],
  not: NOT_ASKED,
  keys: [
    'keyword',
    'keywords',
    'search',
    'coupon',
    'coupon_code',
    'promo_code',
    'exchange_code',
    'invite_code',
    'captcha_code',
    'quantity',
    'qty',
    'qnt',
    'goods_name',
    'product_name',
    'shop_name',
    'store_name',
    'dish_name',
    'food_name',
    'park_name',
    'order_no',
    'order_id',
    'amount',
    'rating',
    'feedback',
    'csrf',
    'csrf_token',
    'image_code',
    'img_code',
    'pic_code',
    'goods',
    'company_size',
  ],
  autocomplete: [
    'transaction-amount',
    'transaction-currency',
    'language',
    'tel-country-code',
    'tel-extension',
    'cc-type',
  ],
  types: { search: 0.93, range: 0.75, color: 0.9 },
  hint: groundOf,
})
