const HIDDEN = '*'

/** The mask with its digits hidden too where it would still show three fifths of the value's. */
const guarded = (value: string, shown: string): string => {
  const all = value.replace(/\D/g, '').length
  const left = shown.replace(/\D/g, '').length
  return all > 0 && left >= all * 0.6 ? shown.replace(/\d/g, HIDDEN) : shown
}

/** Keeps at most `head` first and `tail` last characters, and never more than a quarter of the value at either end. */
export const maskEnds = (value: string, head: number, tail: number): string => {
  const characters = [...value]
  const quarter = Math.floor(characters.length / 4)
  const first = Math.min(head, quarter)
  const last = characters.length - Math.min(tail, quarter)
  return guarded(
    value,
    characters.map((character, index) => (index < first || index >= last ? character : HIDDEN)).join(''),
  )
}

/** A secret: only its length is left. */
export const maskAll = (value: string): string => HIDDEN.repeat([...value].length)

/** Free text: its first character (`张**`); longer texts keep their last, too. */
export const maskText = (value: string): string => {
  const [first = '', ...rest] = [...value]
  if (rest.length >= 7) return maskEnds(value, 2, 1)
  return rest.length === 0 ? maskAll(value) : guarded(value, first + HIDDEN.repeat(rest.length))
}

/** `138****8000`, the form that people know from receipts; other numbers show less. */
export const maskPhone = (value: string): string => {
  const mobile = /^((?:\+?86)?[ -]?)(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})$/u.exec(value)
  return mobile ? `${mobile[2]}****${mobile[4]}` : maskEnds(value, 3, 2)
}

/** `z***@example.com`: the mailbox hidden, the service shown. */
export const maskEmail = (value: string): string => {
  const at = value.lastIndexOf('@')
  return at < 1 ? maskText(value) : guarded(value, `${maskText(value.slice(0, at))}${value.slice(at)}`)
}

/** Coordinates: whole degrees only (`31.******`). */
export const maskCoordinates = (value: string): string => guarded(value, value.replace(/(?<=\.\d*)\d/gu, HIDDEN))
