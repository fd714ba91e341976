// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { groupOf } from './context'
import { controlAt } from './controls'
import { forget } from './memo'
import { rowOf } from './row'

const over = (html: string, selector = '#x'): string => {
  forget()
  document.body.innerHTML = html
  const element = document.querySelector(selector)
  const control = element && controlAt(element)
  if (!control) throw new Error(`no control at ${selector}`)
  return groupOf(control, rowOf(control))
}

describe('the heading over a group of controls', () => {
  it.each([
    ['a legend', '<fieldset><legend>账单地址</legend><p>姓名 <input id="x"></p></fieldset>', '账单地址'],
    ['a heading', '<h3>收货信息</h3><form><p>姓名 <input id="x"></p></form>', '收货信息'],
    [
      'the nearer of two headings',
      '<h2>订单</h2><form><p>桌号 <input></p><h3>收货信息</h3><p>姓名 <input id="x"></p></form>',
      '收货信息',
    ],
    [
      'a line that is no heading by its element',
      '<div class="bar"><img><div class="text">紧急联系人</div></div><div class="list"><div class="row"><i>姓名</i><input id="x"></div><div class="row"><i>电话</i><input></div></div>',
      '紧急联系人',
    ],
    [
      'a row of a table that holds nothing else',
      '<table><tr><td colspan="2">Your Assets</td></tr><tr><td>Cash:</td><td><input></td></tr><tr><td>Amount:</td><td><input id="x"></td></tr></table>',
      'Your Assets',
    ],
    [
      'what stands over elements around one alone',
      `<div><div>教育经历</div>${'<div>'.repeat(7)}<p>学校 <input id="x"></p><p>专业 <input></p>${'</div>'.repeat(7)}</div>`,
      '教育经历',
    ],
    [
      'no label before a control that names nothing itself',
      '<div><div>姓名</div><div><input></div><div>电话</div><div><input id="x"></div></div>',
      '',
    ],
    ['no label before a control', '<div><b>姓名</b><input><b>电话</b><input id="x"></div>', ''],
    [
      'no row that is built like the others',
      '<div><div class="row">民族</div><div class="row"><i>电话</i><input id="x"></div></div>',
      '',
    ],
    ['no hint', '<div><p>请如实填写</p><p>订单共 3 件。</p><p>电话 <input id="x"></p></div>', ''],
    ['no price', '<div><b>¥ 128</b><p>电话 <input id="x"></p></div>', ''],
    ['no button', '<div><button>返回首页</button><p>电话 <input id="x"></p></div>', ''],
    ['nothing that comes after', '<div><p>电话 <input id="x"></p><h3>收货信息</h3><p>姓名 <input></p></div>', ''],
  ])('is %s', (_, html, words) => expect(over(html)).toBe(words))
})
