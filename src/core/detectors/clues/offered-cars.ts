import type { Signal } from '../../model/detection'
import { about, anywhere, near } from './near'

/** What is told of any car. */
const FACT =
  /^(?:请?(?:选择|输入|填写)|上传)?(?:车辆?|车身|表显|行驶|首次)?(?:vin|品牌|厂[家牌]|车[型系]|型号|车架号|里程|上牌|变速箱|排[量放]|驱动|颜色|年[款份检]|动力|燃[料油]|首次上牌|能源|座位|保养|过户|[强业]险|图片|照片)/u
/** What only who deals in cars, or keeps a catalogue of them, writes beside it. */
const DEALT = /批发|收[购车]价|上架|[在入]库|库存|指导价|售价区间|展示地址|(?:销售|零售)价|车行/u
const DEALS = /(?:新增|录入|添加|编辑)车源|车源(?:录入|编辑|管理)|车行|车辆入库|(?:添加|新增)新?车[型系]/u

/** Who borrows on a car, or for it, tells of the one that he has or will have. */
const PLEDGED = /承租人|担保人|借款人|车主|所有人|共借人/u

/** What is offered is for some kind of thing, or to be had. */
const OFFERED = /^(?:适[用合]|可[选租用])的?车/u

/** True where a fact is one of a car that a dealer offers, and nobody's own. */
export const isFactOfOffered = (signal: Signal): boolean =>
  OFFERED.test(signal.label || signal.placeholder) ||
  (FACT.test(signal.label || signal.placeholder) &&
    !/[您你我]的|爱车|所购|意向/u.test(signal.group) &&
    !near(signal, PLEDGED) &&
    (near(signal, DEALT) || about(signal, DEALS) || (isHiredCar(signal) && !near(signal, HAS_CAR))))

const WISH = /寻车|求购|[购买]车(?:计划|需求|意向|咨询|登记|要求)|团购|订车/u
const HAS_CAR = /车牌|车架号|里程|行驶证|旧车|现有车|\bvin\b/u

/** True where the form asks what car somebody means to buy. */
export const isCarWished = (signal: Signal): boolean =>
  (WISH.test(signal.group) || (about(signal, WISH) && near(signal, /购车|车型|买车|车系|提车|寻车/u))) &&
  !near(signal, HAS_CAR)

/** A car that is let stands where it is fetched, unless it is brought. */
const HIRE = /租车|租赁|短租|长租|自驾|租期|[租用]几天|还车/u
export const isHiredCar = (signal: Signal): boolean =>
  anywhere(signal, HIRE) && !about(signal, /代驾|上门|代办|保养|维修/u) && !near(signal, /上门|送车|接车/u)
