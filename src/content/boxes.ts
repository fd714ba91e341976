import type { Control } from './controls'
import { attributeOf, childrenOf, findIn, isMatch, parentOf, previousOf, tagOf, textContentOf, upFrom } from './dom'
import { textOf } from './text'

/** Some of the characters that Chinese number plates begin with: a keyboard of them has them all. */
const PROVINCES = '京沪粤苏浙鲁川豫'
const PLATE_WORDS = /车牌|新能源|plate/i
const SECRET_WORDS = /验证码|密码|口令|动态码|code|password|\bpin\b/i

const provincesIn = (text: string): number => [...PROVINCES].filter((character) => text.includes(character)).length

const isOneCharacter = (input: Element): boolean => isMatch(input, 'input[maxlength="1"]')

/** Words around a row of boxes, up to four levels: a keyboard of provinces says plate as clearly as the word, a hidden one too. */
const isPlate = (boxes: Element): boolean =>
  [...upFrom(parentOf(boxes), 4)].some(
    (around) => PLATE_WORDS.test(textOf(around, '', 600)) || provincesIn(textContentOf(around)) >= 5,
  )

const saysSecret = (boxes: Element): boolean => {
  const around = parentOf(boxes)
  return around !== null && SECRET_WORDS.test(textOf(around, '', 200))
}

/** Its one-character inputs, each a child or alone in one. */
const inputsIn = (element: Element): Element[] =>
  [...childrenOf(element)].flatMap((child) => {
    const inputs = [child, ...childrenOf(child)].filter(isOneCharacter)
    return childrenOf(child).length < 2 ? inputs : []
  })

const wordsOf = (element: Element): string => textContentOf(element).trim()

const isBlank = (element: Element): boolean => wordsOf(element) === ''

const isBox = (element: Element): boolean =>
  !isMatch(element, 'tr,td,option,a,img,p,script,style') &&
  wordsOf(element).length <= 1 &&
  !findIn(element, 'img,svg,input,select,textarea,button,canvas')

/** Children that look alike and hold a character each or none; what differs (a dot, a mark for new-energy cars) is passed over. */
const plainBoxesIn = (element: Element): Element[] => {
  const children = [...childrenOf(element)]
  const tag = children[0] && tagOf(children[0])
  const alike = children.filter((child) => tagOf(child) === tag)
  if (!tag || alike.length < children.length - 1) return []
  const boxes = alike.filter((child) => isBox(child) && (tag === 'li' || attributeOf(child, 'class') !== ''))
  // Pages, steps and keys are listed with what they say.
  const isListed = tag === 'li' && boxes.filter(isBlank).length < 4
  return boxes.length >= children.length - 2 && !isListed ? boxes : []
}

const control = (element: Element, widget: 'plate-keyboard' | 'digit-boxes', members: Element[]): Control => ({
  element,
  widget,
  members,
})

const KEYS = '1234567890'

/** What a keypad that the page draws itself writes in: the element before it. From one of its keys; null for anything else. */
export const keypadAt = (key: Element): Control | null => {
  for (const pad of upFrom(parentOf(key), 3)) {
    if (textOf(pad, '', 60).replace(/\D/g, '') !== KEYS) continue
    const display = previousOf(pad)
    return display && !findIn(display, 'input,select,textarea') ? control(display, 'digit-boxes', [display]) : null
  }
  return null
}

/**
 * A plate or a code that is asked box by box: from one of its one-character inputs, or from the element around its boxes.
 * Null for anything else.
 */
export const boxesAt = (element: Element): Control | null => {
  if (isOneCharacter(element)) {
    for (const around of upFrom(parentOf(element), 2)) {
      const inputs = inputsIn(around)
      if (inputs.length >= 4)
        return control(around, inputs.length >= 7 && isPlate(around) ? 'plate-keyboard' : 'digit-boxes', inputs)
    }
    return null
  }
  if (tagOf(element) === 'input') return null
  const { length } = childrenOf(element)
  if (length < 4 || length > 10) return null
  const boxes = plainBoxesIn(element)
  if (boxes.length >= 7 && boxes.length <= 9 && isPlate(element)) return control(element, 'plate-keyboard', boxes)
  if ((boxes.length === 4 || boxes.length === 6) && saysSecret(element)) return control(element, 'digit-boxes', boxes)
  return null
}
