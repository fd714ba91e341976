import { ABROAD, HOUSE_NUMBER, STREET } from './clues/languages'
import { about, near } from './clues/near'
import {
  isChosenPlace,
  isDelivered,
  isListing,
  isLivedAt,
  isPartByKey,
  isPartOfCountry,
  isPersonForm,
  isResident,
  isUnitOfHome,
  UNIT_OF_ADDRESS,
} from './clues/places'
import { isTick } from './clues/sayings'
import { weigh } from './clues/weigh'
import { ADDRESS_WORDS, DORMITORY } from './clues/words'

/** Services for those who live there. */
const LIVES = /parking|ev_charging/

/** Where a person lives or is registered. */
export const detector = weigh(
  'home_address',
  {
    labels: [
      /(?:租|住)在(?:哪|什么)(?:片|个|里|座|栋).{0,6}|(?:现在|目前|平时)(?:人)?(?:住|窝|待)(?:在)?(?:哪|什么地方).*|^moving (?:out of|into|out from)$|^住所地址$|^(?!预).*居住(?:时间|年限|时长)$|报修(?:小区|房屋|房间|地址|楼栋)|(?:[安报拆]装|装[机表桩]|移机|施工)(?:的)?(?:详细)?(?:地址|地点|位置|小区|楼栋|房屋)|(?:所[在住]|居住)(?:小区)?楼栋|(?:(?<!老)家庭?|现在|目前)(?:居?住)?在?(?:住在?)?(?:哪$|哪(?:里|儿|个小区|条街)|什么(?:地方|小区))|(?:家庭|居住|现居|现?居?住|住宅|通[讯信]|户籍|户口|联系|常住|暂住|身份证|个人)(?:所在地?|地)?(?:的)?(?:详细)?(?:地址|住址)|住址|住所|[现常]居住?地|居住地|户[籍口](?:所在)?地|(?<!老)家庭?住?在?(?:哪里|何处)|(?:报修|维修|缴费|用[水电气]|装机|宽带安装)(?:房屋|房间|房号|地址)|(?:现居|所居|租房|租住|府上|(?:身份证|户口[本簿])上的?)(?:的)?(?:门牌号?|楼栋|地址|住址)|(?:所[在住]|居住)小区|(?:居住|住宅)(?:的)?(?:门栋|楼栋|楼号|单元|房号|门牌|楼层)|\bhome (?:\w+ )?address|\baddress of (?:the|your) (?:property|home|house|flat|apartment)\b|(?:residential|permanent|current|present|billing|residence|registered) address|place of residence|자택 ?주소|현주소|现住所|本籍地/u,
      ABROAD.home,
      /(?:会员|业主|住户|户主|车主|患者|病人|学员|学生|员工|职工|申请人|借款人|被?保险?人|投保人)(?:的)?(?:联系|详细)?(?:地址|住址)/u,
    ],
    also: [
      {
        labels: /^(?:所[住在])?小区(?:名称?)?$/u,
        when: ({ placeholder }) => /[您你](?:的|家|所[住在]|居住)?(?:的)?小区/u.test(placeholder),
      },
      { labels: /^(?:所[住在])?(?:宿舍|寝室)(?:楼|地址)?$/u, when: (signal) => near(signal, /学号|班级|专业|姓名/u) },
      { labels: /(?:所住)?房屋$/u, when: (signal) => about(signal, /访客|物业|住户|小区|身份(?:认证|核验)/u) },
      {
        labels:
          /^(?:选择)?(?:期数|苑区|组团)$|(?:绑定|我的|选择|名下|请选择)?房屋$|楼栋房号|房号|室号|房屋(?:编?号|地址)|楼栋(?:号|单元)?|单元号?|门牌号?|房间号|(?:所[属在])?小区(?:名称)?/u,
        when: (signal) =>
          signal.scenario !== 'dine_in' && (isResident(signal) || near(signal, /小区/u)) && !isDelivered(signal),
      },
      {
        // Whoever keeps or charges a car where he lives is asked for the number of his flat alone, too.
        labels: /^(?:楼[栋号幢座](?:\/?单元)?|单元|楼栋单元)(?:[、/]?(?:房号|室号|门牌号?))?$|^[房室]号$/u,
        when: (signal) => LIVES.test(signal.scenario ?? '') && !isDelivered(signal),
      },
      {
        labels: /详细地址|地址详情|街道(?:.{0,2}门牌号?)?|门牌号?/u,
        when: isLivedAt,
      },
      { labels: ABROAD.address, when: isLivedAt },
      {
        labels: /^房间(?:编号)?$/u,
        when: (signal) => near(signal, /楼栋|单元|住户|业主|小区/u) && !isDelivered(signal) && !isListing(signal),
      },
      { labels: HOUSE_NUMBER, when: (signal) => near(signal, STREET) && isLivedAt(signal) },
      { labels: UNIT_OF_ADDRESS, when: isUnitOfHome },
      { labels: DORMITORY, when: (signal) => !isDelivered(signal) },
      {
        labels: /^(?:house (?:number|no\.?)|street(?: (?:name|number|1|2))?|address(?: line)? ?[123]?)$/u,
        when: isLivedAt,
      },
      { labels: ADDRESS_WORDS, when: (signal) => isPersonForm(signal) && isLivedAt(signal) },
    ],
    asked: /(?:住|家)(?:在|址)?.{0,6}(?:哪里|哪儿|哪个小区|几号楼|几栋|什么地方|何处|小区)|where do you live/u,
    not: /^(?:type of (?:residence|home|dwelling)|how (?:long|many years)\b.*|(?:years|months|time|length of time) (?:at|in)\b.*)$|(?:抵押|房产|不动产).{0,4}(?:小区|地址|楼栋|坐落)|\((?:省|市|区县?|县|省市区|城市)\)$|이메일|メール|单位|公司|门店|店铺|工作|搜索|网址|邮箱|email|e-mail|注册地址|房源|默认/u,
    keys: [
      'home_address',
      'family_address',
      'house_addr',
      'live_address',
      'residence',
      'domicile',
      'permanent_addr',
      'permanent_address',
      'jtdz',
      'jtzz',
      'zhuzhi',
      'live_addr',
    ],
    whose: ['self', 'guardian', 'child', 'family'],
    when: (signal) =>
      !/search/.test(signal.raw.type) &&
      !isTick(signal) &&
      !isChosenPlace(signal) &&
      !isPartOfCountry(signal) &&
      !isPartByKey(signal) &&
      !(
        isListing(signal) &&
        /小区|房屋|门牌|单元|楼栋|[房室]号|^(?:详细|具体)?地址$/u.test(signal.label || signal.placeholder)
      ),
  },
  {
    wireKeys: [
      'home_address',
      'home_addr',
      'family_address',
      'house_addr',
      'live_address',
      'residence_address',
      'permanent_address',
      'domicile',
      'contact_address',
      'jtzz',
    ],
    plausible: (value) => value.length >= 4 && /[\p{Script=Han}]{3}|\d+ \p{L}+/u.test(value),
  },
)
