import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'
import { isClean } from '../model/code'

const { readCode } = createCatalogEngine()
const cautionsOf = (text: string) => readCode(text).cautions

describe('a code', () => {
  it('that leads to a page names its host and who answers there', () => {
    expect(readCode('https://m.teahouse.example/t?table=A1')).toMatchObject({
      kind: 'web',
      host: 'm.teahouse.example',
      site: 'teahouse.example',
      cautions: [],
      app: null,
    })
    expect(isClean(readCode('https://m.teahouse.example/t?store=S021&table=A12'))).toBe(true)
    expect(readCode(' m.teahouse.com/t ')).toMatchObject({ kind: 'web', url: 'http://m.teahouse.com/t' })
  })

  it.each([
    ['http://m.teahouse.example/', 'plain_http'],
    ['https://203.0.113.7/pay', 'raw_ip'],
    ['https://[2001:db8::1]/pay', 'raw_ip'],
    ['https://m.xn--80ak6aa92e.com/', 'lookalike'],
    ['https://wеixin.example/', 'lookalike'],
    ['https://t.cn/A6x', 'shortener'],
    ['https://weixin.qq.com@evil.example/', 'disguised_host'],
    ['https://dl.teahouse.example/app/v2.APK?c=1', 'download'],
    ['https://alipay.com.pay-safe.example/', 'borrowed_name'],
    ['https://pay.icbc.cn.verify.example/', 'borrowed_name'],
    ['https://m.teahouse.example:8443/', 'odd_port'],
    ['https://m.teahouse.example/?mobile=13912345678', 'personal_data'],
    ['https://qr.alipay.com/fkx01234', 'payment'],
    ['https://u.wechat.com/EA1', 'app_only'],
    ['weixin://dl/business/?t=abc', 'app_only'],
    ['javascript:alert(1)', 'active_content'],
    ['data:text/html,<b>x</b>', 'active_content'],
  ])('%s is cautioned against as %s', (text, caution) => {
    expect(cautionsOf(text)).toContain(caution)
    expect(isClean(readCode(text))).toBe(false)
  })

  it.each([
    'https://www.alipay.com/',
    'https://mp.weixin.qq.com/s/abc',
    'https://www.shanghai.gov.cn/',
    'https://茶馆.example/',
    'https://bücher.example/',
    'https://кафе.example/',
    'https://order.teahouse.example:443/t?shopId=1122334455&desk=12',
  ])('%s is what it seems', (text) => {
    expect(cautionsOf(text)).toEqual([])
  })

  it('made for an app is told apart, with the page that it carries', () => {
    expect(readCode('alipays://platformapi/startapp?appId=20000067&url=https%3A%2F%2Fm.tea.example%2Ft')).toMatchObject(
      {
        kind: 'app',
        app: 'alipay',
        url: 'https://m.tea.example/t',
      },
    )
    expect(readCode('wxp://f2f0abc')).toMatchObject({ kind: 'payment', app: 'wechat', url: null })
  })

  it('that is no address says what it is and no more', () => {
    expect(readCode('BEGIN:VCARD\nN:林;晓月\nTEL:13912345678')).toMatchObject({ kind: 'contact', url: null })
    expect(readCode('BEGIN:VCARD\nTEL:13912345678').text).not.toContain('13912345678')
    expect(readCode('WIFI:S:teahouse;T:WPA;P:secret;;').kind).toBe('wifi')
    expect(readCode('tel:4008001234').kind).toBe('telephone')
    expect(readCode('00020101021226').kind).toBe('payment')
    expect(readCode('桌号 12')).toMatchObject({ kind: 'text', text: '桌号 12' })
  })

  it('gives the values in an address masked only', () => {
    const { items } = readCode('https://m.teahouse.example/?mobile=13912345678')
    expect(items).toMatchObject([{ category: 'phone', where: 'query:mobile' }])
    expect(JSON.stringify(items)).not.toContain('13912345678')
  })

  it('of whatever text never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })), (text) => {
        const { url, kind } = readCode(text)
        expect(url === null || /^https?:/.test(url)).toBe(true)
        expect(kind).not.toBe('')
      }),
    )
  })
})
