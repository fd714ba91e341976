import type { ComponentChildren } from 'preact'
import type { Glance } from '../../core/model/glance'
import { VerdictShape } from '../shared/verdict-shape'

/** Characters of a site's name beyond which it gets a line of its own. */
const LONG_SITE = 20

/** Verdict and site, and what the children make of service and switch. */
export const Head = ({ glance, children }: { glance: Glance; children: ComponentChildren }) => (
  <header class="head">
    <p class={`verdict tone-${glance.verdict.id}`}>
      <VerdictShape severity={glance.verdict.id} /> {glance.verdict.name}
    </p>
    <h1 class={glance.site.length > LONG_SITE ? 'site long' : 'site'} title={glance.site}>
      {glance.site}
    </h1>
    {children}
  </header>
)

export const Sentence = ({ glance }: { glance: Glance }) => (
  <p class="sentence">
    {glance.sentence.map((said) => (
      <span key={said}>{said} </span>
    ))}
  </p>
)
