import { ROLES_ABROAD } from './roles-abroad'

/** Whoever is named before, and how he stands to the person. */
export const OF_THEM =
  /^their (?!child|son|daughter)|^(?:how are they related(?: to you)?|relation(?:ship)?(?: to (?:you|patient|applicant))?|beziehung(?: zu ihnen)?|verwandtschafts\p{L}+|(?:verhältnis|beziehung) zum kind|relatie tot (?:het )?kind|relation till barnet|lien avec l['’]enfant|(?:お子(?:様|さま|さん)との)?[続续]柄|lien(?: de parenté)?|parentesco|parentela|relatie|[続续]柄|关系|관계|ความสัมพันธ์|(?:mối )?quan hệ|hubungan)[?? ]*$/u

const NAME_ABROAD =
  '(?:pr[ée]nom|nom|nombre|nome|(?:vor|nach)?name|(?:voor|achter)?naam|namn|nama|tên|ชื่อ|이름|성함|氏名|名前)'
export const CHILD_NAMED_ABROAD = new RegExp(
  `${NAME_ABROAD}[^\\n]{0,14}?(?:${ROLES_ABROAD.child.source})|(?:${ROLES_ABROAD.child.source})[^\\n]{0,6}?${NAME_ABROAD}`,
  'u',
)
/** What is asked of the one child that a form names, without saying so again. */
export const OF_THAT_CHILD =
  /^(?:né\(?e?\)? le|nat[oa](?:\/a)? il|geb(?:oren|urtsdatum|oortedatum|\. ?datum)|(?:date|lieu) de naissance|(?:fecha|lugar) de nacimiento|data di nascita|data de nascimento|födelsedatum|生年月日|생년월일|วัน(?:เดือนปี)?เกิด|ngày sinh|(?:tanggal|tgl\.?) lahir|(?:bisherige )?schule|école|colegio|escuela|scuola|escola|skola|학교|โรงเรียน|trường|(?:asal )?sekolah)/u
/** How somebody stands to the child that a form is about. */
export const TO_CHILD =
  /^(?:verhältnis|beziehung|verwandtschafts\p{L}+|relatie|relation|lien|förhållande|(?:お子(?:様|さま|さん)との)?[続续]柄)/u
export const ANSWERABLE = /(?:^|d[ueo]l? |de la )(?:responsables?|responsabile)(?!\p{L})/u

/** Somebody to be reached, and that the person has named himself already. */
export const CONTACT_ABROAD =
  /^(?:contactpersoon|kontaktperson|personne (?:à contacter|de contact)|persona de contacto)(?!\p{L})/u
export const OWN_NAME_ABROAD = /^(?:achternaam|nachname|nom de famille|efternamn|apellidos)$/u
/** A heading that is a word of English as well. */
export const BARE_CHILD = /^(?:das |het )?kind(?:er)?$/u
export const NAME_OR_AGE = /name|naam|namn|nom|âge|alter|leeftijd|ålder|gebor|geburt|född|naiss|氏名|名前|年齢|生年/u
export const CALLED_ABROAD =
  /^(?:telefon|tel(?:\.|efoon|nr)|handy|mobil|t[ée]l[ée]phone|portable|gsm|(?:ご|お)?(?:连[络絡]先|电话|携帯))/u
/** Who comes along where children are signed up is one of them. */
export const TAKER = /teilnehmer|participante?(?!\p{L})|deelnemer|deltagar\p{L}+|参加者|利用者|受讲者/u
