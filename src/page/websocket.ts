import { getterOf } from './captured'
import { tellSending } from './sent'
import { watchMethod } from './wrap'

/** Frames that the page sends: webRequest sees no more of a WebSocket than its address. */
export const hookWebSocket = (): void => {
  if (typeof WebSocket !== 'function') return
  const urlOf = getterOf<string>(WebSocket.prototype, 'url')
  watchMethod(WebSocket.prototype, 'send', (self, [frame]) => {
    const url = urlOf?.(self)
    if (url) tellSending({ channel: 'websocket', method: 'SEND', url }, frame)
  })
}
