// @vitest-environment happy-dom

import { afterEach, expect, it } from 'vitest'
import { choiceText, valuesOf } from './values'

afterEach(() => {
  document.body.innerHTML = ''
})

it.each([
  ['its label', '<label><input type="radio" id="x">男</label>', '男'],
  ['a label elsewhere', '<input type="radio" id="x"><b>或</b><label for="x">女</label>', '女'],
  ['its own words', '<span role="radio" id="x">有</span><span>无</span>', '有'],
  ['what follows it', '<input type="radio" id="x"><b>Laki-laki</b><input type="radio"><b>Perempuan</b>', 'Laki-laki'],
  ['the text behind a box of uni-app', '<uni-label><uni-radio id="x"><div></div></uni-radio>先生</uni-label>', '先生'],
  ['a label beside what it stands in', '<div><b><input type="radio" id="x"></b><label>未婚</label></div>', '未婚'],
  ['what stands around it', '<li>其他<input type="radio" id="x"></li>', '其他'],
])('the words of a choice: %s', (_, html, words) => {
  document.body.innerHTML = html
  expect(choiceText(document.querySelector('#x') as Element)).toBe(words)
})

it('finds the value of a row that is a control as a whole behind its name', () => {
  document.body.innerHTML = '<p><b>职称</b> <i></i></p>'
  const element = document.querySelector('p') as Element
  const row = { element, widget: 'picker' as const, members: [element], name: '职称' }
  expect(valuesOf(row)).toEqual([''])
  ;(element.lastElementChild as Element).textContent = '讲师'
  expect(valuesOf(row)).toEqual(['讲师'])
})
