import { chain } from './captured'

/** The one place where errors of ours end: a page must never see them, and the native call goes on regardless. */
export const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

const nothing = (): void => {}

/** The same for promises of our own making; never pass it one that the page holds, or its unhandled rejections are silenced. */
export const whenReady = <T>(promise: Promise<T>, ready: (value: T) => void, failed: () => void = nothing): void => {
  chain(
    promise,
    (value: T) => attempt(() => ready(value)),
    () => attempt(failed),
  )
}
