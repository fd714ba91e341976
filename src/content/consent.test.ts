// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConsentSeen } from '../core/model/observation'
import type { ToldObservation } from '../messages/contract'

const told: ToldObservation[] = []
vi.mock('./delivery', () => ({ deliver: (observation: ToldObservation) => told.push(observation) }))

const { addConsentText, refreshConsents, touchConsents } = await import('./consent')

const consents = () => told.filter((one): one is ConsentSeen => one.kind === 'consent')
const read = (html: string, selector: string): ConsentSeen | undefined => {
  document.body.innerHTML = html
  told.length = 0
  addConsentText(document.querySelector(selector) as Element)
  return consents()[0]
}

beforeEach(() => {
  document.body.innerHTML = ''
  refreshConsents()
  told.length = 0
})

describe('addConsentText', () => {
  it.each([
    [
      'native',
      '<label class="weui-agree"><input type=checkbox checked><span id=t>阅读并同意《用户协议》</span></label>',
      true,
    ],
    [
      'native, open',
      '<label class="weui-agree"><input type=checkbox><span id=t>阅读并同意《用户协议》</span></label>',
      false,
    ],
    [
      'role',
      '<div class="van-checkbox" role=checkbox aria-checked=true><i></i><span id=t>我已阅读并同意《隐私政策》</span></div>',
      true,
    ],
    [
      'class',
      '<div class="t-checkbox t-checkbox--checked"><i></i><span id=t>我已阅读并同意《隐私政策》</span></div>',
      true,
    ],
    [
      'beside',
      '<div><div class="van-checkbox" role=checkbox aria-checked=false><i></i></div><p id=t>同意《会员协议》</p></div>',
      false,
    ],
    ['icon', '<div><i class="agree-icon active"></i><span id=t>已阅读并同意《服务条款》</span></div>', true],
    ['icon, open', '<div><i class="agree-icon"></i><span id=t>已阅读并同意《服务条款》</span></div>', false],
    ['picture', '<div><img src="/img/check_on.png"><span id=t>已阅读并同意《服务条款》</span></div>', true],
    ['picture, open', '<div><img src="/img/uncheck.png"><span id=t>已阅读并同意《服务条款》</span></div>', false],
  ])('%s', (_kind, html, prechecked) => {
    expect(read(html, '#t')).toMatchObject({ control: 'checkbox', prechecked })
  })

  it('knows consent that is only said', () => {
    expect(read('<p id=t>登录即代表同意<a>《用户协议》</a>和<a>《隐私政策》</a></p>', '#t')).toMatchObject({
      control: 'sentence',
    })
  })

  it('passes over words that ask for nothing', () => {
    expect(read('<p id=t>商家已同意您的退款申请</p>', '#t')).toBeUndefined()
  })

  it('does not take a box of another row', () => {
    const html =
      '<form><p><input name=phone></p><label><input type=checkbox>记住我</label><p id=t>点击登录即表示同意《隐私政策》</p></form>'
    expect(read(html, '#t')).toMatchObject({ control: 'sentence' })
  })
})

describe('ticks that come later', () => {
  const html = '<label id=row><input type=checkbox><span id=t>阅读并同意《隐私政策》</span></label>'
  const tick = () => {
    ;(document.querySelector('input') as HTMLInputElement).checked = true
  }

  it('are ticked in advance where nobody pressed', () => {
    read(html, '#t')
    tick()
    refreshConsents()
    expect(consents().at(-1)?.prechecked).toBe(true)
    expect(new Set(consents().map(({ key }) => key)).size).toBe(1)
  })

  it('are the person’s own where somebody did', () => {
    read(html, '#t')
    touchConsents([document.querySelector('input') as Element])
    tick()
    refreshConsents()
    expect(consents().map(({ prechecked }) => prechecked)).toEqual([false])
  })

  it('are told as an answer where the person made them, and a press beside one is none', async () => {
    const answers = () => told.flatMap((one) => (one.kind === 'answered' && 'role' in one ? [one.role] : []))
    const press = async (change: () => void) => {
      touchConsents([document.querySelector('input') as Element])
      change()
      await new Promise((resolve) => setTimeout(resolve, 130))
    }
    // What the test before has pressed is still to be looked at.
    await new Promise((resolve) => setTimeout(resolve, 130))
    read(html, '#t')
    await press(() => {})
    expect(answers()).toEqual([])
    await press(tick)
    expect(answers()).toEqual(['accept'])
    await press(() => {
      ;(document.querySelector('input') as HTMLInputElement).checked = false
    })
    expect(answers()).toEqual(['accept', 'refuse'])
  })
})
