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
