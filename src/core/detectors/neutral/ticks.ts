import type { Signal } from '../../model/detection'
import { GIVES, isTick } from '../clues/sayings'

const AGREES =
  /[与同和跟].{1,8}(?:相同|一致|一样)$|(?:^|[址息料话人])同(?![住行意事学])(?:上|.{1,6}[人址息料话])$|作为.{2,4}地址$|(?:阅读|[看读]过|知[悉晓]|了解|看[完懂清]).{0,12}(?:须知|声明|条款|规[则定]|公告|说明|协议|内容|细则|办法|守则|制度|手册|指[引南])了?$|(?:须知|声明|条款|规[则定]|公告|说明|协议|细则|办法|守则|制度|手册|指[引南]).{0,5}(?:阅读|[看读]过|知[悉晓]|看[完懂清]).{0,2}$|^(?:yes,? (?:please,? )?)?(?:i(?: (?:hereby|also|fully|can|do|have|am|would))*(?:'d|'ve|'m)? (?:confirm|declare|certify|authori[sz]ed?|acknowledge|understand|accept|agree|consent|want|wish|like|love|read|authority|certified|happy)\b|(?:please )?(?:send|notify|e-?mail|keep me|remind|sign me|subscribe|save|remember|make (?:this|it|my)|ship|leave|hide|opt|gift)\b)|\b(?:is|are) the same\b|^(?:billing|shipping|postal|mailing|delivery)?.{0,20}\bsame as\b|^do not (?:contact|call|e-?mail|text)\b/u
/** A tick that agrees to something gives nothing by itself. */
export const isAgreement = (signal: Signal): boolean => {
  const own = signal.label || signal.placeholder
  return isTick(signal) && AGREES.test(own) && !GIVES.test(own)
}

/** What somebody would give or do for others tells nothing of himself. */
const OFFERED =
  /\bi (?:can|could|would like to|am able to) (?:offer|help|provide|donate|bring)\b|\b(?:help|assistance|support|services?) (?:i can|you can|offered)\b|\bhow (?:can|would) you (?:like to )?help\b|我(?:能|可以)提供/u
export const isHelpOffered = (signal: Signal): boolean => isTick(signal) && OFFERED.test(signal.group)
