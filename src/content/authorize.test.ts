// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { authorizeAt } from './authorize'
import { BUTTON } from './buttons'
import { labelOf } from './label'
import { forget } from './memo'

const at = (html: string) => {
  forget()
  document.body.innerHTML = html
  const elements = [...document.body.querySelectorAll('*')]
  return authorizeAt(elements.at(-1) as Element, BUTTON)
}

describe('authorizeAt', () => {
  it.each([
    ['<button>微信一键登录</button>', '微信一键登录'],
    ['<div class="login-btn">手机号快捷登录</div>', '手机号快捷登录'],
    ['<button class="van-button"><span>授权获取头像昵称</span></button>', '授权获取头像昵称'],
    ['<a>本机号码一键登录</a>', '本机号码一键登录'],
    ['<div>微信登录</div>', '微信登录'],
    ['<button open-type="chooseAvatar">换一张</button>', '换一张'],
    ['<button>開啟定位</button>', '開啟定位'],
    ['<button>用蓝牙带我找车</button>', '用蓝牙带我找车'],
    ['<button>按住说话</button>', '按住说话'],
    ['<div class="btn">刷脸登录</div>', '刷脸登录'],
    ['<button>Use my current location</button>', 'Use my current location'],
  ])('%s gives', (html, name) => {
    const control = at(html)
    expect(control?.widget).toBe('authorize-button')
    expect(control && labelOf(control)).toMatchObject({ text: name, from: 'label' })
  })

  it.each([
    '<button>提交订单</button>',
    '<div role=tab>验证码登录</div>',
    '<p>微信一键登录</p>',
    '<button>微信支付</button>',
    '<button>获取验证码</button>',
    '<button>获取手机验证码</button>',
    '<button>去开启定位</button>',
    '<p class="tip">登录即表示授权获取您的手机号用于配送，详见隐私政策的说明</p>',
  ])('%s does not', (html) => {
    expect(at(html)).toBeNull()
  })

  it('is the whole button and not the words in it', () => {
    expect(at('<button><i></i><span>微信登录</span></button>')?.element.localName).toBe('button')
  })
})
