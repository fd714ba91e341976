import type { Observation } from '../model/observation'
import type { RulesetHead } from '../model/rule'
import { only } from '../normalize/timeline'
import { hostOf } from '../normalize/url'

const compile = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/**
 * Chooses the rulesets of the places that a visit shows itself to belong to. Host and language are strong signs, words
 * are weak ones (a price in euros on a Chinese page): the usual ruleset gives way to strong signs of another place
 * alone, and only where none of its own are seen.
 */
export const createRulesetChooser = <T extends RulesetHead>(rulesets: readonly T[]) => {
  const readers = rulesets.map((ruleset) => ({
    ruleset,
    hosts: compile(ruleset.signs.hosts),
    texts: compile(ruleset.signs.texts),
  }))
  return (observations: readonly Observation[]): T[] => {
    const pages = only(observations, 'page')
    const hosts = pages.map((page) => hostOf(page.url))
    const languages = pages.map((page) => page.language.toLowerCase())
    const words = only(observations, 'text').map((text) => `${text.title}\n${text.sample}\n${text.footer}`)
    const seen = readers.map(({ ruleset, hosts: host, texts }) => {
      const spoken = (tag: string) => languages.some((one) => one === tag || one.startsWith(`${tag}-`))
      return {
        ruleset,
        strong: hosts.some((one) => host.test(one)) || ruleset.signs.languages.some(spoken),
        weak: words.some((one) => texts.test(one)),
      }
    })
    const elsewhere = seen.some((one) => one.strong && one.ruleset.usual !== true)
    return seen
      .filter((one) => one.strong || one.weak || (one.ruleset.usual === true && !elsewhere))
      .map((one) => one.ruleset)
  }
}
