import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { UsageError } from './usage-error'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'it may not be read',
}

/** A text as programs save it: UTF-8 with or without its mark, or UTF-16 with one, which is what Windows' shell redirects into files. */
const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * The text of a file, or of `input` where the file is called `-`.
 * @param named how the person named it: `--list urls.txt`
 * @throws UsageError where it cannot be read, with the reason
 */
export const readText = async (file: string, input: NodeJS.ReadableStream, named = file): Promise<string> => {
  if (file === '-') return decodeText(await buffer(input))
  try {
    return decodeText(readFileSync(file))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new UsageError(`${named}: ${REASONS[code] ?? message}`)
  }
}
