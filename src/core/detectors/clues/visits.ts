import type { Signal } from '../../model/detection'
import { anywhere, near } from './near'

/** Whom a visitor comes to see. */
const HOST =
  /^(?:host(?:'s)?(?: name| e-?mail| phone)?|who are you (?:here to see|visiting|meeting)|(?:person|employee|staff member) (?:to (?:visit|see|meet)|(?:being )?visited)|visiting)$|^(?:接待|对接|约见|邀约|受访|受邀|联络)(?:人|人员|者)(?!数)|^(?:接待|对接)(?:人|员)?(?:姓名|电话|手机|工号)/u
/** Who lives in the house is told apart from who comes to it by the form that asks both. */
const RESIDENT = /^(?:住户|业主|房主)(?:的)?(?:姓名|名字|手机|电话)/u
const CALLS_ON = /访客|来访|到访|拜访|访问预约|\bvisitors?\b/u

/** The house or the room to which somebody comes is not his. */
const DESTINATION =
  /^(?:要|拟|欲)?(?:访问|到访|前往|去往|探访|探视|参观|进入)(?:的)?(?:宿舍|寝室|楼|地[址点]|位置|区域|部门|房|场[所馆]|校区|科室|病[房区])|^来访(?:的)?(?:地[址点]|位置|区域|楼|校区|部门)/u

/** True where a visitor is asked where he goes. */
export const isPlaceVisited = (signal: Signal): boolean => DESTINATION.test(signal.label || signal.placeholder)

/** Whoever calls on an inmate or somebody cared for says what he is to him. */
const CALLED_ON = /^(老人|长者|患者|病人|住院人|服刑人员?|在押人员?|被探视人|受探人|学员)(?:的)?(?:姓名|名字)$/u
export const isOwnKin = (signal: Signal): boolean => {
  const called = CALLED_ON.exec(signal.label || signal.placeholder)?.[1]
  return (
    called !== undefined &&
    signal.neighbours.some((text) => /与.{0,8}关系/u.test(text) && text.includes(called)) &&
    near(signal, /来访|探[视访望]|访客/u)
  )
}

/** True where a visitor is asked whom he comes to see. */
export const isHost = (signal: Signal): boolean =>
  (HOST.test(signal.label) && anywhere(signal, CALLS_ON)) ||
  (RESIDENT.test(signal.label) && near(signal, /^(?:访客|来访(?:者|人)?)(?:的)?(?:姓名|名字|手机|电话)/u))

/** Whoever sends something back is asked for by whom it is fetched. */
export const isReturned = (signal: Signal): boolean =>
  /^退货(?:联系|手机|电话)/u.test(signal.label) && near(signal, /退[货款换]原因|退款(?:卡|户|账)|退货数量|取件/u)
