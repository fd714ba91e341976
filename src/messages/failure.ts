/** How an error crosses between contexts. */
export interface WireError {
  code: string
  message: string
}

export type Reply<T> = { ok: true; value: T } | { ok: false; error: WireError }

export type Failure = Error & { code: string }

/** An error with a code that the other side can tell apart; `message` is shown and must hold nothing of a person's. */
export const failure = (code: string, message: string): Failure => Object.assign(new Error(message), { code })

/** What of an error may cross: messages of unforeseen errors can quote what was being parsed, so only their name does. */
export const toWireError = (error: unknown): WireError => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return { code: error.code, message: error.message }
  return { code: 'failed', message: error instanceof Error ? error.name : 'Error' }
}

/** Reads an answer: null where it is none of ours. */
export const readReply = <T>(answer: unknown): Reply<T> | null =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'
    ? (answer as Reply<T>)
    : null
