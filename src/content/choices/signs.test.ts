// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest'
import type { Control } from '../controls'
import { rowsWithout, type Sign } from './around'
import { formKindOf } from './form-kind'
import { signsOf } from './signs'

const signs = (controls: Control[] = []): Sign[] =>
  [...signsOf(controls, new WeakSet())].filter((sign) => sign !== null)
const inputs = (): Control[] =>
  [...document.querySelectorAll('input')].map((element) => ({ element, widget: 'input', members: [element] }))

const kinds = (controls: Control[] = []): string[] =>
  [...rowsWithout(signs(controls))]
    .filter((free) => free !== null)
    .map(({ row, signs: there }) => `${row.textContent} ${formKindOf(there)}`)

describe('signsOf and rowsWithout', () => {
  beforeEach(() => document.body.replaceChildren())

  it('find a form by its button where nothing is written, in a shadow root, too', () => {
    document.body.innerHTML = '<x-form></x-form>'
    const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<div><p>性别</p><button>提交</button></div>'
    expect(signs()).toHaveLength(1)
    expect(kinds()).toContain('性别 perhaps')
  })

  it('find the rows of a profile where nothing is written and nothing handed over', () => {
    const row = (name: string, value: string) => `<li><b>${name}</b><i>${value}</i></li>`
    document.body.innerHTML = `<ul>${row('昵称', '青禾')}${row('性别', '未设置')}${row('生日', '未设置')}</ul>`
    expect(kinds()).toContain('性别未设置 form')
    document.body.innerHTML = `<ul>${row('昵称', '青禾')}${row('性别', '女')}${row('订单', '12')}</ul>`
    expect(kinds()).toEqual([])
  })

  it('take no heed of buttons that buy', () => {
    document.body.innerHTML = '<div><p>规格</p><button>加入购物车</button><button>去结算</button></div>'
    expect(kinds()).toEqual([])
  })

  it('count the button of what is around a field’s part for that part', () => {
    document.body.innerHTML = '<section><div><p>性别</p><label><input></label></div><a class="btn">保存</a></section>'
    expect(kinds(inputs())).toContain('性别 form')
  })

  it('go through so many parts of a page and no more', () => {
    const row = `<div><p>备注 <input></p>${'<b>说明</b>'.repeat(12)}</div>`
    document.body.innerHTML = `<form>${row.repeat(50)}</form>`
    const found = kinds(inputs())
    expect(found.length).toBeGreaterThan(100)
    expect(found.length).toBeLessThanOrEqual(400)
  })
})
