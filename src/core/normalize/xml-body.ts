import { htmlUnescape } from './escapes'
import type { StringReader } from './json-body'
import { type LeafSink, type Spot, spellWhere } from './leaf'
import { MAX_JSON_DEPTH, MAX_PATH } from './limits'

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<\/[^>]*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Whether a text is an XML document by its beginning and end. */
export const looksLikeXml = (text: string): boolean =>
  /^<(?:\?xml\b|[A-Za-z_][\w:.-]*[\s/>])/.test(text) && text.endsWith('>')

/** Reads elements' texts and attributes: `/order/user/mobile`, `/order/user/@mobile`. Reads on through broken nesting. */
export const readXml = (sink: LeafSink, spot: Spot, text: string, readString: StringReader): void => {
  const way: string[] = []
  const at = (names: readonly string[], attribute = ''): Spot => ({
    ...spot,
    where: `${spellWhere(spot.where)}:/${names.join('/')}${attribute}`.slice(0, MAX_PATH),
    keys: [...spot.keys, ...names.map((name) => name.replace(/^.*:/, ''))],
  })
  for (const [whole, data, name, attributes = '', closed, words] of text.matchAll(TOKEN)) {
    if (name !== undefined) {
      for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
        const spotOf = at(way.concat(name), `/@${key}`)
        readString({ ...spotOf, keys: [...spotOf.keys, key] }, htmlUnescape(double ?? single ?? ''))
      }
      if (closed === '/') continue
      if (way.length >= MAX_JSON_DEPTH) sink.limits.add('json_depth')
      else way.push(name)
    } else if (whole.startsWith('</')) way.pop()
    else if (data !== undefined) readString(at(way), data)
    else if (words !== undefined && words.trim() !== '') readString(at(way), htmlUnescape(words.trim()))
  }
}
