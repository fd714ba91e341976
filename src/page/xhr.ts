import { addressOf, withText } from './address'
import { tellAnswer } from './answers'
import { attempt } from './attempt'
import { apply, getterOf, listen, lower, NativeWeakMap, recall, remember, stringify, upper } from './captured'
import { isJson } from './peek'
import { tellSending } from './sent'
import { watchMethod } from './wrap'

interface Opened {
  method: string
  url: string
  contentType: string
}

const opened = new NativeWeakMap<object, Opened>()
const { getResponseHeader } = XMLHttpRequest.prototype
const typeOf = getterOf<string>(XMLHttpRequest.prototype, 'responseType')
const textOf = getterOf<string>(XMLHttpRequest.prototype, 'responseText')
const answerOf = getterOf<unknown>(XMLHttpRequest.prototype, 'response')
const urlOf = getterOf<string>(XMLHttpRequest.prototype, 'responseURL')

const hear = (xhr: XMLHttpRequest): void => {
  if (!isJson((apply(getResponseHeader, xhr, ['content-type']) as string | null) ?? '')) return
  const type = typeOf?.(xhr)
  const body = type === 'json' ? stringify(answerOf?.(xhr)) : type === '' || type === 'text' ? textOf?.(xhr) : undefined
  if (body) tellAnswer(urlOf?.(xhr) ?? '', body)
}

/** What the page sends by XMLHttpRequest, and the JSON it gets back. */
export const hookXhr = (): void => {
  const { prototype } = XMLHttpRequest
  watchMethod(
    prototype,
    'open',
    (self, [method, target]) => {
      const url = addressOf(target)
      if (url === undefined || typeof method !== 'string') return
      remember(opened, self as object, { method: upper(method), url, contentType: '' })
    },
    (args) => withText(args, 1),
  )
  watchMethod(prototype, 'setRequestHeader', (self, [name, value]) => {
    const request = recall(opened, self as object)
    if (request && typeof name === 'string' && lower(name) === 'content-type') request.contentType = `${value}`
  })
  watchMethod(prototype, 'send', (self, [body]) => {
    const request = recall(opened, self as object)
    if (!request) return
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    tellSending({ channel: 'xhr', ...request }, hasBody ? body : null)
    listen(self as XMLHttpRequest, 'load', () => attempt(() => hear(self as XMLHttpRequest)), { once: true })
  })
}
