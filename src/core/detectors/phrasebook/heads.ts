import type { CategoryId } from '../../model/categories'
import { remember } from '../../normalize/remember'
import { simplify } from '../../normalize/simplified'

/**
 * What a compound is by its end, where German, Dutch, Swedish and Japanese have what Chinese and English have: an
 * illness is one whatever it is of. Only ends that nothing else has.
 */
const HEADS: readonly (readonly [CategoryId, string, string])[] = [
  ['other_id_doc', '', '在留(?:資格|期限)|保険(?:証|者).{0,5}番号'],
  [
    'health',
    '(?:medische|gesundheitliche?|medizinische|medicinska?) \\p{L}+|(?:krankheit|erkrankung|allergie|unverträglichkeit|impfung|medikament)e?n?|impfschutz|ziekten?|aandoening(?:en)?|medicatie|medicijnen|vaccinaties?|sjukdom(?:ar)?|allergi(?:er)?|känslighet|medicin(?:er|ering)?|vaccination(?:er)?',
    '[病症種薬煙酒術院療娠ー]歴|アレルギー|お薬手帳|いつ(?:頃|ごろ)?から(?:です)?か?|医療機関',
  ],
  [
    'occupation',
    'erfahrung(?: in jahren)?|ervaring|erfarenhet|(?:yrkes|tjänste)titel|anställning(?:sdag)?|beschäftigungsart',
    '職歴|経験年数|勤務先(?:名称?|所在地|住所)',
  ],
  [
    'education',
    '(?:schul|bildungs|studien)abschluss|studien(?:richtung|fach)|abschlussnote|opleiding|utbildning',
    '卒業年[月度]?|専攻分野|学部名',
  ],
  [
    'income',
    'einkommen|einkünfte|gehaltswunsch|(?:kinder|eltern|wohn|arbeitslosen)geld|inkomen|salaris(?:indicatie)?|inkomst(?:er)?|löneanspråk',
    '[年月]収',
  ],
  [
    'personal_other',
    'angehörigkeit|(?:mutter|familien)sprache|(?:geburts|herkunfts)land|moedertaal|geboorteland|modersmål|födelseland|tröjstorlek|t-?shirt(?: |-)?größe',
    '資格|志望(?:動機|理由)|自己pr',
  ],
  ['religion', 'bekenntnis', '宗[派旨]'],
  ['credit_info', '(?:studie|miet)schuld(?:en)?', '借入額'],
  ['driving_licence', '', '免許(?:の有無)?'],
]
const READ = HEADS.map(
  ([category, spaced, wide]) =>
    [
      category,
      new RegExp([spaced && `(?:${spaced})$`, wide && `(?:${simplify(wide)})$`].filter(Boolean).join('|'), 'u'),
    ] as const,
)
/** Wishes, and what is of a shop or an animal. */
const NOT_THEIRS = /wunsch(?!$)|gewünscht|gesucht|gewenst|önskad|希望|応募|ペット|tier|djur|firmen/u
const PREFERRED = /[年月][収收]$/u

/** What a label of another language asks for by its end. */
export const headOf = remember((text: string): CategoryId | null => {
  if (NOT_THEIRS.test(text) && !PREFERRED.test(text)) return null
  return READ.find(([, words]) => words.test(text))?.[0] ?? null
})

/** What is copied or uploaded of a document, and how. */
const COPY =
  /^(?:(?:bitte |ladda upp|bifoga|joindre|télécharger|upload|votre|uw|din|ihre?n?) ?)*(?:(?:kopie|copie|copy|kopia|foto|photo|scan|bild|pdf|bewijsfoto|nachweis)(?: (?:des|der|vom|von|du|de la|de l'|de|van(?: (?:de|het|uw))?|av|på|över|of)(?: ?(?:ihre[sr]|votre|uw|din))?)? )?/u
const COPIED = /(?:の)?(?:写真|画像|コピー|写し|表面|裏面|[(（][^)）]*[)）]|アップロード)+$/u
const BRINGS = / (?:hochladen|anhängen|beifügen|uploaden|toevoegen|bijvoegen|à joindre|\(pdf\)|als pdf)$/u

/** The document that a box for files takes, in its own words. */
export const documentIn = (label: string): readonly string[] => {
  const named = label.replace(COPY, '').replace(BRINGS, '').replace(COPIED, '').trim()
  return named === label || named === '' ? [] : [named, named.replace(/(?:e?s|n)$/u, '')]
}
