import { describe, expect, it } from 'vitest'
import { isPolicyPage } from './policy-page'

const CLAUSE = '我们将在您下单时收集您的手机号等个人信息，用于联系您取餐，未经同意不会与他人共享。'
const page = (title: string, sample: string) => isPolicyPage({ title, headings: [], sample })

describe('isPolicyPage', () => {
  it('knows a policy by its title, its length and its words', () => {
    expect(page('林间小铺隐私政策', CLAUSE.repeat(30))).toBe(true)
    expect(page('', `Privacy Policy. ${'We may collect personal data when you order. '.repeat(30)}`)).toBe(true)
  })

  it('takes no shop that names its policy, and no notice of a few lines, for one', () => {
    expect(page('林间小铺', `${'奶茶 12 元 加入购物车 '.repeat(100)} 隐私政策`)).toBe(false)
    expect(page('隐私政策', CLAUSE)).toBe(false)
    expect(page('隐私政策', '本店欢迎您。'.repeat(200))).toBe(false)
  })
})
