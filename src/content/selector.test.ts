// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forget } from './memo'
import { selectorOf } from './selector'

/** Finds by the public contract: one part a root, joined by ` >>> `. */
const find = (selector: string): Element | null => {
  let root: Document | ShadowRoot = document
  let found: Element | null = null
  for (const part of selector.split(' >>> ')) {
    const all: Element[] = [...root.querySelectorAll(part)]
    if (all.length !== 1) return null
    found = all[0] as Element
    root = found.shadowRoot ?? root
  }
  return found
}

describe('selectorOf', () => {
  it.each([
    ['<div id="app"><input id="mobile"></div>', 'input', '#mobile'],
    ['<div id="app"><input id="field-8842919"></div>', 'input', '#app > input'],
    ['<input name="mobile">', 'input', 'input[name="mobile"]'],
    ['<p><input placeholder="州	"></p>', 'input', 'body > p > input'],
    ['<input data-testid="tel">', 'input', '[data-testid="tel"]'],
    ['<p><input></p><p><input></p>', 'p:last-child input', 'body > p:nth-of-type(2) > input'],
    ['<form><input name="id"></form>', 'form', ':root > body > form'],
  ])('%s', (html, target, selector) => {
    forget()
    document.body.innerHTML = html
    expect(selectorOf(document.querySelector(target) as Element).replace(/^:root > /, '')).toBe(
      selector.replace(/^:root > /, ''),
    )
  })

  it('does not trust a name that two controls have', () => {
    forget()
    document.body.innerHTML = '<form id="a"><input name="tel"></form><form id="b"><input name="tel"></form>'
    expect(selectorOf(document.querySelector('#b input') as Element)).toBe('#b > input')
  })

  it('crosses shadow roots', () => {
    forget()
    document.body.innerHTML = '<div id="host"></div>'
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<section><input></section>'
    const input = root.querySelector('input') as Element
    expect(selectorOf(input)).toBe('#host >>> section > input')
    expect(find(selectorOf(input))).toBe(input)
  })

  it('finds its one element in any tree', () => {
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('<input>', '<input name="a">', '<input id="x">', '<i class="q"></i>', '<input id="9z">'),
        fc.array(tie('node'), { maxLength: 4 }).map((nodes) => `<div>${nodes.join('')}</div>`),
        fc.array(tie('node'), { maxLength: 3 }).map((nodes) => `<section id="main">${nodes.join('')}</section>`),
      ),
    })).node
    fc.assert(
      fc.property(tree, (html) => {
        forget()
        document.body.innerHTML = html
        for (const element of document.body.querySelectorAll('*')) expect(find(selectorOf(element))).toBe(element)
      }),
      { numRuns: 60 },
    )
  })
})
