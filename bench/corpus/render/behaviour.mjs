import { complaint, demanded } from './html.mjs'

/**
 * Runs in the page, which has no library that would do it: the button sleeps while a control that it waits for is
 * empty, and says what is missing where it is pressed too early. Controls are found by the comments before them, so that
 * nothing on the page tells them apart beforehand.
 */
const behave = (root, { waits, complaints }) => {
  const controls = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  while (walker.nextNode()) {
    const found = /^truth (\d+)$/.exec(walker.currentNode.data)
    if (found) controls[Number(found[1])] = walker.currentNode.nextElementSibling
  }
  const inner = (index) => {
    const control = controls[index]
    return control.matches('input,select,textarea') ? [control] : [...control.querySelectorAll('input,select,textarea')]
  }
  const empty = (index) =>
    !inner(index).some((input) => (/^(?:radio|checkbox)$/.test(input.type) ? input.checked : input.value.trim() !== ''))
  const button = root.querySelector(
    '.sub, .weui-form__opr-area .weui-btn, uni-button[type=primary], taro-button-core[type=primary]',
  )
  if (waits.length > 0) {
    const look = () => {
      const asleep = waits.some(empty)
      button.toggleAttribute('disabled', asleep)
      if (button.classList.contains('weui-btn')) button.classList.toggle('weui-btn_disabled', asleep)
    }
    root.addEventListener('input', look)
    root.addEventListener('change', look)
    look()
  }
  button.addEventListener('click', (event) => {
    event.preventDefault()
    for (const old of root.querySelectorAll('.tip-err')) old.remove()
    for (const [index, text] of complaints) {
      if (!empty(index)) continue
      const tip = document.createElement('div')
      tip.className = 'tip-err'
      tip.style.color = '#e64340'
      tip.textContent = text
      ;(controls[index].closest('.weui-cell') ?? controls[index]).after(tip)
    }
  })
}

/** The statement that makes a page without a library behave, or none. `root` is an expression in the page. */
export const behaviour = (page, root = 'document.body') => {
  const waits = demanded(page, 'button').map(({ index }) => index)
  const complaints = demanded(page, 'error').map((field) => [field.index, complaint(page, field)])
  if (waits.length + complaints.length === 0) return ''
  // The semicolon parts it from a statement before it, which would else be called with it.
  return `;(${behave})(${root}, ${JSON.stringify({ waits, complaints }).replaceAll('<', '\\u003c')})`
}
