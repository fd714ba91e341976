import type { Signal } from '../../model/detection'
import { anywhere } from './near'

const MACHINE = /机[器械]|整机|主机|机组|设备|挖掘|装载机/u
const VEHICLE = /车/u

/** True where a form is about a machine: it has a model, a number and an engine, and nobody drives it. */
export const isOfMachine = (signal: Signal): boolean => anywhere(signal, MACHINE) && !anywhere(signal, VEHICLE)

/** True for the number of a machine's engine. */
export const isEngineOfMachine = (signal: Signal): boolean =>
  /^(?:请?(?:输入|填写))?发动机(?:编?号|型号|序列号)/u.test(signal.label || signal.placeholder) && isOfMachine(signal)
