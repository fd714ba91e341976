// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { boxesAt, keypadAt } from './boxes'
import { CONTROL_SELECTOR, type Control, controlAt, wheelAt } from './controls'
import { forget } from './memo'

const controlsIn = (html: string): Control[] => {
  forget()
  document.body.innerHTML = html
  const found = new Map<Element, Control>()
  const take = (control: Control | null) => {
    if (control && !found.has(control.element)) found.set(control.element, control)
  }
  for (const element of document.querySelectorAll(CONTROL_SELECTOR)) take(controlAt(element))
  for (const element of document.querySelectorAll('*')) take(boxesAt(element))
  return [...found.values()]
}
const widgets = (html: string) => controlsIn(html).map(({ widget }) => widget)

describe('controlAt', () => {
  it('passes over what nobody fills in', () => {
    const types = ['hidden', 'submit', 'button', 'image', 'reset']
    expect(widgets(types.map((type) => `<input type=${type}>`).join(''))).toEqual([])
  })

  it('finds the boxes of one question as deep as libraries put them', () => {
    const cell = (word: string) => `<a><i><b><label><span><input type=radio></span>${word}</label></b></i></a>`
    expect(widgets(`<div><b>性别</b>${cell('男')}${cell('女')}</div>`)).toEqual(['radio-group'])
  })

  it.each([
    ['<input>', 'input'],
    ['<taro-picker-core><div>请选择生日</div><input type=hidden></taro-picker-core>', 'picker'],
    ['<mat-select role=listbox><div>性别</div></mat-select>', 'picker'],
    ['<input type=tel>', 'input'],
    ['<input type=file>', 'file'],
    ['<input readonly>', 'picker'],
    ['<input role=spinbutton readonly>', 'stepper'],
    ['<textarea></textarea>', 'textarea'],
    ['<select></select>', 'select'],
    ['<div contenteditable></div>', 'textbox'],
    ['<div contenteditable="false"></div>', undefined],
    ['<div role=textbox></div>', 'textbox'],
    ['<div class="van-switch" role=switch></div>', 'switch'],
    ['<div class="van-checkbox" role=checkbox><i></i></div>', 'checkbox'],
    ['<input type=checkbox class="weui-switch">', 'switch'],
    [
      '<div class="van-checkbox-group"><div role=checkbox class="van-checkbox">一居</div><div role=checkbox class="van-checkbox">两居</div></div>',
      'checkbox-group',
    ],
    [
      '<div class="el-checkbox-group"><label class="el-checkbox"><input type=checkbox>高血压</label><label class="el-checkbox"><input type=checkbox>糖尿病</label></div>',
      'checkbox-group',
    ],
    ['<div class="van-checkbox-group"><div role=checkbox class="van-checkbox">同意</div></div>', 'checkbox'],
    ['<div class="van-radio-group" role=radiogroup><div role=radio class="van-radio">男</div></div>', 'radio-group'],
    ['<uni-picker><div>请选择</div></uni-picker>', 'picker'],
    ['<div class="van-password-input"><ul><li></li></ul></div>', 'digit-boxes'],
    ['<div class="el-select"><input class="el-input__inner"></div>', 'picker'],
  ])('%s is %s', (html, widget) => {
    expect(widgets(html)).toEqual(widget === undefined ? [] : [widget])
  })

  it('takes radio buttons of one name as one control', () => {
    const [control, ...others] = controlsIn('<form><input type=radio name=sex><input type=radio name=sex></form>')
    expect(others).toEqual([])
    expect(control).toMatchObject({ widget: 'radio-group' })
    expect(control?.members).toHaveLength(2)
  })

  it('leaves the boxes of other questions to them', () => {
    const html = '<div><input type=radio name=told><p><input type=radio name=s><input type=radio name=s></p></div>'
    expect(controlsIn(html).map(({ members }) => members.length)).toEqual([1, 2])
  })

  it('keeps radio buttons of two forms apart', () => {
    const html = '<form><input type=radio name=s><input type=radio name=s></form>'
    expect(controlsIn(html + html)).toHaveLength(2)
  })

  it('takes the custom radios of a library as one control', () => {
    const html =
      '<div class="van-radio-group" role="radiogroup"><div class="van-radio" role="radio"><span>先生</span></div><div class="van-radio" role="radio"><span>女士</span></div></div>'
    const [control, ...others] = controlsIn(html)
    expect(others).toEqual([])
    expect(control?.members.map((member) => member.textContent)).toEqual(['先生', '女士'])
  })

  it.each([
    '<div class="u-radio-group"><div class="u-radio">男</div><div class="u-radio">女</div></div>',
    '<div class="adm-selector"><div class="adm-selector-item">男</div><div class="adm-selector-item">女</div></div>',
  ])('takes choices that no role tells: %s', (html) => {
    const [control, ...others] = controlsIn(html)
    expect(others).toEqual([])
    expect(control?.members.map((member) => member.textContent)).toEqual(['男', '女'])
  })
})

describe('wheelAt', () => {
  const at = (html: string) => {
    forget()
    document.body.innerHTML = html
    return wheelAt(document.querySelector('#x') as Element)?.widget
  }

  it.each([
    '<div class="van-cell"><div class="van-cell__title">年龄段</div><div class="van-cell__value"><span id="x">请选择</span></div></div>',
    '<a class="adm-list-item"><span id="x">请选择</span></a>',
    '<div class="cell"><div>出生日期</div><div id="x">請選擇</div></div>',
    '<div>生日<div id="x" role="button" tabindex="0">点击选择日期</div></div>',
    '<div>生日<div id="x" style="cursor:pointer">请选择出生日期</div></div>',
    '<a class="mint-cell" href="javascript:void(0);"><b>房号</b><span id="x">请选择</span></a>',
    '<div class="uni-list-item"><b>生日</b><i><span id="x">未设置</span></i><i class="uniui-arrowright"></i></div>',
    '<div class="line"><b>照片</b><span id="x">去拍摄</span><i class="icon-arrow"></i></div>',
    '<div><b>寄往</b><span id="x">请选择地址 &gt;</span></div>',
    '<a href="#"><span id="x" style="cursor:pointer">请选择省</span></a>',
    '<p><b>住址</b><button id="x">选择省市</button><textarea></textarea></p>',
    '<div><i id="x">请选择收货地址</i><b></b></div>',
    '<a href="JavaScript:void(0)"><b>房号</b><span id="x">请选择</span></a>',
  ])('%s opens one', (html) => expect(at(html)).toBe('picker'))

  it.each([
    '<h3 id="x">请选择</h3>',
    '<div class="section-title"><span id="x">请选择</span></div>',
    '<p id="x">请选择您要的口味</p>',
    '<div><i id="x">选择收货地址</i><b></b></div>',
    '<div><b>状态</b><span id="x">未认证</span></div>',
    '<a href="/stores" id="x">选择</a>',
    '<div class="select"><input><span id="x">请选择</span></div>',
    '<p>照片<button id="x">选择文件</button><input type="file"></p>',
    '<uni-picker><div id="x">请选择</div></uni-picker>',
    '<div class="el-select"><span id="x">请选择</span></div>',
  ])('%s does not', (html) => expect(at(html)).toBeUndefined())
})

describe('keypadAt', () => {
  const keys = [...'1234567890'].map((key) => `<span class="key">${key}</span>`).join('')
  const at = (html: string) => {
    forget()
    document.body.innerHTML = html
    const key = [...document.querySelectorAll('.key')].find((one) => one.textContent === '5')
    return key ? keypadAt(key) : null
  }

  it('takes what a keypad writes in for one control', () => {
    const control = at(`<div><p>手机号</p><div id="shown">请输入</div><div class="keys">${keys}<b>⌫</b></div></div>`)
    expect(control).toMatchObject({ widget: 'digit-boxes', element: { id: 'shown' } })
  })

  it('takes a keypad in lines as well', () => {
    const lines = keys.replace(/(<span class="key">[147]<\/span>)/g, '</div><div>$1')
    expect(at(`<div><div id="shown"></div><div><div>${lines}</div></div></div>`)?.element.id).toBe('shown')
  })

  it('leaves a field alone that has a keypad below it, and numbers that are no keys', () => {
    expect(at(`<div><div><input></div><div>${keys}</div></div>`)).toBeNull()
    expect(at(`<div><p>页</p><nav><b class="key">4</b><b class="key">5</b><b class="key">6</b></nav></div>`)).toBeNull()
  })
})

describe('boxes', () => {
  const boxes = (count: number) => '<div class="car-input-item"></div>'.repeat(count)
  const inputs = (count: number) => '<input maxlength=1>'.repeat(count)

  it('takes eight boxes under the word for plate as one', () => {
    const controls = controlsIn(`<div><p>车牌号</p><div class="row">${boxes(8)}</div></div>`)
    expect(controls.map(({ widget, members }) => [widget, members.length])).toEqual([['plate-keyboard', 8]])
  })

  it('takes them with a dot between them and a box that says new energy', () => {
    const row = `${boxes(2)}<div>●</div>${boxes(6)}<div class="car-input-item">新能源</div>`
    const controls = controlsIn(`<div><p>车牌号</p><div class="row">${row}</div></div>`)
    expect(controls.map(({ widget, members }) => [widget, members.length])).toEqual([['plate-keyboard', 8]])
  })

  it('knows a plate by a keyboard that is not open, or by words four levels up', () => {
    const keys = '<div style="display:none"><b>京</b><b>津</b><b>沪</b><b>渝</b><b>苏</b><b>浙</b><b>粤</b></div>'
    expect(widgets(`<div><div>${boxes(8)}</div>${keys}</div>`)).toEqual(['plate-keyboard'])
    const far = `<div><p>请添加车牌号码</p><div><div><div><div>${boxes(8)}</div></div></div></div></div>`
    expect(widgets(far)).toEqual(['plate-keyboard'])
  })

  it('knows a plate by its keyboard of provinces', () => {
    const keys = [...'京津渝沪冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋陕蒙吉闽贵粤青藏川宁新琼']
      .map((key) => `<b>${key}</b>`)
      .join('')
    expect(widgets(`<div><div>${inputs(9)}</div><div id="chars">${keys}</div></div>`)).toEqual(['plate-keyboard'])
  })

  it('takes six one-character inputs as one code', () => {
    expect(widgets(`<div><p>验证码</p><div>${inputs(6)}</div></div>`)).toEqual(['digit-boxes'])
  })

  it('takes boxes that are listed while most of them are empty: keys and pages say something', () => {
    const listed = (texts: string) => widgets(`<div><p>车牌号</p><ul>${texts.replace(/./g, '<li>$&</li>')}</ul></div>`)
    expect(listed('浙A      ')).toEqual(['plate-keyboard'])
    expect(listed('12345678')).toEqual([])
    expect(listed('京沪粤苏浙鲁川豫')).toEqual([])
  })

  it('leaves other rows of equal boxes alone', () => {
    expect(widgets(`<div><p>今日推荐</p><div class="row">${boxes(8)}</div></div>`)).toEqual([])
  })
})
