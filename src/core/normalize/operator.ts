import type { Inspection, OperatorSize } from '../model/inspection'
import type { SizeHint } from '../model/rule'
import type { PageWords } from './words'

type Operator = Inspection['operator']

const COMPANY =
  /[\p{Script=Han}（）()A-Za-z0-9·]{2,40}?(?:有限责任公司|股份有限公司|集团有限公司|有限公司|个体工商户|合伙企业(?:（[^）]{2,6}）)?|[\p{Script=Han}]{1,6}(?:经营部|餐饮店|商行|工作室|合作社))/gu
/** Words before a name that are not part of it. */
const LEAD_IN =
  /^.*(?:版权所有|运营(?:主体|方|者)(?:为|是)?|主办单位|技术支持|(?:经营者|开发者|提供者|服务商)(?:为|是)?|欢迎使用|(?:政策|协议|声明|条款|规则|服务|平台|程序|网站|页面|我们|产品|系统|商城)(?:均?由|是|为|即|系|指)|(?:您|你|用户)(?:与|和|及|向)|同意(?:授权)?|授权给?)(?=.)/u
const RUNS = /(?:运营(?:主体|方|者)|经营者|开发者|个人信息处理者|主办单位|版权所有|由|我们|本公司|注册地址|以下简称)/u
const HELPS = /(?:技术支持|SDK|合作|第三方|委托|提供商|供应商|物流|支付机构|地图)/iu
const ICP =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?ICP\s?[备证]\s?\d{6,10}\s?号?(?:-\d{1,3})?/iu

const SIZE_HINTS: readonly SizeHint[] = [
  { pattern: '平台内经营者|入驻(?:商家|商户)|商家入驻|平台服务协议|本平台(?:为|向)(?:商家|商户)', size: 'platform' },
  {
    pattern:
      '全国(?:门店|连锁|直营)|[1-9]\\d{1,4}\\s*\\+?\\s*(?:余|多)?\\s*家(?:门店|店|分店)|加盟(?:热线|电话|合作|咨询)|招商加盟|连锁(?:品牌|企业|餐饮)|门店遍布|会员(?:人数|总数|已|数)?(?:超过?|逾|突破|达)\\s*\\d+(?:\\.\\d+)?\\s*(?:余|多)?[万亿]|全国统一(?:客服|热线|会员)|nationwide stores|our \\d{2,} (?:stores|shops|restaurants|branches)|选择城市.{0,40}附近门店',
    size: 'chain',
  },
]

const bare = (match: string): string => {
  const cut = match.replace(LEAD_IN, '')
  const name = /公司$|户$|）$|[部店行室社]$/u.test(cut) && cut.length >= 4 ? cut : match
  return name.replace(/^[（()）·\d]+/u, '').replace(/^[(（][^)）]*$/u, '')
}

/** The company that a text names as its own: one said to run the service, else the first that is not said to help it. */
const companyIn = (text: string): string | null => {
  let first: string | null = null
  for (const match of text.slice(0, 60_000).matchAll(COMPANY)) {
    const around = text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 12)
    const name = bare(match[0])
    if (name.length < 4 || name.length > 40 || /[Xx×]{2,}/.test(name)) continue
    const before =
      text.slice(Math.max(0, match.index - 20), match.index) + match[0].slice(0, match[0].length - name.length)
    if (HELPS.test(before.slice(-14))) continue
    if (RUNS.test(around)) return name
    first ??= name
  }
  return first
}

/**
 * Who runs the service and how large it shows itself. The name from the policy, else from the pages' own words (a footer);
 * size by the words of chains and platforms, else `small_or_unknown`, for a page cannot prove how many it serves.
 */
export const readOperator = (
  policyText: string | null,
  words: readonly PageWords[],
  chosen: OperatorSize | null,
): Operator => {
  const pageText = words
    .filter((page) => !page.isPolicy)
    .map((page) => page.all)
    .join('\n')
  const inPolicy = policyText === null ? null : companyIn(policyText)
  const inPage = companyIn(pageText)
  const isOther = inPolicy !== null && inPage !== null && !policyText?.includes(inPage) && !inPage.includes(inPolicy)
  const icp = ICP.exec(`${pageText}\n${policyText ?? ''}`)?.[0].replace(/\s/g, '') ?? null
  const everything = `${pageText}\n${policyText ?? ''}`
  const hint = SIZE_HINTS.find((one) => new RegExp(one.pattern, 'u').test(everything))?.size
  return {
    name: inPolicy ?? inPage,
    seenIn: inPolicy !== null ? 'policy' : inPage !== null ? 'page' : null,
    icp,
    size: chosen ?? hint ?? 'small_or_unknown',
    ...(isOther ? { onPage: inPage } : {}),
  }
}
