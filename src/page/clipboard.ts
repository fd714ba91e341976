import { follow, outcomeOf, tellAccess } from './access'
import { slice } from './captured'
import { wrapMethod } from './wrap'

/** Enough to find again what was read; a clipboard may hold a book. */
const MAX_CHARACTERS = 200

/** Reading the clipboard; writing to it takes nothing from anybody. */
export const hookClipboard = (): void => {
  if (typeof Clipboard !== 'function') return
  for (const name of ['readText', 'read']) {
    wrapMethod(Clipboard.prototype, name, (self, args, native) => {
      const settle = tellAccess(`navigator.clipboard.${name}`, 'clipboard')
      return follow(
        native(self, args as unknown[]),
        (value) =>
          settle('granted', typeof value === 'string' && value ? [slice(value, 0, MAX_CHARACTERS)] : undefined),
        (error) => settle(outcomeOf(error)),
      )
    })
  }
}
