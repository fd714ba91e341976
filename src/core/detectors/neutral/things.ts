import type { Signal } from '../../model/detection'
import { about } from '../clues/near'
import { isHiredCar } from '../clues/offered-cars'

/** Whoever is made up for a game or a story is nobody. */
const INVENTED = /角色(?:创建|设定)|创建(?:游戏)?角色|游戏角色|character creation/u
export const isInvented = (signal: Signal): boolean =>
  (about(signal, INVENTED) || /^(?:游戏)?角色./u.test(signal.label)) &&
  !/手机|电话|账号|密码/u.test(signal.label || signal.placeholder)

const DEVICE = /^(?!.*(?:权限|允许|授权)).*(?:摄像[头机]|相机|麦克风|录[音像]|\bcamera|\bmicrophone)/u
/** What is chosen of a list, or counted, is no leave to use it. */
export const isDevice = (signal: Signal): boolean => {
  const own = signal.label || signal.placeholder
  return DEVICE.test(own) && (/租/u.test(own) || signal.raw.readOnly || /select|stepper/.test(signal.raw.type))
}

/** Which telephone somebody has is no number. */
export const isMakeOfPhone = ({ label, placeholder }: Signal): boolean =>
  /手机$/u.test(label) && /品牌|型号|机型/u.test(placeholder)

/** What a car is like that is let. */
export const isTraitOfHiredCar = (signal: Signal): boolean =>
  /^(?:排量|座位数|变速箱)$/u.test(signal.label || signal.placeholder) && isHiredCar(signal) && about(signal, /租/u)
