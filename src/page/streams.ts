import { NO_BODY } from './body'
import { getterOf, lower, now, pageWindow } from './captured'
import { newKey } from './channel'
import { tellSending, tellSent } from './sent'
import { watchConstructor, watchMethod } from './wrap'

/** Connections that stay open: of their frames webRequest sees nothing, of a data channel not even that it is there. */
export const hookStreams = (): void => {
  const watchSend = (
    name: 'WebSocket' | 'RTCDataChannel',
    channel: string,
    urlOf: (self: unknown) => string | undefined,
  ) =>
    watchMethod(pageWindow[name]?.prototype, 'send', (self, [frame]) => {
      const url = urlOf(self)
      if (url) tellSending({ channel, method: 'SEND', url }, frame)
    })
  const socketUrl = getterOf<string>(pageWindow.WebSocket?.prototype, 'url')
  const label = getterOf<string>(pageWindow.RTCDataChannel?.prototype, 'label')
  watchSend('WebSocket', 'websocket', (self) => socketUrl?.(self))
  watchSend('RTCDataChannel', 'datachannel', (self) => `webrtc://peer/${label?.(self)}`)
  const watchOpened = (name: 'WebSocket' | 'EventSource') => {
    const urlOf = getterOf<string>(pageWindow[name]?.prototype, 'url')
    watchConstructor(pageWindow, name, [], (self) => {
      tellSent(newKey(), now(), { channel: lower(name), method: 'GET', url: urlOf?.(self) ?? '' }, NO_BODY)
    })
  }
  watchOpened('WebSocket')
  watchOpened('EventSource')
}
