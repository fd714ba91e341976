// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { submitWordsOf } from './submit'

const press = (html: string, selector = '#x') => {
  document.body.innerHTML = html
  const path: EventTarget[] = []
  for (let at = document.querySelector(selector); at; at = at.parentElement) path.push(at)
  return submitWordsOf(path)
}

describe('submitWordsOf', () => {
  it.each([
    ['<button id=x>提交订单</button>', '提交订单'],
    ['<button><span id=x>登录</span></button>', '登录'],
    ['<div class="pay-btn"><b id=x>去支付</b></div>', '去支付'],
    ['<span id=x>获取验证码</span>', '获取验证码'],
    ['<input id=x type=submit value="Sign in">', 'Sign in'],
    ['<button type=submit id=x></button>', 'submit'],
  ])('%s', (html, words) => {
    expect(press(html)).toBe(words)
  })

  it.each([
    '<button id=x>加入购物车</button>',
    '<button id=x disabled>提交</button>',
    '<p id=x>请您在提交订单之前仔细核对商品与数量，支付后不可更改</p>',
    '<label id=x>同意协议</label>',
    '<div class="van-picker"><button id=x>确认</button></div>',
    '<button id=x>桂花乌龙</button>',
  ])('nothing is sent by %s', (html) => {
    expect(press(html)).toBeNull()
  })
})
