import { describe, expect, it } from 'vitest'
import { measure } from './measures'

describe('measures', () => {
  it.each([
    ['本店收集您的手机号，用于叫号。', 'zh-Hans'],
    ['本公司蒐集閣下的姓名及電話號碼，僅用於處理訂單。', 'zh-Hant'],
    ['We keep your order for 30 days.', 'en'],
    ['我们收集手机号。We collect your phone number.', 'bilingual'],
    ['1234', 'other'],
  ])('language of “%s” is %s', (text, language) => {
    expect(measure(text).language).toBe(language)
  })

  it.each([
    ['更新日期：2024年3月5日　生效日期：2024年4月1日', '2024-04-01'],
    ['生效日期:2021年8月17日\n修改日期:2025年2月14日', '2025-02-14'],
    ['生效时间：2024.08.15　版本号：2.1', '2024-08-15'],
    ['本规则自2025年9月1日起施行。', '2025-09-01'],
    ['Last updated on 3 February 2025', '2025-02-03'],
    ['Effective date: March 9th, 2023', '2023-03-09'],
    ['更新日期：2024年5月', '2024-05-01'],
    ['更新日期：【】年【】月', null],
    ['更新日期：2024年13月40日', null],
    ['本店开业于2019年3月1日，电话 2020-2024', null],
  ])('“%s” is of %s', (text, updated) => {
    expect(measure(text).updated).toBe(updated)
  })

  it('counts characters without spaces and reading time at 400 a minute', () => {
    expect(measure('字 '.repeat(801))).toMatchObject({ characters: 801, readingMinutes: 3, chineseShare: 1 })
  })

  it('finds a notice in plain words easier than one in the words of lawyers', () => {
    const plain = '点单只要桌号。手机号可以不留。留了就发一条短信，当天删掉。'
    const lawyers =
      '个人信息主体知悉并同意，处理者及其关联方得在合理必要的范围内，就上述包括但不限于唯一标识、日志信息等进行去标识化或匿名化处理，并可依前述授权范围向第三方披露该等信息。'
    const [easy, hard] = [measure(plain).readability, measure(lawyers).readability]
    expect(easy?.score).toBeGreaterThan(95)
    expect(hard?.score).toBeLessThan(20)
    expect(hard?.longestSentence).toBeGreaterThan(60)
    expect(measure('We keep your order.').readability).toBeNull()
  })
})
