import { describe, expect, it } from 'vitest'
import type { FieldShown } from '../model/observation'
import { cleanLabel, namesOptional, withWords } from './field-words'
import { fieldSeen } from './sample'

describe('cleanLabel', () => {
  it.each([
    ['* 手机号：', '手机号'],
    ['姓名（必填）', '姓名'],
    ['验证码 获取验证码', '验证码'],
    ['身高 (cm)', '身高'],
    ['月收入 元', '月收入'],
    ['年龄（周岁）', '年龄'],
    ['小朋友几岁*', '小朋友几岁'],
    ['每月还多少元', '每月还多少元'],
    ['楼号单元', '楼号单元'],
    ['请填写户主姓名 户主身份证：', '户主身份证'],
    ['联系电话漏填 登记日期：', '登记日期'],
    ['请选择日期', '请选择日期'],
  ])('%s → %s', (raw, clean) => {
    expect(cleanLabel(raw)).toBe(clean)
  })
})

const read = (
  { label = '电话', placeholder = '', group = '', behind = '' },
  requiredBy: FieldShown['requiredBy'] = null,
): Pick<ReturnType<typeof withWords>, 'required' | 'requiredBy' | 'optional'> => {
  const shown = fieldSeen(0, 'f', label) as FieldShown
  const { required, optional, ...rest } = withWords({
    ...shown,
    requiredBy,
    signals: { ...shown.signals, placeholder, group, behind },
  })
  return { required, requiredBy: rest.requiredBy, optional }
}

describe('namesOptional', () => {
  it('is true of names, not of examples', () => {
    const { signals } = fieldSeen(0, 'f', '备注（选填）') as FieldShown
    expect(namesOptional(signals)).toBe(true)
    expect(namesOptional({ ...signals, labelFrom: 'placeholder' })).toBe(false)
    expect(namesOptional({ ...signals, label: '备注', placeholder: '选填' })).toBe(false)
  })
})

describe('withWords', () => {
  it.each([
    [{ label: '* 电话' }, 'mark'],
    [{ label: '电话＊：' }, 'mark'],
    [{ label: 'Họ tên (*)' }, 'mark'],
    [{ placeholder: '*请输入' }, 'mark'],
    [{ label: '电话（必填）' }, 'text'],
    [{ placeholder: '必填' }, 'text'],
    [{ label: 'Phone (required)' }, 'text'],
    [{ group: '以下必填' }, 'text'],
    [{ label: '3. *您的电话' }, 'mark'],
    [{ behind: '*' }, 'mark'],
    [{ behind: '必填' }, 'text'],
    [{ label: 'お名前（必須）' }, 'text'],
    [{ behind: '※必須' }, 'text'],
    [{ label: 'お電話番号※必須', placeholder: '090-1234-5678' }, 'text'],
    [{ label: 'お名前（漢字）※必須：' }, 'text'],
    [{ label: '您的尊称★' }, 'mark'],
    [{ label: '이름 (필수)' }, 'text'],
    [{ label: 'Teléfono (obligatorio)' }, 'text'],
    [{ label: 'Nom (obligatoire)' }, 'text'],
    [{ label: 'Nome', behind: 'campo obrigatório' }, 'text'],
    [{ placeholder: 'Pflichtfeld' }, 'text'],
    [{ label: 'Naam (verplicht)' }, 'text'],
    [{ label: 'Ditt namn (obligatoriskt)' }, 'text'],
    [{ label: 'Họ tên (bắt buộc)' }, 'text'],
    [{ label: 'Nama (wajib diisi)' }, 'text'],
    [{ label: 'ชื่อ (จำเป็น)' }, 'text'],
  ] as const)('wants %j by %s', (words, requiredBy) => {
    expect(read(words)).toEqual({ required: true, requiredBy, optional: false })
  })

  it.each([
    { placeholder: '选填' },
    { behind: '（选填）' },
    { label: '备注（非必填）' },
    { label: '邀请人编号（没有不用填）' },
    { placeholder: '可以不写' },
    { placeholder: 'Company, if any' },
    { label: 'Middle name (may be left blank)' },
    { placeholder: '请输入备注内容(可不填)' },
    { label: 'Note (not required)' },
    { group: '其他信息（选填）' },
    { label: '電話番号（任意）' },
    { label: '연락처 (선택)' },
    { label: 'Teléfono (opcional)' },
    { label: 'Telefono (non obbligatorio)' },
    { label: 'Telefon (freiwillig)' },
    { label: 'Telefoon (niet verplicht)' },
    { label: 'Email (không bắt buộc)' },
    { label: 'อีเมล (ไม่บังคับ)' },
  ])('leaves %j to the person', (words) => {
    expect(read(words)).toEqual({ required: false, requiredBy: null, optional: true })
    // A button that is dead while it is empty proves nothing against its own word.
    expect(read(words, 'submit_disabled').required).toBe(false)
  })

  it.each(['标*为必填项', '* required fields', '红色为必填，其余选填', '手机号码必填'])(
    'is not told by “%s” which ones it means',
    (group) => {
      expect(read({ group }).requiredBy).toBeNull()
    },
  )

  it('hears the star over a group of choices', () => {
    const shown = fieldSeen(0, 'f', '先生 女士') as FieldShown
    const signals = { ...shown.signals, group: '称呼★' }
    expect(withWords({ ...shown, signals: { ...signals, widget: 'radio-group' } }).requiredBy).toBe('mark')
    expect(withWords({ ...shown, signals }).requiredBy).toBeNull()
  })

  it('takes rules about a value for no demand', () => {
    expect(read({ placeholder: '密码必须包含字母' }).required).toBe(false)
    expect(read({ placeholder: '密碼必須包含數字' }).required).toBe(false)
    expect(read({ placeholder: '输入任意金额' }).optional).toBe(false)
  })

  it('takes a list that can be searched in for no search', () => {
    const typeOf = (widget: string): string => {
      const shown = fieldSeen(0, 'f', '年级') as FieldShown
      return withWords({ ...shown, signals: { ...shown.signals, widget, type: 'search' } }).signals.type
    }
    expect(typeOf('picker')).toBe('text')
    expect(typeOf('input')).toBe('search')
  })

  it('takes a masked number for no star', () => {
    expect(read({ placeholder: '例如 2018-0*' }).required).toBe(false)
    expect(read({ placeholder: '例如 138****' }).required).toBe(false)
  })

  it('keeps what the page says without words', () => {
    expect(read({})).toEqual({ required: false, requiredBy: null, optional: false })
    expect(read({ placeholder: '选填' }, 'attribute').requiredBy).toBe('attribute')
    expect(read({ label: '* 电话' }, 'validation').requiredBy).toBe('mark')
    expect(read({}, 'validation').requiredBy).toBe('validation')
  })
})
