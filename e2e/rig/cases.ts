import type { Channel } from '../../src/core/model/inspection'

/** One way by which a page sends what was typed. `act` runs on a click with the value `v`, the third party's address `u`, its origin `t`. */
export interface Case {
  name: string
  channel: Channel
  act: string
  /** More of the page's HTML; `U` stands for the third party's address. */
  html?: string
  headers?: Record<string, string>
  /** Where the value must be said to be. */
  where: RegExp
  encoding?: string[]
  seenBy?: string
  /** The page is left after the click, within its site. */
  leaves?: true
  /** The click itself leads away: the page that follows is of the same site. */
  method?: string
  /** The server must have the value in clear at this place; `null` where it can only have the request. */
  received?: 'path' | 'body' | 'header' | null
  /** Recipient, where it is not the third party. */
  host?: 'own'
  /** The reason that must be said where nobody can read the body. */
  opaque?: RegExp
  /** What differs in Firefox; `absent` where nothing reaches the server, `missed` where it does and is not told. */
  firefox?: 'absent' | 'missed' | Partial<Pick<Case, 'where' | 'encoding' | 'seenBy' | 'opaque' | 'channel'>>
}

const BOTH = 'browser,page'
const BROWSER = 'browser'
const PAGE = 'page'
const json = 'JSON.stringify({ user: { mobile: v } })'
const BODY = /^body:json:\$\.user\.mobile$/
const form = (attributes: string, submit: string) => ({
  html: `<form id=f ${attributes}><input type=hidden name=mobile></form>`,
  act: `f.action = u; f.mobile.value = v; ${submit}`,
})
const worker = (code: string) => `new Worker(URL.createObjectURL(new Blob([\`${code}\`]))).postMessage({ v, u })`

const bodies: Case[] = ['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
  name: `fetch-${method.toLowerCase()}`,
  channel: 'fetch',
  act: `fetch(u, { method: '${method}', headers: { 'content-type': 'application/json' }, body: ${json} })`,
  where: BODY,
  seenBy: BOTH,
}))

/** Channel × how it sends. */
export const CASES: readonly Case[] = [
  ...bodies,
  {
    name: 'fetch-get',
    channel: 'fetch',
    act: `fetch(u + '?m=' + v)`,
    where: /^query:m$/,
    seenBy: BOTH,
    received: 'path',
  },
  {
    name: 'fetch-path',
    channel: 'fetch',
    act: `fetch(u + '/' + v)`,
    where: /^path:3$/,
    seenBy: BOTH,
    received: 'path',
  },
  {
    name: 'fetch-blob',
    channel: 'fetch',
    act: `fetch(u, { method: 'POST', body: new Blob([${json}], { type: 'application/json' }) })`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'fetch-form-data',
    channel: 'fetch',
    act: `const d = new FormData(); d.set('mobile', v); fetch(u, { method: 'POST', body: d })`,
    where: /mobile/,
    seenBy: BOTH,
  },
  {
    name: 'fetch-file',
    channel: 'fetch',
    act: `const d = new FormData(); d.set('mobile', v); d.set('f', new File(['picture'], 'a.png')); fetch(u, { method: 'POST', body: d })`,
    where: /mobile/,
    seenBy: BOTH,
  },
  {
    name: 'fetch-params',
    channel: 'fetch',
    act: `fetch(u, { method: 'POST', body: new URLSearchParams({ mobile: v }) })`,
    where: /mobile$/,
    seenBy: BOTH,
  },
  {
    name: 'fetch-buffer',
    channel: 'fetch',
    act: `fetch(u, { method: 'POST', body: new TextEncoder().encode(${json}) })`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'fetch-request',
    channel: 'fetch',
    act: `fetch(new Request(u, { method: 'POST', body: ${json} }))`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'fetch-no-cors',
    channel: 'fetch',
    act: `fetch(u, { method: 'POST', mode: 'no-cors', body: ${json} })`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'fetch-base64',
    channel: 'fetch',
    act: `fetch(u, { method: 'POST', body: JSON.stringify({ d: btoa(v) }) })`,
    where: /^body:json:\$\.d/,
    encoding: ['base64'],
    seenBy: BOTH,
    received: null,
  },
  {
    name: 'fetch-gzip',
    channel: 'fetch',
    act: `const z = new Blob([${json}]).stream().pipeThrough(new CompressionStream('gzip')); fetch(u, { method: 'POST', body: await new Response(z).arrayBuffer() })`,
    where: /mobile/,
    seenBy: BOTH,
    received: null,
  },
  {
    name: 'fetch-keepalive',
    channel: 'fetch',
    act: `addEventListener('pagehide', () => fetch(u, { method: 'POST', keepalive: true, body: ${json} }))`,
    where: BODY,
    seenBy: BOTH,
    leaves: true,
  },
  {
    name: 'fetch-hidden',
    firefox: 'absent',
    channel: 'fetch',
    act: `document.addEventListener('visibilitychange', () => fetch(u, { method: 'POST', keepalive: true, body: ${json} }))`,
    where: BODY,
    seenBy: BOTH,
    leaves: true,
  },
  {
    name: 'fetch-later',
    channel: 'fetch',
    act: `window.fetchLater(u, { method: 'POST', body: ${json}, activateAfter: 0 })`,
    where: BODY,
    seenBy: BOTH,
    firefox: 'absent',
  },
  {
    name: 'fetch-header',
    channel: 'fetch',
    act: `fetch(u, { headers: { 'x-phone': v } })`,
    where: /^header:x-phone$/,
    seenBy: BOTH,
    received: 'header',
  },
  {
    name: 'fetch-redirect',
    channel: 'fetch',
    act: `fetch('/redirect/307?to=' + encodeURIComponent(u), { method: 'POST', body: ${json} })`,
    where: BODY,
    seenBy: BROWSER,
  },
  {
    name: 'fetch-redirect-url',
    channel: 'fetch',
    act: `fetch('/redirect/302?to=' + encodeURIComponent(u + '?m=' + v))`,
    where: /^query:m$/,
    seenBy: BROWSER,
    received: 'path',
  },
  {
    name: 'xhr-post',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('POST', u); x.setRequestHeader('content-type', 'application/json'); x.send(${json})`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'xhr-get',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('GET', u + '?m=' + v); x.send()`,
    where: /^query:m$/,
    seenBy: BOTH,
    received: 'path',
  },
  {
    name: 'xhr-sync',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('POST', u, false); x.send(${json})`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'xhr-blob',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('POST', u); x.send(new Blob([${json}], { type: 'application/json' }))`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'xhr-header',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('GET', u); x.setRequestHeader('x-user', btoa(v)); x.send()`,
    where: /^header:x-user/,
    encoding: ['base64'],
    seenBy: BOTH,
    received: null,
  },
  { name: 'beacon-string', channel: 'beacon', act: `navigator.sendBeacon(u, ${json})`, where: BODY, seenBy: BOTH },
  {
    name: 'beacon-form',
    channel: 'beacon',
    act: `const d = new FormData(); d.set('mobile', v); navigator.sendBeacon(u, d)`,
    where: /mobile/,
    seenBy: BOTH,
  },
  {
    name: 'beacon-blob',
    channel: 'beacon',
    act: `navigator.sendBeacon(u, new Blob([${json}]))`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'beacon-pagehide',
    channel: 'beacon',
    act: `addEventListener('pagehide', () => navigator.sendBeacon(u, new Blob([${json}])))`,
    where: BODY,
    seenBy: BOTH,
    leaves: true,
  },
  {
    name: 'form-get',
    channel: 'form',
    ...form('target=o', 'f.requestSubmit()'),
    where: /^query:mobile$/,
    received: 'path',
  },
  { name: 'form-post', channel: 'form', ...form('method=post target=o', 'f.requestSubmit()'), where: /mobile$/ },
  {
    name: 'form-multipart',
    channel: 'form',
    ...form('method=post enctype=multipart/form-data target=o', 'f.requestSubmit()'),
    where: /mobile/,
  },
  {
    name: 'form-plain',
    channel: 'form',
    ...form('method=post enctype=text/plain target=o', 'f.requestSubmit()'),
    where: /^body/,
  },
  { name: 'form-submit', channel: 'form', ...form('method=post target=o', 'f.submit()'), where: /mobile$/ },
  {
    name: 'form-away',
    channel: 'form',
    html: '<form id=f method=post><input type=hidden name=mobile></form>',
    act: `f.action = '/k/form-away'; f.mobile.value = v; f.submit()`,
    where: /mobile$/,
    host: 'own',
    seenBy: BOTH,
  },
  {
    name: 'navigation',
    channel: 'navigation',
    act: `location.href = '/k/navigation?m=' + v`,
    where: /^query:m$/,
    received: 'path',
    host: 'own',
    seenBy: BROWSER,
  },
  {
    name: 'navigation-frame',
    channel: 'navigation',
    html: '<iframe name=o></iframe>',
    act: `document.querySelector('iframe').src = u + '?m=' + v`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'window-open',
    firefox: 'missed',
    channel: 'navigation',
    act: `window.open(u + '?m=' + v)`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'link-blank',
    firefox: 'missed',
    channel: 'navigation',
    html: '<a id=a target=_blank rel=noopener>更多</a>',
    act: `a.href = u + '?m=' + v; a.click()`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'image',
    channel: 'image',
    act: `new Image().src = u + '?m=' + v`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'script',
    channel: 'script',
    act: `const s = document.createElement('script'); s.src = u + '?m=' + v; document.head.append(s)`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'import',
    channel: 'script',
    act: `import(u + '?m=' + v).catch(() => {})`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'style',
    channel: 'style',
    act: `const s = document.createElement('link'); s.rel = 'stylesheet'; s.href = u + '?m=' + v; document.head.append(s)`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'css-url',
    channel: 'image',
    act: `document.body.style.background = 'url(' + u + '?m=' + v + ')'`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'prefetch',
    channel: 'other',
    act: `const s = document.createElement('link'); s.rel = 'prefetch'; s.href = u + '?m=' + v; document.head.append(s)`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
  },
  {
    name: 'ping',
    channel: 'ping',
    html: '<a id=a href="#x">更多</a>',
    act: `a.ping = u + '?m=' + v; a.click()`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BROWSER,
    firefox: 'absent',
  },
  {
    name: 'event-source',
    channel: 'eventsource',
    act: `new EventSource(t + '/events/event-source?m=' + v)`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BOTH,
  },
  {
    name: 'socket-text',
    channel: 'websocket',
    act: `const w = new WebSocket(u.replace('http', 'ws')); w.onopen = () => w.send(${json})`,
    where: BODY,
    seenBy: PAGE,
  },
  {
    name: 'socket-binary',
    channel: 'websocket',
    act: `const w = new WebSocket(u.replace('http', 'ws')); w.onopen = () => w.send(new TextEncoder().encode(${json}))`,
    where: BODY,
    seenBy: PAGE,
  },
  {
    name: 'socket-blob',
    channel: 'websocket',
    act: `const w = new WebSocket(u.replace('http', 'ws')); w.onopen = () => w.send(new Blob([${json}]))`,
    where: BODY,
    seenBy: PAGE,
  },
  {
    name: 'socket-url',
    channel: 'websocket',
    act: `new WebSocket(u.replace('http', 'ws') + '?m=' + v)`,
    where: /^query:m$/,
    received: 'path',
    seenBy: BOTH,
  },
  {
    name: 'socket-worker',
    channel: 'websocket',
    act: worker(
      'onmessage = (e) => { const w = new WebSocket(e.data.u.replace("http", "ws")); w.onopen = () => w.send(e.data.v) }',
    ),
    where: /^$/,
    opaque: /^socket_of_worker$/,
    seenBy: BROWSER,
  },
  {
    name: 'fetch-request-clone',
    channel: 'fetch',
    act: `const r = new Request(new Request(u, { method: 'POST', body: new Blob([${json}]) })); fetch(r.clone())`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'fetch-intercepted',
    channel: 'fetch',
    act: `await navigator.serviceWorker.register('/through.js'); await navigator.serviceWorker.ready; await new Promise((r) => navigator.serviceWorker.controller ? r() : navigator.serviceWorker.addEventListener('controllerchange', r)); fetch(u, { method: 'POST', body: ${json} })`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'message-top',
    channel: 'postmessage',
    host: 'own',
    html: '<iframe src="/frame"></iframe>',
    act: `const o = document.querySelectorAll('iframe')[0]; o.src = t + '/k/message-top?frame'; o.onload = () => o.contentWindow.postMessage(v, '*')`,
    where: BODY,
    received: null,
    seenBy: PAGE,
  },
  {
    name: 'worker-fetch',
    channel: 'fetch',
    act: worker(
      'onmessage = (e) => fetch(e.data.u, { method: "POST", body: JSON.stringify({ user: { mobile: e.data.v } }) })',
    ),
    where: BODY,
    seenBy: BROWSER,
  },
  {
    name: 'worker-blob',
    channel: 'fetch',
    act: worker('onmessage = (e) => fetch(e.data.u, { method: "POST", body: new Blob([e.data.v]) })'),
    where: /^$/,
    opaque: /blob/,
    seenBy: BROWSER,
    firefox: { where: /^body/, opaque: undefined },
  },
  {
    name: 'shared-worker',
    channel: 'fetch',
    act: `new SharedWorker('/shared.js').port.postMessage({ v, u })`,
    where: BODY,
    seenBy: BROWSER,
  },
  {
    name: 'service-worker',
    channel: 'fetch',
    act: `await navigator.serviceWorker.register('/service.js'); (await navigator.serviceWorker.ready).active.postMessage({ v, u })`,
    where: BODY,
    seenBy: BROWSER,
  },
  {
    name: 'csp-report',
    channel: 'report',
    html: '',
    headers: { 'content-security-policy': "img-src 'self'; report-uri /k/csp-report" },
    act: `new Image().src = t + '/blocked/' + v`,
    where: /^body/,
    host: 'own',
    seenBy: BROWSER,
  },
  {
    name: 'push-state',
    firefox: 'absent',
    channel: 'fetch',
    html: '<meta name=referrer content=unsafe-url>',
    act: `history.pushState(null, '', '?m=' + v); fetch(u)`,
    where: /^header:referer:query:m$/,
    received: 'header',
    seenBy: BOTH,
  },
  {
    name: 'post-message',
    channel: 'postmessage',
    html: '<iframe src="U"></iframe>',
    act: `document.querySelector('iframe').contentWindow.postMessage({ user: { mobile: v } }, '*')`,
    where: BODY,
    received: null,
    seenBy: PAGE,
  },
  {
    name: 'data-channel',
    channel: 'datachannel',
    act: `const a = new RTCPeerConnection(), b = new RTCPeerConnection(); a.onicecandidate = (e) => b.addIceCandidate(e.candidate).catch(() => {}); b.onicecandidate = (e) => a.addIceCandidate(e.candidate).catch(() => {}); const c = a.createDataChannel('chat'); b.ondatachannel = (e) => { e.channel.onmessage = (m) => fetch('/k/data-channel?got=' + m.data.length) }; c.onopen = () => c.send(${json}); await a.setLocalDescription(); await b.setRemoteDescription(a.localDescription); await b.setLocalDescription(); await a.setRemoteDescription(b.localDescription)`,
    where: BODY,
    received: null,
    seenBy: PAGE,
  },
  {
    name: 'cipher',
    channel: 'fetch',
    act: `const k = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']); const c = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, k, new TextEncoder().encode(v)); fetch(u, { method: 'POST', body: JSON.stringify({ d: btoa(String.fromCharCode(...new Uint8Array(c))) }) })`,
    where: /^$/,
    opaque: /^after_cipher:phone$/,
    seenBy: BOTH,
    received: null,
  },
]

/** What a page keeps of the person in the browser itself. */
export const WRITES: readonly { name: string; area: string; key: string; act: string }[] = [
  { name: 'local-storage', area: 'localStorage', key: 'draft', act: `localStorage.setItem('draft', ${json})` },
  { name: 'session-storage', area: 'sessionStorage', key: 'draft', act: `sessionStorage.setItem('draft', v)` },
  {
    name: 'local-property',
    area: 'localStorage',
    key: 'draft',
    act: `localStorage.draft = v; p.dispatchEvent(new Event('change', { bubbles: true }))`,
  },
  {
    name: 'cookie-script',
    area: 'cookie',
    key: 'member',
    act: `document.cookie = 'member=' + encodeURIComponent(v) + '; path=/'`,
  },
  { name: 'cookie-store', area: 'cookie', key: 'member', act: `cookieStore.set('member', btoa(v))` },
  { name: 'cookie-header', area: 'cookie', key: 'member', act: `fetch('/cookie/x?set=member%3D' + v)` },
  {
    name: 'indexed-db',
    area: 'indexedDB',
    key: 'people',
    act: `const o = indexedDB.open('d', 1); o.onupgradeneeded = () => o.result.createObjectStore('people', { autoIncrement: true }); o.onsuccess = () => o.result.transaction('people', 'readwrite').objectStore('people').put({ user: { mobile: v } })`,
  },
]

export const WORKERS: Readonly<Record<string, string>> = {
  '/shared.js':
    'onconnect = ({ ports: [port] }) => { port.onmessage = ({ data: { v, u } }) => fetch(u, { method: "POST", body: JSON.stringify({ user: { mobile: v } }) }) }',
  '/through.js': 'onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => e.respondWith(fetch(e.request))',
  '/service.js':
    'onmessage = (e) => e.waitUntil(fetch(e.data.u, { method: "POST", body: JSON.stringify({ user: { mobile: e.data.v } }) }))',
}
