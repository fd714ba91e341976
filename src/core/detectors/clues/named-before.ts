import type { Signal } from '../../model/detection'
import { anyOf } from './any-of'
import { about, near } from './near'
import { ROLES_ABROAD } from './roles-abroad'

/** What is asked of who is named before. */
export const THEIR = /^their (?!child|son|daughter)/u
/** Whoever is named before, and how he stands to the person. */
export const OF_THEM = anyOf(
  THEIR,
  /^(?:how are they related(?: to you)?|relation(?:ship)?(?: to (?:you|patient|applicant))?|beziehung(?: zu ihnen)?|verwandtschafts\p{L}+|(?:verhältnis|beziehung) zum kind|relatie tot (?:het )?kind|relation till barnet|lien avec l['’]enfant|(?:お子(?:様|さま|さん)との)?[続续]柄|lien(?: de parenté)?|parentesco|parentela|relatie|[続续]柄|关系|관계|ความสัมพันธ์|(?:mối )?quan hệ|hubungan)[?? ]*$/u,
)

const NAME_ABROAD =
  '(?:pr[ée]nom|nom|nombre|nome|(?:vor|nach)?name|(?:voor|achter)?naam|namn|nama|tên|ชื่อ|이름|성함|氏名|名前)'
export const CHILD_NAMED_ABROAD = new RegExp(
  `${NAME_ABROAD}[^\\n]{0,18}?(?:${ROLES_ABROAD.child.source})|(?:${ROLES_ABROAD.child.source})[^\\n]{0,6}?${NAME_ABROAD}`,
  'u',
)
/** What is asked of the one child that a form names, without saying so again. */
export const OF_THAT_CHILD =
  /^(?:né\(?e?\)? le|nat[oa](?:\/a)? il|geb(?:oren|urtsdatum|oortedatum|\. ?datum)|(?:date|lieu) de naissance|(?:fecha|lugar) de nacimiento|data di nascita|data de nascimento|födelsedatum|生年月日|생년월일|วัน(?:เดือนปี)?เกิด|ngày sinh|(?:tanggal|tgl\.?) lahir|(?:bisherige )?schule|école|colegio|escuela|scuola|escola|skola|학교|โรงเรียน|trường|(?:asal )?sekolah|(?:unggah |upload |pas )?foto$|사진)/u
/** How somebody stands to the child that a form is about. */
export const TO_CHILD_ABROAD =
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

/** Pages of schools and of children, in other languages. */
const OF_CHILDREN = new RegExp(
  `${ROLES_ABROAD.child.source}|sekolah|ppdb|santri|peserta didik|\\b(?:tk|paud|sd|smp|sma|smk)\\b|escola(?!rid)|escolar|creche|colegio|scuol|nhập học|mầm non|โรงเรียน|입학|유치원|어린이집`,
  'u',
)
/** Pages in other languages on which a child is signed up. */
export const CHILD_PAGE_ABROAD =
  /(?<!\p{L})kita|kindergarten|kindertages|(?<!\p{L})(?:grund|haupt|real|gesamt|ober|mittel|vor)?schul(?:e|anmeldung|aufnahme|einschreibung)|ferien(?:lager|freizeit|camp|spiele)|(?<!\p{L})kinder?(?!\p{L})|crèche|maternelle|(?<!\p{L})(?:école|élèves?|enfants?|écoles)(?!\p{L})|colonie de vacances|centre (?:de loisirs|aéré)|basisschool|kinderopvang|peuter|kleuter|leerling|förskol|(?<!\p{L})(?:jugend|ungdom)|(?<!\p{L})(?:barn|elev)(?:et|s|ets|en|ens)?(?!\p{L})|入[园園]|园[児儿]|保育|幼稚园|学童|お子/u
/** True where the page, its headings or what it names is a child in a language other than Chinese and English. */
export const isOfChildAbroad = (signal: Signal): boolean =>
  about(signal, OF_CHILDREN) || about(signal, CHILD_PAGE_ABROAD) || near(signal, CHILD_NAMED_ABROAD)
/** Titles over what is asked of a child. */
export const CHILD_SIGNUP_ABROAD = new RegExp(
  `(?:pendaftaran|data|formulir|biodata|inscri\\p{L}+|matr[íi]cula|datos|dados|dati|iscrizione|đăng ký|thông tin|ข้อมูล|สมัคร)\\P{L}{0,2}(?:\\p{L}{1,9}[ '’]){0,2}(?:${ROLES_ABROAD.child.source})`,
  'u',
)
/** Families as a whole, of whoever fills in the page. */
export const FAMILY_PAGE =
  /data keluarga|(?:datos|dados|grupo|n[úu]cleo) familia|dati familiari|nucleo familiare|thông tin gia đình|ข้อมูลครอบครัว|가족 ?(?:사항|정보|관계)/u
