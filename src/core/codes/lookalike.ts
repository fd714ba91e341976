/** Scripts whose letters are drawn like Latin ones. */
const DRAWN_LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
const LATIN = /\p{Script=Latin}/u
/** Latin letters beside the twenty-six that are drawn nearly like one of them: dotless, small capitals, phonetic. */
const NEARLY_LATIN = /[ıɑɡοᴀ-ᴢɩʟꜱʏ]/u
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

const isSuspicious = (label: string): boolean => {
  if (/^[\x20-\x7e]*$/.test(label)) return false
  if (NEARLY_LATIN.test(label)) return true
  if (!DRAWN_LIKE_LATIN.test(label)) return false
  // One script alone may be an honest name, unless all of its letters could be read as Latin ones.
  return LATIN.test(label) || ASIAN.test(label) || /^[асеорхуіјѕһԁԛԝӏνοραι0-9-]+$/u.test(label)
}

/** Whether a host, in the letters that people see, mixes scripts so that one name can pass for another (UTS 39, in the part that matters for Latin and Chinese names). */
export const isLookalike = (host: string): boolean => host.split('.').some(isSuspicious)
