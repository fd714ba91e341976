import type { Channel } from '../core/model/inspection'
import type { SeenBody } from './request-body'

const CHANNELS: Record<string, Channel> = {
  // Which of the two it was, only the hook in the page can tell.
  xmlhttprequest: 'fetch',
  beacon: 'beacon',
  csp_report: 'report',
  websocket: 'websocket',
  image: 'image',
  imageset: 'image',
  script: 'script',
  stylesheet: 'style',
}

/** What a page did, from the browser's type of a request. */
export const channelOf = (type: string, method: string, { body }: Pick<SeenBody, 'body'>): Channel => {
  if (type === 'main_frame' || type === 'sub_frame') return method === 'GET' ? 'navigation' : 'form'
  // Chromium calls beacons pings too; `<a ping>` sends this one word.
  if (type === 'ping') return body === 'PING' || method === 'GET' ? 'ping' : 'beacon'
  return CHANNELS[type] ?? 'other'
}
