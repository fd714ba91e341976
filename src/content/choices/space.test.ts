// @vitest-environment happy-dom

import { expect, it } from 'vitest'
import type { Control } from '../controls'
import { labelOf } from '../label'
import { forget } from '../memo'
import { spaceOf } from './space'

const page = `<main><div><div><h5>押金方式</h5><p class="one"><b>现金</b><b>免押</b></p></div></div>
  <div><div><span>守时</span><p class="two"><i>☆</i></p></div></div><div><div><span>自动接单</span><p class="three"></p></div></div></main>`

const controls = (): Control[] => {
  forget()
  document.body.innerHTML = page
  return [...document.querySelectorAll('p')].map((element) => ({ element, widget: 'stepper', members: [element] }))
}

it('a control that is drawn is called by what stands in its row, not by all that stands before it', () => {
  const all = controls()
  const others = all.map(({ element }) => element)
  const names = all.map((control) => {
    const row = spaceOf(control, others)
    return labelOf(row ? { ...control, row } : control).text
  })
  expect(names).toEqual(['押金方式', '守时', '自动接单'])
})

it('a control that stands alone with a whole page has no more than a row', () => {
  const [control] = controls()
  if (!control) throw new Error('no control')
  document.body.firstElementChild?.append('话'.repeat(200))
  expect(spaceOf(control, [])?.tagName).not.toBe('MAIN')
})
