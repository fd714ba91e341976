import type { Signal } from '../../model/detection'
import { about, near } from '../clues/near'

/** By which others are let into what somebody founds. */
export const isOfTeam = (signal: Signal): boolean =>
  /^(?:请?(?:输入|设置))?密码$/u.test(signal.label || signal.placeholder) &&
  about(signal, /(?:创建|新建|加入)(?:团队|队伍|战队|小组|房间|群)/u) &&
  !near(signal, /账号|用户名/u)
