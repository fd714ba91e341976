import { readPdf } from '../documents/pdf-text'
import { listen } from '../messages/listen'

/** Base64 of the largest policy that is fetched. */
const LIMIT = 3_000_000

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

listen({ 'pdf.read': { from: 'page', limit: LIMIT, answer: ({ base64 }) => readPdf(bytesOf(base64)) } })
