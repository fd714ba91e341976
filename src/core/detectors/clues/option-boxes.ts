import type { Signal } from '../../model/detection'
import { isPersonForm } from './places'
import { isTick } from './sayings'

/** Boxes that agree to something stand under any heading. */
const AGREEMENT =
  /\b(?:agree|consent|accept|certif(?:y|ied)|confirm|acknowledge|understand|authori[sz]e[ds]?|terms|policy|declare|newsletter)\b|同意|以上(?:信息|资料|内容)(?:将|会|被|仅|均|真实)|阅读|知晓|承诺|协议|隐私|須知|einverstanden|akzept|zustimm|accept|acept|aceit|accett|autori[sz]|akkoord|einwillig|toestemming|godkänn|samtyck|setuju|đồng ý|ยินยอม|ยอมรับ|동의/u

/** Headings that ask for what is wrong with somebody, whose boxes are the answers. */
const ASKS_ILLNESS =
  /^(?:a|il\/elle a) (?:déjà )?eu|kinderziekten|allerg(?!y free|en-free)|\b(?:medical|health)(?: and \w+)? (?:conditions?|history|certification|information|problems?|issues|concerns?|questionnaire|screening)\b|\b(?:symptoms?|illness(?:es)?|diseases?|impairments?|disabilit(?:y|ies))\b|过敏|病史|病因|危险因素|既往|症状|疾病|患病|アレルギー|持病|알레르기|병력|질환|증상|al[ée]rgi|antecedentes m[ée]dicos|enfermedad|ant[ée]c[ée]dents m[ée]dicaux|maladies|vorerkrankung|beschwerden|krankheiten|patologie|malattie|doen[çc]as|aandoening|klachten|penyakit|bệnh|dị ứng|แพ้|โรคประจำตัว/u
/** Headings that ask what somebody does not eat. */
const ASKS_DIET =
  /\bdiet(?:s|ary|ing)?\b|\beating habits\b|\bfood (?:preferences?|restrictions?|intolerances?)\b|忌口|饮食|食物(?:偏好|禁忌)|食事制限|苦手な食材|식이|식단|restricciones? aliment|r[ée]gime aliment|essgewohnheit|ernährung|restri[çc][õo]es aliment|esigenze alimentari|dieetwensen|pantangan makan|ăn kiêng/u
/** A box of which the whole label asks for it. */
const IS_DIET =
  /^(?:(?:any |special |i have |we have )?diet(?:ary)? (?:restrictions?|requirements?|needs|preferences)|(?:i am |i'm )(?:an? )?(?:vegan|vegetarian|pescatarian|coeliac|celiac))\b/u

/** Whose own things have these, no guest is asked: a dish has allergens, and who keeps the menu ticks them. */
const OF_DISH = /\b(?:dish|recipe|menu item|product|ingredients?)\b|菜品|商品|配料|原料/u

const isAnswerTo = (signal: Signal, heading: RegExp): boolean =>
  isTick(signal) &&
  signal.label !== '' &&
  heading.test(signal.group) &&
  !AGREEMENT.test(signal.label) &&
  !OF_DISH.test(signal.context)

const YES_NO =
  /^(?:yes|no|y|n|unsure|not sure|don'?t know|n\/a|有|无|没有|是|否|ja|nein|nee|nej|oui|non|sí|si|sim|não|はい|いいえ|예|아니[오요])$/u
/** A box in which the answer beside it is told in words. */
const TELLS_MORE =
  /^(?:others?|(?:if (?:yes|other|so),? ?)?(?:please )?(?:specify|explain|describe|give details|elaborate)(?: (?:details|here|below|others?))?|其[他它](?:请注明|说明)?|请(?:说明|注明)|その他|sonstiges|autres?|otr[oa]s?|outr[oa]s?|altro)[.: ]*$/u
/** An illness with a yes and a no, or the box beside them, under a heading that asks for illnesses. */
const isToldUnder = ({ label, placeholder, options, raw, group, context }: Signal, heading: RegExp): boolean =>
  heading.test(group) &&
  !OF_DISH.test(context) &&
  (options.length > 1
    ? label !== '' && !AGREEMENT.test(label) && options.every((option) => YES_NO.test(option))
    : /^(?:text|textarea)$/.test(raw.type) && TELLS_MORE.test((label || placeholder).replace(/[.…]+$/u, '')))

/** What many cannot eat, ticked by who books or signs up. */
const ALLERGEN = /^(?:la[ck]tose?|gluten|(?:erd)?nüsse|arachides|noten|nötter|そば|小麦)$/u
const isAllergen = (signal: Signal): boolean => ALLERGEN.test(signal.label) && isPersonForm(signal)

/** What ails somebody, in the words of many languages: alone beside a box it asks him whether he has it. */
const IS_ILLNESS =
  /^(?:chronische?s? )?(?:diabet|asthm|astma|epilep|hepatit|hyperton|hypertension|bluthochdruck|(?:hoher?|hoge|högt|high) bl(?:utdruck|oeddruk|odtryck|ood pressure)|herz(?:erkrank|krank|fehler|infarkt)|hartklachten|hjärt|krebs|kanker|cancer|rheuma|reuma|migr[äa]i?n|schlaganfall|糖尿病|高血[圧压]|喘息|心臓病|肝炎)(?!.*(?:hund|katze|forschung|spende|research|donat))/u

/** A box of which the whole label, in languages of the south and east, is what ails somebody. */
const AILING =
  /^(?:imunossuprimid[oa]|diab[ée]tic[oa]|diabet[ei]s?|hipertens[oa]|hipertensi(?:ón)?|hipertensão|ipertensione|asm[ae]|epileps[iy]a|gestante|gr[áa]vida|embarazada|incinta|cadeirante|fumante|fumadora?|fumatore|(?:(?:necessita|precisa|usa)(?: de)? )?(?:cadeira de rodas|silla de ruedas)|sedia a rotelle|kursi roda|cel[íi]ac[oa]|gluten|glutine|lactos[ae]|lattosio|frutos secos|l[áa]cteos|arachid\p{L}+|mariscos|(?:ibu )?hamil|menyusui|kencing manis|darah tinggi|mang thai|cao huyết áp|tiểu đường|เบาหวาน|ความดัน\S*|ตั้งครรภ์|당뇨|고혈압|임신)$/u

/** Whoever lets himself be recorded, or what banks keep of him be read, gives more than his word. */
export const GIVES_MORE = /录[音像]|征信|信用[信报]/u

/** True for a box to tick that agrees to something and gives nothing else. */
export const isAgreement = (signal: Signal): boolean =>
  isTick(signal) && AGREEMENT.test(signal.label) && !GIVES_MORE.test(signal.label)

/** A single box under a heading that asks for illnesses: it is one answer of that question. */
export const isIllnessTicked = (signal: Signal): boolean =>
  isAnswerTo(signal, ASKS_ILLNESS) ||
  isToldUnder(signal, ASKS_ILLNESS) ||
  (isTick(signal) &&
    (IS_ILLNESS.test(signal.label) || AILING.test(signal.label) || isAllergen(signal)) &&
    !OF_DISH.test(signal.context))

/** The same of what somebody does not eat. */
export const isDietTicked = (signal: Signal): boolean =>
  !isIllnessTicked(signal) &&
  (isAnswerTo(signal, ASKS_DIET) || (isTick(signal) && IS_DIET.test(signal.label) && !OF_DISH.test(signal.context)))
