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

/** The same where the head comes first, as in Romance and Indonesian. */
const FIRST: readonly (readonly [CategoryId, RegExp])[] = [
  [
    'health',
    /^(?:outras? |otras? |autres? |altr[ei] )?(?:enfermedad(?:es)?|padecimientos?|al+ergi(?:as?|es?)|medicamentos|medicaci[óo]n|m[ée]dicaments|medicinali|farmaci(?! a)|diagn[óo]stic[oi]s?|va(?:cun|cin)as?|vaccin(?:s|ations?|[oi]|azion[ei])?|lesi(?:ón|ones)|cirugías?|cirurgias?|maladies?|symptômes?|antécédents (?:méd|fam|chir)\p{L}*|(?:antecedentes|tratamientos?|tratamentos?|traitements?|terapi[ae]) (?:m[ée]di|fami|quir|en cours|in corso|actual|atual|attual)\p{L}*|douleurs?|malatti[ae]|intolleranz[ea]|intoleranci?as?|patolog[ií][ae]s?|interventi chirurgici|gr(?:upo|oupe|uppo) (?:y factor )?sangu\p{L}+|tipo sang\p{L}+|doenças?|penyakit|alergi|riwayat (?:penyakit|alergi|kesehatan|operasi|medis|vaksin)|golongan darah|vaksin|bệnh(?! viện| nhân)|dị ứng|triệu chứng|tiền sử|nhóm máu)(?!\p{L})|^(?:โรค|แพ้(?:ยา|อาหาร)|ประวัติ(?:การ)?(?:แพ้|รักษา|ผ่าตัด|เจ็บป่วย)|ยาที่)/u,
  ],
  [
    'income',
    /^(?:(?:\d|tr(?:ois|es)|due|tre|dos|vos|mes|le|ultim\p{L}+|[uú]ltim\p{L}+|derni\p{L}+) )*(?:buste? paga|fiches? de paie|bulletins? de (?:salaire|paie)|n[óo]minas?|recibos? de (?:n[óo]mina|sueldo|haberes|vencimento)|holerites?|contracheques?|slip gaji|bảng lương|สลิปเงินเดือน)/u,
  ],
  [
    'home_address',
    /^(?:justificatif de domicile|comprobante de (?:domicilio|residencia)|comprovante de (?:resid|ender|morad)\p{L}+)/u,
  ],
  [
    'health',
    /^(?:esami del sangue|referti|anal[íi]tica|ex[aá]men(?:es)? de sangr|exames? de sangue|hasil (?:lab|pemeriksaan)|kết quả (?:xét nghiệm|khám)|ordonnance|rec(?:eta|eita|eituário) m[ée]dica|resep dokter|đơn thuốc|ใบสั่งยา|ผล(?:ตรวจ|เลือด))/u,
  ],
  [
    'other_person',
    /^(?:(?:part(?:e|ie) (?:contr[aá]ria|adverse)|controparte|pihak lawan|t[ée]moins?|testigos?|testemunhas?|testimon[ei]|acompañantes?|acompanhantes?|accompagnat\p{L}+|saksi|người làm chứng)$|(?:m[ée]dico|médecin|dokter|bác sĩ) (?:que|qui|che|curante|traitant|de famil\p{L}+|di base|yang|pribadi)(?!\p{L}))/u,
  ],
  ['personal_other', /^(?:firma (?:del?|y|e|di|dell)(?!\p{L})|tanda tangan|ký tên|ลงชื่อ|ลายมือชื่อ)/u],
  [
    'religion',
    /^(?:date?a?|fecha|lugar|lieu|luogo|local|tanggal|tgl|parr?oqu?\p{L}*|paroisse|gereja|ngày)(?!\p{L}).{0,14}(?:bautis|bautiz|batis|batiz|bapt|battes|bapti|rửa tội|comuni[óo]n|crisma|cresima)/u,
  ],
  [
    'occupation',
    /^(?:(?:années |años |anos |anni )?(?:d['’]|de |di )?(?:experi[eê]ncia|expérience|esperienza) (?:profes|profis|laboral|lavorativa|en |em |no |dans |nel |como )|pengalaman kerja|lama bekerja|(?:số năm )?kinh nghiệm(?! mua)|อายุงาน|ประสบการณ์(?:ทำงาน|การทำงาน))/u,
  ],
]
const OFFERED =
  /produ[ck]|prodott|sản phẩm|mascot|animal|hewan|perr|chien|cane(?!\p{L})|dese[ao]d|souhait|desider|ve[íi]cul|veh[íi]cul|véhic/u

/** What a label of another language asks for by its end, or its beginning. */
export const headOf = remember((text: string): CategoryId | null => {
  if (NOT_THEIRS.test(text) && !PREFERRED.test(text)) return null
  const ends = READ.find(([, words]) => words.test(text))
  return (ends ?? (OFFERED.test(text) ? null : FIRST.find(([, words]) => words.test(text))))?.[0] ?? null
})

/** What is copied or uploaded of a document, and how. */
const COPY =
  /^(?:(?:bitte |ladda upp|bifoga|joindre|télécharger|upload|votre|uw|din|ihre?n?) ?)*(?:(?:kopie|copie|copy|kopia|foto|photo|scan|bild|pdf|bewijsfoto|nachweis)(?: (?:des|der|vom|von|du|de la|de l'|de|van(?: (?:de|het|uw))?|av|på|över|of)(?: ?(?:ihre[sr]|votre|uw|din))?)? )?/u
/** The same where what is done and the copy stand before the document. */
const COPY_ABROAD =
  /^(?:(?:anexar|anex[eo]|adjunt(?:ar?|e)|sub(?:e|ir?|a)|carica(?:re)?|allega(?:re|to)?|envi(?:e|ar?)|env[íi]a|unggah|upload|lampir(?:kan|an)|kirim|tải lên|tải|đính kèm|chụp|แนบ|อัปโหลด|อัพโหลด)(?: (?:un[ae]? |uma? |la |tu |su |seu |sua |i |một )?|(?=[ก-๙])))?(?:(?:c[óo]pia|fotoc[óo]pia|foto|imagen|imagem|immagine|scan(?:sione|ner)?|fotokopi|salinan|berkas|file|hasil scan|ảnh(?: chụp)?|hình(?: ảnh)?|bản (?:scan|sao|chụp)|สำเนา|รูป(?:ถ่าย|ภาพ)?|ภาพ(?:ถ่าย)?|ไฟล์|เอกสาร)(?: |(?=[ก-๙])))?(?:(?:de(?: la| tu| su| seu| sua)?|del|d[oae]s?|della?|dell['’]|d['’]|tu|su|seu|sua|tua|il tuo|tuo|votre|vos|mon|mes|meu|mi|il|la|lo|o|a|um|uma|una|của) ?(?<=[ '’]))*/u
/** Whatever it is that is attached. */
const ANY_FILE =
  /^(?:\d.*|documento?s?|documenti|ar(?:quivo|chivo)s?|fichiers?|files?|allegat[oi]|(?:le |os |los |i )?\p{L}{1,2}|berkas|dokumen|tài liệu|เอกสาร)$/u
const COPIED = /(?:の)?(?:写真|画像|コピー|写し|表面|裏面|[(（][^)）]*[)）]|アップロード)+$/u
const BRINGS =
  / (?:hochladen|anhängen|de moins de \d+ mois|mới nhất|terbaru|recientes?|recentes?|beifügen|uploaden|toevoegen|bijvoegen|à joindre|\(pdf\)|als pdf)$/u

/** The document that a box for files takes, in its own words. */
export const documentIn = (label: string): readonly string[] => {
  const named = label.replace(COPY, '').replace(COPY_ABROAD, '').replace(BRINGS, '').replace(COPIED, '').trim()
  return named === label || named === '' || ANY_FILE.test(named) ? [] : [named, named.replace(/(?:e?s|n)$/u, '')]
}
