import type { ReadTold } from '../../messages/page-channel'
import { attempt } from '../attempt'
import { floor, NativeWeakMap, now, recall, remember, setPrototypeOf } from '../captured'
import { stackNow } from './stack'
import { tellRead } from './wire'

/** Stacks are dear: a page that reads without pause is asked for no more of them than this in a second. */
const MOST_PER_SECOND = 500
const MOST_TOLD = 3000

/** By control, what was told of it already: how, and by which stack. */
const told = new NativeWeakMap<object, Record<string, true>>()
let count = 0
let second = 0
let asked = 0

/** Without a prototype: a page may have put anything onto the common one. */
const fresh = (): Record<string, true> => {
  const record = {}
  setPrototypeOf(record, null)
  return record
}

const isTooOften = (): boolean => {
  const thisSecond = floor(now() / 1000)
  if (thisSecond !== second) {
    second = thisSecond
    asked = 0
  }
  return ++asked > MOST_PER_SECOND
}

/** A script reads what stands in a control. Told once for each way and stack; never what was read. */
export const noteRead = (control: Element, property: string, how: ReadTold['how']): void => {
  attempt(() => {
    if (count >= MOST_TOLD || isTooOften()) return
    const stack = stackNow()
    const known = recall(told, control) ?? fresh()
    const way = `${how} ${stack}`
    if (stack === '' || known[way] || !tellRead(control, property, how, stack)) return
    known[way] = true
    count++
    remember(told, control, known)
  })
}
