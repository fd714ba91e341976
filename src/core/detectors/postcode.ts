import { maskEnds } from './clues/mask'
import { near } from './clues/near'
import { isOtherPart, isPartByKey } from './clues/places'
import { weigh } from './clues/weigh'
import { ADDRESS_WORDS } from './clues/words'

/** Postal code. */
export const detector = weigh(
  'postcode',
  {
    labels:
      /〒|^c\. ?p\.?$|邮编|邮政编码|邮递区号|\bzip(?: ?code)?\b|post(?:al)? ?code|邮便番号|우편 ?번호|c[óo]digo postal|code postal|\bplz\b|postleitzahl|\bcep\b|\bcap\b|postcode|postnummer|รหัสไปรษณีย์|mã bưu (?:chính|điện)|kode pos/u,
    also: [
      { labels: /^(?:moving|move) (?:from|to)$/u, when: ({ raw }) => /number|tel/.test(raw.type) },
      {
        labels: /\bpin(?: ?code| number)?\b/u,
        when: (signal) =>
          signal.raw.type !== 'password' && near(signal, /\b(?:address|city|state|district|locality|landmark)\b/u),
      },
    ],
    keys: ['postcode', 'post_code', 'postal_code', 'zip_code', 'zip', 'youbian', 'zipcode'],
    autocomplete: ['postal-code'],
    hint: (signal) =>
      isOtherPart(signal) && /邮|우편|〒|zip|post/u.test(signal.placeholder) && ADDRESS_WORDS.test(signal.label)
        ? [`placeholder:${signal.placeholder}`, 0.95]
        : isPartByKey(signal) && /zip|post/.test(signal.keys.join(' '))
          ? ['near:other parts of an address', 0.95]
          : null,
    not: /地址(?:及|和|与|、|\/|\()?邮[编政]/u,
    when: ({ raw }) => !/file|search/.test(raw.type),
  },
  {
    wireKeys: ['postcode', 'post_code', 'postal_code', 'zip_code', 'zipcode', 'zip'],
    plausible: (value) => /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value.trim()) && /\d/.test(value),
    mask: (value) => maskEnds(value, 2, 0),
  },
)
