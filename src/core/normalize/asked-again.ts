import { roleIn } from '../detectors/clues/roles'
import { withoutCourtesy } from './courtesy'
import { type Control, lastOf, withSignals } from './fields'
import { gatherForms } from './forms'
import { splitKeys } from './keys'
import { normalizeText } from './text'

/** Names somebody, or asks for his name: what follows may be his. */
const SOMEBODY = /^(.{2,}?)(?:的)?(?:真实)?(?:姓名|名字|名称|称呼|(?:'s?)? ?(?:full |first |last )?name)?$/u
/** Asks another thing of him, and says so itself. */
const OF_HIM =
  /电话|手机|号|关系|地址|职业|单位|证|邮箱|phone|mobile|number|relation|address|e-?mail|occupation|birth|age$/u

const wordsOf = (control: Control): string => {
  const { label, placeholder } = lastOf(control).signals
  return withoutCourtesy(normalizeText(label || placeholder))
}

/** A number by which somebody is reached, and nothing else. */
const NUMBER =
  /^(?:联系|手机)?(?:电话|手机|号码|方式|(?:手机|电话)号码?)$|^(?:phone|mobile|telephone)(?: (?:number|no\.?))?$|^tel$/u
const CALLED = /电话|手机|phone|mobile|\btel\b/u

/** Another person begins with his name. */
const NAME = /^(?:.{0,4}(?:姓名|名字)|(?:full )?name|nombre|nom|nome|naam|namn|nama)$/u
const RELATION = /关系|relation|parent/u

/** Whom a control names that asks for somebody: `监护人一`, `紧急联系人姓名`; empty for any other. */
const namedBy = (words: string): string => {
  if (OF_HIM.test(words) || !/^(?:child|guardian|emergency|family|other)$/.test(roleIn(words))) return ''
  return SOMEBODY.exec(words)?.[1] ?? ''
}

/** True where its own words or its name in the program say whose it is. */
const isSomebodys = (control: Control, words: string): boolean =>
  [words, splitKeys(lastOf(control).signals.name).join(' ')].some((text) => roleIn(text) !== '')

/** A row that names somebody and asks first for another thing of him: his name comes next. */
const beginsWithout = (control: Control): boolean => {
  const { label, placeholder } = lastOf(control).signals
  return label !== placeholder && (RELATION.test(placeholder) || OF_HIM.test(placeholder))
}

/**
 * A form that asks for the same again (`手机号`) right after it has named somebody (`监护人`) asks it of him: he is the heading
 * of what it asks again under one heading. Other controls stay as they are.
 */
export const readAskedAgain = (controls: readonly Control[]): Control[] => {
  const headed = new Map<Control, Control>()
  for (const members of gatherForms(controls)) {
    let asked = new Set<string>()
    let somebody = ''
    let heading = ''
    let isNameless = false
    let isReached = false
    for (const control of members) {
      const { group } = lastOf(control).signals
      const words = wordsOf(control)
      if (group !== heading) {
        heading = group
        if (heading) {
          asked = new Set()
          isReached = false
        }
        somebody = ''
      }
      const named = namedBy(words)
      const isHisName = isNameless && NAME.test(words)
      isNameless = named !== '' && beginsWithout(control)
      if (named) somebody = named
      else if (RELATION.test(words)) continue
      else if (
        !isHisName &&
        (!(asked.has(words) || (isReached && NUMBER.test(words))) ||
          NAME.test(words) ||
          isSomebodys(control, words) ||
          roleIn(normalizeText(heading)))
      )
        somebody = ''
      else if (somebody) headed.set(control, withSignals(control, { group: somebody }))
      if (/\p{L}{2}/u.test(words)) asked.add(words)
      if (CALLED.test(words)) isReached = true
    }
  }
  return controls.map((control) => headed.get(control) ?? control)
}
