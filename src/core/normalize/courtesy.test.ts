import { describe, expect, it } from 'vitest'
import { withoutCourtesy, withoutNote, withoutRequest } from './courtesy'

describe('withoutCourtesy', () => {
  it.each([
    ['3. 姓名', '姓名'],
    ['q2、手机号', '手机号'],
    ['第5题 城市', '城市'],
    ['一、姓名', '姓名'],
    ['(二)姓名', '姓名'],
    ['6. 6、手机号', '手机号'],
    ['12.b name of board', 'name of board'],
    ['请输入姓名', '姓名'],
    ['请填写您的手机号', '手机号'],
    ['请完善姓名', '姓名'],
    ['请再次输入密码', '密码'],
    ['修改手机号', '手机号'],
    ['真实姓名', '姓名'],
    ['请问职业', '职业'],
    ['我的生日', '生日'],
    ['您的学历是什么', '学历'],
    ['your city', 'city'],
    ['what is your city', 'city'],
    ['please enter the full name', 'full name'],
    ['confirm your email', 'email'],
    ['select gender', 'gender'],
    ['my address', 'address'],
    ['your answer here', 'answer'],
    ['年级: 请选择', '年级'],
    ['工号: ****** 性别', '性别'],
    ['姓名(与身份证一致)', '姓名'],
    ['手机号(仅用于联系您)', '手机号'],
    ['name (as on your passport)', 'name'],
    ['phone number (if applicable)', 'phone number'],
    ['full name as it appears on the card', 'full name'],
    ['employer (name and address)', 'employer'],
    ['毕业院校请填写全称', '毕业院校'],
    ['身份证号请如实填写', '身份证号'],
    ['推荐人(lop)', '推荐人'],
    ['车牌号(没有可不填)', '车牌号'],
  ])('%s asks for %s', (label, asked) => {
    expect(withoutCourtesy(label)).toBe(asked)
  })

  it.each([
    '年',
    '3.5元',
    '请选择',
    '填写人',
    '编辑桌号',
    '识别码(vin)',
    '电话请填写家长的',
    'your own name',
    '备注(如有过敏请注明)',
    '电话(家长)',
    '联系方式(请填写微信号)',
    '姓名(必须是监护人)',
    '紧急联系人(与本人关系)',
    'phone (parent)',
  ])('leaves %s as it is', (label) => {
    expect(withoutCourtesy(label)).toBe(label)
  })

  it('leaves what speaks of the person, where only the request is to go', () => {
    expect(withoutRequest('2. 请输入您的姓名')).toBe('您的姓名')
    expect(withoutNote('您的姓名(请如实填写)')).toBe('您的姓名')
  })
})
