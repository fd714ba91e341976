import { BOTH, type Case } from './case'

const form = (attributes: string, submit: string) => ({
  html: `<form id=f ${attributes}><input type=hidden name=mobile></form>`,
  act: `f.action = u; f.mobile.value = v; ${submit}`,
})

export const FORMS: readonly Case[] = [
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
    act: `f.action = '/k/' + n; f.mobile.value = v; f.submit()`,
    where: /mobile$/,
    host: 'own',
    seenBy: BOTH,
  },
  {
    name: 'form-away-get',
    channel: 'form',
    html: '<form id=f><input type=hidden name=mobile></form>',
    act: `f.action = '/k/' + n; f.mobile.value = v; f.requestSubmit()`,
    where: /^query:mobile$/,
    received: 'path',
    host: 'own',
  },
  {
    name: 'form-data-event',
    channel: 'form',
    html: '<form id=f method=post target=o><input name=a></form>',
    act: `f.action = u; f.addEventListener('formdata', (e) => e.formData.set('mobile', v)); f.requestSubmit()`,
    where: /mobile$/,
  },
  {
    name: 'form-file-name',
    channel: 'form',
    html: '<form id=f method=post enctype=multipart/form-data target=o><input type=file name=a id=h></form>',
    act: `f.action = u; const d = new DataTransfer(); d.items.add(new File(['x'], v + '.png')); h.files = d.files; f.submit()`,
    where: /^body/,
  },
  {
    name: 'form-button',
    channel: 'form',
    html: '<form method=post target=o><input type=hidden name=mobile id=h><button id=s formaction=U>ok</button></form>',
    act: `h.value = v; s.click()`,
    where: /mobile$/,
  },
]
