// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readHtml } from './requests'

describe('readHtml', () => {
  it('gives a line a block and nothing of what runs', () => {
    const html =
      '<html><head><title> 隐私 政策 </title><style>p{}</style></head><body><h1>隐私政策</h1><p>我们<b>收集</b>手机号。</p><script>document.title="x"</script><ul><li>一</li><li>二</li></ul>'
    expect(readHtml({ html })).toEqual({ title: '隐私 政策', text: '隐私政策\n我们收集手机号。\n一\n二' })
    expect(document.title).not.toBe('x')
  })

  it('takes anything for HTML', () => {
    expect(readHtml({ html: '' })).toEqual({ title: '', text: '' })
    expect(readHtml({ html: 'just words' }).text).toBe('just words')
  })
})
