import { classifyField } from '../detectors/classify'
import type { OddsReader } from '../detectors/fitted/odds'
import type { Phrasebook } from '../detectors/phrasebook/phrasebook'
import type { CategoryId } from '../model/categories'
import type { Detection, Detector } from '../model/detection'
import type { Inspection, OperatorSize, Page, ScenarioId } from '../model/inspection'
import type { Observation, Visit } from '../model/observation'
import type { Scenario } from '../model/rule'
import type { createPolicyReader } from '../policy/reader'
import { readAccesses } from './accesses'
import { readAskedAgain } from './asked-again'
import { readUnproven } from './asleep'
import { readBlindSpots } from './blind-spots'
import { createCircumstances } from './circumstances'
import { readClaims } from './claims'
import { readConsent } from './consent'
import { readDemanded } from './demanded'
import { type Control, gatherControls, lastOf, readFieldsSeen } from './fields'
import { withFollowUps } from './follow-ups'
import { readTitles } from './form-titles'
import { readForms } from './forms'
import { promisedScenario, readPromised } from './landing'
import { createNecessity, isRecognised } from './necessity'
import { readOffers } from './offers'
import { readOperator } from './operator'
import { readPages } from './pages'
import type { RecipientReader } from './parties'
import { readPaths } from './paths'
import { readPrompts } from './prompts'
import { readReads } from './reads'
import { readRecords } from './records'
import { readRefusal } from './refusal'
import { chooseScenario, type createScenarioReader } from './scenario'
import { normalizeField } from './signal'
import { atStep } from './steps'
import { readStorage } from './stored'
import { countTally } from './tally'
import { arrange, only, timestamp } from './timeline'
import { createTiming } from './timing'
import { readTransmissions } from './transmissions'
import { readWalls } from './walls'
import { readWords } from './words'

/** The document before it is judged. */
export type Draft = Omit<Inspection, 'checks' | 'findings' | 'verdict' | 'tool'>

export interface Assembler {
  detectors: readonly Detector[]
  phrasebook: Phrasebook
  oddsOf?: OddsReader
  scenarios: readonly Scenario[]
  recipients: RecipientReader
  recognise: ReturnType<typeof createScenarioReader>
  readPolicy: ReturnType<typeof createPolicyReader>
}

const lastChoice = (
  observations: readonly Observation[],
): { scenario: ScenarioId | null; size: OperatorSize | null; poster: string | null } => {
  const made = only(observations, 'choice')
  return {
    scenario: made.findLast((one) => one.scenario !== null)?.scenario ?? null,
    size: made.findLast((one) => one.operatorSize !== null)?.operatorSize ?? null,
    poster: made.findLast((one) => (one.poster ?? null) !== null)?.poster ?? null,
  }
}

/** Puts a visit's observations together into the document. Pure: the same for any order of arrival and for repeats. */
export const assemble = (parts: Assembler, visit: Visit, seen: readonly Observation[]): Draft => {
  const observations = arrange(seen)
  const index = readPages(observations)
  const words = readWords(observations, index)
  const wordsOf = new Map(words.map((page) => [page.page, page]))
  const controls = readAskedAgain(readTitles(gatherControls(observations, index)))
  const forms = readForms(controls)
  const classify = (control: Control, scenario: ScenarioId | null): Detection => {
    const { page } = control
    const { signals } = lastOf(control)
    return classifyField(
      normalizeField(
        { ...signals, neighbours: forms.neighboursOf(control) },
        wordsOf.get(page) ?? { title: '', headings: [], isList: false },
        scenario,
      ),
      parts.detectors,
      parts.phrasebook,
      parts.oddsOf,
    )
  }
  const classifyAll = (scenario: ScenarioId | null): Detection[] => {
    const own = new Map(controls.map((control) => [control, classify(control, scenario)]))
    const all = new Map(forms.all.flatMap((form) => [...withFollowUps(form, own)]))
    return controls.map((control) => all.get(control) as Detection)
  }

  const choice = lastChoice(observations)
  const guessed = classifyAll(null)
  const asked = guessed.flatMap((one, at): CategoryId[] =>
    one.category !== null && controls[at]?.seen.some((record) => record.visible) ? [one.category] : [],
  )
  const told = words.filter((page) => !page.isPolicy)
  const scenario = chooseScenario(
    parts.recognise({
      urls: index.pages.map((page) => page.url),
      title: told.map((page) => page.title).join('\n'),
      text: told.map((page) => page.all).join('\n'),
      categories: asked,
    }),
    choice.scenario,
    parts.scenarios,
    promisedScenario(choice.poster),
  )
  const service = atStep(parts.scenarios.find((one) => one.id === scenario.id) ?? null, {
    titles: new Map(index.pages.map(({ id, title }) => [id, title])),
    signals: scenario.signals,
    asked: guessed.flatMap(({ category }, at) => {
      const control = controls[at]
      return control?.seen.some((record) => record.visible) ? [{ page: control.page, category }] : []
    }),
  })
  const necessityOf = createNecessity(service)
  const classified = scenario.id === 'unknown' ? guessed : classifyAll(scenario.id)
  const demanded = readDemanded(controls, observations)
  const unproven = readUnproven(controls, forms.membersOf, classified)
  const { fields, byKey } = readFieldsSeen(
    controls,
    {
      isImplied: (control) => demanded.has(control) || forms.isImplied(control),
      isUnproven: (control) => unproven.has(control),
    },
    classified,
    necessityOf,
  )
  const { accesses } = readAccesses(observations, index, necessityOf)
  const timingOf = createTiming(observations)
  const transmissions = readTransmissions(observations, visit.site, {
    index,
    recipients: parts.recipients,
    byKey,
    timingOf,
    circumstancesOf: createCircumstances(observations),
  })
  const records = readRecords(observations, index)
  const reads = readReads(observations, visit.site, { index, recipients: parts.recipients, byKey, timingOf })
  const { policy, text } = parts.readPolicy(observations, words, { fields, accesses, transmissions }, index.pageOf)
  const prompts = readPrompts(observations, index)
  const paths = readPaths(observations, index)
  const offers = readOffers(words, fields)
  const hints = controls.flatMap(({ page, seen: records }) =>
    records.flatMap(({ signals }) => [signals.placeholder, signals.behind].map((text) => ({ page, text }))),
  )
  const claims = readClaims(words, hints, fields)
  const saidOn = (page: string): Pick<Page, 'plainPath' | 'offer' | 'claim'> => {
    const [plainPath, offer, claim] = [paths.get(page), offers.get(page), claims.get(page)]
    return {
      ...(plainPath && { plainPath }),
      ...(offer !== undefined && { offer }),
      ...(claim !== undefined && { claim }),
    }
  }
  const walls = readWalls(observations, words, fields, index)
  const refusal = readRefusal(observations, index, { fields, prompts, walls, accesses })
  const promised = readPromised(choice.poster, words[0])
  const last = observations.at(-1)?.at ?? visit.startedAt
  return {
    schema: 'scanwarden.inspection/1',
    id: visit.id,
    browser: { ...visit.browser },
    site: visit.site,
    startedAt: timestamp(visit.startedAt),
    endedAt: timestamp(Math.max(visit.startedAt, last)),
    pages: index.pages.map((page) => ({ ...page, ...saidOn(page.id) })),
    operator: readOperator(text, words, choice.size),
    scenario,
    fields,
    accesses,
    transmissions,
    records,
    ...(reads.length === 0 ? {} : { reads }),
    storage: readStorage(observations, index, byKey),
    consent: readConsent(observations, index),
    prompts,
    walls,
    ...(refusal === null ? {} : { refusal }),
    ...(promised === null ? {} : { promised }),
    policy,
    blindSpots: readBlindSpots(observations, transmissions, index),
    tally: countTally({ fields, accesses, transmissions, records }, isRecognised(service) ? necessityOf : null),
  }
}
