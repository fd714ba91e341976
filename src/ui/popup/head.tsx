import type { ComponentChildren } from 'preact'
import type { Glance } from '../../core/model/glance'
import { roomOf } from '../shared/room'
import { VerdictShape } from '../shared/verdict-shape'

/** Room that site and service have beside each other, in Latin letters; a Chinese one takes two. */
const LINE = 30

/** Longer ones must be broken somewhere. */
const LONGEST_PHRASE = 14

/** Chinese has no spaces: what stands between its commas is kept in one line where it is short. */
const phrasesOf = (said: string): string[] => said.split(/(?<=[、，；])/)

const Phrase = ({ text }: { text: string }) => (
  <span class={text.length > LONGEST_PHRASE ? undefined : 'phrase'}>{text}</span>
)

/** Verdict and site, and what the children make of service and switch. */
export const Head = ({ glance, children }: { glance: Glance; children: ComponentChildren }) => (
  <header class="head">
    <p class={`verdict tone-${glance.verdict.id}`}>
      {glance.verdict.id !== 'unseen' && <VerdictShape severity={glance.verdict.id} />} {glance.verdict.name}
    </p>
    <h1 class={roomOf(glance.site) + roomOf(glance.scenario) > LINE ? 'site long' : 'site'} title={glance.site}>
      {glance.site}
    </h1>
    {children}
  </header>
)

export const Sentence = ({ glance }: { glance: Glance }) => (
  <p class="sentence">
    {glance.sentence.map((said) => (
      <span key={said}>
        {phrasesOf(said).map((phrase) => (
          <Phrase key={phrase} text={phrase} />
        ))}{' '}
      </span>
    ))}
  </p>
)
