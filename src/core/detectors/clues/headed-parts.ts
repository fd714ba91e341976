import type { Signal } from '../../model/detection'
import { ABROAD } from './languages'
import { about, near } from './near'
import { JOB_ABROAD, JOB_HEADING } from './possessors'

/** A word that says which part, where the heading says of what. */
const said = ({ label, placeholder }: Signal): string => (label || placeholder).replace(/[ .:*?]+$/u, '')

const OF_VEHICLE =
  /^(?!.*(?:rent|hire|interest|choose|select|search|find)).*(?:\b(?:vehicle|car|auto|motor(?:cycle|bike)|truck|van|trailer|boat)\b(?: \w+)? (?:information|info|details|data|description)|\byour (?:vehicle|car|motor(?:cycle|bike)|van|truck)\b|(?:gegevens|daten|datos|données|dados|dati) (?:\p{L}+ ){0,3}(?:auto|voertuig|kenteken|coche|ve[hí]+culo|véhicule|voiture|carro|veicolo|fahrzeugs?)|fahrzeugdaten|autogegevens|车両情报|车辆(?:信息|资料)|차량 ?정보)/u
const TRAIT_OF_VEHICLE =
  /^(?:year(?:s? made)?|type|(?:market |estimated )?value|size|cc(?: size)?|engine(?: size| cc)?|make|model|colou?r|body|trim|series|mileage|odometer|merk|bouwjaar|kleur|uitvoering|marke|modell|typ|baujahr|farbe|marca|modelo|modello|a[ñn]o|anno|cor|colore|marque|mod[èe]le|ann[ée]e|couleur|年式|车种|연식|차종|브랜드|모델|색상|제조사|brand|メーカー|グレード|走行[距离]*|修復歴)$/u

/** A car that has a plate, and no price. */
const isBesidePlate = (signal: Signal): boolean =>
  near(
    signal,
    /\b(?:licen[cs]e|number|registration|vehicle) plate\b|\bplate (?:number|no\.?|#)|\btag (?:number|no\.?|#)/u,
  ) &&
  signal.neighbours.some((text) => TRAIT_OF_VEHICLE.test(text.replace(/[ .:*?]+$/u, ''))) &&
  !near(signal, /\b(?:price|asking|rent(?:al)? (?:rate|per)|per day)\b/u)

/** What is asked of a vehicle of the person's own under a heading of its own. */
export const isTraitOfVehicle = (signal: Signal): boolean => {
  const named = said(signal).replace(/ ?\(.*\)$/u, '') || signal.keys.join(' ')
  if (!TRAIT_OF_VEHICLE.test(named)) return false
  return (
    OF_VEHICLE.test(signal.group) ||
    isBesidePlate(signal) ||
    about(signal, VALUED) ||
    (about(signal, REGISTERS) && (near(signal, ABROAD.plate) || near(signal, /\bplate\b|차량 ?번호/u)))
  )
}
/** Whoever asks what his car would fetch. */
const VALUED =
  /[车車]の?(?:无料)?(?:买取)?[查査]定|[查査]定.{0,6}[车車]|auto inruilen|auto verkaufen|reprise (?:de )?(?:votre )?véhicule/u
/** Whoever enters the car with which he comes, by its plate. */
const REGISTERS =
  /차량 ?등록|车[両辆]登[録录]|\b(?:register|add) (?:a |your |my |new )*(?:vehicle|car)\b|(?:registrar|a[gñ]\p{L}+|cadastrar) (?:\p{L}{2,3} )?ve[hí]+culo|tambah kendaraan/u

const OF_POLICY =
  /\b(?:current|existing|previous|prior|your|health|medical|dental|primary|secondary)(?: \w+)? (?:insurer|insurance|policy|coverage)\b|\binsurance (?:information|details|coverage|policy)\b|verzekering(?:sgegevens)?$|^versicherung(?:sdaten)?$|^(?:datos del? seguro|assurance|dati assicurativi)$/u
const TRAIT_OF_POLICY =
  /^(?:company(?: name)?|insurer|carrier|provider|(?:policy|group|member|plan|subscriber) ?(?:number|no|id|#)?|years?|year\(s\)|months?|month\(s\)|how long|(?:start|end|effective|renewal) date|(?:(?:primary|secondary) )?insurance(?: (?:company|carrier|provider))?(?:'s)?(?: name)?|insured (?:id|number)|(?:naam )?verzeker(?:ing|aar)|polisnummer)$/u

/** What is asked of the insurance that somebody has. */
export const isTraitOfPolicy = (signal: Signal): boolean =>
  OF_POLICY.test(signal.group) && TRAIT_OF_POLICY.test(said(signal))

const COVER_NUMBER =
  /^(?:(?:health|medical|dental|insurance|primary|secondary) )*(?:member|subscriber|group|plan|certificate)(?:'?s)? ?(?:id|number|no\.?|#)(?: ?(?:number|no\.?))?$/u
const INSURED =
  /\b(?:health|medical|dental) (?:insurance|plan|cover(?:age)?)\b|\binsurance (?:company|carrier|provider|plan|coverage|card)\b|\binsurer\b/u
/** By whom a patient is insured. */
const INSURER =
  /^(?:(?:health|medical|dental|primary|secondary) )*insurance(?: (?:company|provider|carrier|name))+$|^name of insurance/u
/** How long somebody has cost his insurer nothing, and what he has claimed. */
const CLAIM_HISTORY =
  /\bno[- ]claims?(?: (?:bonus|discount))?\b|^ncb\b|\bclaims? (?:made )?(?:in|on|under|during|over) (?:the |your |any )*(?:previous|past|last|current|existing|prior)\b|\b(?:previous|prior|past) (?:insurance )?claims?\b/u
/** A number by which an insurer beside it knows somebody, and what his insurer knows of him. */
export const isOfCover = (signal: Signal): boolean =>
  CLAIM_HISTORY.test(signal.label || signal.placeholder) ||
  (INSURER.test(said(signal)) && near(signal, /patient|date of birth/u)) ||
  (COVER_NUMBER.test(said(signal)) && (near(signal, INSURED) || INSURED.test(said(signal))))

const TRAIT_OF_JOB =
  /^(?:from|to|(?:start|end|hire) date|dates?|date (?:started|hired|left)|dates? (?:employed|of employment)|how long(?: there)?|(?:length|years) (?:of (?:service|employment)|employed|there)|title|duties|responsibilities|reason for leaving|may we contact .*|full[- ]time or part[- ]time|(?:company|employer)?(?: ?name)?|(?:nombre|nom|nome|naam|nama)?(?:(?: d[ea].{0,3})? ?(?:l['’])?(?:empresa|entreprise|azienda|perusahaan))?|firma|名称)$/u

/** A program that counts the jobs of somebody, or says when they began and ended. */
const JOB_KEYS =
  /^(?:job|employment|employer)(?: (?:one|two|three|four|\d))? (?:start|end|from|to|dates?|title|duties|reason)\b/u

/** What is asked of a job under a heading of its own, or by a name in the program that says so. */
export const isTraitOfJob = (signal: Signal): boolean =>
  (TRAIT_OF_JOB.test(said(signal)) && JOB_KEYS.test(signal.keys.join(' '))) ||
  ((JOB_HEADING.test(signal.group) || JOB_ABROAD.test(signal.group)) &&
    said(signal) !== '' &&
    TRAIT_OF_JOB.test(said(signal))) ||
  isStageOf(signal, JOBS, DONE, /^(?:work|job|exp|career) /u)

/** A row of a résumé: when it began and ended, and what was done. */
const STAGE =
  /^(?:请?(?:选择|输入|填写))?(?:(?:开始|结束|起始|截止|终止|起止)(?:时间|日期|年月)?|时间段?|[从至到]|描述|(?:经历|经验)描述|入学|毕业|[入离]职)$/u
/** What one did at it. */
const DONE =
  /^实习时长$|^到岗时间$|^(?:项目|工作)(?:名称|时间|周期|描述|职责|业绩|内容|成果)$|^担任(?:角色|职务)$|^(?:主要|个人)?(?:职责|业绩)$/u
const LEARNT =
  /^(?:学习|在校|就读)时间$|^(?:在校|校园)?(?:经历|表现|成绩)$|^(?:主修|所修|专业)?课程$|^(?:专业|成绩|班级)?排名$/u
const JOBS = /(?:工作|实习|任职|从业|职业|兼职|项目)[^ ]{0,6}(?:经历|经验|履历)/u
const STUDIES = /(?:教育|学习|求学|学业)[^ ]{0,3}(?:经历|背景|履历|经验)/u
/** A page that is one, whatever stands over its parts. */
const RESUME = /^(?:(?:我的|编辑|完善|填写|新建|创建|在线|个人|实习生?)*(?:简历|履历)(?:信息|编辑|详情)?)(?: |$)/u
const isStageOf = (signal: Signal, heading: RegExp, parts: RegExp, keys: RegExp): boolean =>
  (STAGE.test(said(signal)) || parts.test(said(signal))) &&
  (heading.test(signal.group) ||
    (parts.test(said(signal)) && about(signal, RESUME)) ||
    (keys.test(signal.keys.join(' ')) && about(signal, /简历|应聘|求职|履历|入职/u)))

/** What is asked of a school that somebody went to, under a heading of its own. */
export const isTraitOfSchooling = (signal: Signal): boolean =>
  isStageOf(signal, STUDIES, LEARNT, /^(?:edu|education|school) /u)

const OF_CARD = /\b(?:credit|debit|payment|bank) ?card\b|信用卡|银行卡/u
const YEAR_KEY = /^(?:(?:card|cc|exp|expiry|valid) )?(?:year|month|yy|mm)$/u

/** A list of years or months without a label among the data of a card. */
export const isUnnamedExpiry = ({ label, placeholder, group, keys }: Signal): boolean =>
  label === '' && placeholder === '' && OF_CARD.test(group) && YEAR_KEY.test(keys.join(' '))

const HONOURS =
  /^(?:(?:所获|个人|专业)?(?:获奖|奖项|荣誉|证书|语言|技能|培训|志愿)[^ ]{0,3}(?:经历|能力|信息|情况|特长|奖项)?)$/u
const OF_HONOUR =
  /^(?:获得|获奖|颁发|取得|发证)(?:时间|日期|单位|机构)$|^(?:掌握|熟练)程度$|^(?:奖项|技能|证书|语言)?(?:级别|等级|水平)$/u

/** What is asked of a prize, a certificate or a skill of somebody who tells of himself. */
export const isTraitOfHonour = (signal: Signal): boolean =>
  HONOURS.test(signal.group) &&
  (OF_HONOUR.test(said(signal)) || STAGE.test(said(signal))) &&
  about(signal, /简历|求职|应聘|履历|入职|档案/u)
