import { BODY, BOTH, type Case, json } from './case'

export const XHR: readonly Case[] = [
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
  {
    name: 'xhr-form-data',
    channel: 'xhr',
    act: `const d = new FormData(); d.set('mobile', v); const x = new XMLHttpRequest(); x.open('POST', u); x.send(d)`,
    where: /mobile/,
    seenBy: BOTH,
  },
  {
    name: 'xhr-buffer',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('PUT', u); x.send(new TextEncoder().encode(${json}).buffer)`,
    where: BODY,
    seenBy: BOTH,
  },
  {
    name: 'xhr-document',
    channel: 'xhr',
    act: `const x = new XMLHttpRequest(); x.open('POST', u); x.send(new DOMParser().parseFromString('<o><m>' + v + '</m></o>', 'text/xml'))`,
    where: /^body:xml/,
    seenBy: BOTH,
  },
]
