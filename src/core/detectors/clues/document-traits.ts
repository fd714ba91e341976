import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'

/** How long a document holds, who gave it and since when. */
const TRAIT =
  /^(?:证件?)?(?:有效|生效|失效|起始|起效|开始|结束|截[止至]|到期|终止)(?:期限?)?(?:起始?|[至止]|开始|结束|截止|到期)?(?:日期?|时间)?$|^(?:证件?)?(?:签发|发证|颁发|颁证)(?:机构|机关|日期|时间|单位|部门|地)$|^(?:初次|首次)?领证(?:日期|时间)$|^(?:date of (?:issue|expiry)|(?:issue|issuing|expiry|expiration|valid(?:ity)?)(?: date| until| from| to)?|issuing (?:authority|country)|issued by|place of issue)$/u
/** Nothing but when a time ends, right after where it began. */
const UNTIL = /^(?:至|到|结束(?:日期|时间))$/u

const DOCUMENTS: readonly (readonly [CategoryId, RegExp])[] = [
  ['other_id_doc', /网约车|(?:资格|从业|上岗)证/u],
  ['driving_licence', /驾[驶照]|\bdriv(?:er'?s?|ing) licen[cs]e\b/u],
  ['vehicle_licence', /行驶证/u],
  // Its number is what identifies; how long it holds does not.
  ['personal_other', /身份证|居民证|\b(?:id|identity) card\b/u],
  ['other_id_doc', /护照|通行证|居住证|港澳|签证|军官证|\b(?:passport|visa)\b/u],
]
/** Papers of a firm, of a thing or of a bargain. */
const OF_NO_PERSON = /执照|许可|合同|保[险单]|信用卡|银行|卡号|优惠|会员|年检|商品|课程|认证申请/u

/** The document of which a control asks how long it holds or who gave it: by its own words, or by the heading over it. */
export const documentOf = ({ label, placeholder, group, raw }: Signal): CategoryId | null => {
  const said = label || placeholder
  if (OF_NO_PERSON.test(said) || OF_NO_PERSON.test(group) || raw.type === 'file') return null
  const isPart = TRAIT.test(said) || (UNTIL.test(said) && TRAIT.test(placeholder))
  if (isPart) return DOCUMENTS.find(([, words]) => words.test(group))?.[0] ?? null
  const named = DOCUMENTS.find(([, words]) => words.test(said))
  return named && TRAIT.test(said.replace(named[1], '')) ? named[0] : null
}
