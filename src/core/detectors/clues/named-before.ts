import { ROLES_ABROAD } from './roles-abroad'

/** Whoever is named before, and how he stands to the person. */
export const OF_THEM =
  /^their (?!child|son|daughter)|^(?:how are they related(?: to you)?|relation(?:ship)?(?: to (?:you|patient|applicant))?|beziehung(?: zu ihnen)?|verwandtschafts\p{L}+|lien(?: de parenté)?|parentesco|parentela|relatie|[続续]柄|关系|관계|ความสัมพันธ์|(?:mối )?quan hệ|hubungan)[?? ]*$/u

const NAME_ABROAD =
  '(?:pr[ée]nom|nom|nombre|nome|(?:vor|nach)?name|(?:voor|achter)?naam|namn|nama|tên|ชื่อ|이름|성함|氏名|名前)'
export const CHILD_NAMED_ABROAD = new RegExp(
  `${NAME_ABROAD}[^\\n]{0,14}?(?:${ROLES_ABROAD.child.source})|(?:${ROLES_ABROAD.child.source})[^\\n]{0,6}?${NAME_ABROAD}`,
  'u',
)
/** What is asked of the one child that a form names, without saying so again. */
export const OF_THAT_CHILD =
  /^(?:né\(?e?\)? le|nat[oa](?:\/a)? il|geb(?:oren|urtsdatum|oortedatum|\. ?datum)|(?:date|lieu) de naissance|(?:fecha|lugar) de nacimiento|data di nascita|data de nascimento|födelsedatum|生年月日|생년월일|วัน(?:เดือนปี)?เกิด|ngày sinh|(?:tanggal|tgl\.?) lahir|(?:bisherige )?schule|école|colegio|escuela|scuola|escola|skola|학교|โรงเรียน|trường|(?:asal )?sekolah)/u
export const ANSWERABLE = /(?:^|d[ueo]l? |de la )(?:responsables?|responsabile)(?!\p{L})/u
