import { BROWSER, type Case, inAddress } from './case'

export const LOADS: readonly Case[] = [
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
    name: 'script-preload',
    channel: 'script',
    act: `document.head.insertAdjacentHTML('beforeend', '<link rel=modulepreload href="' + u + '?m=' + v + '">')`,
    ...inAddress,
    firefox: 'absent',
  },
  ...[
    ['image-set', 'image', `new Image().srcset = a + ' 2x'`],
    [
      'image-svg',
      'image',
      `p.after(new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><image href="' + a + '"/></svg>', 'image/svg+xml').documentElement)`,
    ],
    ['image-poster', 'image', `const e = document.createElement('video'); e.poster = a; document.body.append(e)`],
    [
      'image-input',
      'image',
      `const e = document.createElement('input'); e.type = 'image'; e.src = a; document.body.append(e)`,
    ],
    [
      'image-icon',
      'image',
      `document.head.insertAdjacentHTML('beforeend', '<link rel=preload as=image href="' + a + '">')`,
    ],
    ['style-import', 'style', `document.head.insertAdjacentHTML('beforeend', '<style>@import url(' + a + ')</style>')`],
    [
      'script-module',
      'script',
      `const e = document.createElement('script'); e.type = 'module'; e.src = a; document.head.append(e)`,
    ],
    ['media-sound', 'other', `new Audio(a).load()`],
    ['media-object', 'other', `const e = document.createElement('object'); e.data = a; document.body.append(e)`],
    ['media-embed', 'other', `const e = document.createElement('embed'); e.src = a; document.body.append(e)`],
  ].map(
    ([name = '', channel, act]): Case => ({
      name,
      channel: channel as Case['channel'],
      act: `const a = u + '?m=' + v; ${act}`,
      ...inAddress,
    }),
  ),
]
