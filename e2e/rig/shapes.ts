import { createHash, createHmac } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { gbk } from './gbk'
import { type Person, TYPED } from './typed'

/** One request as a page's script makes it. */
export interface Sent {
  /** What follows on the address. */
  suffix?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

const { phone, name, birth_date: birthday, email, bank_card: card } = TYPED
const PHONE = phone.value
const NAME = name.value
const b64 = (data: string | Uint8Array): string => Buffer.from(data as string).toString('base64')
const hex = (data: string): string => Buffer.from(data).toString('hex')
/** As scripts have it that want their base64 read by nobody else. */
const inOwnAlphabet = (text: string): string => {
  const usual = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const own = 'QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm9876543210-_'
  return text.replace(/[^=]/g, (one) => own.charAt(usual.indexOf(one)))
}
const bytes = (...parts: (number | string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part as string))))
const word = (write: (view: DataView) => void): Uint8Array => {
  const data = new Uint8Array(8)
  write(new DataView(data.buffer))
  return data
}
const varint = (number: bigint): number[] =>
  number < 128n ? [Number(number)] : [Number(number % 128n) + 128, ...varint(number / 128n)]
const json = (value: unknown, type = 'application/json'): Sent => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: JSON.stringify(value),
})
const text = (body: string | Uint8Array, type = 'text/plain'): Sent => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
})
const form = (body: string): Sent => text(body, 'application/x-www-form-urlencoded')
const part = (head: string, body: string): Sent =>
  text(
    `--part\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--part\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n--part--\r\n`,
    'multipart/form-data; boundary=part',
  )
const query = (search: string): Sent => ({ method: 'GET', suffix: `?${search}` })
const path = (rest: string): Sent => ({ method: 'GET', suffix: `/${rest}` })
const header = (headerName: string, value: string): Sent => ({ method: 'GET', headers: { [headerName]: value } })

const number = BigInt(PHONE)

/** Bodies, addresses and headers by their shape; each tells of one person's datum, and how it is sent. */
export const SHAPES: Readonly<Record<string, readonly [who: Person, sent: Sent]>> = {
  'page-address-in-json': ['phone', json({ ev: 'view', url: `https://m.tea.example/o?t=8#/pay?tel=${PHONE}` })],
  'form-in-a-list': ['phone', json({ requests: [`lt=1&ut=h5&p=%2Fmenu&user=${PHONE}`] })],
  firestore: ['name', json({ fields: { customer: { mapValue: { fields: { a: { stringValue: NAME } } } } } })],
  'lines-of-events': [
    'phone',
    text([{ type: 'event' }, { user: { id: PHONE } }].map((one) => JSON.stringify(one)).join('\n')),
  ],
  'day-first': ['birth_date', json({ dob: birthday.value.split('-').reverse().join('/') })],
  'json-number': ['phone', json({ a: { m: Number(PHONE) } })],
  'salt-before': ['phone', json({ salt: 'x9Qp', m: createHash('md5').update(`x9Qp${PHONE}`).digest('hex') })],
  'salt-behind': [
    'name',
    json({ nonce: '77aa01', u: { m: createHash('sha256').update(`${NAME}77aa01`).digest('hex') } }),
  ],
  'hmac-key': ['phone', json({ key: 'k-2026', m: createHmac('sha256', 'k-2026').update(PHONE).digest('hex') })],
  'salt-in-form': [
    'email',
    form(`ts=1763942400&m=${createHash('sha1').update(`${email.value}1763942400`).digest('hex')}`),
  ],
  'halves-apart': ['phone', json({ a: { x: PHONE.slice(0, 6) }, b: { y: PHONE.slice(6) } })],
  'last-eight': ['phone', query(`v=1&tail=${PHONE.slice(3)}`)],
  'moved-by-three': [
    'phone',
    json({ m: [...PHONE].map((one) => String.fromCharCode(one.charCodeAt(0) + 3)).join('') }),
  ],
  'key-log': ['phone', json({ log: [...PHONE].map((key, at) => ({ t: 1000 + at * 90, type: 'down', key })) })],
  'key-codes': ['phone', json({ log: [...PHONE].map((key, at) => ({ at: `${at}ms`, keyCode: key.charCodeAt(0) })) })],
  'words-of-digest': [
    'phone',
    json({
      words: Array.from({ length: 8 }, (_, at) =>
        createHash('sha256')
          .update(PHONE)
          .digest()
          .readInt32BE(at * 4),
      ),
    }),
  ],
  'digest-in-groups': [
    'phone',
    json({
      m: createHash('md5')
        .update(PHONE)
        .digest('hex')
        .replace(/..(?=.)/g, '$&:'),
    }),
  ],
  'json-deep': ['phone', json({ a: [{ b: { c: [{ d: { e: [{ m: PHONE }] } }] } }] })],
  'json-as-text': ['phone', json({ m: PHONE }, 'text/plain')],
  'json-text-in-text': ['name', json({ payload: JSON.stringify({ inner: JSON.stringify({ who: NAME }) }) })],
  'json-name': ['phone', json({ users: { [PHONE]: { seen: 1 } } })],
  'json-lines': ['phone', text(`{"e":"view"}\n${JSON.stringify({ e: 'input', v: b64(PHONE) })}\n`)],
  jsonp: ['phone', text(`/**/done_1(${JSON.stringify({ u: { m: PHONE } })});`, 'application/javascript')],
  'packet-number': ['phone', text(`42["order",${JSON.stringify({ m: PHONE })}]`)],
  graphql: ['name', json({ query: 'mutation Save($u: U!) { save(u: $u) { id } }', variables: { u: { n: NAME } } })],
  'graphql-literal': ['phone', json({ query: `mutation { bind(mobile: "${PHONE}") { ok } }` })],
  'graphql-get': ['phone', query(`query=${encodeURIComponent(`{ user(m: "${PHONE}") { id } }`)}`)],
  characters: ['phone', json({ keys: [...PHONE] })],
  'character-codes': ['name', json({ keys: [...NAME].map((one) => one.charCodeAt(0)) })],
  'byte-list': ['phone', json({ data: [...Buffer.from(PHONE)] })],
  'byte-object': ['phone', json({ data: Object.fromEntries([...Buffer.from(PHONE)].entries()) })],
  'three-parts': ['phone', json({ a: PHONE.slice(0, 3), b: PHONE.slice(3, 7), c: PHONE.slice(7) })],
  'two-parts-turned': ['phone', json({ tail: PHONE.slice(7), id: 'x', head: PHONE.slice(0, 7) })],
  'parts-in-query': ['phone', query(`p1=${PHONE.slice(0, 3)}&p2=${PHONE.slice(3, 7)}&p3=${PHONE.slice(7)}`)],
  'family-name': ['name', json({ family: NAME.slice(0, 2), given: NAME.slice(2) })],
  'mail-parts': ['email', json({ user: email.value.split('@')[0], host: email.value.split('@')[1] })],
  'date-parts': ['birth_date', json({ year: 1990, month: 3, day: 7 })],
  'date-turned': ['birth_date', json({ month: 3, day: 7, year: 1990 })],
  'plate-parts': ['vehicle_plate', json({ province: '沪', city: 'A', number: '12345' })],
  'base64-cut': ['phone', json({ a: b64(PHONE).slice(0, 6), b: b64(PHONE).slice(6) })],
  'hex-cut': ['name', json({ a: { x: hex(NAME).slice(0, 9) }, b: { y: hex(NAME).slice(9) } })],
  'base64-cut-in-query': ['email', query(`p=${b64(email.value).slice(0, 7)}&q=${b64(email.value).slice(7)}`)],
  'backwards-in-parts': ['phone', json({ a: '876', b: '5432', c: '1931' })],
  'own-alphabet': ['phone', json({ m: inOwnAlphabet(b64(PHONE)) })],
  'own-alphabet-of-document': [
    'email',
    json({ d: inOwnAlphabet(b64(JSON.stringify({ uid: 7, email: email.value, ts: 1763942400 }))) }),
  ],
  'time-behind': ['phone', json({ trace: `${PHONE}1763942400123` })],
  'zeros-before': ['phone', query(`no=${PHONE.padStart(16, '0')}`)],
  'own-alphabet-in-form': ['email', form(`v=1&m=${encodeURIComponent(inOwnAlphabet(b64(email.value)))}`)],
  'long-key': [
    'delivery_address',
    json({ m: b64(Buffer.from(TYPED.delivery_address.value).map((byte, at) => byte ^ (41 + 23 * (at % 9)))) }),
  ],
  'day-number': ['birth_date', json({ user: { birthday: 7370 } })],
  'spreadsheet-day': ['birth_date', form('t=1&dob=32939')],
  'short-day': ['birth_date', query('birthday=900307&v=2')],
  'coded-halves': ['phone', json({ a: b64(PHONE.slice(0, 5)), b: b64(PHONE.slice(5)) })],
  'digest-bytes': ['phone', json({ d: [...createHash('sha1').update(PHONE).digest()] })],
  'date-list': ['birth_date', json({ birth: birthday.value.split('-').map(Number) })],
  'card-groups': ['bank_card', json({ digits: card.value.match(/.{1,4}/g) })],
  urlencoded: ['name', form(`t=1&n=${encodeURIComponent(NAME)}`)],
  'urlencoded-plus': ['delivery_address', form(`a=${encodeURIComponent(TYPED.delivery_address.value)}+&t=1`)],
  'urlencoded-gbk': ['name', form(`t=1&n=${gbk(NAME).toString('hex').replace(/../g, '%$&')}`)],
  'urlencoded-json': ['name', form(`data=${encodeURIComponent(JSON.stringify({ u: { n: NAME } }))}`)],
  'urlencoded-base64-json': ['name', form(`data=${encodeURIComponent(b64(JSON.stringify({ u: { n: NAME } })))}`)],
  'event-list': [
    'phone',
    form(
      `data_list=${encodeURIComponent(gzipSync(JSON.stringify([{ properties: { m: PHONE } }])).toString('base64'))}&gzip=1`,
    ),
  ],
  event: [
    'phone',
    query(`project=shop&data=${encodeURIComponent(b64(JSON.stringify({ properties: { m: PHONE } })))}&ext=crc%3D1`),
  ],
  'form-name': ['phone', form(`${PHONE}=1&b=2`)],
  multipart: ['name', part('name="who"', NAME)],
  'multipart-json': ['name', part('name="who"\r\nContent-Type: application/json', JSON.stringify({ n: b64(NAME) }))],
  'multipart-file-name': ['phone', part(`name="f"; filename="${PHONE}.png"\r\nContent-Type: image/png`, 'x')],
  xml: ['name', text(`<?xml version="1.0"?><order><who>${NAME}</who></order>`, 'text/xml')],
  'xml-attribute': ['phone', text(`<order><user m="${PHONE}"/></order>`, 'application/xml')],
  'xml-cdata': ['name', text(`<o><n><![CDATA[${NAME}]]></n></o>`, 'text/xml')],
  'xml-base64': ['phone', text(`<o><n>${b64(PHONE)}</n></o>`, 'text/xml')],
  yaml: ['name', text(`user:\n  name: ${NAME}\n`)],
  csv: ['phone', text(`time,value\n1763942400,${PHONE}\n`, 'text/csv')],
  pipes: ['phone', text(`v1|1763942400|${b64(PHONE)}|x`)],
  'signed-text': ['phone', text(`v1.${b64(JSON.stringify({ m: PHONE })).replace(/=+$/, '')}.sig`)],
  gzip: ['phone', text(gzipSync(JSON.stringify({ m: PHONE })), 'application/octet-stream')],
  zip: ['phone', text(zipSync({ 'a.json': Buffer.from(JSON.stringify({ m: PHONE })) }), 'application/zip')],
  'zip-in-base64': ['name', json({ z: b64(zipSync({ 'a.json': Buffer.from(JSON.stringify({ n: NAME })) })) })],
  'gzip-twice': ['phone', text(gzipSync(gzipSync(JSON.stringify({ m: PHONE }))), 'application/octet-stream')],
  'protobuf-signed': ['phone', text(bytes(8, ...varint(number * 2n)), 'application/x-protobuf')],
  'two-digits-a-byte': ['phone', text(bytes(1, Buffer.from(`0${PHONE}`, 'hex'), 2), 'application/octet-stream')],
  deflate: ['name', text(deflateSync(JSON.stringify({ n: NAME })), 'application/octet-stream')],
  'gbk-bytes': ['name', text(bytes('{"n":"', gbk(NAME), '"}'), 'application/json;charset=gbk')],
  'utf16-bytes': ['name', text(Buffer.from(`\ufeff{"n":"${NAME}"}`, 'utf16le'), 'application/json')],
  'protobuf-text': ['name', text(bytes(8, 150, 1, 18, 12, NAME, 24, 1), 'application/x-protobuf')],
  'protobuf-nested': ['phone', text(bytes(10, 13, 10, 11, PHONE, 16, 1), 'application/x-protobuf')],
  'protobuf-varint': ['phone', text(bytes(8, ...varint(number), 16, 200, 1), 'application/x-protobuf')],
  'protobuf-in-base64': ['name', json({ d: b64(bytes(8, 150, 1, 18, 12, NAME, 24, 1)) })],
  messagepack: ['phone', text(bytes(0x81, 0xa6, 'mobile', 0xab, PHONE), 'application/msgpack')],
  'messagepack-number': [
    'phone',
    text(
      bytes(
        0x81,
        0xa1,
        'm',
        0xcf,
        word((view) => view.setBigUint64(0, number)),
      ),
      'application/msgpack',
    ),
  ],
  cbor: ['name', text(bytes(0xa1, 0x64, 'name', 0x6c, NAME), 'application/cbor')],
  'path-step': ['phone', path(`u/${PHONE}/info`)],
  'path-base64': ['email', path(`u/${Buffer.from(email.value).toString('base64url')}.gif`)],
  'path-matrix': ['phone', path(`u;m=${PHONE};x=1`)],
  'query-name': ['phone', query(`${PHONE}=1`)],
  'query-alone': ['phone', query(b64(PHONE))],
  'query-json': ['name', query(`d=${encodeURIComponent(JSON.stringify({ a: { n: NAME } }))}`)],
  'query-unescaped': ['phone', query(`a=1;m=${PHONE};b=2`)],
  'header-own': ['phone', header('x-phone', PHONE)],
  'header-any': ['phone', header('memo', b64(JSON.stringify({ m: PHONE })))],
  'header-basic': ['phone', header('authorization', `Basic ${b64(`${PHONE}:secret`)}`)],
  'header-percent': ['name', header('x-name', encodeURIComponent(NAME))],
}
