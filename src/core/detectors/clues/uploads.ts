import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'
import { about, near } from './near'

/** What a box for files says that tells nothing of what is to be uploaded. */
const ONLY_HOW =
  /^(?:(?:点击|请|重新)?(?:上传|拍照|拍摄)|从?(?:手机)?相册(?:中)?(?:选择?|选取|上传)?|(?:现在|现场)?拍(?:一张|照)?|相机|打开相机|选择(?:图片|照片|文件))?$/u

/** Documents by what a row beside the boxes calls them. */
const DOCUMENTS: readonly (readonly [CategoryId, RegExp])[] = [
  ['vehicle_licence', /行驶证/u],
  ['driving_licence', /驾[驶照]证|驾照/u],
  ['id_photo', /身份证|证件(?!类型|号)/u],
]
const TELLS = /^(?:请|点击)?(?:上传|拍摄|提交)|(?:照片?|图片|正面|反面|影像|上传)$/u

/** The document that a wordless box for pictures takes: a row beside it calls it, and no other document is asked for. */
export const documentBeside = ({ label, placeholder, group, raw, neighbours }: Signal): CategoryId | null => {
  if (raw.type !== 'file' || !ONLY_HOW.test(label || placeholder)) return null
  const told = DOCUMENTS.filter(
    ([, words]) => words.test(group) || neighbours.some((text) => TELLS.test(text) && words.test(text)),
  )
  const others = neighbours.some(
    (text) => TELLS.test(text) && !DOCUMENTS.some(([, words]) => words.test(text)) && /证|照片|图/u.test(text),
  )
  return told.length === 1 && !others ? (told[0]?.[0] ?? null) : null
}

/** Over such boxes a heading asks for the opinion that the pictures go with. */
const OPINION = /评价|打分|评分|晒[单图]|点评|投诉|举报|反馈|报修|故障/u

/** True for a wordless box for pictures where somebody says what he thinks of a thing. */
export const isWithOpinion = ({ label, placeholder, group, raw }: Signal): boolean =>
  raw.type === 'file' && ONLY_HOW.test(label || placeholder) && OPINION.test(group)

/** What a car looks like is seen by anybody, unless something has happened to it. */
const OF_CAR =
  /^(?:请?上传)?(?:我的|爱车|车辆|汽车|车身|整车|车头|车尾|全车)(?:的)?(?:外观|正面|侧面)?(?:照片?|图片|相片)(?:上传)?$/u
const HAPPENED =
  /违停|乱停|占[位用]|挪车|堵|修|理赔|事故|[定受]损|损坏|划|出险|报案|举报|投诉|验车|检[查测]|年检|还车|求助|救援/u
/** A bare box on a page by which something is offered. */
const ANY_PICTURE = /^(?:点击|请)?(?:上传|添加|选择)?(?:更多)?(?:图片|照片|相片)(?:上传)?$/u
const OFFERED = /[卖收]车|车源|房源|(?:转让|出售|出租)(?:信息|发布|房|车)(?!屋登)/u

const OF_PERSON = /身份证|证件|性别|民族|出生/u

/** True for a picture of a car, or of what somebody offers. */
export const isPictureOfThing = (signal: Signal): boolean => {
  const { label, raw, scenario } = signal
  if (raw.type !== 'file' || /parking|ev_charging/.test(scenario ?? '')) return false
  if (ANY_PICTURE.test(label) && about(signal, OFFERED) && !near(signal, OF_PERSON)) return true
  return OF_CAR.test(label) && !about(signal, HAPPENED) && !near(signal, HAPPENED)
}
