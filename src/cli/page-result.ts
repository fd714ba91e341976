import type { Inspection } from '../core/model/inspection'
import type { RefusalPicture } from './refuse/refuse'

export type FailureCode =
  | 'invalid_url'
  | 'unreachable'
  | 'timed_out'
  | 'crashed'
  | 'not_html'
  | 'http_error'
  | 'unseen'
  | 'interrupted'
  | 'browser'

/** Why a page could not be inspected, with a sentence for the person who asked for it. */
export interface Failure {
  code: FailureCode
  message: string
}

/** What came of one address of a run. */
export type PageResult =
  | {
      ok: true
      url: string
      inspection: Inspection
      screenshot: Uint8Array | null
      steps?: readonly RefusalPicture[]
      /** False where the page had not come to its end in time: what had come until then was inspected. */
      isWhole?: boolean
    }
  | { ok: false; url: string; failure: Failure }

/** A page that cannot be inspected, with its code. */
export class PageFailure extends Error {
  override name = 'PageFailure'
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}
