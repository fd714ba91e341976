import { BODY, type Case, PAGE } from './case'

export const MESSAGES: readonly Case[] = [
  {
    name: 'message-top',
    channel: 'postmessage',
    host: 'own',
    html: '<iframe src="/frame"></iframe>',
    act: `const o = document.querySelectorAll('iframe')[0]; o.src = t + '/k/' + n + '?frame'; o.onload = () => o.contentWindow.postMessage(v, '*')`,
    where: BODY,
    received: null,
    seenBy: PAGE,
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
]
