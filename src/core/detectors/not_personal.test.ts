import { describe, expect, it } from 'vitest'
import { type Answer, answer, type Sample } from './clues/sample'
import { detector } from './not_personal'

const CONTROLS: readonly (readonly [Answer, Sample])[] = [
  ['yes', { label: '通讯地址同户籍地址', type: 'checkbox' }],
  ['no', { label: '通讯地址同户籍地址' }],
  ['no', { label: '驾驶证档案编号', group: '查询条件', title: '扣分查询' }],
  ['yes', { label: '账单地址与收货地址一致', type: 'checkbox' }],
  ['yes', { label: '同收件人', widget: 'checkbox', type: '' }],
  ['yes', { label: '盘点人' }],
  ['yes', { label: '部门', neighbours: ['出库单号', '物料名称'] }],
  ['no', { label: '部门', neighbours: ['姓名', '工号'] }],
  ['no', { label: '发货地址', neighbours: ['发货人姓名', '收货人姓名'] }],
  ['yes', { label: '发货地址', neighbours: ['店铺名称'] }],
  ['no', { label: '车架号后四位', group: '查询条件', title: '违章查询' }],
  ['yes', { label: '发动机类型', group: '查询条件', title: '二手车' }],
  ['yes', { label: '店铺地区' }],
  ['yes', { label: '省份', group: '服务站信息' }],
  ['yes', { label: '心理价位', title: '卖我的车' }],
  ['yes', { label: '所在地区', group: '团点信息' }],
  ['no', { label: '姓名', neighbours: ['宠物名字', '宠物品种'] }],
  ['yes', { label: '年龄', neighbours: ['姓名', '宠物名字', '宠物品种'] }],
  ['yes', { label: 'ペットのお名前' }],
  ['yes', { label: '卡号', title: '办理月卡', neighbours: ['车牌号'] }],
  ['no', { label: '所在区域', placeholder: '请选择区域', neighbours: ['姓名', '手机号'] }],
  ['yes', { label: '证件', options: ['身份证', '护照', '军官证'], type: 'select' }],
  ['yes', { label: '用户身份', options: ['管理员', '普通用户'], type: 'select' }],
  ['yes', { label: '健康状况', neighbours: ['品种', '是否绝育'] }],
  ['yes', { label: '가게 이름' }],
  ['yes', { label: '优惠码' }],
  ['yes', { label: '图形验证码' }],
  ['yes', { label: '验证码', hasImage: true }],
  ['no', { label: '〒', key: 'entry_postal_code', hasImage: true }],
  ['yes', { placeholder: '搜索停车场' }],
  ['yes', { type: 'search' }],
  ['yes', { label: '商品名称', key: 'goodsName' }],
  ['yes', { label: '预约时间' }],
  ['yes', { label: '门店电话' }],
  ['yes', { label: '开户银行', neighbours: ['发票抬头', '税号'] }],
  ['yes', { label: '我已阅读并同意《用户协议》', type: 'checkbox' }],
  ['yes', { label: '支付方式' }],
  ['yes', { label: '评分' }],
  ['yes', { label: '充电桩编号' }],
  ['yes', { label: '推荐码' }],
  ['yes', { label: 'Quantity' }],
  ['yes', { label: 'Coupon code' }],
  ['unsure', { label: '凭据', key: 'goodsName' }],
  ['no', { label: '手机号' }],
  ['no', { label: '姓名' }],
  ['no', { label: '车牌号' }],
  ['no', { label: '身份证号' }],
  ['no', { label: '验证码', rowButtons: ['获取验证码'] }],
  ['no', { label: '收货地址' }],
  ['no', { label: '密码' }],
  ['no', { label: '邮箱' }],
  ['no', { label: '开户行', neighbours: ['银行卡号', '持卡人'] }],
]

describe('not_personal', () => {
  it.each(CONTROLS)('%s: %j', (expected, sample) => {
    expect(answer(detector, sample)).toBe(expected)
  })
})
