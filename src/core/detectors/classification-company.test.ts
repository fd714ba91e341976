import { describe, expect, it } from 'vitest'
import type { CategoryId } from '../model/categories'
import type { ScenarioId } from '../model/inspection'
import type { Sample } from './clues/sample'
import { byWords } from './forms/classified.fixture'

interface Form {
  title: string
  scenario?: ScenarioId
  group?: string
  controls: readonly (readonly [CategoryId | null, Sample])[]
}

/** Forms in which the company that a control keeps decides what it asks for. */
const FORMS: readonly Form[] = [
  {
    title: 'New patient',
    group: 'Fill in if the patient is a minor',
    controls: [
      ['guardian_name', { label: "Mother/Guardian's name", key: 'mother_first' }],
      ['guardian_name', { label: 'Last', key: 'mother_last' }],
      ['occupation', { label: 'Street address', key: 'mother_employer_address_1' }],
      ['occupation', { label: '(###)', key: 'mother_employer_phone_1' }],
    ],
  },
  {
    title: '极速借款申请',
    scenario: 'loan',
    controls: [
      ['real_estate_asset', { label: '房', type: 'radio', options: ['无房', '有房按揭', '有房全款'] }],
      ['deposit_asset', { label: '车', type: 'radio', options: ['无车', '有车全款'] }],
      ['credit_info', { label: '信用卡', type: 'radio', options: ['有', '无'] }],
      ['credit_info', { label: '两年内征信', type: 'radio', options: ['良好', '有少量逾期'] }],
      ['income', { label: '收入形式', type: 'radio', options: ['打卡', '现金'] }],
      ['occupation', { label: '在职时长' }],
      ['emergency_contact', { label: '联系人一' }],
      ['emergency_contact', { label: '关系' }],
      ['emergency_contact', { label: '亲属电话', type: 'tel' }],
      ['emergency_contact', { label: '同事姓名' }],
      [null, { label: '借多久', type: 'radio', options: ['3个月', '6个月'] }],
    ],
  },
  {
    title: '预约订座',
    scenario: 'dine_in',
    controls: [
      ['name', { label: '订位大名' }],
      ['phone', { label: '预约手机', type: 'tel' }],
      [null, { label: '大人', widget: 'stepper' }],
      [null, { label: '小孩', widget: 'stepper' }],
      ['birth_date', { label: '寿星生日' }],
      ['dietary_note', { label: '想对后厨说', multiline: true }],
      [null, { label: '邀请好友口令' }],
    ],
  },
  {
    title: '满意度调查问卷',
    controls: [
      ['education', { label: '2. 您的学历是', type: 'radio', options: ['高中', '本科'] }],
      ['family_members', { label: '3. 您家里有几口人' }],
      ['age_range', { label: '4、您的年龄段是？', type: 'radio', options: ['18岁以下', '18-25岁'] }],
      ['phone', { label: '9. 留下手机号参与抽奖', type: 'tel' }],
      [null, { label: '您是第几次光临', type: 'radio', options: ['第一次', '两次以上'] }],
    ],
  },
  {
    title: '房屋出租发布',
    scenario: 'estate',
    controls: [
      ['house_data', { label: '小区' }],
      ['house_data', { label: '楼层' }],
      ['house_data', { label: '朝向' }],
      ['house_data', { label: '押付方式', type: 'radio', options: ['押一付三', '押一付一'] }],
      ['house_data', { label: '期望租金', type: 'number' }],
      ['name', { label: '业主称呼' }],
    ],
  },
  {
    title: '登记看车',
    scenario: 'car_4s',
    controls: [
      ['purchase_intent', { label: '付款方式', type: 'radio', options: ['全款', '贷款'] }],
      ['vehicle_model', { label: '当前驾驶车型' }],
      [null, { label: '试驾车型' }],
    ],
  },
  {
    title: '宠物洗护预约',
    controls: [
      [null, { label: '品种' }],
      [null, { label: '年龄' }],
      [null, { label: '体重' }],
      [null, { label: '疫苗情况', type: 'radio', options: ['已接种', '未接种'] }],
      ['birth_date', { label: '主人生日' }],
    ],
  },
  {
    title: '门店管理 新增门店',
    controls: [
      [null, { label: '联系电话', type: 'tel' }],
      [null, { label: '详细地址' }],
      [null, { label: '负责人' }],
    ],
  },
  {
    title: '会员登录',
    controls: [
      ['account', { placeholder: '手机号/邮箱/用户名' }],
      ['account_password', { placeholder: '密码', type: 'password' }],
    ],
  },
  {
    title: '参展登记',
    controls: [
      ['name', { label: '参展人' }],
      ['occupation', { label: '单位' }],
      ['phone', { label: '手机', type: 'tel' }],
      [null, { label: '感兴趣的议题' }],
      ['other_person', { label: '队员1姓名' }],
      [null, { label: '审核人' }],
    ],
  },
  {
    title: '后台管理系统登录',
    controls: [
      ['account', { label: '用户名' }],
      ['account_password', { label: '密码', type: 'password' }],
      [null, { label: '验证码' }],
    ],
  },
  {
    title: '手机登录',
    controls: [
      ['phone', { label: '手机号', type: 'tel' }],
      ['account_password', { label: '密码', type: 'password' }],
      ['sms_code', { label: '验证码' }],
    ],
  },
  {
    title: '发布职位',
    controls: [
      [null, { label: '薪资下限' }],
      [null, { label: '薪资上限' }],
      [null, { label: '项目简介', multiline: true }],
    ],
  },
  {
    title: 'Delivery details',
    controls: [
      ['name', { label: 'Recipient' }],
      ['delivery_address', { label: 'Delivery address' }],
      [null, { label: 'Company' }],
      ['postcode', { label: 'ZIP' }],
      [null, { label: 'Delivery instructions', multiline: true }],
    ],
  },
]

describe('a control in company', () => {
  for (const { title, scenario, group, controls } of FORMS)
    it.each(controls.map(([category, sample]) => ({ category, sample })))(
      `${title}: $sample.label $sample.placeholder → $category`,
      ({ category, sample }) => {
        const neighbours = controls.flatMap(([, other]) =>
          other === sample ? [] : [other.label ?? other.placeholder ?? ''],
        )
        const detection = byWords({
          title,
          neighbours,
          ...(scenario && { scenario }),
          ...(group && { group }),
          ...sample,
        })
        expect(detection.category, detection.why.join(' ')).toBe(category)
      },
    )
})
