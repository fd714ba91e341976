import type { CategoryId } from '../model/categories'
import type { Field, Necessity } from '../model/inspection'
import { simplify } from './simplified'
import type { PageWords } from './words'

const ASKS =
  '(?:需要?|须|必须|请|应当?|要求|务必)[^。！；\\n]{0,10}(?:填写|填|提供|输入|上传|登记|录入|实名|完善|核验|验证|绑定)'
const GOOD =
  '(?:为了?|出于|基于)[^。！；\\n]{0,18}(?:安全|权益|体验|服务|质量|秩序|公平|防(?:止|范)?|避免|杜绝)[^。！；\\n]{0,16}'
const RULE =
  '(?:根据|按照|依据|依照|应|按)[^。！；\\n]{0,16}(?:规定|要求|政策|法律|法规|部门|公安|国家)[^。！；\\n]{0,14}'
/** 为保障您的权益，需填写身份证号; 按规定需实名，请填写身份证号. */
const CLAIM = new RegExp(`(?:${GOOD}|${RULE})${ASKS}[^。！；\\n]{0,20}`, 'gu')

const NAMES: Partial<Record<CategoryId, RegExp>> = {
  id_number: /身份证|证件|实名/u,
  id_photo: /证件照|身份证|手持|实名/u,
  face: /人脸|刷脸|面部/u,
  phone: /手机|电话|号码/u,
  name: /姓名|实名/u,
  birth_date: /生日|出生/u,
  gender: /性别/u,
  home_address: /住址|地址|家庭/u,
  email: /邮箱/u,
  income: /收入/u,
  occupation: /职业|工作单位/u,
  bank_card: /银行卡/u,
  vehicle_licence: /行驶证/u,
  driving_licence: /驾驶证|驾照/u,
  vin: /车架/u,
}

const SAID_BY_LAW = new RegExp(RULE, 'u')
const DOUBTFUL: ReadonlySet<Necessity> = new Set(['excessive', 'optional', 'prohibited_to_force'])

/** What is needed in some steps only is doubtful where a rule of law is said to want it. */
const isDoubtful = ({ category, necessity }: Field, sentence: string): boolean =>
  category !== null &&
  NAMES[category]?.test(sentence) === true &&
  (DOUBTFUL.has(necessity) || (necessity === 'conditional' && SAID_BY_LAW.test(sentence)))

/**
 * For each page the sentence that gives a reason why something must be given which the service does not need. `hints` are
 * the words within and behind the controls of each page.
 */
export const readClaims = (
  words: readonly PageWords[],
  hints: readonly { page: string; text: string }[],
  fields: readonly Field[],
): ReadonlyMap<string, string> =>
  new Map(
    words.flatMap((page): [string, string][] => {
      if (page.isPolicy) return []
      const demanded = fields.filter((one) => one.page === page.page && one.visible && one.required)
      const beside = hints.flatMap((hint) => (hint.page === page.page ? [hint.text] : []))
      const claims = simplify([page.all, ...beside].join('\n')).matchAll(CLAIM)
      for (const [sentence] of claims)
        if (demanded.some((field) => isDoubtful(field, sentence))) return [[page.page, sentence]]
      return []
    }),
  )
