import { describe, expect, it } from 'vitest'
import { createRedactor } from '../core/normalize/redact'
import type { ContentObservation } from '../messages/contract'
import { readFacts } from './read-facts'
import { script } from './testing/stage'

const { field } = script('d', 'https://a.example/')
const redactor = createRedactor([])

const shown = (label: string, placeholder: string): ContentObservation => {
  const told = field() as Extract<ContentObservation, { kind: 'field' }>
  return { ...told, requiredBy: null, signals: { ...told.signals, label, placeholder } }
}

describe('readFacts', () => {
  it('reads what a control says before what it says is masked', () => {
    const [one] = readFacts(redactor, [shown('手机号：', '13800138000')])
    expect(one).toMatchObject({ required: false, signals: { label: '手机号', placeholder: '***********' } })
    expect(readFacts(redactor, [shown('* 手机号', '')])).toMatchObject([{ required: true, requiredBy: 'mark' }])
  })

  it('drops sentences that only look like consent', () => {
    const consent = (text: string): ContentObservation => ({
      id: text,
      at: 1,
      document: 'd',
      frame: 'https://a.example/',
      kind: 'consent',
      key: 'c',
      control: 'sentence',
      selector: 'p',
      text,
      prechecked: false,
    })
    const told = [consent('登录即代表同意《用户协议》'), consent('就餐前请阅读并同意会员规则')]
    expect(readFacts(redactor, told).map(({ id }) => id)).toEqual(['登录即代表同意《用户协议》'])
  })
})
