import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'

/** Somebody by the part that he has, and what is asked of him behind it: `借款人病史`, `监护人的证件号码`. */
const OWNED =
  /^(?:(?:\p{Script=Han}{1,4}[人者主户东客员友]|患者|考生|学生|新生|病人|儿童|幼儿|婴儿|宝[宝贝]|孩子|小孩|小朋友|家长|父母|父亲|母亲|爸爸|妈妈|配偶|丈夫|妻子|爱人|亲属|家属|家庭成员)[\d一二三]?的?)(?<head>\p{Script=Han}.+)$/u
const OWNED_ABROAD =
  /^(?:the )?(?:(?:co-?)?applicant|patient|(?:co-?)?borrower|tenant|driver|card ?holder|member|passenger|travell?er|candidate|customer|policy ?holder|(?:vehicle |account |home)?owner|resident|employee|registrant|attendee|client|student|participant|parent|guardian|father|mother|child|baby|kid|guarantor|beneficiary|referee|recipient|sender|friend|spouse|husband|wife|partner|sibling|insured|guest|buyer|seller|person)(?:'?s'?)? (?<head>\p{L}.+)$/u
/** What other languages say first: `Sexo del paciente`, `Geschlecht des Kindes`, `Gender of the applicant`. */
const OWNED_BEFORE =
  /^(?<head>\p{L}[\p{L}\s/'’-]*?) (?:del?|de la|de l['’]|du|do|da|della|dell['’]|des|der|of(?: the)?) ?(?:(?:co-?)?applicant|patient|child|student|parent|guardian|driver|guarantor|spouse|paciente|titular|solicitante|alumn[oa]|estudiante|cliente|conductor|padre|madre|tutor|niñ[oa]|menor|hij[oa]|avalista|beneficiari[oa]|cónyuge|asegurad[oa]|condutor|requerente|pai|mãe|responsável|filh[oa]|criança|alun[oa]|fiador|beneficiário|cônjuge|titulaire|demandeur|client|conducteur|père|mère|responsable(?: légal)?|mineur|enfant|élève|garant|bénéficiaire|conjointe?|paziente|titolare|richiedente|conducente|genitore|minore|bambin[oa]|figli[oa]|garante|coniuge|patienten|antragstellers|kunden|fahrers|mieters|vaters|mutter|erziehungsberechtigten|kindes|bürgen|ehepartners|versicherten)$/u
/** Not somebody, but what is his own, a firm or a place. */
const NOBODY =
  /^(?:个人|本人|法人|法定代表人|负责人|经[办纪]人|.{0,3}(?:业务|销售|服务|配送|工作|管理)人?员|店[主员长]|.{0,2}客户|.{0,3}用户|.{0,2}网友)/u

const REQUEST = /^(?:请|您|的|输入|填写|选择|上传)+|^(?:please )?(?:enter|select|provide) (?:the |your )?/u

/** What is asked of somebody whom a label, or a box without one, names first; empty where it names nobody, or him alone. */
export const headOfOwned = ({ label, placeholder }: Pick<Signal, 'label' | 'placeholder'>): string => {
  const said = label || placeholder.replace(REQUEST, '')
  if (NOBODY.test(said)) return ''
  const found = OWNED.exec(said) ?? OWNED_ABROAD.exec(said) ?? OWNED_BEFORE.exec(said)
  return found?.groups?.head ?? ''
}

const PICTURED = /^(.{2,}?)(?:的)?(?:照片|图片|相片|扫描件|复印件|影印件|截图|电子版|原件)$/u

/** What a box for files asks a picture of: `结婚证照片`; empty where it says no such thing. */
export const paperOf = ({ label, raw }: Pick<Signal, 'label' | 'raw'>): string =>
  (raw.type === 'file' && PICTURED.exec(label)?.[1]) || ''

/** What is shown on paper. */
export const PAPERS: ReadonlySet<CategoryId | null> = new Set<CategoryId>([
  'education',
  'marital_status',
  'income',
  'occupation',
  'other_id_doc',
  'health',
  'real_estate_asset',
  'personal_other',
  'credit_info',
])

/** What is the same of whomever it is asked; a name, a number and a place are called by whose they are. */
export const TRAITS: ReadonlySet<CategoryId | null> = new Set<CategoryId>([
  'gender',
  'ethnicity',
  'religion',
  'health',
  'marital_status',
  'education',
  'income',
  'age_range',
  'birth_date',
  'id_number',
  'id_photo',
  'other_id_doc',
  'driving_licence',
  'occupation',
  'personal_other',
  'wechat_id',
  'qq',
  'email',
])
