import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { getDomain } from 'tldts'
import codeHosts from './codes/hosts.json'
import { createEngine } from './core/engine'
import type { BridgePlatform } from './core/model/bridge'
import type { CodeHosts } from './core/model/code'
import type { Detector } from './core/model/detection'
import type { Engine, EngineParts } from './core/model/engine'
import type { PolicyElementTest, RecipientEntry, Rule, Ruleset, Scenario, Statute } from './core/model/rule'
import { parseAddress, readableHost } from './encodings/address'
import { CODECS, inflate } from './encodings/codecs'
import { DIGESTS } from './encodings/digests'
import { decodeGbk, encodeGbk } from './encodings/gbk'
import { spellName } from './encodings/pinyin'
import { RULESETS } from './rulesets'

/**
 * The composition root: the one place that discovers detectors and data, so that a new one is one new file.
 * Vite resolves these globs at build time, alike for the extension and for tests.
 */
const values = <T>(modules: Record<string, unknown>): T[] =>
  Object.keys(modules)
    .sort()
    .map((path) => modules[path] as T)

const detectors = values<{ detector?: Detector }>(
  import.meta.glob(['./core/detectors/*.ts', '!./core/detectors/*.test.ts'], { eager: true }),
).flatMap((module) => module.detector ?? [])

const lists = import.meta.glob<string>('./phrases/*.txt', { eager: true, import: 'default', query: '?raw' })
const phrases = values<string>(lists)
const [weights] = values<string>(
  import.meta.glob('./weights/controls.txt', { eager: true, import: 'default', query: '?raw' }),
)
const rules = values<Rule>(
  import.meta.glob(['./rules/*.json', '!./rules/*.cases.json'], { eager: true, import: 'default' }),
)
const scenarios = values<Scenario>(
  import.meta.glob(['./scenarios/*.json', '!./scenarios/*.cases.json'], { eager: true, import: 'default' }),
)
const statutes = values<Statute>(import.meta.glob('./statutes/*.json', { eager: true, import: 'default' }))
const recipients = values<RecipientEntry>(import.meta.glob('./recipients/*.json', { eager: true, import: 'default' }))
const bridges = values<BridgePlatform>(import.meta.glob('./bridges/*.json', { eager: true, import: 'default' }))
const policyElements = values<PolicyElementTest>(
  import.meta.glob('./policy-elements/*.json', { eager: true, import: 'default' }),
)
const locales = import.meta.glob<{ categories: Record<string, string> }>('./locales/*.json', {
  eager: true,
  import: 'default',
})

const categoryNames = (language: string): Record<string, string> =>
  locales[`./locales/${language}.json`]?.categories ?? {}

/** Two builds with the same data have the same digest: keys are written in the order of the files. */
const digestOf = (ruleset: Ruleset): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(ruleset))))

const rulesets = RULESETS.map((head): Ruleset & { sha256: string } => {
  const ruleset = {
    ...head,
    rules: rules.filter((rule) => rule.id.startsWith(`${head.id}.`)),
    statutes: statutes.filter(({ place }) => place === head.place || place.startsWith(`${head.place}-`)),
  }
  let digest: string | undefined
  return {
    ...ruleset,
    // Taken when an inspection is written: most wakes of the background write none.
    get sha256() {
      digest ??= digestOf(ruleset)
      return digest
    },
  }
})

/** Domains of object stores and the like, where each host is another customer's. */
const tenants = recipients.flatMap((entry) => entry.tenants ?? [])

const registrableDomain = (host: string): string =>
  tenants.some((domain) => host.endsWith(`.${domain}`))
    ? host
    : (getDomain(host, { allowPrivateDomains: true }) ?? host)

export const engineParts: EngineParts = {
  detectors,
  phrases,
  ...(weights !== undefined && { weights }),
  keyPhrases: lists['./phrases/pinyin.txt'] ?? '',
  scenarios,
  rulesets,
  recipients,
  bridges,
  policyElements,
  categoryNames: { 'zh-CN': categoryNames('zh-CN'), en: categoryNames('en') },
  registrableDomain,
  readableHost,
  parseAddress,
  codeHosts: codeHosts as CodeHosts,
  digests: DIGESTS,
  codecs: CODECS,
  inflate,
  encodeGbk,
  decodeGbk,
  spellName,
  version: __VERSION__,
}

/** One engine with everything that the product knows. */
export const createCatalogEngine = (): Engine => createEngine(engineParts)
