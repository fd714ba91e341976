import { addressOf, requestUrlOf, withText } from './address'
import { whenReady } from './attempt'
import { type DescribedBody, describeBytes, NO_BODY } from './body'
import { apply, getterOf, now, pageWindow, upper } from './captured'
import { newKey } from './channel'
import { contentTypeOf, peek } from './peek'
import { tellSending, tellSent } from './sent'
import { watchMethod } from './wrap'

const NativeUint8Array = Uint8Array
const requestMethod = getterOf<string>(Request.prototype, 'method')
const requestHeaders = getterOf<Headers>(Request.prototype, 'headers')
const isUsed = getterOf<boolean>(Request.prototype, 'bodyUsed')
const { clone, arrayBuffer } = Request.prototype

const unread = (contentType: string, opaque: string): DescribedBody => ({
  contentType,
  body: null,
  bytes: null,
  opaque,
})

/** Reads a copy of a Request's body. A body without a type may be an endless stream: that is left alone. */
const tellRequest = (request: Request, sending: { channel: string; method: string; url: string }): void => {
  const key = newKey()
  const at = now()
  const contentType = contentTypeOf(requestHeaders?.(request))
  const say = (described: DescribedBody) => tellSent(key, at, sending, described)
  const isBare = sending.method === 'GET' || sending.method === 'HEAD'
  if (isBare || !contentType || isUsed?.(request)) {
    say(isBare ? NO_BODY : unread(contentType, contentType ? 'used' : 'request_body'))
    return
  }
  whenReady(
    apply(arrayBuffer, apply(clone, request, []), []) as Promise<ArrayBuffer>,
    (buffer) => say(describeBytes(new NativeUint8Array(buffer), contentType)),
    () => say(unread(contentType, 'unreadable')),
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
      tellRequest(input as Request, sending)
      return
    }
    const contentType =
      contentTypeOf(peek(init, 'headers')) || (ofRequest ? contentTypeOf(requestHeaders?.(input)) : '')
    tellSending({ ...sending, contentType }, body)
  }
  const prepare = (args: readonly unknown[]) => withText(args, 0)
  watchMethod(pageWindow, 'fetch', see, prepare)
  watchMethod(pageWindow, 'fetchLater', see, prepare)
}
