import type { Signal } from '../../model/detection'
import { about, near } from './near'
import { isCompanyInvoice } from './places'

const NOW =
  'actual|atual|attuale|anterior|precedente|hiện tại|saat ini|sekarang|terakhir|sebelumnya|previ[ao]|trước(?: đây)?|cũ|tempat (?:\\p{L}+ )?(?:bekerja|kerja)|(?:donde|onde|dove|in cui) \\p{L}+'
/** A firm by what forms in other languages call it, and nothing else. */
export const EMPLOYER = new RegExp(
  `^(?:nama |nome d[ao] |nome dell['’]|nombre de (?:la )?|tên |ชื่อ|asal )?(?:perusahaan|instansi(?: ?/ ?perusahaan)?|lembaga|empresa|compañ[íi]a|azienda|ditta|công ty|cơ quan|บริษัท|หน่วยงาน|회사|회사명|기관명?)(?: ?/ ?\\p{L}+)?(?: (?:${NOW}))?[ :*]*$`,
  'u',
)
/** It says by itself that somebody works there. */
const SAID =
  /^asal |(?:sebelumnya|terakhir|anterior|precedente|previ[ao]|trước(?: đây)?|cũ)$|donde|onde|dove|in cui|kerja/u
/** What is asked of the work of whoever fills in the form. */
const WORKS =
  /pekerjaan|jabatan|\bgaji\b|penghasilan|lama (?:be)?kerja|profissão|profesi[óo]n|professione|ocupaci[óo]n|ocupação|occupazione|mansione|^cargo$|puesto|antig[üu]edad|salari|sueldo|ingresos|\brenda\b|reddito|stipendio|nghề nghiệp|chức vụ|thu nhập|mức lương|อาชีพ|ตำแหน่ง|รายได้|เงินเดือน|직업|직급|직책|연봉|소득/u

/** By whom somebody is insured is another firm. */
const INSURED = /segur[oa]|cobertura|p[óo]li[zc]|asuransi|assicura|bảo hiểm|ประกัน|보험/u
/** Whoever offers work names his own firm. */
const PUBLISHES = /public\p{L}+|ofertas?|pasang lowongan|anunci|đăng tin|pubblica|구인|ประกาศ/u

/** True where a firm is asked for beside other facts of a job: who works there fills in the form. */
export const isEmployerAbroad = (signal: Signal): boolean =>
  EMPLOYER.test(signal.label) &&
  (near(signal, WORKS) || SAID.test(signal.label)) &&
  !near(signal, INSURED) &&
  !about(signal, PUBLISHES) &&
  !isCompanyInvoice(signal)
