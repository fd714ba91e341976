// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTROL_SELECTOR } from './controls'
import { DIALOG_SELECTOR } from './dialog-selector'
import { mayHold } from './glance'

/** The markup of an element that one simple selector describes. */
const markupFor = (selector: string): string => {
  const [, tag = 'p', rest = ''] = /^([a-z-]+)?(.*)$/.exec(selector) ?? []
  const name = /^\.([\w-]+)$/.exec(rest)?.[1]
  const [, attribute, , value] = /^\[([\w-]+)(?:([*$^]?=)([\w-]+))?\]$/.exec(rest) ?? []
  const written = name ? `class="${name}"` : attribute ? `${attribute}="${value ?? ''}"` : ''
  return `<${tag} ${written}>a</${tag}>`
}

describe('a look at the markup', () => {
  it.each(`${CONTROL_SELECTOR},${DIALOG_SELECTOR}`.split(/,(?![^(]*\))/))(
    'passes over nothing that %s finds',
    (selector) => {
      document.body.innerHTML = `<p>${markupFor(selector)}</p>`
      expect(document.querySelector(selector), markupFor(selector)).not.toBeNull()
      expect(mayHold(document.body.innerHTML)).toBe(true)
    },
  )

  it('sees elements of the page’s own, and those that show nothing without a shadow root', () => {
    expect(mayHold('<p><shop-card>a</shop-card></p>')).toBe(true)
    expect(mayHold('<p>a</p><div class="host"></div>')).toBe(true)
  })

  it('passes over a line of goods', () => {
    const line = '<li class="goods"><b>商品 12</b> 好吃 <i>¥12.00</i> <span class="tag">热销</span> <em>+</em></li>'
    expect(mayHold(line)).toBe(false)
  })

  it('sees four boxes of a character or none, however they are spaced', () => {
    const space = fc.stringMatching(/^\s{0,12}$/)
    const box = fc.tuple(space, fc.constantFrom('', '5', '京', '&nbsp;', '<i>7</i>', '<!---->'), space)
    fc.assert(
      fc.property(fc.array(box, { minLength: 4, maxLength: 9 }), space, (boxes, between) => {
        const row = boxes.map((parts) => `<span class="box">${parts.join('')}</span>`).join(between)
        expect(mayHold(`<p>验证码已发送</p><div class="code">${row}</div>`)).toBe(true)
      }),
    )
  })

  it('is quick on markup that is almost boxes', () => {
    expect(mayHold(`${`<b>${' '.repeat(400)}`.repeat(7)}ab`.repeat(40))).toBe(false)
  })
})
