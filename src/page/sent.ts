import { MAX_RECORD_CHARACTERS } from '../messages/page-channel'
import { attempt, whenReady } from './attempt'
import { readBlob, sizeOf, typeOf } from './blob'
import { type DescribedBody, describeBody, describeBytes } from './body'
import { indexOf, listen, now, pageWindow } from './captured'
import { newKey, tell } from './channel'

const NativeUint8Array = Uint8Array

export interface Sending {
  channel: string
  method: string
  url: string
  /** The page's own word for the body's type; the browser's default where empty. */
  contentType?: string
}

/** Tells one thing sent whose body is already described. */
export const tellSent = (key: string, at: number, sending: Sending, described: DescribedBody): void => {
  const { channel, method, url, contentType } = sending
  const { body, bytes, opaque } = described
  const isBase64 = indexOf(described.contentType, ';base64') > -1
  const type = contentType ? `${contentType}${isBase64 ? ';base64' : ''}` : described.contentType
  tell({ type: 'request', key, at, channel, method, url, contentType: type, body, bytes, opaque })
  if (opaque === 'too_large') tell({ type: 'limit', key: newKey(), at, what: `body:${bytes ?? ''}` })
}

/** Blobs being read; told as opaque if the page is left before they are. */
const reading = new Map<string, () => void>()
let isLeaving = false

const tellBlob = (key: string, at: number, sending: Sending, blob: object): void => {
  const bytes = sizeOf(blob) ?? null
  const contentType = typeOf(blob)
  const giveUp = (opaque: string) => {
    reading.delete(key)
    tellSent(key, at, sending, { contentType, body: null, bytes, opaque })
  }
  const unreadable = isLeaving ? 'left_before_read' : (bytes ?? 0) > MAX_RECORD_CHARACTERS ? 'too_large' : null
  if (unreadable) {
    giveUp(unreadable)
    return
  }
  reading.set(key, () => giveUp('left_before_read'))
  whenReady(
    readBlob(blob),
    (buffer) => {
      if (!reading.delete(key)) return
      tellSent(key, at, sending, describeBytes(new NativeUint8Array(buffer), contentType))
    },
    () => giveUp('unreadable'),
  )
}

/** Tells one thing that the page sends. Reads the body without touching it. */
export const tellSending = (sending: Sending, value: unknown): void => {
  const at = now()
  const key = newKey()
  const described = describeBody(value)
  if (described) tellSent(key, at, sending, described)
  else tellBlob(key, at, sending, value as object)
}

/** Chromium loses whatever is read after the page began to leave: what is being read then is told as unread. */
export const watchLeaving = (): void => {
  for (const type of ['pagehide', 'pageshow'])
    listen(
      pageWindow,
      type,
      () => {
        isLeaving = type === 'pagehide'
        for (const giveUp of [...reading.values()]) attempt(giveUp)
      },
      true,
    )
}
