import type { CategoryId } from '../../model/categories'
import type { Detection, Detector, Signal } from '../../model/detection'
import { asOf } from '../phrasebook/of-whom'
import { questionOf } from './asked'
import { enlist, enlistOptions, enlistWords, type Found, foundIn, prospectsOf } from './candidates'
import { type Spoken, spokenOf } from './clauses'
import { isInitialsOf } from './initials'
import { maskText } from './mask'
import { type Whose, withoutRole } from './roles'
import { whose } from './whose'

/** What speaks for a category, from the words of a label down to the type of a control. Patterns meet normalized text and carry the flag `u`. */
export interface Clues {
  /** Words that name the category. They count most where they are the whole label or its head, which in Chinese and English stands last. */
  labels?: RegExp | readonly RegExp[]
  /** Further words, where the control stands in the company that gives them this meaning (地址 beside 收货人). */
  also?: readonly { labels: RegExp; when(signal: Signal): boolean }[]
  /** What a question is about that asks the person about himself (`您有没有睡眠困扰`), wherever in it the words stand. */
  asked?: RegExp
  /** Wordings that only placeholders have. */
  placeholders?: RegExp
  /** Words that void the part of a text in which they stand. */
  not?: RegExp
  /** Tokens or token runs (`id_card`) of names, ids and models that say it by themselves. */
  keys?: readonly string[]
  /** Tokens that only agree with what other signals say. */
  weakKeys?: readonly string[]
  /** Tokens that void the keys (`goods` before `name`). */
  notKeys?: readonly string[]
  /** Autocomplete tokens of HTML. */
  autocomplete?: readonly string[]
  /** Control types that say it, each with its confidence alone. */
  types?: Readonly<Record<string, number>>
  /** What an option of a choice looks like; half of them must. */
  options?: RegExp
  /** Whose data it can be; anybody's where absent. */
  whose?: readonly Whose[]
  /** A ground that no list can hold: its `why`, its confidence alone. */
  hint?(signal: Signal): readonly [why: string, alone: number] | null
  /** False where it can never be this. */
  when?(signal: Signal): boolean
}

const SAYS_NOTHING =
  /^(?:当前|目前|您的|我的|人员|个人)?(?:状[态况]|情况|类[型别]|身份|性质|类别)$|^(?:status|type|category)$/u
/** A box for files that says which side, and nothing of what. */
const UPLOADS =
  /^(?:(?:点击|请|选择|重新)?(?:上传|添加|选择)?(?:图片|照片|文件|附件)?(?:上传)?[(（]?(?:正面|反面|背面|表面|裏面|第[一二]页)?[)）]?|(?:ファイル(?:を)?)?(?:アップロード|选択)[(（]?(?:表面|裏面|表|裏)?[)）]?|(?:upload|choose|browse|select)(?: (?:a |your )?(?:file|image|photo|front|back)s?)?)$/u
const ANYBODY: readonly Whose[] = ['self', 'child', 'guardian', 'emergency', 'family', 'other']

/** How the category travels: see `Detector`. */
export type Travel = Pick<Detector, 'wireKeys' | 'wireHints' | 'plausible' | 'isPattern' | 'mask'>

interface Ground {
  why: string
  /** Confidence where there is nothing else. */
  alone: number
  /** Share of the remaining doubt that it takes away where something stronger speaks. */
  support: number
}

/** Words of a description by their number in the index, and where they count. */
type Words = ReadonlyMap<number, Reading>

interface Reading {
  when?(signal: Signal): boolean
  /** Only in placeholders. */
  asking?: boolean
  /** Only in questions about the person. */
  asked?: boolean
}

const read = (signal: Signal, of: 'label' | 'placeholder' | 'group', words: Words, clues: Clues): Found | null => {
  let best: Found | null = null
  for (const [index, clause] of spokenOf(signal)[of].entries()) {
    const owner = clues.whose ? withoutRole(clause) : clause
    for (const text of owner === clause || owner === '' ? [clause] : [clause, owner]) {
      for (const [number, found] of foundIn(text)) {
        const word = words.get(number)
        if (!word || word.asked || (word.asking && of !== 'placeholder')) continue
        const score = found.score * (index === 0 ? 1 : 0.93)
        if (score <= (best?.score ?? 0) || clues.not?.test(clause) || (word.when && !word.when(signal))) continue
        best = { text: found.text, score }
      }
    }
  }
  return best
}

/** Three answers that are all of a kind say more than the head of a label. */
const ALL_FIT = 0.93

/** What a box for a date says whatever the date is of. */
const ANY_TIME = /^(?:点?选|挑选?)?(?:开始|结束|起始|截止|终止)?(?:日期|时间|年月日?|年份|时刻|日期时间|date|time)$/u

/** A box that repeats the head of its label (请输入车型 under 现有车型) knows less of it, and makes no thing of it. */
const echoes = ({ label: [said = ''], placeholder: [asked = ''] }: Spoken): boolean =>
  said.length > asked.length && asked !== '' && (said.endsWith(asked) || ANY_TIME.test(asked))

const textGrounds = (signal: Signal, words: Words, clues: Clues, keyed: boolean, isNeutral: boolean): Ground[] => {
  const spoken = spokenOf(signal)
  const grounds: Ground[] = []
  const label = read(signal, 'label', words, clues)
  const placed = /preceding|heading|near|above/.test(signal.raw.labelFrom)
  const placeholder = read(signal, 'placeholder', words, clues)
  if (label) {
    const trust = placed && spoken.placeholder.length > 0 && !placeholder ? 0.85 : 1
    grounds.push({ why: `label:${label.text}`, alone: label.score * trust, support: 0.5 })
  }
  if (placeholder && !(isNeutral && echoes(spoken))) {
    // Labels are pasted and forgotten; placeholder and key together outweigh one.
    const contradicted = !label && spoken.label.length > 0 && !placed && !keyed
    grounds.push({
      why: `placeholder:${placeholder.text}`,
      alone: placeholder.score * (contradicted ? 0.85 : 0.98),
      support: 0.35,
    })
  }
  const isNameless = spoken.label.length + spoken.placeholder.length === 0
  if (isNameless || (signal.raw.type === 'file' && UPLOADS.test(signal.label))) {
    const group = read(signal, 'group', words, clues)
    if (group) grounds.push({ why: `group:${group.text}`, alone: group.score * 0.85, support: 0.3 })
  }
  const topic = clues.asked?.exec(questionOf(signal))
  if (topic) grounds.push({ why: `asked:${topic[0]}`, alone: 0.9, support: 0.5 })
  return grounds
}

const combine = (grounds: Ground[]): { confidence: number; why: string[] } | null => {
  grounds.sort((a, b) => b.alone - a.alone)
  const [best, ...others] = grounds
  if (!best) return null
  const doubt = others.reduce((rest, ground) => rest * (1 - ground.support), 1 - best.alone)
  return { confidence: Math.round(Math.min(0.995, 1 - doubt) * 1000) / 1000, why: grounds.map(({ why }) => why) }
}

/**
 * A detector from a description of what speaks for its category. Grounds are weighed in the order label, placeholder,
 * group, options, keys, type: the strongest sets the confidence, each further one takes a share of the doubt that is
 * left, and keys alone count less where the texts say something else.
 */
export const weigh = (id: CategoryId | 'not_personal', clues: Clues, travel: Travel = {}): Detector => {
  const category = id === 'not_personal' ? null : id
  const number = enlist(clues)
  const patterns = clues.labels === undefined || Array.isArray(clues.labels) ? clues.labels : [clues.labels]
  const words = new Map<number, Reading>()
  for (const pattern of patterns ?? []) words.set(enlistWords(number, pattern), {})
  for (const { labels, when } of clues.also ?? []) words.set(enlistWords(number, labels), { when })
  if (clues.placeholders) words.set(enlistWords(number, clues.placeholders), { asking: true })
  if (clues.asked) words.set(enlistWords(number, clues.asked), { asked: true })
  if (clues.options) enlistOptions(number, clues.options)

  const detect = (signal: Signal): Detection | null => {
    const prospects = prospectsOf(signal)
    const hint = clues.hint?.(signal)
    if (!hint && !prospects.owners.has(number)) return null
    if (clues.when && !clues.when(signal)) return null
    const isOwn = category === null || (clues.whose ?? ANYBODY).includes(whose(signal))
    // What is a shop's is no person's, whatever it is.
    const called = isOwn ? category : asOf(whose(signal), category)
    if (!isOwn && (called === category || called === null)) return null
    const spoken = spokenOf(signal)
    // What a choice is among is said by its options where the label could stand over any.
    const silent =
      spoken.label.length + spoken.placeholder.length === 0 ||
      (signal.options.length >= 2 && SAYS_NOTHING.test(spoken.label[0] ?? spoken.placeholder[0] ?? ''))
    const keys = prospects.keys.get(number)
    const grounds = textGrounds(signal, words, clues, keys?.strong !== undefined && !keys.void, category === null)

    if (clues.options && signal.options.length >= 2) {
      const fitting = signal.options.filter((option) => clues.options?.test(option))
      if (fitting.length * 2 >= signal.options.length) {
        grounds.push({
          why: `options:${fitting.slice(0, 3).join('/')}`,
          alone: silent ? 0.94 : fitting.length > 2 && fitting.length === signal.options.length ? ALL_FIT : 0.78,
          support: 0.4,
        })
      }
    }
    const tokens = signal.raw.autocomplete.toLowerCase().split(/\s+/)
    const completed = clues.autocomplete?.find((token) => tokens.includes(token))
    if (completed) grounds.push({ why: `autocomplete:${completed}`, alone: silent ? 0.93 : 0.75, support: 0.3 })
    if (keys && !keys.void) {
      const { strong, weak } = keys
      if (strong)
        grounds.push({
          why: `key:${strong.run}`,
          alone: isInitialsOf(strong.run, signal.label) ? 0.42 : (silent ? 0.8 : 0.56) - (strong.exact ? 0 : 0.1),
          support: 0.35,
        })
      else if (weak && (grounds.length > 0 || silent)) grounds.push({ why: `key:${weak}`, alone: 0.42, support: 0.15 })
    }
    const type = signal.raw.type.toLowerCase()
    const typed = clues.types?.[type]
    if (typed !== undefined) grounds.push({ why: `type:${type}`, alone: silent ? typed : typed * 0.75, support: 0.15 })
    if (hint) grounds.push({ why: hint[0], alone: hint[1], support: 0.3 })

    // A label that speaks of something else settles it, whatever else is there; so does a placeholder without a label.
    const [said, source] = spoken.label.length > 0 ? [spoken.label, 'label:'] : [spoken.placeholder, 'placeholder:']
    const read = grounds.some(({ why }) => why.startsWith(source))
    if (grounds.length > 0 && !read && (hint?.[1] ?? 0) < 0.95 && said.some((clause) => clues.not?.test(clause)))
      return null
    const weighed = combine(grounds)
    return weighed && { category: called, ...weighed }
  }
  return { id, detect, ...(clues.hint ? {} : { indexed: number }), mask: maskText, ...travel }
}
