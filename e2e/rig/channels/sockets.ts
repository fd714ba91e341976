import { BODY, BOTH, type Case, json, PAGE } from './case'

export const SOCKETS: readonly Case[] = [
  {
    name: 'event-source',
    channel: 'eventsource',
    act: `new EventSource(t + '/events/' + n + '?m=' + v)`,
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
    // Each of the control characters is written in six on the way out of the page.
    name: 'socket-control',
    channel: 'websocket',
    act: `const w = new WebSocket(u.replace('http', 'ws')); w.onopen = () => w.send('\\x01\\x02'.repeat(70_000) + v)`,
    where: /^body:text$/,
    seenBy: PAGE,
    received: null,
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
    name: 'data-channel',
    channel: 'datachannel',
    act: `const a = new RTCPeerConnection(), b = new RTCPeerConnection(); a.onicecandidate = (e) => b.addIceCandidate(e.candidate).catch(() => {}); b.onicecandidate = (e) => a.addIceCandidate(e.candidate).catch(() => {}); const c = a.createDataChannel('chat'); b.ondatachannel = (e) => { e.channel.onmessage = (m) => fetch('/k/' + n + '?got=' + m.data.length) }; c.onopen = () => c.send(${json}); await a.setLocalDescription(); await b.setRemoteDescription(a.localDescription); await b.setLocalDescription(); await a.setRemoteDescription(b.localDescription)`,
    where: BODY,
    received: null,
    seenBy: PAGE,
  },
  {
    name: 'socket-view',
    channel: 'websocket',
    act: `const w = new WebSocket(u.replace('http', 'ws')); w.onopen = () => w.send(new DataView(new TextEncoder().encode('  ' + ${json}).buffer, 2))`,
    where: BODY,
    seenBy: PAGE,
  },
]
