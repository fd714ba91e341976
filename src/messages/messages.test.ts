import { beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, readReply, toWireError } from './failure'
import { transientOf } from './transient'

const ID = 'own-id'
const ORIGIN = `chrome-extension://${ID}/`

const { browser, listeners } = vi.hoisted(() => {
  const listeners: ((...args: unknown[]) => unknown)[] = []
  return {
    listeners,
    browser: {
      runtime: {
        id: 'own-id',
        getURL: (path: string) => `chrome-extension://own-id/${path}`,
        onMessage: { addListener: (listener: (...args: unknown[]) => unknown) => void listeners.push(listener) },
        sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
      },
      tabs: { sendMessage: vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>() },
    },
  }
})
vi.mock('../browser/browser', () => ({ default: browser }))

const { isWithin, listen } = await import('./listen')
const { request, requestTab } = await import('./send')

const PAGE = { id: ID, url: `${ORIGIN}popup.html` }
const CONTENT = {
  id: ID,
  url: 'https://shop.example/',
  frameId: 0,
  tab: { id: 3, incognito: false, url: 'https://shop.example/' },
}

/** What the doorman says at once, and what is answered later. */
const knock = (message: unknown, sender: object) => {
  let respond: (answer: unknown) => void = () => undefined
  const answer = new Promise<unknown>((resolve) => {
    respond = resolve
  })
  return { said: listeners.at(-1)?.(message, sender, respond), answer }
}

beforeEach(() => {
  listeners.length = 0
  browser.runtime.sendMessage.mockReset()
  browser.tabs.sendMessage.mockReset()
  listen<'settings.get' | 'observe' | 'sight.get'>({
    'settings.get': {
      from: 'page',
      answer: () => ({
        policyFetching: true,
        inspector: false,
        language: null,
        rulesets: null,
        notices: true,
        quietSites: [],
        offSites: [],
        guards: {},
        firstRun: true,
        keepDays: null,
        views: {},
      }),
    },
    'sight.get': {
      from: 'page',
      answer: ({ tab }) => {
        if (tab === 1) throw failure('no_tab', 'no such tab')
        throw new Error('13912345678 is not valid JSON')
      },
    },
    observe: {
      from: 'content',
      limit: 1000,
      answer: async (_delivery, caller) => {
        expect(caller).toMatchObject({ from: 'content', tab: 3, frame: 0 })
        return { received: true }
      },
    },
  })
})

describe('the doorman', () => {
  it('answers who may ask', async () => {
    const page = knock({ name: 'settings.get', payload: {} }, PAGE)
    expect(page.said).toBe(true)
    expect(await page.answer).toEqual({
      ok: true,
      value: {
        policyFetching: true,
        inspector: false,
        language: null,
        rulesets: null,
        notices: true,
        quietSites: [],
        offSites: [],
        guards: {},
        firstRun: true,
        keepDays: null,
        views: {},
      },
    })
    const content = knock({ name: 'observe', payload: {} }, CONTENT)
    expect(content.said).toBe(true)
    expect(await content.answer).toEqual({ ok: true, value: { received: true } })
  })

  it.each([
    ['another extension', { name: 'settings.get', payload: {} }, { ...PAGE, id: 'other' }],
    ['no sender id', { name: 'settings.get', payload: {} }, { url: PAGE.url }],
    ['a content script where a page is asked for', { name: 'settings.get', payload: {} }, CONTENT],
    ['a page where a content script is asked for', { name: 'observe', payload: {} }, { ...PAGE, tab: { id: 3 } }],
    [
      'a page of another origin without a tab',
      { name: 'settings.get', payload: {} },
      { id: ID, url: 'https://x.example/' },
    ],
    ['an unknown message', { name: 'nothing', payload: {} }, PAGE],
    ['a name of every object', { name: 'constructor', payload: {} }, PAGE],
    ['no name', { payload: {} }, PAGE],
    ['no payload', { name: 'settings.get' }, PAGE],
    ['a text', 'settings.get', PAGE],
    ['null', null, PAGE],
  ])('returns undefined for %s', (_why, message, sender) => {
    expect(knock(message, sender).said).toBeUndefined()
  })

  it('refuses a payload that is too large, unread', async () => {
    const { said, answer } = knock({ name: 'observe', payload: { a: 'x'.repeat(2000) } }, CONTENT)
    expect(said).toBe(true)
    expect(await answer).toMatchObject({ ok: false, error: { code: 'too_large' } })
  })

  it('lets errors cross as code and message, and no text that nobody vouches for', async () => {
    expect(await knock({ name: 'sight.get', payload: { tab: 1 } }, PAGE).answer).toEqual({
      ok: false,
      error: { code: 'no_tab', message: 'no such tab' },
    })
    const reply = await knock({ name: 'sight.get', payload: { tab: 2 } }, PAGE).answer
    expect(reply).toEqual({ ok: false, error: { code: 'failed', message: 'Error' } })
  })
})

describe('isWithin', () => {
  it('counts texts, keys and depth', () => {
    expect(isWithin({ a: ['x'.repeat(10)] }, 100)).toBe(true)
    expect(isWithin({ a: ['x'.repeat(200)] }, 100)).toBe(false)
    expect(isWithin({ ['k'.repeat(200)]: 1 }, 100)).toBe(false)
    expect(isWithin(Array(50).fill(0), 100)).toBe(false)
  })
})

describe('request', () => {
  it('gives the answer', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: 7 })
    expect(await request('settings.get', {})).toBe(7)
  })

  it('gives an error back as an error with its code', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: { code: 'too_large', message: 'observe' } })
    await expect(request('settings.get', {})).rejects.toMatchObject({ code: 'too_large' })
  })

  it('asks a background that is waking again', async () => {
    browser.runtime.sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValueOnce({ ok: true, value: 1 })
    expect(await request('settings.get', {})).toBe(1)
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2)
  })

  it('gives up after three times, at once where the extension was replaced, and says when nobody answered', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'))
    await expect(request('settings.get', {})).rejects.toMatchObject({ code: 'background_waking' })
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(4)
    browser.runtime.sendMessage.mockReset().mockRejectedValue(new Error('Extension context invalidated.'))
    await expect(request('settings.get', {})).rejects.toMatchObject({ code: 'extension_replaced' })
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1)
    browser.runtime.sendMessage.mockReset().mockResolvedValue(undefined)
    await expect(request('settings.get', {})).rejects.toMatchObject({ code: 'no_answer' })
  })
})

describe('requestTab', () => {
  it('asks the top frame, once, and not for ever', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { delivered: 2 } })
    expect(await requestTab(3, 'content.flush', {})).toEqual({ delivered: 2 })
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(3, { name: 'content.flush', payload: {} }, { frameId: 0 })
    browser.tabs.sendMessage.mockReturnValue(new Promise(() => undefined))
    await expect(requestTab(3, 'content.flush', {}, 20)).rejects.toMatchObject({ code: 'timeout' })
    browser.tabs.sendMessage.mockRejectedValue(new Error('No tab with id: 3.'))
    await expect(requestTab(3, 'content.flush', {})).rejects.toMatchObject({ code: 'receiver_gone' })
  })
})

describe('failures', () => {
  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'background_waking'],
    ['Extension context invalidated.', 'extension_replaced'],
    ['The message port closed before a response was received.', 'receiver_gone'],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      'receiver_gone',
    ],
    ['Invalid tab ID: 7', 'receiver_gone'],
    ['something else', null],
  ])('%s', (message, name) => {
    expect(transientOf(new Error(message))).toBe(name)
  })

  it('reads answers of ours alone', () => {
    expect(readReply({ ok: true, value: 1 })).toEqual({ ok: true, value: 1 })
    for (const other of [undefined, null, 1, 'ok', {}, { ok: 'yes' }]) expect(readReply(other)).toBeNull()
    expect(toWireError('text')).toEqual({ code: 'failed', message: 'Error' })
  })
})
