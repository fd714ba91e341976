// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { forget } from '../memo'
import { drawnIn } from './drawn'

const drawn = (row: string, isInForm = true): string[] => {
  forget()
  document.body.innerHTML = `<form><div><input></div><div id="row">${row}</div></form>`
  const around = document.getElementById('row') as Element
  return drawnIn(around, isInForm).map(({ widget, element }) => `${widget} ${element.className || element.localName}`)
}

const star = '<i class="star"></i>'

describe('drawnIn', () => {
  it.each([
    [
      '<span>城市</span><div class="my-select"><b>杭州</b><ul style="display:none"><li>杭州</li><li>宁波</li></ul></div>',
      ['picker my-select'],
    ],
    [
      '<div class="div-select"><span>证件</span><div class="div-select-box"><b>户口簿</b><ul style="display:none"><li>户口簿</li><li>身份证</li></ul></div></div>',
      ['picker div-select-box'],
    ],
    [
      '<i>品牌</i><div class="x-dropdown-list"><i><b>请选择品牌</b></i><div style="display: none"><i><i class="drop-item">甲</i><i class="drop-item">乙</i></i></div></div>',
      ['picker x-dropdown-list'],
    ],
    ['<div class="at">所有省份</div><ul style="display:none"><li>浙江</li><li>江苏</li></ul>', ['picker at']],
    [
      '<b>性别</b><div class="uni-stat__select"><div>男</div></div><b>生日</b><div class="uni-date-editor--x">2021-04-03</div>',
      ['picker uni-stat__select', 'picker uni-date-editor--x'],
    ],
    ['<label>Birth date</label><button aria-haspopup="dialog">Pick a date</button>', ['picker button']],
    ['<b>银行</b><div class="cube-select"><span>请选择银行</span></div>', ['picker cube-select']],
    ['<b>默认</b><label><input type="checkbox"><span class="x-switch-core"></span></label>', []],
    ['<b>启用</b><div><input type="checkbox" role="switch"><span class="el-switch__core"></span></div>', []],
    ['<b>Menu</b><button aria-haspopup="dialog">Open</button>', []],
    ['<p>签名</p><div class="pad"><canvas></canvas></div>', ['textbox canvas']],
    ['<p>Your signature</p><canvas></canvas>', ['textbox canvas']],
    ['<b>证件照</b><div class="box"><i></i><span>点击上传</span></div>', ['file box']],
    ['<b>Passport</b><div class="box">Tap to upload</div>', ['file box']],
    ['<div class="slide"><i></i><span>向右滑动</span></div>', ['stepper slide']],
    [`<span>口味</span><div class="stars">${star.repeat(5)}</div>`, ['stepper stars']],
    ['<span>份数</span><div class="num"><i>-</i><b>1</b><i>+</i></div>', ['stepper num']],
    ['<span>匿名</span><div class="my-switch"><i></i></div>', ['switch my-switch']],
    ['<span>满意度</span><div class="rate" role="slider">★★★</div>', ['stepper rate']],
  ])('knows %s', (row, found) => {
    expect(drawn(row)).toEqual(found)
  })

  it.each([
    '<p>推广海报</p><canvas></canvas>',
    '<h3>上传身份证</h3>',
    '<div class="title">上传照片</div>',
    '<p>上传说明：请保持清晰</p>',
    '<button>拍照提交</button>',
    '<div>1 + 1</div>',
    `<div class="stars">${star.repeat(3)}</div>`,
    '<div class="switch-tab">切换城市</div>',
    '<h4>配送范围</h4><ul style="display:none"><li>浙江</li><li>江苏</li></ul>',
    '<p>何时送达</p><ul style="display:none"><li>下单之后第二个工作日的上午九点之前送到您的手里</li><li>周末不送</li></ul>',
  ])('leaves %s', (row) => {
    expect(drawn(row)).toEqual([])
  })

  it('takes a picture box with an input beside it for drawn over that', () => {
    document.body.innerHTML = '<div><div id="row">点击上传</div><input type="file"></div>'
    expect(drawnIn(document.getElementById('row') as Element, true)).toEqual([])
  })

  it('takes outside a form only what says what is to be given', () => {
    expect(drawn('<span>匿名</span><div class="my-switch"><i></i></div>', false)).toEqual([])
    expect(drawn('<p>签名</p><canvas></canvas>', false)).toEqual(['textbox canvas'])
  })
})
