import { addressOf, requestUrlOf, withText } from './address'
import { type DescribedBody, describeBody, NO_BODY } from './body'
import { getterOf, NativeWeakMap, now, pageWindow, recall, remember, upper } from './captured'
import { newKey } from './channel'
import { contentTypeOf, peek } from './peek'
import { tellSending, tellSent } from './sent'
import { watchConstructor, watchMethod, wrapMethod } from './wrap'

const requestMethod = getterOf<string>(Request.prototype, 'method')
const requestHeaders = getterOf<Headers>(Request.prototype, 'headers')

/** What the page's own Requests were made with: a copy could only be read later, and of a large body not at all. */
const bodies = new NativeWeakMap<object, { body: unknown }>()

const UNSEEN: DescribedBody = { contentType: '', body: null, bytes: null, opaque: 'request_body' }

/** A blob stays what it is, and a form with one is read when it goes; everything else may be changed by the page before it is sent, and the Request is not. */
const hookRequest = (): void => {
  const copy = (from: unknown, to: unknown) => {
    const known = recall(bodies, from as object)
    if (known) remember(bodies, to as object, known)
  }
  watchConstructor(pageWindow, 'Request', [], (request, [input, init]) => {
    const body = peek(init, 'body')
    if (body === undefined || body === null) copy(input, request)
    else remember(bodies, request, { body: describeBody(body) ?? body })
  })
  wrapMethod(Request.prototype, 'clone', (self, args, native) => {
    const request = native(self, args as unknown[])
    copy(self, request)
    return request
  })
}

const tellRequest = (request: object, sending: { channel: string; method: string; url: string }): void => {
  const known = recall(bodies, request)
  const contentType = contentTypeOf(requestHeaders?.(request))
  const isBare = sending.method === 'GET' || sending.method === 'HEAD'
  if (known && (known.body as DescribedBody).opaque === undefined) tellSending({ ...sending, contentType }, known.body)
  else
    tellSent(
      newKey(),
      now(),
      { ...sending, contentType },
      (known?.body as DescribedBody) ?? (isBare ? NO_BODY : UNSEEN),
    )
}

/** What the page fetches, seen before it goes. */
export const hookFetch = (): void => {
  const see = (_self: unknown, args: readonly unknown[]) => {
    const [input, init] = args
    const method = peek(init, 'method')
    const body = peek(init, 'body')
    const ofRequest = typeof input === 'object' ? requestUrlOf(input) : undefined
    const url = ofRequest ?? addressOf(input)
    if (url === undefined) return
    const sending = {
      channel: 'fetch',
      method: typeof method === 'string' ? upper(method) : ofRequest ? (requestMethod?.(input) ?? 'GET') : 'GET',
      url,
    }
    if (ofRequest && (body === undefined || body === null)) {
      tellRequest(input as object, sending)
      return
    }
    const contentType =
      contentTypeOf(peek(init, 'headers')) || (ofRequest ? contentTypeOf(requestHeaders?.(input)) : '')
    tellSending({ ...sending, contentType }, body)
  }
  hookRequest()
  const prepare = (args: readonly unknown[]) => withText(args, 0)
  watchMethod(pageWindow, 'fetch', see, prepare)
  watchMethod(pageWindow, 'fetchLater', see, prepare)
}
