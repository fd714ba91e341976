import { describe, expect, it } from 'vitest'
import { handsOver } from './hand-over-words'

describe('handsOver', () => {
  it.each([
    '提交',
    '保存',
    '下一步',
    '完成',
    '確認送出',
    '立即报名',
    '立即发布',
    'Save changes',
    'Submit',
    'Next',
    '送信する',
    'Enviar',
  ])('is said of %s', (words) => {
    expect(handsOver(words)).toBe(true)
  })

  it.each([
    '加入购物车',
    '去结算',
    '确认支付',
    '登录',
    'Log in',
    'Add to cart',
    'Save to basket',
    '全部',
    '搜索',
    '更多',
    '',
  ])('and not of %s', (words) => {
    expect(handsOver(words)).toBe(false)
  })
})
