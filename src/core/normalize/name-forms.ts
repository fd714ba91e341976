import type { EngineParts, KnownValue } from '../model/engine'
import type { KnownForm } from './known-forms'
import { simplify, toTraditional } from './simplified'

/** Surname and form of address: how a shop calls out whose dish is ready. */
export const ADDRESSED = 'form-of-address'

/** Surnames of two characters, but for the rarest. */
const COMPOUND =
  /^(?:欧阳|司马|诸葛|上官|慕容|司徒|令狐|皇甫|尉迟|长孙|宇文|东方|夏侯|公孙|南宫|轩辕|端木|西门|独孤|百里|呼延|申屠|太史|澹台|公羊|闻人|钟离|濮阳|淳于|单于|万俟|赫连|东郭|拓跋|司空|完颜|纳兰|歐陽|諸葛|司馬|長孫|東方)(?=\p{Script=Han})/u

/** The hundred and more surnames that nine in ten people have. */
const SURNAMES =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蔣葉蘇魏呂盧鍾譚陸賈韋鄒閆龍賀顧龔萬錢嚴湯]/u

const NAMES: ReadonlySet<string> = new Set(['name', 'child_name', 'guardian_name', 'card_holder', 'emergency_contact'])
const TITLES = ['先生', '女士', '小姐', '老师', '同学']
const HAN_NAME = /^\p{Script=Han}{2,4}$/u

/** Surname and given name of a Chinese name; null where a value is none. */
export const namePartsOf = (value: string): [surname: string, given: string] | null => {
  if (!HAN_NAME.test(value)) return null
  const surname = COMPOUND.exec(value)?.[0] ?? value.slice(0, 1)
  return [surname, value.slice(surname.length)]
}

/** What shops are called by, after a surname as well: 王记, 张家. */
const SHOPS = /[店馆坊阁楼园记家房厅屋吧城茶面饭粉粥鱼鸡鸭鹅汤酒烤串锅菜肉虾蟹果]$/u

/** Whether a text is a Chinese name and hardly anything else: a usual surname, and one or two characters. */
export const looksLikeName = (value: string): boolean => {
  const parts = namePartsOf(value)
  if (parts === null || parts[1].length === 0 || parts[1].length > 2) return false
  return (parts[0].length === 2 || SURNAMES.test(value)) && !SHOPS.test(value)
}

const isName = ({ category, value }: KnownValue): boolean =>
  category === null ? SURNAMES.test(value) || COMPOUND.test(value) : NAMES.has(category)

/** A Chinese name as people of other habits write it: the given name first. Two characters turned are any others. */
export const turnedName = (known: KnownValue): string[] => {
  const parts = isName(known) ? namePartsOf(known.value.trim()) : null
  if (parts === null) return []
  const [surname, given] = parts
  const between = surname.length + given.length === 2 ? [' ', ', '] : ['', ' ', ', ', '·']
  return between.map((sign) => `${given}${sign}${surname}`)
}

/** What a person is called by, for whole values alone. */
export const addressedForms = (known: KnownValue): KnownForm[] => {
  const parts = isName(known) && known.chosen !== true ? namePartsOf(known.value.trim()) : null
  if (parts === null) return []
  const [surname] = parts
  return TITLES.map((title) => ({ text: `${surname}${title}`, encoding: [ADDRESSED], exact: false, edges: 'free' }))
}

/** Shorter names in pinyin are words of other languages, and of everybody's code. */
const LEAST_PINYIN = 6
/** Of so many syllables a name is no accident inside a longer text. */
const LEAST_SYLLABLES = 3
/** What stands between the surname and the given name, in this order and in the other. */
const [BETWEEN, BETWEEN_TURNED] = [
  ['', ' ', '/', ', ', ',', '_', '.', '-'],
  ['', ' ', '_', '.', '-'],
]

/** `lü` is typed `lv`, and `lyu` in passports. */
const inPassports = (syllables: readonly string[]): string[] => syllables.map((one) => one.replace(/^([ln])v/, '$1yu'))

const pinyinOrders = (surname: readonly string[], given: readonly string[]): string[] => {
  const [first, second] = [surname.join(''), given.join('')]
  const all = [...surname, ...given]
  return [
    ...BETWEEN.map((sign) => `${first}${sign}${second}`),
    ...BETWEEN_TURNED.map((sign) => `${second}${sign}${first}`),
    ...[' ', '-', '_'].map((sign) => all.join(sign)),
    ...[' ', '-'].flatMap((sign) => [`${first} ${given.join(sign)}`, `${given.join(sign)} ${first}`]),
  ]
}

/**
 * A Chinese name in pinyin, joined, apart, and the given name first: of three syllables and more anywhere, of two as a whole
 * value alone.
 */
export const pinyinForms = (
  known: KnownValue,
  spellName: EngineParts['spellName'],
): { inside: KnownForm[]; whole: KnownForm[] } => {
  const parts = isName(known) && known.chosen !== true ? namePartsOf(simplify(known.value.trim())) : null
  const spelled = parts === null || parts[1] === '' ? null : (spellName?.(...parts) ?? null)
  if (spelled === null || [...spelled.surname, ...spelled.given].join('').length < LEAST_PINYIN)
    return { inside: [], whole: [] }
  const { surname, given } = spelled
  const texts = new Set([...pinyinOrders(surname, given), ...pinyinOrders(inPassports(surname), inPassports(given))])
  const forms = Array.from(texts, (text): KnownForm => ({ text, encoding: ['pinyin'], exact: false, edges: 'letters' }))
  return surname.length + given.length < LEAST_SYLLABLES ? { inside: [], whole: forms } : { inside: forms, whole: [] }
}

/** A text in traditional characters, as systems of Hong Kong and Taiwan keep it; none where it has the same there. */
export const traditionalForms = (value: string): string[] => {
  const text = toTraditional(value)
  return text === value ? [] : [text]
}

/** Surname and given name of whom advertisers take digests of apart: of Chinese names, and of names in Latin letters. */
export const hashedParts = (value: string): string[] => {
  const words = /^[A-Za-z]{2,}(?: [A-Za-z]{2,}){1,2}$/.test(value) ? value.toLowerCase().split(' ') : []
  return namePartsOf(value)?.filter((part) => part.length > 1) ?? words
}
