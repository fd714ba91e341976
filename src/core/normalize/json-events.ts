import type { ScalarReader } from './json-scalars'

/** Who hears what a JSON text is made of. Places are code units; strings and names are told with their quotes. */
export interface JsonListener {
  open(isList: boolean, at: number): void
  /** An object or a list ends before `to`. */
  close(to: number): void
  /** Another element begins. */
  element(): void
  /** The place behind the colon of the name that begins here, where it is one that is known already; else -1. */
  knownName(at: number): number
  /** A name, the colon of which ends before `behind`. */
  name(at: number, to: number, behind: number): void
  /** The end of the string that begins here, where it is one that is known already and is no more to be told; else -1. */
  knownString(at: number): number
  /** A string, number, `true`, `false` or `null`; more of it says the reader of scalars. */
  leaf(at: number, to: number): void
}

const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const BARE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/
const SPACE = 32
/** Of JSON; no other character so low may stand between two tokens. */
const isSpace = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 9
const behindSpace = (text: string, from: number): number => {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** The end of a string that begins here; -1 where it has none. */
const behindString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code === BACKSLASH) at++
  }
  return -1
}

/** The place behind a name and its colon; -1 where there are none. */
const behindName = (text: string, from: number, listener: JsonListener): number => {
  const at = behindSpace(text, from)
  if (text.charCodeAt(at) !== QUOTE) return -1
  const known = listener.knownName(at)
  if (known >= 0) return known
  const end = behindString(text, at)
  const colon = end < 0 ? end : behindSpace(text, end)
  if (text.charCodeAt(colon) !== COLON) return -1
  listener.name(at, end, colon + 1)
  return colon + 1
}

/**
 * Reads an object or a list in JSON (RFC 8259) from beginning to end without building it, which is what costs most in a
 * large one; false where the text is none. A string with a backslash or a control character in it is not looked into:
 * whoever wants it must parse it, and will hear then whether it is well-formed.
 */
export const readJsonEvents = (text: string, listener: JsonListener, scalars: ScalarReader): boolean => {
  /** Whether each object or list that is open is a list. */
  const lists: boolean[] = []
  let at = behindSpace(text, 0)
  let code = text.charCodeAt(at)
  if (code !== OPEN_LIST && code !== OPEN_OBJECT) return false
  for (;;) {
    const from = at
    if (code === QUOTE) {
      at = listener.knownString(from)
      if (at < 0) {
        at = scalars.string(from + 1) + 1
        if (at === 0) return false
        listener.leaf(from, at)
      }
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      const isList = code === OPEN_LIST
      lists.push(isList)
      listener.open(isList, from)
      at = behindSpace(text, at + 1)
      if (text.charCodeAt(at) !== (isList ? CLOSE_LIST : CLOSE_OBJECT)) {
        if (isList) listener.element()
        else at = behindName(text, at, listener)
        if (at < 0) return false
        at = behindSpace(text, at)
        code = text.charCodeAt(at)
        continue
      }
    } else {
      at = scalars.bare(at)
      // Digits alone, the usual number, need no second look.
      const isWhole = scalars.digits === at - from && at > from && (code !== 48 || at === from + 1)
      if (!isWhole && !BARE.test(text.slice(from, at))) return false
      listener.leaf(from, at)
    }
    // On behind the value to where the next one begins.
    for (;;) {
      code = text.charCodeAt(at)
      if (code <= SPACE) {
        at = behindSpace(text, at)
        code = text.charCodeAt(at)
      }
      if (lists.length === 0) return at === text.length
      const isList = lists[lists.length - 1] as boolean
      at++
      if (code === COMMA) {
        if (isList) listener.element()
        else at = behindName(text, at, listener)
        if (at < 0) return false
        break
      }
      if (code !== (isList ? CLOSE_LIST : CLOSE_OBJECT)) return false
      lists.pop()
      listener.close(at)
    }
    code = text.charCodeAt(at)
    if (code <= SPACE) {
      at = behindSpace(text, at)
      code = text.charCodeAt(at)
    }
  }
}
