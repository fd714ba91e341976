import type { Signal } from '../model/detection'
import { ABROAD } from './clues/languages'
import { near } from './clues/near'
import { isChosenPlace, isPartByKey, isPartOfCountry } from './clues/places'
import { isAmong } from './clues/sayings'
import { weigh } from './clues/weigh'
import { ADDRESS_WORDS } from './clues/words'
import { isTyped } from './location_rough'

/** Where somebody lives, as far as a list can tell. */
const CHOSEN_HOME = /^(?:常[住驻]|现?居住?|现居|所在|户籍|出生|生活|住所)地$/u

const OTHER_PARTS = /\b(?:city|zip|post(?:al)? ?code|state|address|street)\b|地址|住所|주소|邮|省|市/u

/** Where somebody was born, and another word for what state a thing is in. */
export const NOT_LIVED = /nascita|nac(?:imiento|ido|i[óo])(?!\p{L})|nasc(?:imento|eu)|naissance|(?<!\p{L})(?:ke)?lahir/u
export const USED =
  /^(?:comme )?(?:neu(?:f|ve)|nuevo|novo|nuovo|d['’]occasion|occasion|usa(?:do|to)|seminuevo|bon état)(?: .*)?$/u

/** A list that stands on a part of the country, and says nothing else. */
const isShownPlace = ({ label, placeholder, options }: Signal): boolean =>
  options.length === 1 &&
  /^(?:请?选择|(?:所在)?地址)?(?:地址)?$/u.test(label || placeholder) &&
  /^\p{Script=Han}{2,8}(?:省|市|自治[区州]|区|县)$/u.test(options[0] ?? '')

/** Lists that stand under one heading and say by their first entry which part of the country each of them is. */
const isListOfPart = ({ label, placeholder, options, group, raw }: Signal): boolean =>
  raw.type === 'select' &&
  label === '' &&
  /省.{0,3}市|市.{0,2}[区县]/u.test(group) &&
  /^请?选择(?:所在)?(?:国家|省份?|[城地]?市|[区县]{1,2}|地区|街道|乡镇)$/u.test(placeholder || (options[0] ?? ''))

/** A list without a name whose first entry and whose others say that it is of parts of the country. */
const isNamelessPart = ({ label, placeholder, options, raw }: Signal): boolean =>
  raw.type === 'select' &&
  label === '' &&
  /^(?:-*请?选择)?(?:省份?|[城地]?市|[区县]{1,2})-*$/u.test(placeholder) &&
  options.length > 0 &&
  options.every((option) => /\p{Script=Han}(?:省|市|区|县|旗|州|盟)$/u.test(option))

/** Province, city, district, country: the part of an address that many people share. */
export const detector = weigh(
  'region',
  {
    labels: [
      /\bbarangay\b|\bbrgy\b|^.{0,4}籍贯$|户[口籍]在哪(?:里|儿|个(?:[市省区县]|城市).{0,3})?$|(?:所在|居住|现居|家庭|户籍|当前|上牌|购车|提车|看车|意向)?(?:地区|城市|省份|省市区?|省|区县|市区|县区|县市(?:区域?)?)|所在[地区]域?|(?:居住?|住|生活|工作|来自)在?(?:的)?(?:是)?哪(?:里|儿|[个座]?(?:区|城市|省|县).{0,3})|省(?:份)?[市/、,]+|行政区|(?:(?:现|目前|现在|平时)?居?住|现居|家庭|所在|户籍|生活|常[住驻]|工作|上班)在?的?(?:区域|片区|板块|城区)|上牌地|(?:您|你)?(?:是)?(?:来自|从)哪(?:里|儿|个(?:城市|省|地方))(?:来)?(?:的)?|where (?:are|do) you (?:from|live)|籍贯|祖籍|老家|家乡|\b(?:province|city|town|district|state|region|county|prefecture|country|suburb)\b|都道府县|市区町村|시\/도|ciudad|provincia|(?<!\p{L})ville|\bstadt\b|\bland\b|cidade|citt[àa](?!\p{L})|plaats|tỉnh|thành phố|kota|provinsi/u,
      /^(?:ward|county|city|state|district|town|country|province|parish) of residence$/u,
      ABROAD.region,
      /^(?:votre |tu |sua |il tuo )?(?:quartiere?|bairro|barrio|ville|ciudad|cidade|città|comuna?e?) (?:où|onde|donde|dove|en (?:la |el )?que|em que|in cui) .*$/u,
      /(?<=地址.{0,3})\((?:省|市|区县?|县|省市区|城市)\)$/u,
    ],
    also: [
      { labels: /^户籍$/u, when: ({ label, options }) => label === '户籍' && options.length < 2 },
      {
        labels: /^(?:市|区|县|区域|镇|乡镇|街道|所属区域|街道[/、]?乡镇|[乡镇]镇?[/、]?街道)$/u,
        when: (signal) =>
          near(signal, /省|城市|县市|邮递区号|地址|地区|province|city/u) &&
          (!/街道/u.test(signal.label) || signal.raw.readOnly || signal.raw.type === 'select'),
      },
      // In half of Latin America what others call a province.
      {
        labels: /^departamento$/u,
        when: (signal) =>
          near(signal, /municipio|ciudad|provincia|distrito|barrio|direcci[óo]n/u) &&
          !near(signal, /^m[ée]dic[oa]$|especialidad/u),
      },
      {
        labels: /^(?:行政)?(?:村|乡)(?:[居/、].{0,3})?$|^(?:所[属在])?(?:村|社区|村居)$/u,
        when: (signal) => near(signal, /^(?:乡|乡?镇|街道|县区?|区县|村)|乡镇|住址/u),
      },
      { labels: CHOSEN_HOME, when: (signal) => signal.raw.readOnly || signal.raw.type === 'select' },
      // A street is written; what is chosen of a short list is a part of the country.
      { labels: ADDRESS_WORDS, when: isChosenPlace },
    ],
    asked:
      /(?:在|是|来自)哪个?(?:[区省市县州]|城市)(?!.{0,3}(?:店|校区))|(?:居住|住|来自|家乡|老家|户[口籍]|工作|常[住驻]).{0,6}(?:城市|省份?|地区|哪个[区省市]|哪里人|什么地方人)|(?:what|which) (?:city|state|country|town|province|region|county)|where are you from/u,
    not: /nascita|nacimiento|nascimento|(?<!\p{L})(?:lahir|kelahiran)|onde nasceu|(?:到达|出发|面试|考试|[取还]车)城市|^(?:面向|服务|覆盖|适用)(?:地区|区域|城市)$|学校.{0,3}(?:区县|地区|城市|省份)|\bof issue\b|\bissuing\b|\bin this country\b|就餐|(?:单位|公司|企业).{0,2}所在|停车区|桌|服务区|区号|意向区域|区域经理|country code|国家代码|定位|语言|市场|超市|地区代理|statement|市值|order state|城市服务|热门城市|目的|仓所在|[本贵]店|(?:发货|始发|服务|开通|覆盖|办学|演出|比赛|展会|上映|招商)城市/u,
    keys: [
      'province',
      'city',
      'county',
      'district',
      'region',
      'area_code',
      'province_name',
      'city_name',
      'region_name',
      'province_id',
      'city_id',
      'district_id',
      'select_city',
      'select_province',
      'sheng',
      'shengfen',
      'chengshi',
      'prefecture',
      'prov',
      'shi',
      'xian',
    ],
    options:
      /^(?:.{2,8}(?:省|自治区|特别行政区)|(?:北京|上海|天津|重庆)市?|(?:东京|大阪|京都|北海)[都府道]|.{2,3}县|(?:台北|新北|桃园|台中|台南|高雄)市?|california|texas|florida|new york|washington|uttar pradesh|maharashtra|karnataka)$/u,
    weakKeys: ['area', 'country', 'state'],
    autocomplete: ['address-level1', 'address-level2', 'address-level3', 'address-level4', 'country', 'country-name'],
    hint: (signal) =>
      isListOfPart(signal) || isNamelessPart(signal)
        ? ['group:parts of the country', 0.99]
        : isShownPlace(signal)
          ? ['shows:a part of the country', 0.97]
          : isPartOfCountry(signal) && ADDRESS_WORDS.test(signal.label)
            ? [`placeholder:${signal.placeholder}`, 0.95]
            : isPartByKey(signal) && !/zip|post/.test(signal.keys.join(' ')) && near(signal, OTHER_PARTS)
              ? ['near:other parts of an address', 0.95]
              : null,
    when: (signal) =>
      !/search|textarea/.test(signal.raw.type) &&
      !NOT_LIVED.test(signal.label) &&
      !isAmong(signal, USED) &&
      (!/当前城市/u.test(signal.label) || isTyped(signal)),
    whose: ['self', 'guardian', 'child', 'family', 'other', 'emergency'],
  },
  {
    wireKeys: [
      'province',
      'province_name',
      'user_province',
      'city_name',
      'user_city',
      'district_name',
      'county_name',
      'region_name',
      'country_name',
    ],
    plausible: (value) => /\p{L}{2}/u.test(value) && value.length <= 40,
  },
)
