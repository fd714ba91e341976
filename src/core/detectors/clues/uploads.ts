import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { about, near } from './near'

/** What a box for files says that tells nothing of what is to be uploaded. */
const ONLY_HOW =
  /^(?:(?:点击|请|重新)?(?:上传|拍照|拍摄)(?:照片|图片)?|从?(?:手机)?相册(?:中)?(?:选择?|选取|上传)?|(?:现在|现场)?拍(?:一张|照)?|相机|打开相机|选择(?:图片|照片|文件))?$/u

/** Documents by what a row beside the boxes calls them. */
const DOCUMENTS: readonly (readonly [CategoryId, RegExp])[] = [
  ['vehicle_licence', /行驶证|^xsz/u],
  ['driving_licence', /驾[驶照]证|驾照|^jsz/u],
  ['id_photo', /身份证|证件(?!类型|号)|^sfz|^id ?card/u],
]
const TELLS = /^(?:请|点击)?(?:上传|拍摄|提交)|(?:照片?|图片|正面|反面|影像|上传)$/u

/** Who proves who he is shows his card. */
const isProofOfSelf = (signal: Signal): boolean =>
  about(signal, /(?:实名|身份)认证/u) ||
  (about(signal, /个人认证/u) && near(signal, /^(?:本人|您的)?(?:身份证|证件)号/u))

/** The document that a wordless box for pictures takes: a row beside it calls it, and no other document is asked for. */
export const documentBeside = (signal: Signal): CategoryId | null => {
  const { label, placeholder, group, raw, neighbours, keys } = signal
  if (!/file|button/.test(raw.type) || !ONLY_HOW.test(label || placeholder)) return null
  const byKey = DOCUMENTS.find(([, words]) => words.test(keys.join(' ')))
  if (byKey || raw.type !== 'file') return byKey?.[0] ?? null
  const told = DOCUMENTS.filter(
    ([, words]) => words.test(group) || neighbours.some((text) => TELLS.test(text) && words.test(text)),
  )
  const others = neighbours.some(
    (text) => TELLS.test(text) && !DOCUMENTS.some(([, words]) => words.test(text)) && /证|照片|图/u.test(text),
  )
  if (told.length === 1 && !others) return told[0]?.[0] ?? null
  return told.length === 0 && !others && isProofOfSelf(signal) ? 'id_photo' : null
}

/** Over such boxes a heading asks for the opinion that the pictures go with. */
const OPINION = /评价|打分|评分|晒[单图]|点评|投诉|举报|反馈|报修|故障/u

/** True for a wordless box for pictures where somebody says what he thinks of a thing. */
export const isWithOpinion = ({ label, placeholder, group, raw }: Signal): boolean =>
  raw.type === 'file' && ONLY_HOW.test(label || placeholder) && OPINION.test(group)
