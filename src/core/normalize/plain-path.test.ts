import { describe, expect, it } from 'vitest'
import { isPlainPath } from './plain-path'

describe('isPlainPath', () => {
  it.each([
    '游客点餐',
    '不登录，直接缴费',
    '无需注册即可开票',
    '先逛逛',
    '临停车辆缴费',
    '直接付费离场',
    '按原价支付',
    '我只想点餐',
    '正常缴费',
    'Continue without an account',
  ])('%s leads on', (text) => expect(isPlainPath(text)).toBe(true))

  it.each(['不登录将无法点餐', '不关注公众号不能开票', '登录并点餐', '立即入会', '查看菜单', '登录后可正常点餐'])(
    '%s does not',
    (text) => expect(isPlainPath(text)).toBe(false),
  )
})
