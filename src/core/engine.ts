import { readCode } from './codes/read-code'
import { classifyField } from './detectors/classify'
import { createOdds } from './detectors/fitted/odds'
import { createPhrasebook, type Phrasebook } from './detectors/phrasebook/phrasebook'
import { createRulesetChooser } from './judge/applicable'
import { judge } from './judge/judge'
import { draftOf } from './judge/rejudge'
import type { CategoryId } from './model/categories'
import type { Detector } from './model/detection'
import type { Engine, EngineParts } from './model/engine'
import type { Inspection, Place } from './model/inspection'
import { createAnswerReader } from './normalize/answer'
import { assemble, type Draft } from './normalize/assemble'
import { createKeyNames } from './normalize/key-names'
import { createRecipientReader } from './normalize/parties'
import { createBridgeReader } from './normalize/platform-calls'
import { remember } from './normalize/remember'
import { createRequestReader } from './normalize/request'
import { createScenarioReader } from './normalize/scenario'
import { signalOfLabel } from './normalize/signal'
import { createSpeller } from './normalize/speller'
import { normalizeText } from './normalize/text'
import { createKeyReader, type Meaning } from './normalize/wire-keys'
import { createPolicyReader } from './policy/reader'

/** A detector that trips over a strange control or value must not hide what the others know. */
const guarded = (detector: Detector): Detector => {
  const safely =
    <A, R>(run: ((value: A) => R) | undefined, otherwise: R) =>
    (value: A): R => {
      try {
        return run === undefined ? otherwise : run(value)
      } catch {
        return otherwise
      }
    }
  return {
    id: detector.id,
    detect: safely((signal) => detector.detect(signal), null),
    ...(detector.wireKeys === undefined ? {} : { wireKeys: detector.wireKeys }),
    ...(detector.wireHints === undefined
      ? {}
      : { wireHints: detector.wireHints.map((hint) => ({ ...hint, plausible: safely(hint.plausible, false) })) }),
    ...(detector.plausible === undefined
      ? {}
      : { plausible: safely((value: string) => detector.plausible?.(value) ?? false, false) }),
    ...(detector.isPattern === undefined
      ? {}
      : { isPattern: safely((value: string) => detector.isPattern?.(value) ?? false, false) }),
    ...(detector.mask === undefined ? {} : { mask: safely((value: string) => detector.mask?.(value) ?? '', '') }),
  }
}

/** From here on what a label says is sure enough to go by it without seeing the control. */
const SURE = 0.9

/** Reads a name in Chinese under which something is sent as the label that it could be. */
const meaningIn = (detectors: readonly Detector[], phrasebook: Phrasebook): Meaning =>
  remember((label) => {
    const known = phrasebook.exactly(normalizeText(label))
    if (known) return known.category
    const { category, confidence, why } = classifyField(signalOfLabel(label), detectors, phrasebook)
    return confidence >= SURE && why.length > 0 ? category : undefined
  })

/** Whose names are answers as well: `糖尿病`, `清真`, `教师`; and `password` is what many choose for one. */
const ANSWERS: ReadonlySet<CategoryId> = new Set([
  'health',
  'religion',
  'dietary_note',
  'occupation',
  'marital_status',
  'specific_identity',
  'family_members',
  'other_person',
  'account',
  'account_password',
])
const NAMES = /(?:经[历验]|岗位|单位|年限|情况|状[况态]|信息|[病敏]史)$/u
/** How a row asks for the datum that it names. */
const REQUEST = /^(?:请|去|点击|选择|添加|新[建增]|填写|设置|完善|输入)+/u
const SHORT = /^(?:\p{Script=Han}{2,8}|\p{L}[\p{L}\s'’.-]{2,23})$/u

const isNameOfOne = (detectors: readonly Detector[], name: string): boolean => {
  if (!SHORT.test(name)) return false
  const { category, confidence, why } = classifyField(signalOfLabel(name), detectors)
  const isWhole = why.includes(`label:${name}`)
  return category !== null && (!ANSWERS.has(category) || NAMES.test(name)) && confidence >= SURE && isWhole
}

/** What stands on any paper, and is nothing by itself: `签发日期`, `有效期至`, `使用性质`. */
const OF_PAPER = /^\p{Script=Han}{0,4}(?:日期|有效期[至限]?|[种类]型|类别|名称|性质)$/u
/** Whose datum a row names: `就诊人性别`. */
const OWNER =
  /^(?:\p{Script=Han}{1,3}人|[车业户]主|患者|学[员生]|家长|孩子|宝宝|会员|客户|乘客|老师)的?(?=\p{Script=Han}{2})/u

/** Between several that one row asks for: `省份、城市、区县`. */
const BETWEEN = /\s*[、,/]\s*/u
const isNameOfDatum = (detectors: readonly Detector[], text: string): boolean =>
  normalizeText(text)
    .replace(REQUEST, '')
    .split(BETWEEN)
    .every(
      (name) => OF_PAPER.test(name) || isNameOfOne(detectors, name) || isNameOfOne(detectors, name.replace(OWNER, '')),
    )

/**
 * The engine: finds a person's data in what is sent and kept, puts a visit's observations together into the document and
 * judges it. All of it pure; what it keeps between calls are spellings of known values and readings of long texts.
 */
export const createEngine = (parts: EngineParts): Engine => {
  const detectors = parts.detectors.map(guarded)
  const phrasebook = createPhrasebook(parts.phrases)
  const keys = createKeyReader(detectors, createKeyNames(detectors, parts.keyPhrases), meaningIn(detectors, phrasebook))
  const speller = createSpeller(parts)
  const recipients = createRecipientReader(parts.recipients, parts.registrableDomain)
  const assembler = {
    detectors,
    phrasebook,
    ...(parts.weights !== undefined && { oddsOf: createOdds(parts.weights) }),
    scenarios: parts.scenarios,
    recipients,
    recognise: createScenarioReader(parts.scenarios),
    readPolicy: createPolicyReader(parts.policyElements, detectors, parts.categoryNames),
  }
  const applicable = createRulesetChooser(parts.rulesets)
  const judgeParts = {
    scenarios: parts.scenarios,
    categoryNames: parts.categoryNames,
    policyElements: parts.policyElements,
    entryOf: recipients.entryOf,
  }
  const named = (ids: readonly string[]) => parts.rulesets.filter((one) => ids.includes(one.id))
  const conclude = (draft: Draft, rulesets: EngineParts['rulesets'], place: Place | undefined): Inspection => {
    const judged = judge(draft, rulesets, judgeParts, place === undefined ? {} : { place })
    const { schema, id, ...rest } = draft
    return {
      schema,
      id,
      tool: {
        name: 'ScanWarden',
        version: parts.version,
        rulesets: rulesets.map((one) => ({ id: one.id, version: one.version, sha256: one.sha256 })),
      },
      ...rest,
      ...judged,
      blindSpots: [...draft.blindSpots, ...judged.blindSpots],
    }
  }
  const analyzeRequest = createRequestReader(keys, detectors, parts, speller)
  const readAddress = (url: string) =>
    analyzeRequest({ method: 'GET', url, contentType: '', body: null, form: null }, [])
  return {
    registrableDomain: parts.registrableDomain,
    analyzeRequest,
    readCode: (text) => readCode(text, parts, readAddress),
    namesDatum: (text) => isNameOfDatum(detectors, text),
    spellValues: speller.spell,
    analyzeAnswer: createAnswerReader(keys),
    ...createBridgeReader(parts.bridges),
    inspect: (visit, observations, options = {}) => {
      const draft = assemble(assembler, visit, observations)
      const rulesets = options.rulesets === undefined ? applicable(observations) : named(options.rulesets)
      return conclude(draft, rulesets, options.place)
    },
    rejudge: (document, options = {}) => {
      const wanted = options.rulesets ?? document.tool.rulesets.map((one) => one.id)
      return conclude(draftOf(document, parts.scenarios), named(wanted), options.place)
    },
  }
}
