import { hookAsking, outcomeOf, overhear, tellAccess } from './access'
import { wrapMethod } from './wrap'

const CATEGORY = 'camera_mic'

/** Camera and microphone, by promise and by the old callbacks that pages in shells still use. */
export const hookMedia = (): void => {
  hookAsking(globalThis.MediaDevices?.prototype, 'getUserMedia', 'navigator.mediaDevices.getUserMedia', CATEGORY)
  for (const name of ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia']) {
    wrapMethod(Navigator.prototype, name, (self, args, native) => {
      const settle = tellAccess(`navigator.${name}`, CATEGORY)
      const [constraints, success, failure, ...rest] = args
      if (args.length < 3) return native(self, args as unknown[])
      return native(self, [
        constraints,
        overhear(success, () => settle('granted')),
        overhear(failure, (error) => settle(outcomeOf(error))),
        ...rest,
      ])
    })
  }
}
