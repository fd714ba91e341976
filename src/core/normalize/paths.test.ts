import { describe, expect, it } from 'vitest'
import type { ShownPath } from '../model/observation'
import { readPages } from './pages'
import { leadsPast, readPaths } from './paths'
import { seen } from './sample'

const path = (text: string, area: number, words = 'rgb(0, 0, 0)', isBelow = false): ShownPath => ({
  text,
  area,
  colors: [words, 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  isBelow,
})

const read = (...paths: ShownPath[]) => {
  const observations = [seen('page', 0), seen('paths', 1, { paths })]
  return readPaths(observations, readPages(observations)).get('p1')
}

describe('the plain path of a page', () => {
  it('is measured against what asks', () => {
    const found = read(path('关注公众号，免费停半小时', 1000), path('不用优惠，直接缴费', 50, 'rgb(204, 204, 204)'))
    expect(found).toMatchObject({ asks: 'follow', text: '不用优惠，直接缴费', area: 0.05, isBelow: false })
    expect(found?.contrast).toBeLessThan(0.2)
  })

  it('is the best of several, and may be the louder one', () => {
    const found = read(path('直接缴费', 1000), path('游客缴费', 10), path('關注公眾號領停車券', 200))
    expect(found).toMatchObject({ text: '直接缴费', area: 1, contrast: 1 })
  })

  it('may stand below what is seen at first', () => {
    expect(read(path('微信一键登录', 100), path('先逛逛', 100, 'rgb(0, 0, 0)', true))?.isBelow).toBe(true)
  })

  it('is none where nothing is asked for, or nothing leads past', () => {
    expect(read(path('直接缴费', 1), path('查看账单', 1))).toBeUndefined()
    expect(read(path('登录', 1), path('注册会员', 1))).toBeUndefined()
  })
})

describe('leadsPast', () => {
  it('wants both words', () => {
    expect(leadsPast(['关注公众号', '直接缴费'], '')).toBe(true)
    expect(leadsPast(['关注公众号'], '不登录，直接缴费')).toBe(true)
    expect(leadsPast(['直接缴费', '查看账单'], '')).toBe(false)
    expect(leadsPast(['登录', '去结算'], '首页 分类 购物车')).toBe(false)
  })
})
