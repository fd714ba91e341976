import { attempt } from '../attempt'
import {
  defineProperty,
  getOwnPropertyDescriptor,
  getterOf,
  NativeWeakMap,
  pageWindow,
  recall,
  remember,
} from '../captured'
import { watchConstructor, watchMethod, wrapMethod } from '../wrap'
import { noteRead } from './note'

const elementsOf = getterOf<HTMLFormControlsCollection>(HTMLFormElement.prototype, 'elements')
const valuesOf = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].map(({ prototype }) =>
  getterOf<string>(prototype, 'value'),
)
const targetOf = getterOf<EventTarget | null>(Event.prototype, 'target')

/** Whose data an object holds. */
const forms = new NativeWeakMap<object, object>()

const isFilled = (control: unknown): boolean => {
  for (let i = 0; i < valuesOf.length; i++) {
    const value = attempt(() => valuesOf[i]?.(control))
    if (value !== undefined) return value !== ''
  }
  return false
}

const noteForm = (data: object, name?: unknown): void => {
  const form = recall(forms, data)
  const elements = form && elementsOf?.(form)
  for (let i = 0; elements?.[i]; i++) {
    const control = elements[i] as HTMLInputElement
    if (isFilled(control) && (name === undefined || attempt(() => control.name) === name))
      noteRead(control, 'value', 'form')
  }
}

const METHODS = ['get', 'getAll', 'entries', 'values', 'forEach']

/** Sees who takes a form's data at once, and who looks into what somebody else has taken. */
export const watchForms = (): void => {
  const { prototype } = FormData
  const isSame = prototype[Symbol.iterator] === prototype.entries
  for (let i = 0; i < METHODS.length; i++) {
    const method = METHODS[i] as string
    const isOfOne = method === 'get' || method === 'getAll'
    watchMethod(prototype, method, (self, [name]) => noteForm(self as object, isOfOne ? name : undefined))
  }
  const entries = getOwnPropertyDescriptor(prototype, 'entries')?.value
  const iterator = getOwnPropertyDescriptor(prototype, Symbol.iterator)
  if (isSame && iterator?.configurable) defineProperty(prototype, Symbol.iterator, { ...iterator, value: entries })
  watchConstructor(pageWindow, 'FormData', [], (data, [form]) => {
    if (!form) return
    remember(forms, data, form as object)
    noteForm(data)
  })
  wrapMethod(
    FormDataEvent.prototype,
    'formData',
    (self, args, native) => {
      const data = native(self, args as unknown[])
      const form = targetOf?.(self)
      if (form) remember(forms, data as object, form)
      return data
    },
    'get',
  )
}
