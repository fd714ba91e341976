import { upFrom } from './dom'
import type { KnownField } from './known-fields'

/** How far up a change is followed to the row that it happened in. */
const LEVELS = 8

const byRow = new WeakMap<Element, Set<KnownField>>()

/** Remembers in which row a field stands, for what will change there. */
export const keepRow = (field: KnownField): void => {
  for (const around of [field.control.element, field.row]) {
    if (!around) continue
    const there = byRow.get(around) ?? new Set()
    byRow.set(around, there.add(field))
  }
}

/** Notes a change at an element: the fields in whose row it stands are read again. */
export const touchFields = (element: Element): void => {
  for (const at of upFrom(element, LEVELS)) for (const field of byRow.get(at) ?? []) field.isStale = true
}
