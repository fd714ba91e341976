import { describe, expect, it } from 'vitest'
import { createBridgeReader } from './platform-calls'

const { readAuthorization, readBridgeCall } = createBridgeReader([
  {
    id: 'tea',
    platform: 'Tea',
    objects: ['tea', 'TeaJSBridge'],
    calls: { getLocation: ['location_precise'], 'biz.user.get': ['nickname'], openAddress: ['name', 'phone'] },
    gives: { latitude: 'location_precise', longitude: 'location_precise', telNumber: 'phone', userName: 'name' },
    authorizations: [
      { address: 'open.tea.example/authorize', scopes: { base: ['openid'], user: ['openid', 'avatar'] } },
    ],
  },
])

describe('readBridgeCall', () => {
  it.each([
    ['tea.getLocation', ['location_precise']],
    ['TeaJSBridge.invoke.getLocation', ['location_precise']],
    ['TeaJSBridge.call.getLocation', ['location_precise']],
    ['tea.biz.user.get', ['nickname']],
    ['tea.hideToolbar', []],
    ['tea.constructor', []],
    ['other.getLocation', []],
    ['', []],
  ])('%s hands over %j', (api, categories) => expect(readBridgeCall(api, null).categories).toEqual(categories))

  it('finds what was handed over, however deep and in whatever wrapping, and a position as one value', () => {
    const address = JSON.stringify({ data: JSON.stringify({ userName: '林小满', telNumber: '13800138000', code: 0 }) })
    expect(readBridgeCall('tea.openAddress', address).values).toEqual([
      { category: 'name', value: '林小满' },
      { category: 'phone', value: '13800138000' },
    ])
    expect(readBridgeCall('tea.getLocation', '{"latitude":31.2304,"longitude":"121.4737","speed":0}').values).toEqual([
      { category: 'location_precise', value: '31.2304,121.4737' },
    ])
  })

  it('hands nothing over for a call that is benign, and takes anything for an answer', () => {
    expect(readBridgeCall('tea.hideToolbar', '{"telNumber":"13800138000"}').values).toEqual([])
    for (const text of ['', 'null', '[', '{"a":', '7'])
      expect(readBridgeCall('tea.getLocation', text).values).toEqual([])
  })
})

describe('readAuthorization', () => {
  const page = 'https://open.tea.example/authorize'
  it.each([
    [`${page}?appid=1&scope=base&state=x#redirect`, ['openid']],
    [`${page}?scope=base,user`, ['openid', 'avatar']],
    [`${page}?scope=user%20base`, ['openid', 'avatar']],
  ])('%s asks for %j', (url, categories) => expect(readAuthorization(url)?.categories).toEqual(categories))

  it.each([
    `${page}?scope=unknown`,
    page,
    'https://open.tea.example/other?scope=base',
    `https://tea.example/?u=${page}`,
  ])('%s asks for nothing', (url) => expect(readAuthorization(url)).toBeNull())
})
