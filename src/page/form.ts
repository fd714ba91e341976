import { addressOf } from './address'
import { attempt } from './attempt'
import { type DescribedBody, describeForm, NO_BODY } from './body'
import { apply, getterOf, indexOf, listen, lower, now, pageDocument, pageWindow, slice } from './captured'
import { newKey } from './channel'
import { tellSent } from './sent'
import { wrapMethod } from './wrap'

const getAttribute = Element.prototype.getAttribute
const forEachEntry = FormData.prototype.forEach
const listenerOf = getterOf<EventTarget | null>(Event.prototype, 'currentTarget')
const isPrevented = getterOf<boolean>(Event.prototype, 'defaultPrevented')
const targetOf = getterOf<EventTarget | null>(Event.prototype, 'target')
const submitterOf = getterOf<Element | null>(SubmitEvent.prototype, 'submitter')
const formDataOf = getterOf<FormData>(FormDataEvent.prototype, 'formData')
const documentUrl = getterOf<string>(Document.prototype, 'URL') as (document: unknown) => string
const NativeURLSearchParams = URLSearchParams
const { append, toString: print } = URLSearchParams.prototype

/** Attributes are read and not properties: a control called `action` or `method` stands in front of the form's own. */
const attribute = (element: Element | null | undefined, name: string): string | null =>
  element ? (apply(getAttribute, element, [name]) as string | null) : null

const query = (form: FormData): string => {
  const params = new NativeURLSearchParams()
  apply(forEachEntry, form, [
    (value: FormDataEntryValue, name: string) =>
      apply(append, params, [name, typeof value === 'string' ? value : value.name]),
  ])
  return apply(print, params, []) as string
}

const tellForm = (form: HTMLFormElement, submitter: Element | null | undefined, data: FormData): void => {
  const method = lower(attribute(submitter, 'formmethod') ?? attribute(form, 'method') ?? 'get')
  if (method === 'dialog') return
  const action = addressOf(attribute(submitter, 'formaction') || attribute(form, 'action') || documentUrl(pageDocument))
  if (action === undefined || indexOf(action, 'javascript:') === 0) return
  const say = (verb: string, url: string, described: DescribedBody) =>
    tellSent(newKey(), now(), { channel: 'form', method: verb, url }, described)
  const encoding = lower(attribute(submitter, 'formenctype') ?? attribute(form, 'enctype') ?? '')
  if (method !== 'post') {
    const end = indexOf(action, '?')
    say('GET', `${end < 0 ? action : slice(action, 0, end)}?${query(data)}`, NO_BODY)
  } else if (encoding === 'multipart/form-data') {
    say('POST', action, describeForm(data))
  } else {
    const body = query(data)
    say('POST', action, { contentType: 'application/x-www-form-urlencoded', body, bytes: body.length, opaque: null })
  }
}

/**
 * Forms that the browser itself sends. Their data is taken from the `formdata` event that the browser fires as it gathers
 * them: gathering them once more would run the page's own listeners twice. A page that gathers a form's data for itself
 * fires the same event, so one counts only after a submit event that nobody prevented, or inside `submit()`.
 */
export const hookForm = (): void => {
  let submitting: unknown
  let submitted: Event | undefined
  wrapMethod(HTMLFormElement.prototype, 'submit', (self, args, native) => {
    submitting = self
    try {
      return native(self, args as unknown[])
    } finally {
      submitting = undefined
    }
  })
  listen(
    pageWindow,
    'submit',
    (event) => {
      submitted = event
    },
    true,
  )
  listen(pageWindow, 'formdata', (event) => {
    attempt(() => {
      const form = targetOf?.(event) as HTMLFormElement
      const data = formDataOf?.(event)
      if (!data) return
      if (submitting === form) {
        tellForm(form, null, data)
        return
      }
      // Firefox sends before the dispatch has ended, with the phase still that of the target: no listener is left to run.
      const before = submitted
      if (!before || targetOf?.(before) !== form || listenerOf?.(before) !== null || isPrevented?.(before)) return
      submitted = undefined
      tellForm(form, submitterOf?.(before), data)
    })
  })
}
