import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import lz from 'lz-string'
import { gbk } from './gbk'

/** One way to write a text. By Node's own means, or by other code than the extension's where Node has none. */
export type Turn = (text: string) => string

const bytesOf = (text: string) => Buffer.from(text)

/** Digits of a number in another base, most significant first. */
const inAlphabetOf = (number: bigint, alphabet: string): string => {
  let rest = number
  let text = ''
  for (const base = BigInt(alphabet.length); rest > 0n; rest /= base) text = alphabet.charAt(Number(rest % base)) + text
  return text
}
const inAlphabet = (bytes: Uint8Array, alphabet: string): string =>
  inAlphabetOf(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), alphabet)

/** RFC 4648, section 6: five bits a letter. */
const base32 = (data: string | Uint8Array): string => {
  const bits = [...Buffer.from(data as string)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = bits.match(/.{1,5}/g) ?? []
  return letters
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}
const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 8) * 8, '=')
/** RFC 9285. */
const base45 = (data: Uint8Array): string => {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
  return [...data]
    .flatMap((byte, at) =>
      at % 2 === 1 ? [] : at + 1 < data.length ? [[byte * 256 + (data[at + 1] ?? 0), 3]] : [[byte, 2]],
    )
    .map(([number = 0, length = 0]) =>
      Array.from({ length }, (_, place) => digits.charAt(Math.floor(number / 45 ** place) % 45)).join(''),
    )
    .join('')
}
const base58 = (data: string | Uint8Array): string =>
  inAlphabet(Buffer.from(data as string), '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')

/** MurmurHash3, x86, 32 bits, seed 0, after Austin Appleby's public-domain description. */
const murmur3 = (data: Uint8Array): number => {
  const view = new DataView(Uint8Array.from([...data, 0, 0, 0]).buffer)
  const mix = (word: number) => {
    const scaled = Math.imul(word, 0xcc9e2d51)
    return Math.imul((scaled << 15) | (scaled >>> 17), 0x1b873593)
  }
  let hash = 0
  const blocks = data.length >> 2
  for (let block = 0; block < blocks; block++) {
    hash ^= mix(view.getInt32(block * 4, true))
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  if (data.length % 4 > 0) hash ^= mix(view.getUint32(blocks * 4, true) & (0xffffffff >>> (32 - (data.length % 4) * 8)))
  hash ^= data.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const hexOf = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')
/** As scripts carry it: Java's `String.hashCode`, over code units. */
const hashCode: Turn = (text) => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = ((sum << 5) - sum + text.charCodeAt(at)) | 0
  return String(sum)
}
const fnv1a = (data: Uint8Array): number => {
  let sum = 0x811c9dc5n
  for (const byte of data) sum = ((sum ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn
  return Number(sum)
}

const b64: Turn = (text) => bytesOf(text).toString('base64')
const b64url: Turn = (text) => bytesOf(text).toString('base64url')
const hex: Turn = (text) => bytesOf(text).toString('hex')
const reversed: Turn = (text) => [...text].reverse().join('')
const rot13: Turn = (text) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const turned = 'NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm'
  return [...text].map((one) => (letters.includes(one) ? turned.charAt(letters.indexOf(one)) : one)).join('')
}
const percent: Turn = (text) => hex(text).replace(/../g, '%$&')
const hash =
  (name: string, form: 'hex' | 'base64' | 'base64url' = 'hex') =>
  (data: string | Uint8Array): string =>
    createHash(name).update(data).digest(form)
const raw = (name: string, data: string): Buffer => createHash(name).update(data).digest()
const jwt = (claims: object): string =>
  `${b64url('{"alg":"HS256","typ":"JWT"}')}.${b64url(JSON.stringify(claims))}.${b64url('signature')}`
const wide: Turn = (text) =>
  [...text].map((one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join('')

const xored = (text: string, ...key: number[]): Buffer =>
  bytesOf(text).map((byte, at) => byte ^ (key[at % key.length] as number)) as Buffer

/** Ways that can be undone. */
export const CODES: Readonly<Record<string, Turn>> = {
  plain: (text) => text,
  percent,
  'percent-twice': (text) => encodeURIComponent(percent(text)),
  'unicode-escapes': (text) => [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'html-decimal': (text) => [...text].map((one) => `&#${one.charCodeAt(0)};`).join(''),
  'html-hex': (text) => [...text].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''),
  base64: b64,
  'base64-bare': (text) => b64(text).replace(/=+$/, ''),
  base64url: b64url,
  base32: (text) => padded(base32(text)),
  'base32-small': (text) => base32(text).toLowerCase(),
  base58: (text) => base58(text),
  hex,
  HEX: (text) => hex(text).toUpperCase(),
  reversed,
  rot13: (text) => (rot13(text) === text ? rot13(b64(text)) : rot13(text)),
  lz: lz.compressToBase64,
  'lz-uri': lz.compressToEncodedURIComponent,
  'lz-utf16': lz.compressToUTF16,
  gzip: (text) => gzipSync(text).toString('base64'),
  deflate: (text) => deflateSync(text).toString('base64'),
  'deflate-raw': (text) => deflateRawSync(text).toString('base64url'),
  jwt: (text) => jwt({ sub: text, iat: 1763942400 }),
  bearer: (text) => `Bearer ${jwt({ user: { m: text } })}`,
  'gbk-percent': (text) => gbk(text).toString('hex').replace(/../g, '%$&').toUpperCase(),
  'gbk-base64': (text) => gbk(text).toString('base64'),
  'gbk-hex': (text) => gbk(text).toString('hex'),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  'full-width': wide,
  spaced: (text) => `  ${text}\n`,
  salted: (text) => b64(`u:${text}|1763942400`),
  'data-url': (text) => `data:text/plain;base64,${b64(text)}`,
  'one-by-one': (text) => [...text].join(' '),
  'codes-in-text': (text) => [...text].map((one) => one.charCodeAt(0)).join(','),
  'utf16-base64': (text) => Buffer.from(text, 'utf16le').swap16().toString('base64'),
  binary: (text) => [...bytesOf(text)].map((byte) => byte.toString(2).padStart(8, '0')).join(' '),
  octal: (text) => [...bytesOf(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'xor-base64': (text) => xored(text, 90).toString('base64'),
  'xor-hex': (text) => xored(text, 7).toString('hex'),
  'xor-key': (text) => xored(text, 17, 200, 33).toString('base64'),
  'xor-json': (text) => xored(JSON.stringify({ m: text }), 42).toString('base64'),
  base45: (text) => base45(bytesOf(text)),
  base62: (text) => inAlphabet(bytesOf(text), '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'),
  // Stacked.
  'base64-base64': (text) => b64(b64(text)),
  'base64-base64-base64': (text) => b64(b64(b64(text))),
  'percent-base64-hex': (text) => percent(b64(hex(text))),
  'hex-base64-base32': (text) => hex(b64(base32(text))),
  'base64-reversed-base64': (text) => b64(reversed(b64(text))),
  'rot13-base64-hex': (text) => rot13(b64(hex(text))),
  'reversed-base64-hex': (text) => reversed(b64(hex(text))),
  'base58-base64-reversed': (text) => base58(b64(reversed(text))),
  'base64-lz-base64': (text) => b64(lz.compressToBase64(b64(text))),
  'lz-json-hex': (text) => lz.compressToEncodedURIComponent(JSON.stringify({ a: hex(text) })),
  'base64-gzip-json': (text) => gzipSync(JSON.stringify([{ profile: { m: text } }])).toString('base64'),
  'base64-gzip-base64': (text) => gzipSync(b64(text)).toString('base64'),
  'hex-deflate-json-base64': (text) => deflateSync(JSON.stringify({ a: b64(text) })).toString('hex'),
  'jwt-base64-reversed': (text) => jwt({ d: b64(reversed(text)) }),
  'json-in-json-in-base64': (text) => b64(JSON.stringify({ d: JSON.stringify({ e: JSON.stringify({ m: text }) }) })),
  'base64-form-percent': (text) => b64(`a=1&b=${encodeURIComponent(text)}`),
  'base64-gbk-base64': (text) => b64(gbk(text).toString('base64')),
  'url-in-url': (text) =>
    `https://a.example/b?to=${encodeURIComponent(`https://c.example/?d=${encodeURIComponent(b64(text))}`)}`,
}

const DIGESTS = [
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'sha512-256',
  'sha3-256',
  'ripemd160',
  'sm3',
] as const

const eachDigest = (suffix: string, turn: (name: string) => Turn): Record<string, Turn> =>
  Object.fromEntries(DIGESTS.map((name) => [`${name}${suffix}`, turn(name)]))

/** Ways that cannot. */
export const HASHES: Readonly<Record<string, Turn>> = {
  ...eachDigest('', (name) => hash(name)),
  ...eachDigest('-HEX', (name) => (text) => hash(name)(text).toUpperCase()),
  ...eachDigest('-base64', (name) => hash(name, 'base64')),
  ...eachDigest('-of-md5', (name) => (text) => hash(name)(hash('md5')(text))),
  ...eachDigest('-in-sha256', (name) => (text) => hash('sha256')(hash(name)(text))),
  ...eachDigest('-of-lower', (name) => (text) => hash(name)(text.toLowerCase())),
  'md5-half': (text) => hash('md5')(text).slice(8, 24),
  'md5-uuid': (text) => hash('md5')(text).replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  'sha256-tail': (text) => hash('sha256')(text).slice(32),
  'sha256-cut': (text) => hash('sha256')(text).slice(0, 20),
  'sha256-base64url': hash('sha256', 'base64url'),
  murmur3: (text) => murmur3(bytesOf(text)).toString(16).padStart(8, '0'),
  'murmur3-number': (text) => String(murmur3(bytesOf(text))),
  'sha3-384': hash('sha3-384'),
  'sha3-512-base64': hash('sha3-512', 'base64'),
  blake2b: hash('blake2b512'),
  'blake2s-base64url': hash('blake2s256', 'base64url'),
  crc32: (text) => hexOf(crc32(text)),
  'crc32-number': (text) => String(crc32(text)),
  fnv1a: (text) => hexOf(fnv1a(bytesOf(text))).toUpperCase(),
  'md5-md5-md5': (text) => hash('md5')(hash('md5')(hash('md5')(text))),
  'md5-MD5': (text) => hash('md5')(hash('md5')(text).toUpperCase()),
  'sha256-bytes-sha256': (text) => hash('sha256')(raw('sha256', text)),
  'md5-base64': (text) => hash('md5')(b64(text)),
  'sha256-gbk': (text) => hash('sha256')(gbk(text)),
  'md5-gbk': (text) => hash('md5')(gbk(text)),
  'base64-of-md5': (text) => b64(hash('md5')(text)),
  'base64-of-sha256-of-md5': (text) => b64(hash('sha256')(hash('md5')(text))),
  'hex-of-sha1': (text) => hex(hash('sha1')(text)),
  'reversed-sha256': (text) => reversed(hash('sha256')(text)),
  'jwt-of-sha256': (text) => jwt({ h: hash('sha256')(text) }),
  'gzip-of-md5': (text) => gzipSync(JSON.stringify({ u: hash('md5')(text) })).toString('base64'),
}

/** Usual spellings of what was typed, by who typed what. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  phone: [
    '+8613912345678',
    '+86 139 1234 5678',
    '86-13912345678',
    '008613912345678',
    '139 1234 5678',
    '139-1234-5678',
    '139.1234.5678',
    '(139)1234-5678',
    '１３９１２３４５６７８',
    'tel:+86-139-1234-5678',
    '13,912,345,678',
    '一三九一二三四五六七八',
    '①③⑨①②③④⑤⑥⑦⑧',
    '幺三九幺二三四五六七八',
    [...'13912345678'].join('x'),
    [...'13912345678'].join(' / '),
    '31193254768',
    '19246831357',
    '45678139123',
    '46245678901',
    [...Buffer.from('13912345678')].join(''),
    [...Buffer.from('13912345678')].map((byte) => `0x${byte.toString(16)}`).join(', '),
    inAlphabetOf(13_912_345_678n, '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    (13_912_345_678).toString(36),
    (13_912_345_678).toString(16),
    hashCode('13912345678'),
    hash('md5')('8613912345678'),
    hash('sha256')('+8613912345678'),
    hash('sha1')('+86-13912345678'),
    hash('sm3')('139-1234-5678'),
    b64('+86 139 1234 5678'),
    hex('86-139-1234-5678'),
  ],
  name: [
    [...Buffer.from('欧阳小满')].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
    Buffer.from('欧阳小满').toString('latin1'),
    [...'欧阳小满'].map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`).join(' '),
    [...'欧阳小满'].map((one) => `\\${one.charCodeAt(0).toString(16)}`).join(''),
    '欧阳 小满',
    '欧阳·小满',
    '收件人：欧阳小满（女士）',
    '小满 欧阳',
    '歐陽小滿',
    'ouyangxiaoman',
    'Ouyang Xiaoman',
    'XIAOMAN OUYANG',
    'OUYANG/XIAOMAN',
    'ou yang xiao man',
    b64('ouyang xiaoman'),
    '欧阳女士',
    hash('sha256')('小满'),
  ],
  email: [
    'xiao.man@mail.example',
    'mailto:Xiao.Man@mail.example',
    'Xiao.Man(at)mail.example',
    'Cnft.Rfs@rfnq.jcfruqj',
    hash('sha256')('xiao.man@mail.example'),
    hash('md5')('XIAO.MAN@MAIL.EXAMPLE'),
    hashCode('Xiao.Man@mail.example'),
  ],
  birth_date: [
    '1990/03/07',
    '19900307',
    '1990.3.7',
    '1990年3月7日',
    '03/07/1990',
    'March 7, 1990',
    '一九九〇年三月七日',
    'Tue, 06 Mar 1990 16:00:00 GMT',
    'Wed Mar 07 1990',
    '636739200',
    '636739200000',
    '636768000000',
    '1990-03-07T00:00:00.000Z',
    '1990-03-06T16:00:00.000Z',
    hash('md5')('19900307'),
  ],
  id_number: ['11010519491231002x', '110105491231002', '110105 19491231 002X', hash('md5')('11010519491231002x')],
  bank_card: ['6222 0212 3456 7890 128', '6222-0212-3456-7890-128', hash('sha256')('6222021234567890128')],
  vehicle_plate: ['沪A·12345', '沪A 12345', '沪a12345', hash('md5')('沪A·12345')],
  delivery_address: [
    '上海市 静安区 测试路12号 3单元501室',
    '上海市，静安区，测试路12号3单元501室',
    '测试路12号3单元501室',
    '静安区测试路12号',
    hash('md5')('上海市静安区测试路12号3单元501室'),
  ],
}
