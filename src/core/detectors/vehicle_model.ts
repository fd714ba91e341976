import type { Signal } from '../model/detection'
import { isTraitOfVehicle } from './clues/headed-parts'
import { isOfMachine } from './clues/machines'
import { about, anywhere, near } from './clues/near'
import { isLoan } from './clues/places'
import { isAmong } from './clues/sayings'
import { weigh } from './clues/weigh'

const OWN_CAR = /车牌|车号|车身?架号|\bvin\b|里程|行驶证|发动机|上牌|\bplate\b|mileage/u

const OF_OWN_CAR =
  /\b(?:your|my|current|trade-?in|owner'?s) (?:car|vehicle|ev|motorbike|motorcycle|van|bike)\b|\b(?:vehicle|car) (?:details|info(?:rmation)?|registration|being (?:sold|insured|parked))\b|\b(?:book|schedule) (?:a |your )?(?:service|mot|repair)\b|\bpart[- ]exchange\b|\btrade[- ]in\b|\bcar insurance\b|\bsell (?:your|my) (?:car|vehicle)\b/u
/** The form is about the car that the person comes with. */
const isOwnCar = (signal: Signal): boolean =>
  OF_OWN_CAR.test(signal.group) || (signal.group === '' && about(signal, OF_OWN_CAR))

/** What else is taken in part exchange. */
const OTHER_MACHINE = /手机|旧机|新机|数码|家电|电脑/u

/** What the register of cars calls them. */
const KIND_OF_CAR = /^(?:请?选择)?(?:交管)?(?:车辆|号牌|机动车)(?:类型|种类)$/u
const CARS = /[车托]$/u
const REGISTERED = /车管|车辆业务|年检|[检验]车|上牌|补换|车检/u
const FIRST_HELD = /初登|初次登记|注册日期|品牌型号/u
/** A car of the office is nobody's own. */
export const isOfFleet = (signal: Signal): boolean => about(signal, /公务用?车|公车|派车|车队/u)

/** What only a car that somebody has already can be asked. */
const HELD_CAR = /车架号|发动机号?|车辆识别|行驶证|\bvin\b/u

/** The car to be tried is the shop's. */
export const isForTestDrive = (signal: Signal): boolean =>
  /^(?:vehicle|car) (?:make|model|type|variant)s?(?: ?\/ ?\w+)?$/u.test(signal.label || signal.placeholder) &&
  anywhere(signal, TEST_DRIVE) &&
  !near(signal, OWN_CAR)
const TEST_DRIVE = /\btest[- ]drive|probefahrt|proefrit|prueba de manejo|시승/u

/** What car a person drives. A model to choose for a test drive is the shop's product. */
export const detector = weigh(
  'vehicle_model',
  {
    labels:
      /^(?:[您你])?(?:今天|平时|现在)?(?:骑|开)的?什么(?:车|来的?|型号)?(?:$|[?,.].*)|^驾车车型|^骑行车型|座驾(?:品牌|型号|名称)|(?:现在|目前|平时)?(?:开|驾驶)(?:的)?(?:是)?(?:什么|哪[款种辆])车|(?:我的|现有|当前|目前|名下)(?:爱车|车型|车辆|座驾|车系)(?:品牌|型号)?|(?:现有|当前|目前|现在)(?:驾驶|使用)?(?:的)?车[型款辆]|爱车(?:品牌|型号|车型)?|车辆(?:品牌|型号|信息|年份|车型)(?:型号)?|现有车型|(?:目前|现在|当前|现有)(?:开|驾驶|使用)?的车|^开的车$|置换车(?:型|辆)|旧车(?:品牌|车型|型号)|(?:行驶|当前|车辆|总)?(?:里程数?|公里数)|购车(?:年[份限]|日期)|车龄|上牌(?:时间|年份|日期)|(?:your|my|current|vehicle) (?:vehicle|car)?(?: ?(?:make|model|year|type))(?: and model)?|\bcar make(?: (?:and|&) model)?|what (?:car|vehicle) do you (?:drive|own|have)|mileage|odometer|trade-in (?:vehicle|model)/u,
    also: [
      {
        labels:
          /车型|车[款色]|颜色|是否.{0,5}过户车?|(?:总|整备)质量|(?:车辆)?(?:初次)?(?:注册|登记|出厂|初登)(?:登记)?日期|(?:生产|出厂)年[份月]|品牌|厂牌|年[式款]|车系|型号|车名称?|车辆名称|座位数?|(?<!新)能源|款型|排放(?:标准|等级)?|驱动(?:方式|形式|类型)|[几两四]驱|(?:能源|动力|燃料|进气)(?:类[型别]|形式|种类)|(?:气缸|车门)数|(?:核定)?载(?:重|质量|客)(?:量|人数)?|(?:新车)?购置价|外廓尺寸|轴数|车身色|外观色|过户几次|易手次数|核载人数|用什么油|加几号油|排量|变速箱|燃油(?:类型|标号)|过户(?:次数|日期|时间)|[上下]?次?年检(?:到期|有效)?(?:日期?|时间|月|期)?|^(?:make(?: and model)?|model|body (?:type|style)|fuel(?: type)?|engine(?: size| capacity)?|transmission|gearbox|colou?r(?: of (?:car|vehicle))?|type of (?:car|vehicle)|(?:car|vehicle) type)$|(?:car|vehicle)? ?(?:make|model)|^year$|^trim(?: level)?$|\bkm (?:travel+ed|driven)|kilomet(?:er|re)s|品牌型号|品牌车[系型]|车型年款/u,
        when: (signal) =>
          (near(signal, OWN_CAR) ||
            about(
              signal,
              /二手车|旧车|卖车|估[价值]|置换|车险|爱车|保养|年检|座驾|成为车主|顺风车|养车|估车|车辆(?:登记|信息|绑定)|我的车|(?:添加|绑定|完善)[^ ]{0,4}车辆/u,
            ) ||
            isOwnCar(signal)) &&
          !near(signal, /意向|试驾/u) &&
          !about(signal, OTHER_MACHINE) &&
          !isOfMachine(signal),
      },
      { labels: /^(?:[购买提]车(?:时间|日期|年[月份])|车辆名称|车名)$/u, when: isLoan },
      {
        labels: /(?:摩托车?|机车|电[动瓶]车)(?:的)?(?:品牌|型号|车型)/u,
        when: (signal) => !about(signal, /租|商城|购车|选车|试驾/u),
      },
      {
        labels: /(?:现用|在用|现驾|所驾|原有?|自有)(?:的)?(?:车辆?|汽车)?(?:品牌|车[型款系]|型号|车漆|颜色)/u,
        when: (signal) => signal.scenario === 'car_4s' || near(signal, /车/u),
      },
    ],
    hint: (signal) =>
      isTraitOfVehicle(signal) || /^(?:请?选择)?[您你我]的车辆?$/u.test(signal.label)
        ? ['group:vehicle', 0.985]
        : /^(?:vehicle |car )?colou?r$|^车辆?颜色$|^车身颜色$/u.test(signal.label || signal.placeholder) &&
            near(signal, OWN_CAR)
          ? ['near:plate', 0.97]
          : KIND_OF_CAR.test(signal.label || signal.placeholder) &&
              isAmong(signal, CARS) &&
              (near(signal, FIRST_HELD) || about(signal, REGISTERED))
            ? ['near:registration', 0.985]
            : /^(?:购车|购买|买车|提车)(?:时间|日期|年[份月]|价格?)$/u.test(signal.label) && near(signal, HELD_CAR)
              ? ['near:frame number', 0.99]
              : null,
    asked:
      /(?:驾驶|开的?|爱车|[您你]的车|座驾|车辆).{0,10}(?:品牌|型号|什么车|哪款|牌子|公里|几年|多少年|车型)|\b(?:have|own) (?:a|your own) (?:car|vehicle)\b(?!.*how many)|what (?:car|vehicle|make)|how many (?:miles|kilomet(?:er|re)s)/u,
    not: /轮胎|机油|电瓶品牌|配件|(?:估计|预计|行程|配送|搬家)里程|关注|感兴趣|意向|试驾|热销|推荐|全部|充值|车牌颜色|手机|产品|免费/u,
    keys: [
      'car_model',
      'carmodel',
      'car_brand',
      'carbrand',
      'vehicle_model',
      'vehicle_brand',
      'car_year',
      'caryear',
      'mileage',
      'car_series',
    ],
    notKeys: ['intent', 'intention', 'test'],
    when: (signal) => signal.raw.type !== 'search' && !isForTestDrive(signal) && !isOfFleet(signal),
  },
  {
    wireKeys: ['vehicle_model', 'vehicle_brand', 'car_brand_model', 'my_car', 'car_mileage', 'mileage', 'car_age'],
    plausible: (value) => value.trim() !== '' && value.length <= 60,
  },
)
