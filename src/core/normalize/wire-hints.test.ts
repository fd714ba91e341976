import { describe, expect, it } from 'vitest'
import { createCatalogEngine } from '../../catalog'

const engine = createCatalogEngine()
const sent = (body: object): string[] =>
  engine
    .analyzeRequest(
      {
        method: 'POST',
        url: 'https://api.tea.example/x',
        contentType: 'application/json',
        body: JSON.stringify(body),
        form: null,
      },
      [],
    )
    .items.map(({ category, where }) => `${category} ${where.replace('body:json:', '')}`)
const kept = (answer: object): string[] =>
  (engine.analyzeAnswer(JSON.stringify(answer))?.items ?? []).map(({ category, where }) => `${category} ${where}`)

describe('names that are as often another’s', () => {
  it.each<[string, object, string]>([
    ['Alipay’s number of a person', { userId: '2088102104794936' }, 'openid $.userId'],
    ['a card under an account’s number', { accNo: '6217001230005678905' }, 'bank_card $.accNo'],
    ['whose account it is', { acctName: '张伟民' }, 'card_holder $.acctName'],
    [
      'until when a card is valid',
      { cardNo: '4111111111111111', cvn2: '123', validDate: '1228' },
      'card_expiry $.validDate',
    ],
    ['a company that an invoice is made out to', { buyerName: '杭州某某科技有限公司' }, 'invoice_title $.buyerName'],
    ['a pupil’s school', { studentName: '张小宝', school: '文一街小学' }, 'child_school $.school'],
    ['a pupil’s class', { childName: '张小宝', grade: '二年级' }, 'child_school $.grade'],
    [
      'what follows the city in an address',
      { city: '广州市', detail: '体育西路 103 号 802' },
      'delivery_address $.detail',
    ],
    ['when a car came', { plateNo: '皖A12345', inTime: '2026-11-27 08:01:02' }, 'parking_time $.inTime'],
    [
      'whom to call, in an object of their own',
      { emergencyContact: { name: '李芳' } },
      'emergency_contact $.emergencyContact.name',
    ],
    [
      'a place by x and y, either way round',
      { user: { location_x: '37.870591', location_y: '112.548879' } },
      'location_precise $.user.location_y',
    ],
    ['a place by x and y', { map_x: 112.548879, map_y: 37.870591 }, 'location_precise $.map_y'],
  ])('tell of %s', (_, body, item) => {
    expect(sent(body)).toContain(item)
  })

  it.each<[string, object]>([
    ['an own number of a user', { userId: '1088102104794936', uid: 88 }],
    ['a merchant’s number', { partner: '2088102104794936', seller: { userId: '2088102104794936' } }],
    ['an account of another form', { accNo: 'A-1203', accName: '基本户', validDate: '1228' }],
    ['until when a coupon is valid', { couponNo: 'A12', validDate: '1228', expire: '1228' }],
    ['a company that sells', { sellerName: '杭州某某科技有限公司', companyName: '杭州某某科技有限公司' }],
    ['a school near a home', { estate: '湖景苑', school: '文一街小学', metro: '2 号线' }],
    ['details of goods', { city: '广州市', detail: '买一送一', details: '3 层夹心' }],
    ['when a dish is served', { dishNo: 'A12', inTime: '2026-11-27 08:01:02', outTime: '10:00' }],
    ['a place on the screen', { x: 112.548879, y: 37.870591, point_x: 37.5, point_y: 112.25 }],
  ])('say nothing of %s', (_, body) => {
    expect(sent(body)).toEqual([])
  })
})

describe('a name by what stands beside it', () => {
  it.each<[string, object, string]>([
    ['a number that is called as it is', { dst_name: '孙立军', dst_phone: '13512345678' }, 'name $.dst_name'],
    ['a number in a list of contacts', { contactInfoList: [{ contact: '孙立军', tel: '13512345678' }] }, 'name'],
    ['what ails somebody', { name: '李海', chiefComplaint: '流涕、咳嗽、头痛 2 天' }, 'name $.name'],
    ['a birthday', { name: '李海', birthday: '1985-06-17' }, 'name $.name'],
  ])('is a person’s: %s', (_, body, item) => {
    expect(sent(body).join('\n')).toContain(item)
  })
  it.each<[string, object]>([
    ['a thing’s number', { goods_name: '孙家面', goods_phone: '1' }],
    ['a name and no number', { dst_name: '孙立军', dst_code: '320500' }],
    ['a shop’s', { store_name: '孙家面', store_phone: '13512345678' }],
  ])('is nobody’s: %s', (_, body) => {
    expect(sent(body)).toEqual([])
  })
})

describe('a value that is sealed', () => {
  const [digest, cipher] = ['0f5264038205edfb1ac05fbb0e8c5e94', 'U2FsdGVkX19jcmVk7k3aQw==']
  it.each<[string, object, string]>([
    ['a digest under a name that says of what', { phone_md5: digest }, 'phone $.phone_md5'],
    ['what was encrypted under such a name', { encryptedMobile: cipher }, 'phone $.encryptedMobile'],
    ['an address of e-mail', { hashed_email: digest.repeat(2) }, 'email $.hashed_email'],
  ])('is told by its name: %s', (_, body, item) => {
    expect(sent(body)).toContain(item)
  })
  it('is none of a name that says nothing of it, of a shop or of another form', () => {
    expect(sent({ md5: digest, phone: digest, shop_phone_md5: digest, phone_hash: 'v2', hash: cipher })).toEqual([])
  })
})

describe('what a shop or a business tells', () => {
  it.each<[string, object]>([
    ['an outlet of a carrier', { org_name: '余杭营业部', org_phone: '13512345678' }],
    ['a hotel with its fax', { hotelName: '湖景酒店', phone: '13512345678', fax: '0571-88120000' }],
    ['places of work', { jobs: [{ title: '服务员', salary: '5000-8000', contactTel: '13512345678' }] }],
    ['what a day brought', { income: 128800, orders: 312, customers: 299 }],
    ['what a loan asks for', { productName: '随心贷', minIncome: 3000 }],
    ['how much memory is used', { memory: 13812345678, uv: 15812345678, views: '18812345678' }],
  ])('is nobody’s: %s', (_, body) => {
    expect(sent(body)).toEqual([])
    expect(kept(body)).toEqual([])
  })
})

describe('an answer', () => {
  it('shows a name of which it hides a part beside a number of which it hides one', () => {
    expect(kept({ name: '张*民', mobile: '186****2390' })).toEqual(['phone $.mobile', 'name $.name'])
    expect(kept({ name: '**', mobile: '186****2390' })).toEqual(['phone $.mobile'])
    expect(sent({ name: '张*民', mobile: '186****2390' })).toEqual([])
  })
})
