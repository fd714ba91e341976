import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine'
import { sampleParts } from './sample'

const { analyzeAnswer } = createEngine(sampleParts())
const PHONE = '13812348000'

describe('analyzeAnswer', () => {
  it('names what an answer shows that a service keeps, each once', () => {
    const answer = analyzeAnswer(
      JSON.stringify({
        code: 0,
        data: {
          orders: [1, 2].map((id) => ({ id, shopName: '青禾', orderNo: 'A1', mobile: PHONE, real_name: '林晓月' })),
        },
      }),
    )
    expect(answer).toEqual({
      leaves: 11,
      items: [
        { category: 'phone', where: '$.data.orders[0].mobile', masked: '138****8000' },
        { category: 'name', where: '$.data.orders[0].real_name', masked: '林**' },
      ],
    })
  })

  it('counts a number that the answer itself masks', () => {
    expect(analyzeAnswer('{"mobile":"138****8000"}')?.items).toEqual([
      { category: 'phone', where: '$.mobile', masked: '11 characters' },
    ])
  })

  it.each([
    ['no JSON', '<html>'],
    ['nothing personal', '{"list":[{"title":"四季春","price":18}]}'],
    ['a shop’s number', JSON.stringify({ shop: { phone: PHONE } })],
    ['a list of shops', JSON.stringify([{ shopName: '青禾', phone: PHONE, lat: 31.230416, lng: 121.473701 }])],
  ])('is null for %s', (_, text) => expect(analyzeAnswer(text)).toBeNull())

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        analyzeAnswer(text)
      }),
    )
  })
})
