/** What the parser says; of it only the kind of fault and the place are read. */
const complaintIn = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isStray = (complaint: string): boolean => complaint.startsWith('Unexpected token')
const hasStray = (text: string): boolean => {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    return isStray(complaintIn(error))
  }
}

/** Of a stray sign the parser tells what stands around it and not where: it is where the shortest text that has it ends. */
const placeOfStray = (text: string): number => {
  let without = 0
  let including = text.length
  while (including - without > 1) {
    const middle = (without + including) >> 1
    if (hasStray(text.slice(0, middle))) including = middle
    else without = middle
  }
  return without
}

const placeOf = (complaint: string, text: string): number | null => {
  if (complaint.startsWith('Unexpected end')) return text.length
  if (isStray(complaint)) return placeOfStray(text)
  const [, position] = /JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(complaint) ?? []
  return position === undefined ? null : Number(position)
}

const inLines = (place: number, text: string): string => {
  const lines = text.slice(0, place).split(/\r\n|\r|\n/)
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}

const faultOf = (complaint: string, text: string): string => {
  if (text.trim() === '') return 'it is empty'
  const place = placeOf(complaint, text)
  if (place === text.length) return `it is no JSON: it breaks off at ${inLines(place, text)}`
  return place === null ? 'it is no JSON' : `it is no JSON from ${inLines(place, text)} on`
}

/**
 * What a JSON text holds.
 * @throws SyntaxError that tells where it is no JSON. The parser's own words are never passed on: they quote the text,
 * and a file that was saved from a page holds what somebody typed there.
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(faultOf(complaintIn(error), text))
  }
}
