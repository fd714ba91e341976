import type { Signal } from '../model/detection'
import { isAmongKin } from './clues/kin'
import { ABROAD } from './clues/languages'
import { maskAll } from './clues/mask'
import { near } from './clues/near'
import { isTick } from './clues/sayings'
import { isGender } from './clues/shapes'
import { weigh } from './clues/weigh'

/** An option that offers a gender or a form of address: what is kept of `先生` is the gender. */
export const GENDER_OPTION =
  /^(?:男|女|男[性士生孩]|女[性士生孩]|先生|女士|小姐|太太|保密|不便透露|mr|mrs|ms|miss|male|female|man|woman|boy|girl|non-?binary|prefer not to say|herr|frau|divers|männlich|weiblich|hombre|mujer|masculin[oa]?|femenin[oa]|feminin[oa]?|homme|femme|monsieur|madame|uomo|donna|maschio|femmina|homem|mulher|vrouw|kvinna|junge|mädchen|garçon|fille|jongen|meisje|pojke|flicka|남|여|남[자성]|여[자성]|[男女]性|ชาย|หญิง|นาย|นาง(?:สาว)?|nam|nữ|laki ?-? ?laki|perempuan|pria|wanita)\.?$/u

/** How men and women are addressed abroad; some of it is a letter. */
const ADDRESSED =
  /^(?:m(?:me|lle)|monsieur|madame|sig(?:\.? ?r?a|nor[ae]?)?|sr(?:\.? ?a|ta|ita)?|señor[a]?|senhora?|don|doña|tuan|nyonya|nona|ibu|bapak|ông|bà|herr|frau)\.?$/u

/** Typed, and with no other box for the name, a form of address is the name as its bearer wants to hear it. */
export const isAddressed = (signal: Signal): boolean =>
  /^(?:text|)$/.test(signal.raw.type) &&
  !signal.raw.readOnly &&
  signal.options.length === 0 &&
  !near(signal, /姓名|名字|^姓$|\bname\b/u)

/** Of whom a man or a woman will do, nobody's sex is asked. */
const ANY_SEX = /^(?:男女)?(?:不限|不限制|不限性别|无要求|均可|皆可|都可以?|都行|any(?: gender)?)$|(?:^|\/)不限$/u
const SEXED = /[男女性哥姐]|王子|公主|先生|小姐|太太|夫人|保密|未知|不详|其[他它]|不便|选择/u
/** A choice of words none of which is a sex: its label was copied from the row above. */
const isOtherChoice = (options: readonly string[]): boolean =>
  options.length > 1 && options.every((option) => /^\p{Script=Han}{2,}$/u.test(option) && !SEXED.test(option))
/** True where what is chosen can be the sex of the person. */
export const canBeSex = ({ placeholder, options }: Signal): boolean =>
  !isOtherChoice(options) && ![placeholder, ...options].some((text) => ANY_SEX.test(text))

export const detector = weigh(
  'gender',
  {
    labels: [
      /性别|姓别|\bgender\b|\bpronouns?\b|\bsex\b|salutation|성별|g[ée]nero|\bsexe?\b|geschlecht|sesso|geslacht|k[öo]n\b|เพศ|giới tính|jenis kelamin/u,
      ABROAD.gender,
    ],
    also: [
      {
        labels: /^title$/u,
        when: (signal) =>
          near(signal, /^(?:(?:first|last|given|family) ?names?|forenames?|surname)/u) &&
          !near(signal, /\b(?:company|employer|organi[sz]ation|job|business|department)\b/u),
      },
      {
        labels: /称呼|\btitle\b|先生|女士/u,
        when: ({ options }) => options.filter((option) => GENDER_OPTION.test(option)).length >= 2,
      },
      {
        labels: /^(?:titre|titolo|trato|tratamento|tratamiento|titel|sapaan|danh xưng|appellativo)$/u,
        when: ({ options }) => options.some((option) => ADDRESSED.test(option)),
      },
      { labels: /称谓|尊称/u, when: (signal) => !isAddressed(signal) && !isAmongKin(signal) },
      {
        labels: GENDER_OPTION,
        when: (signal) =>
          /radio|checkbox/.test(`${signal.raw.type} ${signal.raw.widget}`) ||
          near(signal, /性别|称[呼谓]|gender|^sex$/u),
      },
    ],
    not: /技师|教练|主治|师傅|老师|套餐|服装|衣服|商品|宠物/u,
    keys: ['gender', 'sex', 'user_sex', 'xingbie', 'xb'],
    autocomplete: ['sex', 'honorific-prefix'],
    options: GENDER_OPTION,
    // Laki-laki and perempuan by their letters, which say nothing one by one.
    hint: (signal) =>
      signal.options.length === 2 && /^l ?p$/.test(signal.options.join(' '))
        ? ['options:l/p', 0.9]
        : isTick(signal) && /^[mf]$/u.test(signal.label) && near(signal, signal.label === 'm' ? /^f$/u : /^m$/u)
          ? ['near:the other answer', 0.95]
          : null,
    // Clothes are cut for women and men.
    when: (signal) =>
      signal.raw.type !== 'search' &&
      canBeSex(signal) &&
      !/\b(?:fit|cut|shirt|jersey|clothing|shoes?|collection|style)\b/u.test(signal.label),
  },
  { wireKeys: ['sex', 'gender', 'user_sex', 'user_gender', 'xb', 'xingbie'], plausible: isGender, mask: maskAll },
)
