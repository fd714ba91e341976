import { hookAsking } from './access'
import { isArray, push } from './captured'

const MAX_VALUES = 40

const gather = (value: unknown, into: string[]): void => {
  if (into.length >= MAX_VALUES) return
  if (typeof value === 'string') {
    if (value) push(into, value)
  } else if (isArray(value)) {
    for (let i = 0; i < value.length; i++) gather(value[i], into)
  }
}

/** People picked from the device's address book, with their names and numbers to look for in what the page sends. */
export const hookContacts = (): void => {
  const { ContactsManager } = globalThis as { ContactsManager?: { prototype: object } }
  hookAsking(ContactsManager?.prototype, 'select', 'navigator.contacts.select', 'contacts_list', (people) => {
    const values: string[] = []
    if (!isArray(people)) return ['granted']
    for (let i = 0; i < people.length; i++) {
      const { name, tel, email } = people[i]
      gather([name, tel, email], values)
    }
    return [people.length === 0 ? 'dismissed' : 'granted', values]
  })
}
