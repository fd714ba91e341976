import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** Postal code. */
export const detector = weigh(
  'postcode',
  {
    labels:
      /邮编|邮政编码|邮递区号|\bzip(?: ?code)?\b|post(?:al)? ?code|邮便番号|우편 ?번호|c[óo]digo postal|code postal|\bplz\b|postleitzahl|\bcep\b|\bcap\b|postcode|postnummer|รหัสไปรษณีย์|mã bưu (?:chính|điện)|kode pos/u,
    keys: ['postcode', 'post_code', 'postal_code', 'zip_code', 'zip', 'youbian', 'zipcode'],
    autocomplete: ['postal-code'],
    when: ({ raw }) => raw.type !== 'file',
  },
  {
    wireKeys: ['postcode', 'post_code', 'postal_code', 'zip_code', 'zipcode', 'zip'],
    plausible: (value) => /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value.trim()) && /\d/.test(value),
    mask: (value) => maskEnds(value, 2, 0),
  },
)
