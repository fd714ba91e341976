import { BODY, BOTH, BROWSER, type Case, inAddress, json } from './case'

const worker = (code: string) => `new Worker(URL.createObjectURL(new Blob([\`${code}\`]))).postMessage({ v, u })`

export const WORKERS: readonly Case[] = [
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
    name: 'fetch-intercepted',
    channel: 'fetch',
    act: `await navigator.serviceWorker.register('/through.js'); await navigator.serviceWorker.ready; await new Promise((r) => navigator.serviceWorker.controller ? r() : navigator.serviceWorker.addEventListener('controllerchange', r)); fetch(u, { method: 'POST', body: ${json} })`,
    where: BODY,
    seenBy: BOTH,
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
    name: 'worker-xhr',
    // Browsers call both ways of a worker the same.
    channel: 'fetch',
    act: worker(
      'onmessage = (e) => { const x = new XMLHttpRequest(); x.open("POST", e.data.u); x.send(JSON.stringify({ user: { mobile: e.data.v } })) }',
    ),
    where: BODY,
    seenBy: BROWSER,
  },
  {
    name: 'worker-address',
    channel: 'script',
    act: `new Worker('/k/' + n + '?m=' + v)`,
    ...inAddress,
    host: 'own',
  },
  {
    name: 'worker-nested',
    channel: 'fetch',
    act: worker(
      'onmessage = (e) => new Worker(URL.createObjectURL(new Blob(["onmessage = (e) => fetch(e.data.u + \'?m=\' + e.data.v)"]))).postMessage(e.data)',
    ),
    ...inAddress,
  },
  {
    name: 'worker-events',
    // Browsers call it what they call a worker's fetch.
    channel: 'fetch',
    act: `new Worker(URL.createObjectURL(new Blob(['onmessage = (e) => new EventSource(e.data)']))).postMessage(t + '/events/' + n + '?m=' + v)`,
    ...inAddress,
  },
  {
    name: 'script-of-worker',
    channel: 'script',
    act: worker('onmessage = (e) => importScripts(e.data.u + "?m=" + e.data.v)'),
    ...inAddress,
  },
]
