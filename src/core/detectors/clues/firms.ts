import type { Signal } from '../../model/detection'
import { about, near } from './near'

/** A firm by what it does for others: who fills in the form is neither it nor employed there. */
const OTHER_FIRM =
  /(?:销售|开发|施工|建设|设计|物业|保险|承保|物流|快递|承运|运输|供[应货]|经销|生产|制造|监理|装修|租赁|担保|代办|维修|安装|检测|评估|拍卖|中介|承建|承办|主办|协办|维保|体检|接种|送检|发证|托运|采购)(?:公司|单位|企业|机构|厂家?|商)(?:的)?(?:名称|全称|简称|名字?|所在地|地址|地点|电话|编号)?$/u

/** By whom somebody is insured. */
export const OF_INSURED = /^(?:客户)?(?:投保|承保)的?公司$/u

/** What the authorities give a firm. */
const FIRMS_PAPER =
  /(?:[国地]税|组织机构|工商|卫生|消防|排污|生产|经营|食品|出版|开户|医疗机构|办学|资质|特种行业|烟草)[^ ]{0,4}(?:登记证|许可证|执照|资质证书|批准书)(?:编号|号码?|照片|图片)?$/u

/** What a firm has one of. */
const FIRMS_OWN =
  /^(?:单位|公司|企业|机构|注册|登记|经营|办公|营业|建筑|占地|场地)(?:的)?(?:固定|办公|联系)?(?:电话|座机|固话|传真|联系方式|地址|地区|区域|城市|所在地|地点|面积|邮编)(?:号码?)?$|^传真(?:号码?)?$/u
/** What only a firm is asked beside it, and who works there is not. */
const OF_FIRM =
  /经营(?:范围|性质|场所|类别|状态)|注册资[本金]|成立(?:日期|时间)|税务登记|[国地]税|主营|法人|法定代表|营业执照|信用代码|机构代码|企业(?:名称|简称|类型)/u
/** Pages that keep such files. */
const FILES_OF_FIRMS =
  /(?:企业|机构|单位|商户|商家|供应商|经销商|厂商|公司)(?:基本|基础|主体)?(?:信息|资料|档案|备案|名录|库)|(?:企业|机构|单位)(?:登记|注册|管理)/u
const EMPLOYED = /婚姻|学历|收入|工龄|职[业务位]|入职|在职|工作|家庭|配偶|紧急|户籍/u

/** True where a control asks what another firm is called or where it is, or stands in the file of a firm. */
export const isOfFirm = (signal: Signal): boolean => {
  const said = signal.label || signal.placeholder
  // Who insures somebody is told of him.
  if (OF_INSURED.test(said)) return false
  if (OTHER_FIRM.test(said) || FIRMS_PAPER.test(said)) return true
  const isFile = near(signal, OF_FIRM) || about(signal, FILES_OF_FIRMS)
  return FIRMS_OWN.test(said) && isFile && !near(signal, EMPLOYED) && !about(signal, EMPLOYED)
}
