import { standIn } from './stand-in'
import { decide } from './wire'

const refusal = (): DOMException => new DOMException('Permission denied', 'NotAllowedError')

/** Stands between the page and camera and microphone: by promise, and by the old callbacks. */
export const guardCamera = (): void => {
  standIn(globalThis.MediaDevices?.prototype, 'getUserMedia', (self, args, native) => {
    const question = { what: 'camera', api: 'navigator.mediaDevices.getUserMedia' } as const
    return new Promise((resolve, reject) =>
      decide(question, (guard) => {
        if (guard === null) resolve(native(self, args))
        else reject(refusal())
      }),
    )
  })
  for (const name of ['getUserMedia', 'webkitGetUserMedia', 'mozGetUserMedia'])
    standIn(Navigator.prototype, name, (self, args, native) => {
      decide({ what: 'camera', api: `navigator.${name}` }, (guard) => {
        const [, , failure] = args
        if (guard === null) native(self, args)
        else if (typeof failure === 'function') failure(refusal())
      })
      return undefined
    })
}
