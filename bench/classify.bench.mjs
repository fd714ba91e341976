import { fromSource } from './from-source.mjs'

/** What it costs to classify the controls of a page: CPU alone, without a browser, beside a yardstick of the same machine. */
const CONTROLS = 1000
const RUNS = 7
const LIMIT = 40

const { classifyField, signalOf, detectors, book, oddsOf } = await fromSource(`
  export { classifyField } from '/src/core/detectors/classify'
  export { signalOf } from '/src/core/detectors/clues/sample'

  import { createOdds } from '/src/core/detectors/fitted/odds'
  import weights from '/src/weights/controls.txt?raw'
  export const oddsOf = createOdds(weights)
  import { createPhrasebook } from '/src/core/detectors/phrasebook/phrasebook'
  export const book = createPhrasebook(Object.values(import.meta.glob('/src/phrases/*.txt', { eager: true, import: 'default', query: '?raw' })))
  const modules = import.meta.glob(['/src/core/detectors/*.ts', '!/src/core/detectors/*.test.ts'], { eager: true })
  export const detectors = Object.values(modules).flatMap(({ detector }) => (detector ? [detector] : []))
`)

const FORMS = [
  ['收货人', '手机号', '所在地区', '详细地址', '门牌号', '邮政编码', '备注'],
  ['孩子姓名', '年级', '就读学校', '家长姓名', '联系电话', '验证码', '性别'],
  ['发票抬头', '税号', '注册地址', '开户银行', '银行账号', '接收邮箱', '金额'],
  ['车牌号', '手机号', '车架号', '发动机号', '停车场名称', '入场时间', '优惠码'],
  ['姓名', '身份证号', '月收入', '工作单位', '婚姻状况', '紧急联系人', '借款金额'],
  ['First name', 'Last name', 'Email address', 'Street address', 'City', 'ZIP code', 'Card number'],
  ['商品名称', '数量', '规格', '关键字', '评价内容', '订单编号', '桌号', '用餐人数'],
]
const KEYS = ['', 'van-field-3-input', 'userName', 'form_item_7', 'contactPhone', 'detailAddress', 'remark2']

/** A page of many forms: labels repeat as on lists, most with a word of their own, the company differs from form to form. */
const samples = (salt) =>
  Array.from({ length: CONTROLS }, (_, n) => {
    const form = FORMS[n % FORMS.length]
    const label = form[Math.floor(n / FORMS.length) % form.length]
    const own = n % 2 === 0 ? '' : ` ${salt}${n}`
    return {
      label: `${label}${own}`,
      placeholder: n % 3 === 0 ? '' : `请输入${label}${n % 5 === 0 ? own : ''}`,
      key: KEYS[n % KEYS.length],
      type: n % 6 === 0 ? 'tel' : 'text',
      neighbours: form.map((text, at) => (at % 3 === 2 ? `${text}${salt}${n % 40}` : text)),
      options: n % 9 === 0 ? ['男', '女', '保密'] : [],
      title: '在线登记',
    }
  })

const cpu = (work) => {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const yardstick = () => {
  const found = new Set()
  for (let n = 0; n < 60_000; n++) found.add(/(?:手机|电话)(?:号码?)?|name|address/u.exec(`请输入 ${n} 电话号码`)?.[0])
  return found
}

const cold = cpu(() => samples('甲').map((sample) => classifyField(signalOf(sample), detectors, book, oddsOf)))
const classified = []
const measured = []
for (let run = 0; run < RUNS; run++) {
  const page = samples(String.fromCodePoint(0x4e59 + run))
  measured.push(cpu(yardstick))
  classified.push(cpu(() => page.map((sample) => classifyField(signalOf(sample), detectors, book, oddsOf))))
}
const again = samples('甲').map(signalOf)
const warm = cpu(() => again.map((signal) => classifyField(signal, detectors, book, oddsOf)))

const once = median(classified)
console.log(`first ${CONTROLS} controls in a new process   ${cold.toFixed(0)} ms of CPU`)
console.log(
  `${CONTROLS} controls of another page          median ${once.toFixed(0)} ms of ${RUNS} (wanted: under ${LIMIT})`,
)
console.log(`the same ${CONTROLS} controls again            ${warm.toFixed(0)} ms`)
console.log(`beside the yardstick (${median(measured).toFixed(0)} ms)          ${(once / median(measured)).toFixed(2)}`)
