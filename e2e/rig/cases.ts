import { BEACONS } from './channels/beacons'
import type { Case } from './channels/case'
import { FETCH } from './channels/fetch'
import { FORMS } from './channels/forms'
import { FRAMES } from './channels/frames'
import { LOADS } from './channels/loads'
import { MESSAGES } from './channels/messages'
import { NAVIGATIONS } from './channels/navigations'
import { SELDOM } from './channels/seldom'
import { SOCKETS } from './channels/sockets'
import { TRICKS } from './channels/tricks'
import { WORKERS } from './channels/workers'
import { XHR } from './channels/xhr'

export type { Case } from './channels/case'
export { WORKERS } from './channels/scripts'
export { WRITES } from './channels/writes'

/** Not what wants a page of its own, changes it, leaves it, has a thread of its own or is told under another address. */
const mayShare = ({ act, html, headers, leaves, host, opaque }: Case): boolean =>
  !(html || headers || leaves || host || opaque) && !/redirect|Worker|RTC|style|Sheet|background|cursor/.test(act)

const sharing = (cases: readonly Case[]): Case[] => cases.map((one) => (mayShare(one) ? { ...one, shares: true } : one))

/** Channel × how it sends. */
export const CASES: readonly Case[] = [
  ...sharing(FETCH),
  ...sharing(XHR),
  ...sharing(BEACONS),
  ...FORMS,
  ...NAVIGATIONS,
  ...sharing(LOADS),
  ...sharing(SOCKETS),
  ...WORKERS,
  ...MESSAGES,
  ...FRAMES,
  ...TRICKS,
  ...SELDOM,
]

const CODES: readonly { name: string; of: string; text: (value: string) => string }[] = [
  { name: 'base64', of: 'btoa(v)', text: (value) => Buffer.from(value).toString('base64') },
  {
    name: 'hex',
    of: `[...v].map((one) => one.charCodeAt(0).toString(16)).join('')`,
    text: (value) => Buffer.from(value).toString('hex'),
  },
  { name: 'reversed', of: `[...v].reverse().join('')`, text: (value) => [...value].reverse().join('') },
]

/** One case of each kind: its channel, where the value is, who sees it. */
const kinds = new Map(
  CASES.filter((one) => !one.encoding && !one.opaque).map((one) => [
    [one.channel, one.where, one.seenBy, one.leaves, one.host].join(),
    one,
  ]),
)

/** Each kind of channel once more, with a value that is not in the clear. */
export const CODED: readonly Case[] = [...kinds.values()].map((one, at) => {
  const code = CODES[at % CODES.length] as (typeof CODES)[number]
  return {
    ...one,
    name: `${one.name}-${code.name}`,
    act: `v = ${code.of}; ${one.act}`,
    code: { name: code.name, text: code.text },
  }
})
