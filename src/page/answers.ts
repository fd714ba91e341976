import { whenReady } from './attempt'
import { apply, getterOf, now } from './captured'
import { newKey, tell } from './channel'
import { contentTypeOf, headerOf, isJson } from './peek'
import { watchMethod } from './wrap'

/** A service's answer about one person or one order is far smaller. */
const MAX_ANSWER_CHARACTERS = 262_144

export const tellAnswer = (url: string, body: string): void => {
  if (body.length < 2 || body.length > MAX_ANSWER_CHARACTERS) return
  tell({ type: 'answer', key: newKey(), at: now(), url, body })
}

const urlOf = getterOf<string>(Response.prototype, 'url')
const headersOf = getterOf<Headers>(Response.prototype, 'headers')
const isUsed = getterOf<boolean>(Response.prototype, 'bodyUsed')
const { clone, text } = Response.prototype

/**
 * JSON answers that the page itself reads. The copy is made as it starts reading, and read apart from it: nothing is
 * hung on the page's own promises, so their rejections stay as unhandled as they were.
 */
export const hookAnswers = (): void => {
  const see = (self: unknown) => {
    const headers = headersOf?.(self)
    if (!headers || isUsed?.(self) || !isJson(contentTypeOf(headers))) return
    if (Number(headerOf(headers, 'content-length') ?? 0) > MAX_ANSWER_CHARACTERS) return
    const url = urlOf?.(self) ?? ''
    whenReady(apply(text, apply(clone, self, []), []) as Promise<string>, (body) => tellAnswer(url, body))
  }
  watchMethod(Response.prototype, 'json', see)
  watchMethod(Response.prototype, 'text', see)
}
