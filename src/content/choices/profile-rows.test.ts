// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { forget } from '../memo'
import { profileRows } from './profile-rows'

const rows = (html: string): string[] => {
  forget()
  document.body.innerHTML = html
  return profileRows().map((row) => row.id)
}
const row = (id: string, name: string) => `<div id="${id}"><b>${name}</b><i>朱</i></div>`

describe('profileRows', () => {
  it('finds the rows of a profile', () => {
    expect(rows(`<section>${row('a', '头像')}${row('b', '姓名')}${row('c', '手机号')}</section>`)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('finds them in the list that has most of them, where others stand elsewhere', () => {
    const list = `<section>${row('a', '昵称')}${row('b', '性别')}${row('c', '生日')}</section>`
    expect(rows(`<main>${list}<section>${row('d', '学号')}</section></main>`)).toEqual(['a', 'b', 'c'])
  })

  it('passes over what only speaks of a few such things', () => {
    expect(rows(`<section>${row('a', '姓名')}${row('b', '电话')}</section>`)).toEqual([])
    expect(rows(`<p><b>姓名</b><b>手机号</b><b>生日</b></p><p><b>地址</b><b>邮箱</b><b>民族</b></p>`)).toHaveLength(0)
  })
})
