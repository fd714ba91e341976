import browser from '../browser/browser'
import type { Answer, MessageName, Payload } from './contract'
import { type Reply, toWireError } from './failure'

/** Messages that content scripts answer; all others are the background's. */
export type ContentMessage = 'content.flush' | 'typed.hide' | 'onpage.show'
export type BackgroundMessage = Exclude<MessageName, ContentMessage>

/** Who asks: a content script in a frame of a tab, or one of the extension's own pages. */
export type Caller =
  | {
      from: 'content'
      tab: number
      tabUrl: string | null
      frame: number
      url: string
      document: string | null
      incognito: boolean
    }
  | { from: 'page' }

type CallerFrom<F extends Caller['from']> = Extract<Caller, { from: F }>

type HandlerFrom<N extends MessageName, F extends Caller['from']> = {
  from: F
  /** Characters of the payload beyond which it is dropped unread. */
  limit?: number
  answer(payload: Payload<N>, caller: CallerFrom<F>): Answer<N> | Promise<Answer<N>>
}
export type Handler<N extends MessageName> = HandlerFrom<N, 'content'> | HandlerFrom<N, 'page'>
/** One handler a message: leaving one out does not compile. */
export type Handlers<N extends MessageName> = { [K in N]: Handler<K> }

const DEFAULT_LIMIT = 65_536

/** Whether a payload stays within so many characters; stops counting as soon as it does not. */
export const isWithin = (value: unknown, limit: number): boolean => {
  let left = limit
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    left -= typeof next === 'string' ? next.length : 8
    if (left < 0) return false
    if (typeof next !== 'object' || next === null) continue
    for (const [key, child] of Object.entries(next)) {
      left -= key.length
      waiting.push(child)
    }
  }
  return true
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

const callerOf = (sender: Sender): Caller | null => {
  if (sender.id !== browser.runtime.id) return null
  // An extension page in a tab has a tab too: its address decides.
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { from: 'page' }
  if (sender.tab?.id === undefined) return null
  return {
    from: 'content',
    tab: sender.tab.id,
    tabUrl: sender.tab.url ?? null,
    frame: sender.frameId ?? 0,
    url: sender.url ?? '',
    document: sender.documentId ?? null,
    incognito: sender.tab.incognito,
  }
}

/**
 * The one listener of a context, a doorman: it decides in the same tick whether a message is ours, for us and from
 * somebody who may ask, and returns `undefined` for any other, so that nobody's message is claimed. Answers come as
 * `{ok: true, value}` or `{ok: false, error: {code, message}}`.
 */
export const listen = <N extends MessageName>(handlers: Handlers<N>): void => {
  const door = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void): true | undefined => {
    if (typeof message !== 'object' || message === null) return undefined
    const { name, payload } = message as { name?: unknown; payload?: unknown }
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined
    const handler = handlers[name as N] as unknown as {
      from: Caller['from']
      limit?: number
      answer(payload: unknown, caller: Caller): unknown
    }
    const caller = callerOf(sender)
    if (caller?.from !== handler.from || typeof payload !== 'object' || payload === null) return undefined
    if (!isWithin(payload, handler.limit ?? DEFAULT_LIMIT)) {
      respond({ ok: false, error: { code: 'too_large', message: name } })
      return true
    }
    const work = async () => handler.answer(payload, caller)
    work().then(
      (value) => respond({ ok: true, value }),
      (error) => respond({ ok: false, error: toWireError(error) }),
    )
    return true
  }
  browser.runtime.onMessage.addListener(door as Parameters<typeof browser.runtime.onMessage.addListener>[0])
}
