import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine'
import type { Observation } from '../model/observation'
import type { PolicyElementTest } from '../model/rule'
import { asksOf } from './prompts'
import { fieldSeen, SAMPLE_VISIT, sampleParts, seen } from './sample'

const elements: PolicyElementTest[] = [
  {
    id: 'retention',
    level: 'must',
    patterns: ['保存期限', '保存.{0,6}(?:年|月|日)'],
    unless: ['另行约定'],
    law: [],
    title: { 'zh-CN': '', en: '' },
  },
  { id: 'neg_forever', level: 'must', patterns: ['永久保存'], negative: true, law: [], title: { 'zh-CN': '', en: '' } },
]
const engine = createEngine(sampleParts({ policyElements: elements }))
const inspect = (...observations: Observation[]) => engine.inspect(SAMPLE_VISIT, [seen('page', 0), ...observations])
const words = (sample: string, given: Partial<Extract<Observation, { kind: 'text' }>> = {}) =>
  seen('text', 10, { sample, ...given })
const login = [fieldSeen(20, 'm', '手机号'), fieldSeen(21, 'c', '验证码')]
const walls = (...observations: Observation[]) =>
  inspect(...observations).walls.map((wall) => `${wall.kind}: ${wall.text}`)

describe('walls', () => {
  it('sees a login that is the only way on', () => {
    expect(walls(words('请先登录后点餐'), ...login)).toEqual(['login: 请先登录后点餐'])
    expect(walls(words('为提升您的点餐体验，请先授权登录'))).toHaveLength(1)
    expect(walls(words('未注册会员无法开票'))).toEqual(['register: 未注册会员无法开票'])
    expect(walls(words('欢迎', { title: '青禾', buttons: ['登录'] }), ...login)).toEqual(['login: 青禾 登录'])
  })

  it.each<[string, Observation[]]>([
    ['a guest entry', [words('请先登录', { buttons: ['游客点餐'] }), ...login]],
    ['a menu beside the form', [words('招牌奶茶 ¥18 加入购物车'), ...login]],
    ['a form that also asks other things', [words('填写资料'), ...login, fieldSeen(22, 'n', '姓名')]],
    ['an ordinary follow-us', [words('关注公众号领优惠')]],
    [
      'a login chosen from the menu',
      [
        words('招牌奶茶 ¥18'),
        seen('page', 50, { url: 'https://m.tea.example/login' }),
        seen('text', 60, { sample: '登录' }),
        ...login.map((one) => ({ ...one, id: `${one.id}b`, at: one.at + 60 })),
      ],
    ],
    [
      'a dialog that can be left',
      [seen('dialog', 5, { text: '请先登录', buttons: [{ text: '取消', role: 'refuse', area: 1, contrast: 1 }] })],
    ],
    ['a location page with a list of shops', [words('请开启定位后才能点餐，或手动选择门店')]],
    ['an offer for followers', [words('关注公众号后缴费立减2元')]],
    ['an offer for members', [words('成为会员后下单享九折')]],
    ['a coupon for followers', [words('关注公众号后可领取优惠券')]],
    ['what only those have who sign in', [words('登录后可查看历史订单')]],
    ['a login form of the members’ own page', [words('', { title: '会员中心' }), ...login]],
    ['a cart that comes along', [words('登录后可同步购物车')]],
    ['a distance', [words('开启定位后可查看距离')]],
    ['an entry that needs none', [words('无需登录即可点餐')]],
    ['two ways', [words('会员请先登录，非会员直接缴费')]],
    [
      'an estimate sent to a number',
      [words('', { title: '看看能借多少', buttons: ['获取验证码', '查看额度'] }), ...login],
    ],
    ['the page about the person', [words('请先登录', { title: '我的' })]],
    ['a plain path named in the text', [words('关注公众号后才能缴费享优惠。不关注也行，直接缴费')]],
  ])('sees none in %s', (_, observations) => expect(walls(...observations)).toEqual([]))

  it.each<[string, string]>([
    ['关注公众号后方可点餐', 'follow'],
    ['成为会员后才能下单', 'register'],
    ['请授权头像昵称后才能继续点餐', 'avatar'],
    ['未开启定位，无法使用点餐服务', 'location'],
    ['不开启定位将无法点餐', 'location'],
    ['会员登记后可点餐', 'register'],
    ['关注公众号后查看完整菜单', 'follow'],
    ['不关注公众号将无法开具发票', 'follow'],
    ['您还不是会员，入会后方可结账', 'register'],
    ['获取位置失败，请打开定位权限，否则将无法选择门店', 'location'],
    ['您还没有登录，登录后即可查看菜单', 'login'],
    ['请绑定手机号后再下单', 'login'],
    ['不登录无法点餐', 'login'],
    ['登录即可点餐', 'login'],
    ['缴费前请先关注公众号', 'follow'],
    ['点餐前需注册成为本店会员', 'register'],
    ['手机号验证后方可租借', 'login'],
    ['請先登入後點餐', 'login'],
    ['仅支持会员下单', 'register'],
    ['扫码关注公众号，即可点餐', 'follow'],
    ['关注“城市停车”公众号获取缴费入口', 'follow'],
    ['请先关注公众号，关注后可直接缴费', 'follow'],
    ['定位未开启，暂时无法点单', 'location'],
    ['请授权位置信息后再选择门店', 'location'],
    ['授权后才能点餐', 'login'],
    ['您未授权昵称头像，无法使用点餐服务', 'avatar'],
    ['请先授权获取您的昵称、头像和手机号，授权后方可点单', 'avatar'],
  ])('%s', (sentence, kind) => expect(walls(words(sentence))).toEqual([`${kind}: ${sentence}`]))

  it('sees a dialog without a way out', () => {
    expect(
      inspect(
        seen('dialog', 5, {
          selector: '.d',
          text: '登录后才能查看菜单',
          buttons: [{ text: '去登录', role: 'accept', area: 1, contrast: 1 }],
        }),
      ).walls,
    ).toMatchObject([{ id: 'w1', kind: 'login', selector: '.d' }])
  })
})

describe('a dialog that only lets one sign in', () => {
  const dialog = (...buttons: [text: string, role: 'accept' | 'refuse' | 'other'][]) =>
    walls(
      seen('dialog', 5, {
        text: '登录会员 享2小时免费停车',
        buttons: buttons.map(([text, role]) => ({ text, role, area: 1, contrast: 1 })),
      }),
    )

  it('is a wall', () => expect(dialog(['立即登录', 'accept'])).toEqual(['login: 登录会员 享2小时免费停车']))
  it('is none where another button leads on', () =>
    expect(dialog(['立即登录', 'accept'], ['直接缴费', 'other'])).toEqual([]))
  it('is none where it can be refused', () => expect(dialog(['立即登录', 'accept'], ['暂不', 'refuse'])).toEqual([]))
})

describe('prompts', () => {
  it.each<[string, string[], string | null]>([
    ['允许获取您的位置信息', [], 'location_precise'],
    ['授权手机号快速登录', [], 'phone'],
    ['加入会员享九折', [], 'membership'],
    ['关注公众号领券', [], 'follow'],
    ['请阅读并同意《隐私政策》，我们会收集手机号', ['同意', '不同意'], 'consent'],
    ['订阅消息通知', [], 'notification_perm'],
    ['领取优惠券', [], 'coupon'],
    ['今日已售罄', ['知道了'], null],
  ])('%s', (text, buttons, asks) => expect(asksOf(text, buttons)).toBe(asks))

  it('knows a question that was refused before', () => {
    const dialog = (at: number, key: string, text: string) => seen('dialog', at, { key, text })
    const prompts = inspect(
      dialog(10, 'a', '授权手机号'),
      dialog(20, 'a', '授权手机号 '),
      seen('answered', 30, { key: 'a', role: 'refuse' }),
      dialog(40, 'b', '绑定手机号码'),
      seen('answered', 45, { key: 'b', role: 'accept' }),
      dialog(50, 'a', '授权手机号'),
      dialog(60, 'c', '开启定位'),
    ).prompts
    expect(prompts.map((one) => `${one.id} ${one.asks} ${one.afterRefusal}`)).toEqual([
      'd1 phone false',
      'd2 phone true',
      'd3 phone true',
      'd4 location_precise false',
    ])
  })
})

describe('operator', () => {
  const operator = (...observations: Observation[]) => inspect(...observations).operator
  it.each<[string, string | null]>([
    ['版权所有 上海青禾餐饮管理有限公司', '上海青禾餐饮管理有限公司'],
    ['本小程序由杭州山岚茶业有限公司运营', '杭州山岚茶业有限公司'],
    ['技术支持：云点科技有限公司\n运营主体：北京巷口面馆有限责任公司', '北京巷口面馆有限责任公司'],
    ['和风细雨餐饮有限公司', '和风细雨餐饮有限公司'],
    ['XX科技有限公司', null],
    ['你好', null],
  ])('%s', (footer, name) => expect(operator(words('', { footer })).name).toBe(name))

  it('prefers what the policy says, and sizes by words', () => {
    expect(
      operator(
        words('全国门店 500家门店', { footer: '甲乙丙有限公司' }),
        seen('policy', 9, { text: '本政策由苏州青石餐饮有限公司制定。' }),
      ),
    ).toMatchObject({ name: '苏州青石餐饮有限公司', seenIn: 'policy', size: 'chain' })
    expect(operator(words('平台服务协议 入驻商家')).size).toBe('platform')
    expect(operator(words('会员已超 300 万')).size).toBe('chain')
    expect(operator(words('只此一家')).size).toBe('small_or_unknown')
  })
})

describe('policy', () => {
  const policy = (text: string | null, ...more: Observation[]) =>
    inspect(seen('policy', 9, { text, unread: text === null ? 'status 404' : null, sha256: 'ab' }), ...more).policy
  it('reads elements with their quotes, declarations and length', () => {
    const read = policy(
      '为了下单，我们会收集您的手机号。信息保存3年。我们不会收集您的生日。',
      words('x', { links: [{ text: '隐私政策', url: 'https://m.tea.example/privacy#a' }] }),
    )
    expect(read).toMatchObject({
      found: true,
      clicks: 1,
      sha256: 'ab',
      readingMinutes: 1,
      unread: null,
      declares: ['phone'],
      chineseShare: 1,
      elements: { retention: { present: true }, neg_forever: { present: false, quote: null } },
    })
    expect(read.elements.retention?.quote).toContain('保存3年')
    expect(read.elements.retention?.quote?.length).toBeLessThanOrEqual(160)
  })

  it('voids a match beside a voiding phrase and finds the next', () => {
    expect(policy('保存期限另行约定。').elements.retention?.present).toBe(false)
    expect(policy(`保存期限另行约定。${'其他内容'.repeat(20)}保存3年`).elements.retention?.present).toBe(true)
  })

  it('holds what was asked and sent against it', () => {
    const sent = seen('request', 50, {
      items: [{ category: 'openid', field: null, source: 'key', where: 'query:openid', encoding: [], masked: 'x' }],
    })
    expect(
      policy('收集您的手机号。不收集生日。', fieldSeen(20, 'm', '手机号'), fieldSeen(21, 'b', '生日'), sent)
        .contradictions,
    ).toEqual(['sent_undeclared:openid', 'asked_denied:birth_date'])
  })

  it('says why it could not be read', () => {
    expect(policy(null)).toMatchObject({
      found: false,
      unread: 'status 404',
      url: 'https://m.tea.example/privacy',
      contradictions: [],
      elements: { retention: { present: false } },
    })
    expect(
      inspect(words('我们收集的个人信息只用于处理您的订单。'.repeat(60), { title: '隐私政策' })).policy,
    ).toMatchObject({
      found: false,
      unread: 'the policy page was seen in part only',
    })
    expect(inspect().policy).toMatchObject({ found: false, unread: null, url: null })
  })
})

describe('pages', () => {
  it('merges reloads, keeps routes apart and gives each fact its page', () => {
    const document = inspect(
      seen('page', 100, { document: 'doc2' }),
      seen('page', 200, { document: 'doc2', url: 'https://m.tea.example/order#/pay' }),
      fieldSeen(150, 'a', '姓名', { document: 'doc2' }),
      fieldSeen(250, 'b', '手机号', { document: 'doc2' }),
      seen('page', 300, { document: 'doc2' }),
      fieldSeen(350, 'c', '生日', { document: 'doc2' }),
    )
    expect(document.pages.map((page) => page.id)).toEqual(['p1', 'p2'])
    expect(document.fields.map((field) => field.page)).toEqual(['p1', 'p2', 'p1'])
  })

  it('stands in for a page that was not reported', () => {
    expect(engine.inspect(SAMPLE_VISIT, [fieldSeen(5, 'a', '姓名')]).pages).toMatchObject([
      { id: 'p1', url: 'https://m.tea.example/order', secure: true },
    ])
  })
})

describe('what remains', () => {
  it('keeps stored data, records, consent and blind spots', () => {
    const item = {
      category: 'phone' as const,
      field: null,
      source: 'key' as const,
      where: '$.mobile',
      encoding: [],
      masked: '138****8000',
    }
    const answer = { leaves: 12, items: [{ category: 'phone' as const, where: '$.mobile', masked: '138****8000' }] }
    const document = inspect(
      seen('storage', 10, { items: [item] }),
      seen('storage', 11, { items: [item] }),
      seen('storage', 12, { name: 'theme', items: [] }),
      seen('answer', 13, answer),
      seen('answer', 14, answer),
      seen('consent', 15, { prechecked: true }),
      seen('consent', 16, { prechecked: false }),
      seen('blind', 17),
      seen('blind', 18),
      seen('request', 19, { opaque: 'stream' }),
    )
    expect(document.storage).toMatchObject([{ id: 's1', key: 'user', items: [{ category: 'phone' }] }])
    expect(document.records).toMatchObject([{ id: 'r1', host: 'm.tea.example', leaves: 12 }])
    expect(document.tally.recordItems).toBe(12)
    expect(document.consent).toMatchObject([{ id: 'c1', prechecked: true }])
    expect(document.blindSpots.map((spot) => spot.kind)).toEqual(['late_start', 'opaque_body'])
  })

  it('masks an address in which a value became known later', () => {
    const document = inspect(
      seen('request', 10, { id: 'r1', method: 'GET', url: 'https://m.tea.example/a?m=13812348000&v=1' }),
      seen('items', 20, {
        request: 'r1',
        items: [
          { category: 'phone', field: null, source: 'granted', where: 'query:m', encoding: [], masked: '138****8000' },
        ],
      }),
    )
    expect(document.transmissions[0]?.url).toBe('https://m.tea.example/a?m=138****8000&v=1')
  })
})
