import { describe, expect, it } from 'vitest'
import type { Sample } from './clues/sample'
import { classified } from './forms/classified.fixture'

/*
 * What a page is called is whatever its makers left there. It may tell whose data a form asks for; it makes nobody's data of a
 * person's, and none of the shop's.
 */
const TITLES =
  '首页|index|Vite App|列表|详情|搜索结果|会员中心|停车缴费|停车场管理系统|访客管理系统|智慧物业管理平台|后台管理|预约管理系统|点餐系统|门店查询|附近门店|信息采集|满意度调查|领取优惠券|积分兑换|计算器|卖车|投诉建议|员工登记|开票|实名认证|确认订单|货运|家政服务|敬老院|酒店预订|客户登记|车队管理|成绩查询|Admin|Dashboard|Store locator|Loan calculator|Supplier portal|Untitled'.split(
    '|',
  )

/** Controls of one form each. */
const FORMS: Record<string, Record<string, Sample>> = {
  person: {
    name: { label: '姓名', placeholder: '请输入姓名' },
    phone: { label: '手机号', placeholder: '请输入手机号', type: 'tel' },
    id_number: { label: '身份证号码' },
  },
  login: {
    phone: { placeholder: '请输入手机号码', type: 'tel' },
    sms_code: { placeholder: '请输入验证码', rowButtons: ['获取验证码'] },
  },
  car: { vehicle_plate: { label: '车牌号' }, phone: { label: '手机号' } },
  english: { name: { label: 'Full name' }, email: { label: 'Email' }, phone: { label: 'Mobile' } },
}

const THINGS: Sample[] = [
  { label: '优惠码', placeholder: '请输入优惠码' },
  { label: '桌号' },
  { label: '商品名称' },
  { label: '规格', type: 'radio', options: ['大杯', '中杯', '小杯'] },
  { label: '图形验证码', placeholder: '请输入右图字符' },
  { label: '支付方式', type: 'radio', options: ['微信', '支付宝', '银行卡'] },
  { label: '订单号' },
  { label: 'Promo code', placeholder: 'Enter code' },
]

const wordsOf = ({ label, placeholder }: Sample): string => label ?? placeholder ?? ''
const classOf = (sample: Sample) => classified(sample).category

describe.each(TITLES)('a page that is called %s', (title) => {
  it.each(Object.entries(FORMS))('asks in the form %s for what it says', (_, form) => {
    const asked = Object.values(form).map((sample) => {
      const neighbours = Object.values(form).flatMap((other) => (other === sample ? [] : wordsOf(other)))
      return classOf({ ...sample, title, neighbours })
    })
    expect(asked).toEqual(Object.keys(form))
  })

  it('asks beside a name for nothing else of a person', () => {
    const known = THINGS.map((sample) => classOf({ ...sample, title, neighbours: ['姓名', '手机号'] }))
    expect(known.filter((category) => category !== null && !/^(?:table_no|party_size)$/.test(category))).toEqual([])
  })
})

it.each(['权限设置', '权限管理', '隐私设置'])('a page called %s gives what its switches say', (title) => {
  const given = ['相机', '麦克风', '通讯录'].map((label) =>
    classOf({ label, title, widget: 'switch', type: 'checkbox' }),
  )
  expect(given).toEqual(['camera_mic', 'camera_mic', 'contacts_list'])
})
