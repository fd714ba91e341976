/** Which question of a list it is: `3. 姓名`, `Q2、`, `(4) City`, `第5题`, `一、`, `(二)`. */
const ORDINAL =
  /^(?:\(?(?:q ?)?\d{1,2} ?[.、):](?!\d)(?:[a-z](?![\p{L}\d])[.):]?)?|第[\d一二三四五六七八九十]{1,3}[题项步] ?[.、:]?|[一二三四五六七八九十]{1,2}[、.]|\([一二三四五六七八九十]{1,2}\)[、.]?|step \d ?[.:-]?) ?(?=\S{2})/u
const REQUESTS: readonly RegExp[] = [
  /^(?:敬|烦)?请(?:在此|在下[方面])?(?:您|你)?(?:先|如实|认真|准确|正确)?(?:再次|重新)?(?:输入|填写|填入|录入|选择|提供|告知|写下|留下|完善|补充|补全|核对|确认|添加|设置)(?:一下|下)?(?=\p{Script=Han}{2})/u,
  /^(?:修改|更[改新换]|再次输入|重新输入|真实的?|请问)(?=\p{Script=Han}{2})/u,
  /^please (?:enter|provide|type|specify|indicate|fill in|give|state|tell us|write|select|choose) (?:the )?(?=\p{L}{3})|^(?:re-?)?(?:enter|confirm|update|provide|input|type|select|choose|tell us) (?:the |(?=your ))?(?=\p{L}{3})/u,
]
/** What a row shows of its value, or of the one before it, is no part of its name: `年级: 请选择`, `工号: ****** 性别`. */
const SHOWN: readonly RegExp[] = [
  /(?<=\p{L}{3}) here$/u,
  /(?<=\p{Script=Han}\)?)(?: ?: ?| )请(?:点击)?(?:选择|输入|填写|上传)$/u,
  /^\p{Script=Han}{2,8}: ?[*\d]{4,} (?=\p{Script=Han}{2,6}$)/u,
]
const YOURS: readonly RegExp[] = [
  /^[您你我]的(?=\p{Script=Han}{2})/u,
  /^(?:what(?:'s| is| are) )?(?:your|my) (?!own\b)(?=\p{L}{3})/u,
]
const QUESTION = /(?<=\p{Script=Han})(?:是(?:什么|多少|哪[个里])?|为)$/u

/** Initials in brackets after a Chinese word are its name elsewhere: `推荐人(LOP)`; some say which of several it is. */
const INITIALS =
  /(?<=\p{Script=Han}{2})\((?!(?:vin|qq|id|imei|mac|ip|app|vx|wx|ic|usb|kg|cm|mm|km|ml|rmb|cny|usd|hkd|pos)\))[a-z]{2,4}\)$/u
/** How a note begins that says how to answer, or what becomes of the answer, and not what is asked. */
const NOTES =
  '请?(?:如实|认真|准确|正确|务必|使?用(?:于|真|中|英|大|本)|按|仔细|确保|核对|保持|勿|不要|注意|完整|真实|谨慎|放心)|如(?:有|无|没|果|需|与|为|填)|没有?(?:可|则|就|请|的)|无(?:则|可|填|请)|有(?:则|就)|若|须|必须|应(?:与|当|为)|与(?!.{0,6}关系)|同(?:身份|证件|微信|上|户口|护照|手机|银行)|[仅只]|以便|方便|便于|为了|根据|参照|保密|不[会能得对]|可(?:不|多选|单选|空)|最[多少大]|至[少多]|限|默认|例如?|比如|格式|[多单]选|建议(?=.{2})|as (?:it |they )?(?:appears?|shown|written|printed|stated|listed|per|on|in|given)|if (?:any|applicable|different|known|available|none|not|other|relevant|necessary|needed|possible)|please (?:be|use|make|note|ensure|do)|must|should|only|max|min|up to|at least|we (?:will|do|won)|will (?:not )?be|this (?:will|is)|same as|leave|for (?:verification|confirmation|security|our)|kept|(?:full )?(?:name|nome|nombre|nom)\\b ?[/,&+].*|(?:full )?name (?:and|or) .*'
/** Whoever or whatever stands in a note may be who, or what, is asked for. */
const SUBJECT =
  '(?!.*(?:[人孩童父母爸妈娃宝友]|家长|学[生员]|监护|配偶|子女|家属|公司|单位|企业|门?店|过敏|忌|口味|parent|child|guardian|spouse|emergenc|company|employer|allerg))'
const NOTE = new RegExp(
  `(?<=[\\p{L}\\d]{2}\\??) ?(?:[([【<] ?${SUBJECT}(?:${NOTES})[^()[\\]]*[)\\]】>]|(?:,|;| [-–—]) ?${SUBJECT}(?:${NOTES})[^()]*|(?<=\\p{Script=Han}{2}\\)?)${SUBJECT}请(?:务必|如实|认真|准确|正确|按|仔细|核对|填写|填|注明|写明|输入|勿|保证|确保)[^()]*| (?:as (?:it )?(?:appears?|shown|written|printed|per)|if (?:any|applicable|different))\\b[^()]*)$`,
  'u',
)
/** What says nothing by itself is told by its note: `备注(如有过敏)`. */
const VAGUE =
  /(?:备注|说明|其[他它]|留言|要求|描述|内容|信息|资料|情况|[照图]片|文件|附件|材料|证明|选择|remarks?|notes?|others?|comments?|details?|information|message|photos?|images?|files?|documents?|upload)$|^(?:联系方式|账[号户]|号码?|number)$/u

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, ''), text)

/** A text, normalized, without its number in a list and without a request: `3. 请输入您的姓名` asks for `您的姓名`. */
export const withoutRequest = (text: string): string =>
  // The tool that makes a survey numbers what its author has numbered.
  without(text.replace(ORDINAL, '').replace(ORDINAL, ''), REQUESTS)

/** A text, normalized, without the note after it on how to answer or what for: `姓名(与身份证一致)`, `Name (as on your passport)`. */
export const withoutNote = (text: string): string => {
  const rest = text.replace(NOTE, '').replace(INITIALS, '')
  return VAGUE.test(rest) ? text : rest
}

/** A label, normalized, by what it asks for alone, whatever its number, its note and how the form speaks to the person: `姓名`. */
export const withoutCourtesy = (label: string): string => {
  const requested = withoutNote(without(withoutRequest(label), SHOWN))
  const asked = without(requested, YOURS)
  return asked === requested ? requested : asked.replace(QUESTION, '')
}
