import { ABROAD, HOUSE_NUMBER, STREET } from './clues/languages'
import { near } from './clues/near'
import {
  isChosenPlace,
  isCompanyInvoice,
  isDelivered,
  isListing,
  isLivedAt,
  isOtherPart,
  isPartByKey,
  isPartOfCountry,
  isPersonForm,
  isResident,
  isUnitOfDelivery,
  UNIT_OF_ADDRESS,
} from './clues/places'
import { weigh } from './clues/weigh'
import { ADDRESS_WORDS, DORMITORY } from './clues/words'

const STAYS = /loan|kids_training|car_4s|estate|parking|ev_charging|powerbank/

/** Street, house and flat to which something is brought. */
export const detector = weigh(
  'delivery_address',
  {
    labels: [
      /^几[幢栋号座]楼?.{0,4}几(?:零几|单元|室|号).{0,3}$|^complément d'adresse$|(?:配送|送货|送餐|派送|寄|快递)[至到往]$|[收送][货餐](?:楼宇|大[厦楼])|送(?:到|至|往)(?:哪里|哪儿|何处)|(?:收货|收餐|收票|寄票|寄送|取送|接送|上车|放餐|送餐|送货|配送|派送|送达|收[件信]|寄件|邮寄|[取上]门|服务|外卖)(?:人)?(?:详细)?(?:地址|位置|地点)|放餐点|(?:几|多少)[栋号楼].{0,3}[楼层室号]|门牌号?码?|楼[号栋]?门牌号?|街道门牌|(?:shipping|delivery|mailing|postal|recipient) address|street(?: address)?|address(?: line)? ?[123]\b|\b(?:apartment|apt|suite|flat|unit|house)\b(?: (?:number|no\.?|#))?/u,
      ABROAD.address,
    ],
    also: [
      {
        labels: /详细地址|地址详情|楼号(?:房号|室号)?|房号|街道(?!\/?乡镇)|楼栋|单元|房间号|楼层|建筑物/u,
        when: (signal) =>
          isDelivered(signal) ||
          (!/parking|ev_charging/.test(signal.scenario ?? '') &&
            (isPersonForm(signal) || near(signal, /地区|省|城市/u))),
      },
      {
        labels: ADDRESS_WORDS,
        when: (signal) =>
          isDelivered(signal) ||
          (isPersonForm(signal) && !STAYS.test(signal.scenario ?? '') && !isCompanyInvoice(signal)),
      },
      { labels: /小区|写字楼|学校|大厦|^楼?栋[数号]$/u, when: isDelivered },
      { labels: UNIT_OF_ADDRESS, when: isUnitOfDelivery },
      { labels: DORMITORY, when: isDelivered },
      { labels: HOUSE_NUMBER, when: (signal) => near(signal, STREET) && isPersonForm(signal) },
    ],
    placeholders:
      /粘贴.{0,12}(?:地址|收货).{0,6}(?:识别|解析)|粘贴.{0,6}(?:识别|解析).{0,3}(?:地址|收货)|(?:智能|自动)(?:识别|解析)(?:收货|收件|地址)|街道.{0,4}(?:门牌|楼|小区)|楼层.{0,3}房间|(?:如|例)?.{0,3}(?:门牌号|几栋|几单元)|小区.{0,2}写字楼/u,
    asked: /(?:寄|送|发)(?:往|到|至|去).{0,3}(?:何处|哪)/u,
    not: new RegExp(
      `\\byear\\b|\\bbuilt\\b|\\bhouse (?:type|age|size|value|price)\\b|\\b(?:size|age|type|value) of\\b|institusi|kantor|停车|经营|场[地馆]|会场|이메일|メール|家庭|居住|住址|户籍|户口|通[讯信]|^自提|注册地址|公司|单位|门店|店铺|商家|搜索|导航|网址|\\bip\\b|邮箱|email|e-mail|电子|billing|home (?:\\w+ )?address|permanent|residential|business|work|web|url|mac address|wallet|区号|出生|默认|(?:current|present) address|${ABROAD.home.source}`,
      'u',
    ),
    keys: [
      'delivery_address',
      'shipping_address',
      'address_detail',
      'detail_address',
      'detailed_address',
      'receive_address',
      'receiver_address',
      'consignee_address',
      'street_address',
      'xxdz',
      'detail_info',
      'house_number',
      'shdz',
      'door_number',
    ],
    weakKeys: ['address', 'addr', 'dz', 'street'],
    autocomplete: ['street-address', 'address-line1', 'address-line2', 'address-line3'],
    whose: ['self', 'guardian', 'child'],
    when: (signal) =>
      !/search|checkbox|radio/.test(signal.raw.type) &&
      !isChosenPlace(signal) &&
      !isPartOfCountry(signal) &&
      !isOtherPart(signal) &&
      !isPartByKey(signal) &&
      !isLivedAt(signal) &&
      !isResident(signal) &&
      !isListing(signal),
  },
  {
    wireKeys: [
      'delivery_address',
      'shipping_address',
      'address_detail',
      'detail_address',
      'detailed_address',
      'receive_address',
      'receiver_address',
      'consignee_address',
      'consignee_addr',
      'receiver_addr',
      'receive_addr',
      'recipient_address',
      'recv_address',
      'linkman_address',
      'delivery_addr',
      'shipping_addr',
      'address_street',
      'address_line',
      'street_address',
      'detail_info',
      'user_address',
      'house_number',
      'full_address',
    ],
    wireHints: [
      {
        keys: ['detail', 'details', 'street', 'door', 'building', 'room_no'],
        plausible: (value) =>
          /\p{Script=Han}/u.test(value) && /\d ?(?:号|室|栋|幢|单元|弄)|[路街巷弄道] ?\d/u.test(value),
        beside: /province|city|district|county|consignee|receiver|recipient|contactname|contactphone|linkman/,
      },
    ],
    // A bare `address` is as often a shop's or a mailbox; what was typed is found by its value.
    plausible: (value) =>
      value.length >= 4 && /[\p{Script=Han}]{3}|\d+ \p{L}+|\p{L}+ \d+/u.test(value) && !value.includes('@'),
  },
)
