import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'

/** Somebody by the part that he has, and what is asked of him behind it: `借款人病史`, `监护人的证件号码`. */
const OWNED =
  /^(?:(?:\p{Script=Han}{1,4}[人者主户东客员友]|患者|考生|学生|新生|病人|儿童|幼儿|婴儿|宝[宝贝]|孩子|小孩|小朋友|家长|父母|父亲|母亲|爸爸|妈妈|配偶|丈夫|妻子|爱人|亲属|家属|家庭成员)[\d一二三]?的?)(?<han>\p{Script=Han}.+)$/u
const OWNED_ABROAD =
  /^(?:the )?(?:(?:co-?)?applicant|patient|(?:co-?)?borrower|tenant|driver|card ?holder|member|passenger|travell?er|candidate|customer|policy ?holder|(?:vehicle |account |home)?owner|resident|employee|registrant|attendee|client|student|participant|parent|guardian|father|mother|child|baby|kid|guarantor|beneficiary|referee|recipient|sender|friend|spouse|husband|wife|partner|sibling|insured|guest|buyer|seller|person)(?:'?s'?)? (?<rest>\p{L}.+)$/u
/** Not somebody, but what is his own, a firm or a place. */
const NOBODY = /^(?:个人|本人|法人|法定代表人|负责人|经办人|店[主员长]|.{0,2}客户|.{0,3}用户|.{0,2}网友)/u

const REQUEST = /^(?:请|您|的|输入|填写|选择|上传)+|^(?:please )?(?:enter|select|provide) (?:the |your )?/u

/** What is asked of somebody whom a label, or a box without one, names first; empty where it names nobody, or him alone. */
export const headOfOwned = ({ label, placeholder }: Pick<Signal, 'label' | 'placeholder'>): string => {
  const said = label || placeholder.replace(REQUEST, '')
  if (NOBODY.test(said)) return ''
  const found = OWNED.exec(said) ?? OWNED_ABROAD.exec(said)
  return found?.groups?.han ?? found?.groups?.rest ?? ''
}

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
  'bank_card',
  'wechat_id',
  'qq',
])
