import { isWide } from './pieces'

/** How a form speaks to the person before it names the thing. */
const TO_PERSON =
  /^(?:bitte |please )?(?:ihre?[nmrs]?|deine?[nmrs]?|eure?|votre|vos|ton|tes|uw|jouw|je|din|ditt|dina|ert|su|seu|sua|neue[nrs]?|aktuelle[nrs]?|derzeitige[nrs]?|nieuwe?|huidige?|nouvel(?:le)?|nouveau|nya?|nuvarande) (?=\p{L}{3})/u
const TEL = /^tel\.? (?=\p{L})/u
const NUMBER = /[ .-]?nr\.?$/u
/** How languages that put a number first write it short. */
const NO = /(?<!\p{L})(?:n[°º]|n\.|nro\.?|num\.?|no\.) ?(?=\p{L})/u
/** What Japanese puts around a thing to be polite, and what ties two words. */
const POLITE = /^[现現]在の|[おご御](?=\p{Script=Han})|(?<=.)(?:様|さま|さん)|の方(?=の)|(?<=.)の(?=.)/gu
const REQUESTED =
  /を(?:ご|お)?(?:入力|记入|选択|选んで|选び|教えて|闻かせ|聞かせ|添付|アップロード|お书き|书いて).*$|(?:を)?(?:アップロード|添付)$/u

/**
 * The same thing as lists may have it: a Latin word that was written apart or with a hyphen (`Post Nummer`), without its
 * umlauts (`Groesse`) or with a word for the person before it (`Ihre Krankenkasse`); Japanese without its courtesy.
 */
export const plainForms = (text: string): readonly string[] => {
  if (isWide(text)) {
    const plain = text.replace(REQUESTED, '').replace(POLITE, '')
    return plain === '' ? [] : [plain]
  }
  const bare = text.replace(TO_PERSON, '')
  const forms = [bare, ...(bare.length > 5 ? [bare.replace(/(?<=[aou])e/gu, '')] : [])]
  // Numbers are written short.
  if (NUMBER.test(bare)) forms.push(bare.replace(NUMBER, 'nummer'))
  if (TEL.test(bare)) for (const full of ['telefon ', 'telephone ']) forms.push(bare.replace(TEL, full))
  const counted = bare.replace(NO, '')
  if (counted !== bare) for (const full of ['numero ', 'nomor ']) forms.push(bare.replace(NO, full))
  // Two words may be one; more are a sentence.
  if (/^\p{L}{3,}[ -]\p{L}{2,}\.?$/u.test(bare)) forms.push(bare.replace(/[ -]/u, ''))
  return forms.filter((form) => form !== text)
}

/** True for a phrase that is looked up by its plain form, too. */
export const isPolite = (phrase: string): boolean =>
  isWide(phrase) && /[\p{Script=Hiragana}\p{Script=Katakana}様]/u.test(phrase)
