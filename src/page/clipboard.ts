import { hookAsking } from './access'
import { slice } from './captured'

/** Enough to find again what was read; a clipboard may hold a book. */
const MAX_CHARACTERS = 200

/** Reading the clipboard; writing to it takes nothing from anybody. */
export const hookClipboard = (): void => {
  for (const name of ['readText', 'read'])
    hookAsking(globalThis.Clipboard?.prototype, name, `navigator.clipboard.${name}`, 'clipboard', (value) => [
      'granted',
      typeof value === 'string' && value ? [slice(value, 0, MAX_CHARACTERS)] : undefined,
    ])
}
