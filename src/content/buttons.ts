import { has, read } from './attributes'
import { inLibraries } from './libraries'

/** What is pressed, by role and in the libraries. */
export const BUTTON = [
  'button',
  '[role=button]',
  'input[type=button]',
  'input[type=submit]',
  'a[class*=btn]',
  '.weui-btn',
  '.weui-vcode-btn',
  '.cube-btn',
  '.mint-button',
  inLibraries('button'),
].join(',')

/** Says of itself that pressing it does nothing now. */
export const isDisabled = (button: Element): boolean =>
  has(button, 'disabled') || read(button, 'aria-disabled') === 'true'
