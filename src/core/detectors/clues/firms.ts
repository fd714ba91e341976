import type { Signal } from '../../model/detection'
import { about, anywhere, near } from './near'

/** A firm by what it does for others: who fills in the form is neither it nor employed there. */
const OTHER_FIRM =
  /(?:收货|发货|购货|销售|开发|施工|建设|设计|物业|保险|承保|物流|快递|承运|运输|供[应货]|经销|生产|制造|监理|装修|租赁|担保|代办|维修|安装|检测|评估|拍卖|中介|承建|承办|主办|协办|维保|体检|接种|送检|发证|托运|采购)(?:公司|单位|企业|机构|厂家?|商)(?:的)?(?:名称|全称|简称|名字?|所在地|地址|地点|电话|编号)?$/u

/** By whom somebody is insured. */
export const OF_INSURED = /^(?:客户|上年度?|去年|现|原|目前)?(?:的)?(?:投保|承保)的?公司$/u

/** What the authorities give a firm. */
const FIRMS_PAPER =
  /(?:[国地]税|组织机构|工商|卫生|消防|排污|生产|经营|食品|出版|开户|医疗机构|办学|资质|特种行业|烟草)[^ ]{0,4}(?:登记证|许可证|执照|资质证书|批准书)(?:编号|号码?|照片|图片)?$/u

/** What a firm has one of. */
const FIRMS_OWN =
  /^(?:公司|企业|机构)(?:名称|全称|简称)$|^(?:单位|公司|企业|机构|注册|登记|经营|办公|营业|建筑|占地|场地)(?:的)?(?:固定|办公|联系)?(?:电话|座机|固话|传真|联系方式|地址|地区|区域|城市|所在地|地点|面积|邮编)(?:号码?)?$|^传真(?:号码?)?$|^(?:公司|企业|单位|机构|所属|主营)?(?:行业|规模|人数|员工(?:人)?数)(?:类[型别]|规模)?$|^(?:公司|企业|单位|机构)(?:性质|类型)$|^年?营业额$|^主营(?:业务|产品|品类)?$|^经营年限$|^开户(?:银?行|支行)(?:名称)?$|^(?:所[属在]|从事)?行业(?:类[别型]|领域|分类)?$/u
/** What only a firm is asked beside it, and who works there is not. */
const OF_FIRM =
  /经营(?:范围|性质|场所|类别|状态)|注册资[本金]|成立(?:日期|时间)|税务登记|[国地]税|主营|法人|法定代表|营业执照|信用代码|机构代码|企业(?:名称|简称|类型)/u
const HEADED_FIRM = /^(?:投保)?(?:公司|企业|单位|机构|商户|商家|主体|店铺|门店)(?:基本|基础|主体|经营)?(?:信息|资料)?$/u
const EARNS =
  /^(?:公司|企业)?(?:(?:年|月)?(?:营业额|营收|产值|销售额|流水)|(?:公司|企业|单位|机构)(?:名称|全称|简称)|(?:公司|企业)(?:电子)?邮箱|成立年限|经营年限|省份?|市|城市|区县?|所在地区?|省市区?|地区|(?:详细)?地址)$/u

/** The paper by which a firm's account was opened, and what stands on it. */
const OPENED = /开户(?:许可证|证明)|对公账户|基本存款账户/u
const ON_OPENED = /^(?:开户|银行)(?:名称?|人|银?行|网点|支行|[账帐][号户])(?:名称|全称)?$/u

/** Who signs up a firm gives its account; a trader alone may give his own. */
const REGISTERED = /法定代表|信用代码|营业执照|纳税人|税号|注册资[本金]/u
const FIRM = /供应商|企业|公司|厂商|经销商|对公|机构|单位/u
const OF_HOLDER = /持卡人|银行卡|预留|个人|个体|小微|法人[账卡]/u

/** True where an account is the firm's. */
export const isFirmsAccount = (signal: Signal): boolean =>
  ON_OPENED.test(signal.label || signal.placeholder) &&
  (anywhere(signal, OPENED) || (near(signal, REGISTERED) && about(signal, FIRM) && !anywhere(signal, OF_HOLDER)))

/** Pages that keep such files. */
const FILES_OF_FIRMS =
  /(?:企业|机构|单位|商户|商家|供应商|经销商|厂商|公司)(?:基本|基础|主体)?(?:信息|资料|档案|备案|名录|库)|(?:企业|机构|单位)(?:登记|注册|管理)|(?:商[户家]|供应商|经销商|企业|公司|机构)(?:注册|入驻|认证|入网)|(?:创建|新[建增]|添加)(?:公司|企业|单位|机构)/u
const EMPLOYED = /婚姻|学历|收入|工龄|(?<!联系人)职[业务位]|入职|在职|工作(?!台)|家庭|配偶|紧急|户籍/u

/** True where a control asks what another firm is called or where it is, or stands in the file of a firm. */
export const isOfFirm = (signal: Signal): boolean => {
  const said = signal.label || signal.placeholder
  // Who insures somebody is told of him.
  if (OF_INSURED.test(said)) return false
  if (OTHER_FIRM.test(said) || FIRMS_PAPER.test(said)) return true
  // Under a heading of its own it is the firm's, whoever else the form asks for.
  if (HEADED_FIRM.test(signal.group) && near(signal, OF_FIRM) && (FIRMS_OWN.test(said) || EARNS.test(said))) return true
  // Whoever shows the paper of a firm and names its head does not ask for an invoice.
  if (/^(?:企业|公司|商户)名称$/u.test(said) && near(signal, /^营业执照/u) && near(signal, /法人|法定代表/u))
    return true
  const isFile = near(signal, OF_FIRM) || about(signal, FILES_OF_FIRMS)
  return FIRMS_OWN.test(said) && isFile && !anywhere(signal, EMPLOYED)
}
