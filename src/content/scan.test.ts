// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { knownFields } from './known-fields'
import { forget } from './memo'
import { scan } from './scan'

beforeEach(() => {
  document.body.innerHTML = ''
  forget()
})

const look = (root: Element, between = (): void => {}): void => {
  for (const _ of scan(root, () => {})) between()
}

const namesIn = (root: Element): string[] =>
  knownFields()
    .filter(({ control }) => root.contains(control.element))
    .map(({ label }) => label.text)

const part = (markup: string): Element => {
  const element = document.createElement('div')
  element.innerHTML = markup
  document.body.append(element)
  return element
}

describe('a look through a part of a page', () => {
  it('goes once over what an attribute carries, whatever words are in it', () => {
    const data = '登録フォームの位置'.repeat(60_000)
    const root = part(`<div data-page="${data}"><label>手机号 <input></label></div>`)
    look(root)
    expect(namesIn(root)).toEqual(['手机号'])
  })

  it('comes to its end on a page that grows while it is looked at', () => {
    const root = part(`<label>姓名 <input></label>${'<p>今日例汤</p>'.repeat(700)}`)
    look(root, () => root.append(document.createElement('p')))
    expect(namesIn(root)).toEqual(['姓名'])
  })

  it('finds the keypad that a page draws, by its middle key', () => {
    const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((key) => `<span>${key}</span>`).join('\n')
    const root = part(`<p>验证码</p><div class="shown"></div><div class="pad">${keys}</div>`)
    look(root)
    expect(namesIn(root)).toHaveLength(1)
  })

  it('hears no name that a colon ends for what opens a list', () => {
    const root = part('<div class="row"><i style="cursor: pointer">选择病种：</i><b>内科</b></div>')
    look(root)
    expect(namesIn(root)).toEqual([])
  })

  it('passes over scripts and lists of choices, however long', () => {
    const options = Array.from({ length: 700 }, (_, n) => `<option>${n}</option>`).join('')
    const root = part(`<label>城市 <select>${options}</select></label>`)
    look(root)
    expect(namesIn(root)).toEqual(['城市'])
  })

  it.each(['请选择', '去认证', '未签署', '待采集', '点击上传'])(
    'hears that %s, with no other word that matters on the page',
    (words) => {
      const root = part(`<div class="row"><i>所需</i><b style="cursor: pointer">${words}</b></div>`)
      look(root)
      expect(namesIn(root)).toHaveLength(1)
    },
  )
})
