import type { Signal } from '../../model/detection'
import { isChildish } from './minors'
import { about, near } from './near'

/** How somebody is reached, and how he is called. */
export const CALLED = /电话|手机|联[系络]方式|号码|\b(?:phone|mobile|tel|contact)/u
export const NAMED = /姓名|名字|称呼|联系人|\bname\b/u

/** What somebody's own parents and children are to him. */
export const KINSHIP = /父亲|母亲|爸爸|妈妈|父母|子女|儿子|女儿/u
/** Who has a spouse or ancestors to tell of is grown up. */
const GROWN_FAMILY = /配偶|岳[父母]|公婆|兄弟|姐妹|祖父|祖母|字辈|在世|已故/u
export const isOfGrownFamily = (signal: Signal): boolean =>
  !isChildish(signal) && (near(signal, GROWN_FAMILY) || about(signal, /[家族宗]谱|家族|宗亲/u))
/** Who is married, travels or earns is grown up: his parents are his family. */
export const isDossierOfGrown = (signal: Signal): boolean =>
  near(
    signal,
    /\b(?:marital status|spouse(?:'s)?|passport|occupation|employer|national id|bride|groom)\b|estado civil|état civil|familienstand|stato civile|burgerlijke staat|civilstånd|status perkawinan|mempelai|novi[ao]|新郎|新娘|신랑|신부|hôn nhân|cô dâu|\brenda\b|registro profissional|carteira de motorista|\bcnh\b|profiss[ãa]o|ocupaci[óo]n|professione/u,
  )

/** Who takes a child home is not the child: penjemput, authorized for pickup, allowed to collect. */
export const FETCHES_CHILD = /penjemput(?!an)|接送人|ed (?:for|to) (?:pick|collect)/u

/** What somebody is to a child or a patient, the relation left unsaid: 您与学生. */
export const TO_CHILD = /[与和跟](?:孩子|宝[宝贝]|学[员生]|小朋友|营员|患者)$/u

/** A child’s relatives are named, and called, as its parents are. */
export const isOfKinOfChild = (signal: Signal, whom: string): boolean =>
  /家属|家庭成员|亲属/u.test(whom) && (NAMED.test(signal.label) || CALLED.test(signal.label)) && isChildish(signal)

const TO_SELF = /^(?:与.{0,6})?关系$/u
/** A page that adds a relative asks what he is to the person. */
export const isPageOfKin = (signal: Signal): boolean =>
  signal.group === '' &&
  about(signal, /家庭(?:成员|[状情]况)|亲属|家属/u) &&
  (TO_SELF.test(signal.label) || near(signal, TO_SELF)) &&
  !isChildish(signal)

/** Who is at home with somebody, a row each. */
const FAMILY_HEADING = /^家庭(?:成员|关系)?(?:状况|情况|背景|关系|信息)$/u
const OF_RELATIVE = /^(?:称谓|姓名|年龄|出生|职业|职务|学历|(?:工作|服务)单位|(?:联系)?电话|关系)/u

/** A table of the people at home with somebody says what each is to him. */
export const isInFamilyTable = ({ group, label, placeholder, neighbours }: Signal): boolean =>
  FAMILY_HEADING.test(group) &&
  OF_RELATIVE.test(label || placeholder) &&
  [label || placeholder, ...neighbours].some((text) => /^(?:称谓|(?:与.{0,4})?关系$)/u.test(text))
