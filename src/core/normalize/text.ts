import { remember } from './remember'
import { simplify } from './simplified'

const MAX_TEXT = 400

/** Most labels are one word, or several, and need nothing done. */
const PLAIN = /^[\p{Script=Han}\p{Ll}\p{Nd}]+(?: [\p{Ll}\p{Nd}]+)*$/u
const MARK_ALONE = /必填|选填|required|op(?:t|c|s|z)ional|fa(?:cultat|coltat)iv?f?|jika ada|không bắt buộc/u

/** `N.º`, `nº` and `N°` are one sign for a number. */
const ORDINAL = /(?<!\p{L})n\.?[º°] ?/giu

/** What stands for an apostrophe and a hyphen: `driver’s`, `l´adresse`, `e‑mail`. */
const APOSTROPHE = /[‘’ʼ´`′]/gu
const HYPHEN = /[\u2010\u2011]/gu

/** A label that its author has left as a name of the program: `DateOfBirth`, `mobile_no`; names of firms are written so, too. */
const JOINED = /(?<=[a-z])(?=[A-Z][a-z])|(?<=[A-Za-z\d])_(?=[A-Za-z\d])/g
const OF_FIRMS =
  /we ?chat|whatsapp|linkedin|youtube|paypal|github|tiktok|alipay|facebook|openid|mastercard|unionpay|iphone|snapchat|paynow|payme|wifi|bluetooth|(?:face|touch)id|\bmc[a-z]/i
const LONGEST_NAME = 40
const apart = (text: string): string =>
  text.length > LONGEST_NAME || OF_FIRMS.test(text) ? text : text.replace(JOINED, ' ')

/** Slips of the pen and of the input method that public forms are full of. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/身分/gu, '身份'],
  [/身份正(?=号|$)/gu, '身份证'],
  [/验正码/gu, '验证码'],
  [/电活|电語/gu, '电话'],
  [/地扯|地止/gu, '地址'],
  [/姓别/gu, '性别'],
  [/联糸|联系系/gu, '联系'],
  [/阁下/gu, '您'],
  // As people say it.
  [/啥/gu, '什么'],
  [/咋样?/gu, '怎么样'],
  [/哪儿/gu, '哪里'],
]
const corrected = (text: string): string => SLIPS.reduce((rest, [slip, word]) => rest.replace(slip, word), text)

/** Punctuation around a label, and the arrow of what opens a list (`城市 ▾`, `性别 >`). */
const ENDS = /^[\s:,.;!?、。…_¿¡~▼▽▾▸❯»›→↓✎-]+|(?:[\s:,.;!?、。…_▼▽▾▸▿⌄❯»›→↓✎-]|(?<=^[^<]*)>)+$/gu

/** A label that stands in brackets or quotes as a whole: `【姓名】`, `“电话”`. */
const IN_BRACKETS = /^(?:[([【「『〔]([^()[\]【】「」『』〔〕]+)[)\]】」』〕]|["“]([^"“”]+)["”])$/u

const strip = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u20e3/gu, ' ')
    .replace(/[*✱✲∗†※•·●◆■▪▶►★☆|]/gu, ' ')
    .replace(
      /[([【<]\s*(?:必填|必选|必须|选填|可选|可不填|可为空|非必填|任意|required|optional|必须项目|op[cz]ional[ei]?|facultati(?:f|ve|vo)|facoltativ[oa]|se houver|se (?:presente|ce l['’]hai)|si (?:en tiene|l[oa]s? tiene|aplica)|opsional|jika ada|(?:bila|kalau) ada|không bắt buộc|nếu có|ถ้ามี|ไม่บังคับ)项?\s*[)\]】>]/gu,
      ' ',
    )
    .replace(
      /(?<![\p{L}\p{N}])(?:必填项?|选填|必须|任意|required|optional|(?<=\s)(?:opsional|op[cz]ional|facultatif|facultativo|facoltativo|jika ada|không bắt buộc))(?![\p{L}\p{N}])|(?<=.)ถ้ามี$/gu,
      ' ',
    )
    .replace(/[([]\s*(?:元|万元|kg|cm|㎡|m2|斤|周岁|岁|人|个|位|份|年|月)\s*[)\]]/gu, ' ')
    // Where a star stood in brackets.
    .replace(/[([【<]\s*[)\]】>]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{Script=Han}(]) (?=[\p{Script=Han})])/gu, '')
    .replace(ENDS, '')
    .replace(IN_BRACKETS, '$1$2')

/**
 * A visible text in the form that detectors compare: half-width, lower case, simplified characters, without emoji,
 * invisible characters, required marks, units in brackets and closing punctuation, and without the spaces that pad
 * Chinese labels (`手 机 号`). At most 400 characters of the text count.
 */
export const normalizeText = remember((text: string): string => {
  const plain = apart(text.slice(0, MAX_TEXT)).replace(APOSTROPHE, "'").replace(ORDINAL, 'n° ').normalize('NFKC')
  const folded = corrected(simplify(plain.replace(HYPHEN, '-').toLowerCase()))
  return PLAIN.test(folded) && !MARK_ALONE.test(folded) ? folded : strip(folded)
})
