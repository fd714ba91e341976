import type { KnownValue } from '../../core/model/engine'
import type { Observation } from '../../core/model/observation'
import { BARE_SHOWN } from '../../core/normalize/bare-signals'
import type { AnswerRecord, ContentObservation, Delivery, SentRecord } from '../../messages/contract'
import { type FakeBrowser, nextTurn } from './fake-browser'

/** Lets everything happen that waits for no clock. */
export const settle = async (turns = 40): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await nextTurn()
}

const SIGNALS = { ...BARE_SHOWN, label: '手机号', name: 'mobile', type: 'tel' }

let count = 0

/** Observations of a document, as a content script makes them. */
export const script = (document: string, url: string) => {
  const base = () => ({ id: `${document}-o${++count}`, at: Date.now(), document, frame: url })
  return {
    page: (): ContentObservation => ({
      ...base(),
      kind: 'page',
      url,
      title: '点餐',
      referrer: null,
      secure: true,
      language: 'zh',
    }),
    field: (type = 'tel'): ContentObservation => ({
      ...base(),
      kind: 'field',
      key: `${document}-f1`,
      selector: '#m',
      form: `${document}-g1`,
      signals: { ...SIGNALS, type },
      requiredBy: 'attribute',
      visible: true,
      prefilled: false,
    }),
    text: (links: { text: string; url: string }[]): ContentObservation => ({
      ...base(),
      kind: 'text',
      title: '点餐',
      headings: [],
      buttons: [],
      links,
      sample: '',
      footer: '',
    }),
    sent: (more: Partial<SentRecord>): SentRecord => ({
      ...base(),
      channel: 'fetch',
      method: 'POST',
      url,
      contentType: 'application/json',
      body: null,
      bytes: 0,
      opaque: null,
      ...more,
    }),
    answer: (body: string): AnswerRecord => ({ ...base(), url, body }),
    typed: (value: string): KnownValue => ({ key: `${document}-f1`, source: 'typed', category: null, value }),
  }
}

/** A person at a browser with the extension. */
export const createStage = (fake: FakeBrowser) => {
  let requests = 0
  const open = (id: number, url: string, more: { incognito?: boolean } = {}) =>
    fake.tabs.set(id, { id, url, incognito: more.incognito ?? false, active: true, windowId: 1 })

  const request = (details: Record<string, unknown>): string => {
    const requestId = String(details.requestId ?? ++requests)
    fake.events.before.emit({
      method: 'GET',
      frameId: 0,
      parentFrameId: -1,
      tabId: 1,
      type: 'xmlhttprequest',
      timeStamp: Date.now(),
      ...details,
      requestId,
    })
    return requestId
  }
  /** The tab goes to an address and shows it. */
  const go = async (id: number, url: string, more: { initiator?: string; incognito?: boolean } = {}) => {
    if (!fake.tabs.has(id)) open(id, url, more)
    request({ tabId: id, url, type: 'main_frame', ...(more.initiator ? { initiator: more.initiator } : {}) })
    await settle()
    const tab = fake.tabs.get(id)
    if (tab) tab.url = url
    fake.events.updated.emit(id, { status: 'loading', url }, { ...tab })
    await settle()
  }
  const close = async (id: number) => {
    fake.tabs.delete(id)
    fake.events.removed.emit(id, {})
    await settle()
  }
  const sender = (id: number, url: string, frameId = 0, documentId?: string) => ({
    id: fake.id,
    url,
    frameId,
    documentId,
    tab: { id, url: fake.tabs.get(id)?.url, incognito: fake.tabs.get(id)?.incognito ?? false },
  })
  const deliver = (id: number, url: string, delivery: Partial<Delivery>, frameId = 0) =>
    fake.send(
      { name: 'observe', payload: { observations: [], known: [], sent: [], answers: [], ...delivery } },
      sender(id, url, frameId),
    )
  const ask = async (name: string, payload: object): Promise<unknown> => {
    const reply = (await fake.send({ name, payload }, { id: fake.id, url: `${fake.origin}popup.html` })) as {
      ok: boolean
      value: unknown
    }
    if (!reply.ok) throw new Error(JSON.stringify(reply))
    return reply.value
  }
  const live = () => fake.session.items
  return { open, request, go, close, sender, deliver, ask, live }
}

/** Everything in IndexedDB, as it lies there. */
export const onDisk = async () => {
  const { database } = await import('../../storage/db')
  const db = await database()
  return {
    visits: await db.getAll('visits'),
    observations: (await db.getAll('observations')) as { visit: string; observation: Observation }[],
    inspections: await db.getAll('inspections'),
  }
}
