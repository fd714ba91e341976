import { has, read } from './attributes'
import { attributeOf } from './dom'
import { inLibraries } from './libraries'
import { textOf } from './text'

/** What is pressed, by role and in the libraries. */
export const BUTTON = `button,[role=button],input[type=button],input[type=submit],a[class*=btn],.weui-btn,.cube-btn,.mint-button,${inLibraries('button')}`

/** What is styled as a button, whatever it is. */
export const STYLED_BUTTON = '[class*=btn],[class*=submit],[class*=button]'

/** Says of itself that pressing it does nothing now. */
export const isDisabled = (button: Element): boolean =>
  has(button, 'disabled') || read(button, 'aria-disabled') === 'true'

/** More is no button's. */
const MAX_WORDS = 80

/** The words on what is pressed, or those that it has for who cannot see it. */
export const wordsOn = (button: Element): string =>
  textOf(button, '', MAX_WORDS) || attributeOf(button, 'value') || attributeOf(button, 'aria-label')
