import { CODES } from './codes'
import { HASHES } from './hashes'
import { type Sent, SHAPES } from './shapes'
import { SPELLINGS } from './spellings'
import { PEOPLE, type Person, TYPED } from './typed'

/** One request of the rig: whose datum it tells. */
export interface Encoded {
  name: string
  who: Person
  sent: Sent
}

const carry = (text: string): Sent => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ v: 1, d: [{ q: text }] }),
})

/** Each way over a number and a name, and over one of the others, in turn. */
const turned = Object.entries({ ...CODES, ...HASHES }).flatMap(([way, turn], at): Encoded[] => {
  const others = PEOPLE.slice(2)
  const people = ['phone', 'name', others[at % others.length] as Person] as const
  return people.map((who) => ({ name: `${way}.${who}`, who, sent: carry(turn(TYPED[who].value)) }))
})

const spelled = Object.entries(SPELLINGS).flatMap(([who, texts]) =>
  texts.map((text, at): Encoded => ({ name: `spelling${at}.${who}`, who: who as Person, sent: carry(text) })),
)

const shaped = Object.entries(SHAPES).map(([name, [who, sent]]): Encoded => ({ name, who, sent }))

/** Every encoding and every shape of body, address and header, by fetch. */
export const ENCODED: readonly Encoded[] = [...turned, ...spelled, ...shaped]
