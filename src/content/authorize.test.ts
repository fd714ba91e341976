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
    ['<button>授权读取通讯录</button>', '授权读取通讯录'],
    ['<button>获取我的位置</button>', '获取我的位置'],
    ['<button open-type="chooseAvatar">头像</button>', '头像'],
    ['<button>从通讯录选择</button>', '从通讯录选择'],
    ['<div class="btn">刷脸登录</div>', '刷脸登录'],
    ['<button>录入指纹</button>', '录入指纹'],
    ['<button>抖音授权登录</button>', '抖音授权登录'],
    ['<button>Sign in with Google</button>', 'Sign in with Google'],
    ['<button>Continue with Facebook</button>', 'Continue with Facebook'],
    ['<button>使用 Apple 账号登录</button>', '使用 Apple 账号登录'],
    ['<button>手机号一键注册</button>', '手机号一键注册'],
    ['<button>微信手机号一键入会</button>', '微信手机号一键入会'],
    ['<button>使用微信头像和昵称</button>', '使用微信头像和昵称'],
    ['<button>使用当前定位</button>', '使用当前定位'],
    ['<button>授权获取支付信用分</button>', '授权获取支付信用分'],
  ])('%s gives', (html, name) => {
    const control = at(html)
    expect(control?.widget).toBe('authorize-button')
    expect(control && labelOf(control)).toMatchObject({ text: name, from: 'label' })
  })

  it.each([
    '<button>登录</button>',
    '<title>微信一键登录</title>',
    '<div role=tab>验证码登录</div>',
    '<p>微信一键登录</p>',
    '<button>微信支付</button>',
    '<button>获取验证码</button>',
    '<button>获取手机验证码</button>',
    '<button>使用手机号登录</button>',
    '<button>一键领取优惠券</button>',
    '<button>去开启定位</button>',
    '<button>Continue with payment</button>',
    '<button>同意并授权</button>',
    '<p class="tip">登录即表示授权获取您的手机号用于配送，详见隐私政策的说明</p>',
  ])('%s does not', (html) => {
    expect(at(html)).toBeNull()
  })

  it('is the whole button and not the words in it', () => {
    expect(at('<button><i></i><span>微信登录</span></button>')?.element.localName).toBe('button')
  })
})
