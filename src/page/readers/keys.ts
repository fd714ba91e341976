import type { ReadTold } from '../../messages/page-channel'
import { apply, getterOf } from '../captured'
import { wrapMethod } from '../wrap'
import { noteRead } from './note'

const composedPath = Event.prototype.composedPath
const keyOf = getterOf<string>(KeyboardEvent.prototype, 'key')

/** What tells a character that is being typed. Elsewhere than in a control it is none of a value. */
const watchTyped = (
  owner: object,
  name: string,
  how: ReadTold['how'],
  isTyped: (event: unknown, told: unknown) => boolean,
) =>
  wrapMethod(
    owner,
    name,
    (self, args, native) => {
      const told = native(self, args as unknown[])
      const target = isTyped(self, told) && (apply(composedPath, self, []) as EventTarget[])[0]
      if (target instanceof Element) noteRead(target, 'value', how)
      return told
    },
    'get',
  )

/** A key that types: Enter, Tab and Escape are read by every page, and tell nothing. */
const types = (event: unknown): boolean => event instanceof KeyboardEvent && keyOf?.(event)?.length === 1

/**
 * Sees who reads what is typed out of the events, whichever way they listen. Listening alone tells nothing: whoever asks how
 * long nobody has been there listens too.
 */
export const watchKeys = (): void => {
  for (const name of ['key', 'code', 'keyCode', 'charCode']) watchTyped(KeyboardEvent.prototype, name, 'keys', types)
  watchTyped(UIEvent.prototype, 'which', 'keys', types)
  watchTyped(InputEvent.prototype, 'data', 'input', (_, data) => typeof data === 'string' && data !== '')
}
