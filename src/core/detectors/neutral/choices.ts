import type { Signal } from '../../model/detection'
import { isAmong } from '../clues/sayings'

const DOCUMENTS =
  /^.{0,9}(?:身份证|护照|军官证|通行证|居住证|户口[簿本]|驾驶?[证照]|营业执照|passport|driv(?:er'?s?|ing) licen[cs]e|(?:national )?id(?:entity)? ?card)(?:号码?|\(.+\))?$/u
/** Asked by name where its entries are not on the page yet. */
const KIND = /^(?:身份)?证[件照](?:类[型别]|种类)$|^(?:type of id|id(?:entification)? type|document type)$/u
export const isKindOfDocument = (signal: Signal): boolean =>
  isAmong(signal, DOCUMENTS) || (signal.raw.type !== 'file' && KIND.test(signal.label || signal.placeholder))

const ACCOUNT_ROLES =
  /管理员|^(?:amministratore|administra(?:d|t)or|administrateur|beheerder|管理者|관리자|viewer|editor|reviewer|revisore|revisor|moderator)$|^普通(?:用户|会员|人员)$|^一般(?:用户|会员|人员)$|^(?:super ?)?admin(?:istrator)?$|^(?:user|customer|vendor|seller)$|^(?:guest check ?out|check ?out as (?:a )?guest|(?:register|create)(?: an)? account)$/u
export const isRoleOfAccount = (signal: Signal): boolean => isAmong(signal, ACCOUNT_ROLES)

const ALL_OF = /^(?:全部|所有)\p{Script=Han}{0,6}$/u
/** What is narrowed down stands on all of it at first. */
export const isAllAtFirst = ({ placeholder, raw }: Signal): boolean =>
  ALL_OF.test(placeholder) && /select|picker/.test(`${raw.type} ${raw.widget}`)

export const TRAITS_OF_HOMES =
  /^(?:租金|价格|总价|单价|面积|户型|朝向|楼层|楼龄|装修|(?:出租|租赁)(?:方式|类型)|房源(?:类型|特色)|price|rent|area|bedrooms|floor|size)$/u
/** Nobody's own home is of any size: a list that may be left open narrows others down. */
export const isOpen = ({ options }: Signal): boolean =>
  options.some((option) => /^(?:不限|全部|any|all)$/u.test(option))

const MAINTAINS = /^(?:编辑|修改|删除|查看|详情|停用|启用|edit|delete|remove|view)$/u
/** A list of records to be kept, with its tools in each row. */
export const isRowOfRecords = ({ rowButtons }: Signal): boolean =>
  rowButtons.filter((button) => MAINTAINS.test(button)).length >= 2
