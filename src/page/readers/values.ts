import { wrapMethod } from '../wrap'
import { noteRead } from './note'

const isNotANumber = Number.isNaN

/** What tells the value of a control, by whose prototype it is a property of. */
const PROPERTIES: [owner: object, names: readonly string[]][] = [
  [HTMLInputElement.prototype, ['value', 'valueAsNumber', 'valueAsDate']],
  [HTMLTextAreaElement.prototype, ['value']],
  [HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions']],
]

/** Sees who asks controls for what stands in them; empty ones tell nothing. */
export const watchValues = (): void => {
  for (const [owner, names] of PROPERTIES)
    for (const name of names)
      wrapMethod(
        owner,
        name,
        (self, args, native) => {
          const value = native(self, args as unknown[])
          if (value !== '' && value !== null && !isNotANumber(value)) noteRead(self as Element, name, 'value')
          return value
        },
        'get',
      )
}
