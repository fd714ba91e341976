import { describe, expect, it } from 'vitest'
import { normalizeText } from './text'

describe('normalizeText', () => {
  it.each([
    ['城市 ▾', '城市'],
    ['性别 >', '性别'],
    ['› 生日 ›', '生日'],
    ['【姓名】', '姓名'],
    ['（电话）', '电话'],
    ['“职业”', '职业'],
    ['手 机 号 *', '手机号'],
    ['DateOfBirth', 'date of birth'],
    ['AadharCard No', 'aadhar card no'],
    ['mobile_no', 'mobile no'],
  ])('%s is %s', (text, plain) => {
    expect(normalizeText(text)).toBe(plain)
  })

  it.each([
    // A number of something.
    ['# of kids', '# of kids'],
    ['WeChat ID', 'wechat id'],
    ['LinkedIn', 'linkedin'],
    // The name of a document.
    ['《用户协议》', '《用户协议》'],
    ['[a] 或 [b]', '[a] 或 [b]'],
  ])('leaves %s', (text, plain) => {
    expect(normalizeText(text)).toBe(plain)
  })
})
