import type { Signal } from '../../model/detection'
import { near } from './near'

/** Whoever travels books for himself where the form names nobody beside him. */
const TRAVELS = /^乘(?:[车船机坐]人|客)|^passengers?\b/u
const BOOKS =
  /联系人|下单人|预[订定]人|订票人|(?:添加|新增|另|其他)乘|[您你我]的|\b(?:contact|your|my|booke[rd]|lead)\b/u

/** True where a passenger is the person at the page. */
export const isTraveller = (signal: Signal): boolean =>
  (TRAVELS.test(signal.group) ||
    (TRAVELS.test(signal.label) &&
      !signal.neighbours.some(
        (text) => /姓名|电话|手机|\b(?:name|phone|mobile)\b/u.test(text) && !TRAVELS.test(text),
      ))) &&
  !near(signal, BOOKS)
