import { describe, expect, it } from 'vitest'
import { type Nameable, readDemands } from './demands'

const form = (...labels: string[]): Nameable[] =>
  labels.map((label) => ({
    label: label.replace(/[?@]$/u, ''),
    isLabelRead: !label.endsWith('@'),
    form: 'g1',
    isFilledIn: !label.endsWith('?'),
  }))

/** Labels that the text demands, of those given; `?` marks one that may stay empty, `@` one whose label no text shows. */
const demanded = (text: string, ...labels: string[]): string[] => {
  const controls = form(...labels)
  return [...readDemands(text, controls)].sort((a, b) => a - b).map((at) => (controls[at] as Nameable).label)
}

describe('names before a demand', () => {
  it('mean the label that they are, where it is one, and no longer one', () => {
    expect(
      demanded('寄件人、寄件电话为必填项 寄件人 寄件电话 寄件人证件号', '寄件人', '寄件电话', '寄件人证件号'),
    ).toEqual(['寄件人', '寄件电话'])
  })

  it('bear a particle in both its forms', () => {
    expect(demanded('받는 분, 휴대폰 번호은(는) 필수 항목입니다', '받는 분', '휴대폰 번호', '배송 메모')).toEqual([
      '받는 분',
      '휴대폰 번호',
    ])
  })

  it('stand behind it too', () => {
    expect(demanded('À remplir obligatoirement : Nom, Adresse e-mail', 'Nom', 'Adresse e-mail', 'Agence')).toEqual([
      'Nom',
      'Adresse e-mail',
    ])
  })

  it('demand nothing where only firms are meant', () => {
    expect(demanded('税号 企业必填 邮箱', '税号', '邮箱')).toEqual([])
  })
})

describe('a sentence about the whole form', () => {
  it.each([
    ['预约 以下各项请务必填写完整 姓名 手机 提交'],
    ['登记 姓名 手机 以上信息都要填写，老师会联系您'],
    ['请如实填写，以下各项均为必填 姓名 手机'],
    ['所有项目均为必填 姓名 手机'],
    ['姓名 手机 以上均不能为空'],
    ['請填寫所有欄位 姓名 手机'],
    ['下列資料全部必填 姓名 手机'],
    ['请确保联系人真实有效，均为必填 姓名 手机'],
    ['姓名和手机缺一不可 姓名 手机'],
    ['请务必完整填写 姓名 手机'],
    ['资料填写不全将不予受理 姓名 手机'],
    ['请将信息填写完整后提交 姓名 手机'],
    ['问卷全部题目为必答 姓名 手机'],
    ['信息不完整恕不受理 姓名 手机'],
    ['填写完整资料后方可激活 姓名 手机'],
    ['Incomplete forms will not be processed 姓名 手机'],
    ['Semua wajib diisi 姓名 手机'],
    ['すべての項目にご入力ください 姓名 手机'],
    ['下記は全て必須項目です 姓名 手机'],
    ['모든 항목은 필수입니다 姓名 手机'],
    ['아래 정보를 빠짐없이 입력해 주세요 姓名 手机'],
    ['All fields below are required 姓名 手机'],
    ['Please complete every question 姓名 手机'],
    ['Tous les champs sont obligatoires. 姓名 手机'],
    ['Todos los campos de este formulario son obligatorios. 姓名 手机'],
    ['Bitte füllen Sie alle Felder aus. 姓名 手机'],
    ['Alle Angaben sind Pflichtangaben. 姓名 手机'],
    ['Todos os campos são obrigatórios 姓名 手机'],
    ['Tutti i campi sono obbligatori 姓名 手机'],
    ['Alle velden zijn verplicht 姓名 手机'],
    ['Alla fält är obligatoriska 姓名 手机'],
    ['Semua kolom wajib diisi 姓名 手机'],
    ['Tất cả các trường đều bắt buộc 姓名 手机'],
    ['กรุณากรอกข้อมูลให้ครบทุกช่อง 姓名 手机'],
  ])('%s', (text) => {
    expect(demanded(text, '姓名', '手机')).toEqual(['姓名', '手机'])
  })

  it.each([
    ['带 * 的为必填项 姓名 手机'],
    ['* 号项目必填 姓名 手机'],
    ['以下带*号的均为必填 姓名 手机'],
    ['All fields marked with an asterisk are required 姓名 手机'],
    ['Mit * gekennzeichnete Felder sind Pflichtfelder 姓名 手机'],
    ['※印は必須項目です 姓名 手机'],
    ['请填写以下信息 姓名 手机'],
    ['请务必如实填写 姓名 手机'],
    ['查看完整资料请下载客户端 姓名 手机'],
    ['必填项不能为空 姓名 手机'],
    ['功能不完善，敬请谅解 姓名 手机'],
    ['以上信息非必填 姓名 手机'],
    ['不必填写任何信息即可点餐 姓名 手机'],
    ['All our drinks are made to order 姓名 手机'],
    ['All fields are optional 姓名 手机'],
  ])('is not: %s', (text) => {
    expect(demanded(text, '姓名', '手机')).toEqual([])
  })

  it('means those above or below it, as many as it says', () => {
    expect(demanded('姓名 单位 车牌 以上三项必须填写 车型 备注', '姓名', '单位', '车牌', '车型', '备注')).toEqual([
      '姓名',
      '单位',
      '车牌',
    ])
    expect(demanded('桌号 以下信息均为必填 姓名 手机', '桌号', '姓名', '手机')).toEqual(['姓名', '手机'])
    expect(demanded('前两项为必填项 姓名 手机 生日', '姓名', '手机', '生日')).toEqual(['姓名', '手机'])
  })

  it('spares what is excepted, what says that it may stay empty, and other forms', () => {
    expect(demanded('除备注外，其余均为必填 姓名 手机 备注', '姓名', '手机', '备注')).toEqual(['姓名', '手机'])
    expect(demanded('All fields are required except notes. Name Notes', 'Name', 'Notes')).toEqual(['Name'])
    expect(demanded('All fields are required unless marked optional Name Age', 'Name', 'Age?')).toEqual(['Name'])
    const controls = form('Search', 'Name', 'Email')
    ;(controls[0] as Nameable).form = 'g0'
    expect([...readDemands('Search All fields are required Name Email', controls)]).toEqual([1, 2])
  })

  it('means the groups of a form that a library makes forms of, in whatever order they were found', () => {
    const controls = form('导入@', '姓名', '手机', '姓名', '手机').map((one, at) => ({
      ...one,
      form: `g${(at + 1) >> 1}`,
    }))
    const meant = readDemands('均为必填 联系人一 姓名 手机 联系人二 姓名 手机 导入', controls)
    expect([...meant].sort()).toEqual([1, 2, 3, 4])
    expect(demanded('姓名 手机 以上信息都要填写 课程', '姓名', '手机', '课程')).toEqual(['姓名', '手机'])
  })

  it('means what has no label in the text as well, and not what is elsewhere', () => {
    expect(demanded('以下均为必填 提交', '请输入姓名@', '请输入手机@')).toEqual(['请输入姓名', '请输入手机'])
    expect(demanded('以下均为必填 姓名 提交', '姓名', '身份证号')).toEqual(['姓名'])
  })
})

describe('a sentence that names what it means', () => {
  it.each([
    ['电话和车牌必填，其余可到场再说', ['车主电话', '故障车牌', '备注'], ['车主电话', '故障车牌']],
    ['手机号为必填项', ['手机号', '姓名'], ['手机号']],
    ['姓名、手机号、车牌号均为必填', ['姓名', '手机号', '车牌号', '备注'], ['姓名', '手机号', '车牌号']],
    ['必填：姓名、手机号。选填：备注', ['姓名', '手机号', '备注'], ['姓名', '手机号']],
    [
      'First name Last name Email Phone and email are required.',
      ['First name', 'Email', 'Phone number'],
      ['Email', 'Phone number'],
    ],
    ['Nom Ville Le nom et la ville sont obligatoires', ['Nom', 'Ville', 'Âge'], ['Nom', 'Ville']],
    ['お名前と電話番号は必須です', ['お名前', '電話番号', 'ご要望'], ['お名前', '電話番号']],
    ['이름과 연락처는 필수입니다', ['이름', '연락처', '메모'], ['이름', '연락처']],
    ['Nama dan nomor HP wajib diisi', ['Nama', 'Nomor HP', 'Catatan'], ['Nama', 'Nomor HP']],
  ])('%s', (text, labels, meant) => {
    expect(demanded(`${text} ${labels.join(' ')}`, ...labels)).toEqual(meant)
  })

  it.each([
    '姓名 手机号 非必填',
    '手机号不是必填',
    '无需登录，必填信息很少',
    'No phone needed. Registration is required',
  ])('is not: %s', (text) => {
    expect(demanded(text, '姓名', '手机号', 'Phone')).toEqual([])
  })
})
