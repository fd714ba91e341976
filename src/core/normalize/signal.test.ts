import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldSignals } from '../model/observation'
import { normalizeField } from './signal'
import { normalizeText } from './text'

const raw: FieldSignals = {
  widget: 'input',
  label: '＊手 机 號：',
  labelFrom: 'row',
  placeholder: '請輸入手機號',
  name: 'userPhone',
  tokens: ['form.contact_tel2'],
  type: 'tel',
  inputMode: '',
  autocomplete: '',
  pattern: '',
  maxLength: 11,
  options: ['先生', ''],
  group: '聯繫人信息',
  rowButtons: ['獲取驗證碼'],
  neighbours: ['姓 名', '＊'],
  accept: '',
  behind: '',
  hasImage: false,
  multiline: false,
  readOnly: false,
}

it('reads what a box for files asks for off its only button', () => {
  const box = { ...raw, label: '', placeholder: '', type: 'file', rowButtons: ['拍摄身份证正面'] }
  const read = (given: Partial<FieldSignals>) =>
    normalizeField({ ...box, ...given }, { title: '', headings: [], isList: false }, null).placeholder
  expect(read({})).toBe('拍摄身份证正面')
  expect(read({ rowButtons: ['上传', '重拍'] })).toBe('')
  expect(read({ type: 'text' })).toBe('')
})

describe('a list whose first entry asks for one', () => {
  const list = { ...raw, label: '', placeholder: '', type: 'select' }
  const read = (options: string[]) =>
    normalizeField({ ...list, options }, { title: '', headings: [], isList: false }, null)

  it.each([
    [['请选择年级', '一年级'], '请选择年级', ['一年级']],
    [['-- Select state --', 'Ohio'], 'select state', ['ohio']],
    [['選択してください', '東京'], '选択してください', ['东京']],
    [['省', '北京市', '河北省'], '省', ['北京市', '河北省']],
    [['车系', 'C级'], '车系', ['c级']],
    [['北京', '上海'], '', ['北京', '上海']],
  ])('%j asks “%s”', (options, placeholder, rest) => {
    expect(read(options)).toMatchObject({ placeholder, options: rest })
  })

  it('says no more than the placeholder that is there', () => {
    const signal = normalizeField(
      { ...list, placeholder: '年级', options: ['请选择', '一'] },
      { title: '', headings: [], isList: false },
      null,
    )
    expect(signal).toMatchObject({ placeholder: '年级', options: ['请选择', '一'] })
  })
})

describe('normalizeText', () => {
  it.each([
    ['手 机 号', '手机号'],
    ['＊手机号码（必填）：', '手机号码'],
    ['📱手机号 (选填)', '手机号'],
    ['ＥｍａｉｌＡｄｄｒｅｓｓ', 'emailaddress'],
    ['Phone Number *', 'phone number'],
    ['身高（cm）', '身高'],
    ['電話', '电话'],
    ['車牌號碼', '车牌号码'],
    ['姓\u200b名', '姓名'],
    ['', ''],
    ['***', ''],
    ['Driver’s License', "driver's license"],
    ['l´adresse', "l'adresse"],
    ['e‑mail', 'e-mail'],
    ['Nato/a a (*)', 'nato/a a'],
  ])('%s → %s', (text, normalized) => expect(normalizeText(text)).toBe(normalized))

  it('never throws and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const once = normalizeText(text)
        expect(once.length).toBeLessThanOrEqual(400 * 18)
        expect(normalizeText(once).length).toBeLessThanOrEqual(once.length)
      }),
    )
  })
})

describe('normalizeField', () => {
  const page = { title: '會員註冊', headings: ['完善資料'], isList: false }

  it('brings texts and keys into the common vocabulary', () => {
    expect(normalizeField(raw, page, 'dine_in')).toMatchObject({
      raw,
      label: '手机号',
      placeholder: '请输入手机号',
      keys: ['user', 'phone', 'form', 'contact', 'tel'],
      group: '联系人信息',
      neighbours: ['姓名'],
      options: ['先生'],
      rowButtons: ['获取验证码'],
      context: '会员注册 完善资料',
      scenario: 'dine_in',
    })
  })

  it('takes button texts off the label', () => {
    expect(normalizeField({ ...raw, label: '驗證碼 獲取驗證碼' }, page, null).label).toBe('验证码')
    expect(normalizeField({ ...raw, label: '獲取驗證碼' }, page, null).label).toBe('获取验证码')
  })

  it('takes what may be chosen off the label of a choice', () => {
    const choice = { ...raw, type: 'radio', placeholder: '', group: '藥物過敏', options: ['無', '青霉素', '其他'] }
    const labelOf = (changed: Partial<FieldSignals>) => normalizeField({ ...choice, ...changed }, page, null).label
    expect(labelOf({ label: '無青霉素其他' })).toBe('药物过敏')
    expect(labelOf({ label: '無青霉素其他', group: '' })).toBe('无青霉素其他')
    expect(labelOf({ label: '服藥 無 青霉素 其他' })).toBe('服药')
    expect(labelOf({ label: '其他' })).toBe('其他')
    expect(labelOf({ label: '男', options: ['男'], group: '性別' })).toBe('男')
    expect(labelOf({ label: '無青霉素其他', type: 'select' })).toBe('无青霉素其他')
  })

  it('counts a label that only repeats the placeholder as placeholder', () => {
    const signal = normalizeField(
      { ...raw, label: '請輸入手機號', labelFrom: 'placeholder', placeholder: '' },
      page,
      null,
    )
    expect([signal.label, signal.placeholder]).toEqual(['', '手机号'])
  })
})
