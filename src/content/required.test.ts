// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { controlAt } from './controls'
import { forget } from './memo'
import { demandOf } from './required'
import { rowOf } from './row'

const by = (html: string) => {
  document.body.innerHTML = html
  const control = controlAt(document.querySelector('#x') as Element)
  if (!control) throw new Error('no control')
  forget()
  return demandOf(control, rowOf(control))
}

describe('demandOf', () => {
  it.each([
    ['<p>姓名 <input id="x" required></p>', 'attribute'],
    ['<p>姓名 <input id="x" aria-required="true"></p>', 'aria'],
    ['<p>姓名 <input id="x" class="form-control required"></p>', 'attribute'],
    [
      '<div class="arco-form-item"><label><strong class="arco-form-item-label-required-symbol"></strong>电话</label><input id="x"></div>',
      'mark',
    ],
    ['<section><div class="col required"><b>姓名</b><input id="x"></div></section>', 'mark'],
    ['<p>姓名 <input id="x" class="validate[required,minSize[2]]"></p>', 'attribute'],
    ['<p>姓名 <input id="x" lay-verify="required|phone"></p>', 'attribute'],
    ['<div class="van-cell van-field van-cell--required"><span>电话</span><input id="x"></div>', 'mark'],
    [
      '<div class="van-cell van-field"><div class="van-field__label van-field__label--required">电话</div><input id="x"></div>',
      'mark',
    ],
    [
      '<div class="el-form-item is-required"><label class="el-form-item__label">电话</label><input id="x"></div>',
      'mark',
    ],
    [
      '<div class="cube-form-item cube-form-item_required"><div class="cube-form-label">电话</div><input id="x"></div>',
      'mark',
    ],
    [
      '<view class="nut-form-item"><view class="nut-form-item__label required">电话</view><input id="x"></view>',
      'mark',
    ],
    [
      '<div class="adm-form-item"><label class="adm-form-item-label" for="x">电话<span class="adm-form-item-required-asterisk">*</span></label><input id="x"></div>',
      'mark',
    ],
  ])('%s', (html, expected) => {
    expect(by(html)).toBe(expected)
  })

  it.each([
    '<li>电话 <input id="x"></li>',
    '<div class="el-form-item is-no-required"><label>备注</label><input id="x"></div>',
  ])('no mark: %s', (html) => {
    expect(by(html)).toBeNull()
  })
})
