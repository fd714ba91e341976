import type { CategoryId } from '../model/categories'
import { percentDecode } from './encodings'
import { looksLikeForm } from './form-body'
import { parseJson, type StringReader } from './json-body'
import { EQUALS, kindsOf } from './kinds'
import { type LeafSink, memberPath, type Spot, spellWhere } from './leaf'

const [LEAST, MOST] = [5, 4_000]
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|\/|[\w-]+(?:\/[\w-]+)+\?)[^\s"<>{}]*$/i
const PAIR = /^([\w.$[\]-]{1,60})=(.+)$/s

/** Whether a text of these kinds of characters, so long, may be an address with a query, or a form. */
export const mayHoldPairs = (kinds: number, length: number): boolean =>
  (kinds & EQUALS) !== 0 && length >= LEAST && length <= MOST

const pairsOf = (text: string, isAddress: boolean): { name: string; value: string }[] => {
  if (!isAddress && !looksLikeForm(text)) return []
  const parts = text.split(/[?&#]/)
  return (isAddress ? parts.slice(1) : parts).flatMap((part) => {
    const [, name, value] = PAIR.exec(part) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value: percentDecode(value, true) }]
  })
}

/** What an address has of a person: who it is. A machine has an identifier, goods are for somebody, a shop is somewhere. */
const IN_ADDRESSES: ReadonlySet<string> = new Set<CategoryId>([
  'name',
  'nickname',
  'avatar',
  'phone',
  'email',
  'openid',
  'account',
  'id_number',
  'bank_card',
  'birth_date',
  'vehicle_plate',
  'delivery_address',
  'home_address',
  'wechat_id',
  'qq',
  'account_password',
])

/** Whether a datum of this kind is told where it stands. */
export const isToldIn = ({ inAddress }: Spot, category: CategoryId): boolean =>
  inAddress !== true || IN_ADDRESSES.has(category)

/**
 * Reads by their names the pairs of a page's address or a form that is one value of what is sent: analytics are told the
 * address that a person came by. Known values in it are found in the whole, and it stays one leaf.
 */
export const readInnerPairs = (sink: LeafSink, spot: Spot, text: string, read: StringReader): void => {
  const inAddress = ADDRESS.test(text)
  const pairs = pairsOf(text, inAddress)
  const siblings = pairs.map(({ name }) => name)
  for (const { name, value } of pairs) {
    const where = `${spellWhere(spot.where)}:query:${memberPath('', name).replace(/^\./, '')}`
    const at: Spot = { ...spot, where, keys: [name], siblings, counted: false, inAddress }
    if (sink.search(value).hits.length > 0) continue
    if (parseJson(value) !== undefined) read(at, value)
    else sink.add(at, value, { kinds: kindsOf(value), hits: [] })
  }
}
