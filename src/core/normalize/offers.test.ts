import { describe, expect, it } from 'vitest'
import type { Field } from '../model/inspection'
import { readOffers } from './offers'
import type { PageWords } from './words'

const phone = { page: 'p1', visible: true, category: 'phone' } as Field
const offer = (all: string, buttons: string[] = [], fields = [phone], title = '点餐') => {
  const words: PageWords = {
    page: 'p1',
    title,
    headings: [],
    buttons,
    links: [],
    all,
    isPolicy: false,
    isRead: true,
    isList: false,
  }
  return readOffers([words], fields).get('p1')
}

describe('an offer for data', () => {
  it.each([
    ['新客福利\n填手机号领20元券', ['立即领取'], '填手机号领20元券'],
    ['立减10元，注册即享', ['注册'], '立减10元，注册'],
    ['輸入手機號碼，立即領優惠券', ['領取'], '输入手机号码，立即领优惠券'],
  ])('%s', (all, buttons, wanted) => expect(offer(all, buttons)).toBe(wanted))

  it.each([
    ['the order goes on beside it', offer('填手机号领20元券', ['领取', '去结算'])],
    ['the button pays', offer('凭小票享免费停车，填写后缴费离场', ['领取减免并缴费'])],
    ['there is a plain path', offer('填手机号领20元券，不登录直接点餐', ['领取'])],
    ['nothing is asked for', offer('填手机号领20元券', ['领取'], [])],
    ['it is a page about coupons', offer('填手机号领20元券', ['领取'], [phone], '领券中心')],
    ['nothing is offered', offer('填手机号接收取餐通知', ['提交'])],
  ])('is none where %s', (_, found) => expect(found).toBeUndefined())
})
