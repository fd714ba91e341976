import type { Signal } from '../model/detection'
import { isAmongKin } from './clues/kin'
import { ABROAD } from './clues/languages'
import { maskAll } from './clues/mask'
import { near } from './clues/near'
import { isGender } from './clues/shapes'
import { weigh } from './clues/weigh'

/** An option that offers a gender or a form of address: what is kept of `先生` is the gender. */
export const GENDER_OPTION =
  /^(?:男|女|男[性士生孩]|女[性士生孩]|先生|女士|小姐|太太|保密|不便透露|mr|mrs|ms|miss|male|female|man|woman|boy|girl|non-?binary|prefer not to say|herr|frau|divers|männlich|weiblich|hombre|mujer|masculin[oa]?|femenin[oa]|feminin[oa]?|homme|femme|monsieur|madame|uomo|donna|maschio|femmina|homem|mulher|vrouw|kvinna|남|여|남[자성]|여[자성]|[男女]性|ชาย|หญิง|นาย|นาง(?:สาว)?|nam|nữ|laki ?-? ?laki|perempuan|pria|wanita)\.?$/u

/** Typed, and with no other box for the name, a form of address is the name as its bearer wants to hear it. */
export const isAddressed = (signal: Signal): boolean =>
  /^(?:text|)$/.test(signal.raw.type) &&
  !signal.raw.readOnly &&
  signal.options.length === 0 &&
  !near(signal, /姓名|名字|^姓$|\bname\b/u)

export const detector = weigh(
  'gender',
  {
    labels: [
      /性别|姓别|\bgender\b|\bpronouns?\b|\bsex\b|salutation|성별|g[ée]nero|\bsexe?\b|geschlecht|sesso|geslacht|k[öo]n\b|เพศ|giới tính|jenis kelamin/u,
      ABROAD.gender,
    ],
    also: [
      {
        labels: /称呼|\btitle\b|先生|女士/u,
        when: ({ options }) => options.filter((option) => GENDER_OPTION.test(option)).length >= 2,
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
    hint: ({ options }) => (options.length === 2 && /^l ?p$/.test(options.join(' ')) ? ['options:l/p', 0.9] : null),
    // Clothes are cut for women and men.
    when: ({ raw, label }) =>
      raw.type !== 'search' && !/\b(?:fit|cut|shirt|jersey|clothing|shoes?|collection|style)\b/u.test(label),
  },
  { wireKeys: ['sex', 'gender', 'user_sex', 'user_gender', 'xb', 'xingbie'], plausible: isGender, mask: maskAll },
)
