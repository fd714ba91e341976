import { describe, expect, it } from 'vitest'
import type { PolicySeen } from '../model/observation'
import type { PageWords } from '../normalize/words'
import { placeOf } from './place'

const URL = 'https://shop.example/rules'
const seen = (text: string, source: 'link' | 'page' = 'link') =>
  ({ url: URL, text, source }) as PolicySeen & { text: string }
const page = (given: Partial<PageWords>): PageWords => ({
  page: 'p1',
  title: '点餐',
  headings: [],
  buttons: [],
  links: [],
  all: '',
  isPolicy: false,
  isRead: true,
  isList: false,
  ...given,
})

describe('where the rules of processing stand', () => {
  it.each([
    ['policy', '青麦小馆隐私政策\n我们收集桌号。'],
    ['policy', '用户服务协议与隐私政策\n我们收集桌号。'],
    ['policy', '我们收集桌号，用于上菜，保存三十天，除此之外什么都不收集，也不给别人。'.repeat(2)],
    ['agreement', '青麦小馆用户服务协议\n第八条 我们收集您的手机号。'],
    ['agreement', 'Terms of Service\n8. We collect your phone number.'],
  ] as const)('%s: %s', (place, text) => expect(placeOf(seen(text), [], null)).toBe(place))

  it('is what the link calls it', () => {
    const linked = (text: string) => [page({ links: [{ text, url: URL }] })]
    const rules = '一、总则\n我们收集您的手机号。'
    expect(placeOf(seen(rules), linked('《会员章程》'), null)).toBe('agreement')
    expect(placeOf(seen(rules), linked('《隐私条款》'), null)).toBe('policy')
  })

  it('is a pop-up over a page of the service', () => {
    const shown = seen('我们收集桌号。', 'page')
    expect(placeOf(shown, [page({})], 'p1')).toBe('dialog')
    expect(placeOf(shown, [page({ isPolicy: true })], 'p1')).toBe('policy')
    expect(placeOf(shown, [page({ headings: ['个人信息保护'] })], 'p1')).toBe('policy')
    expect(placeOf(shown, [page({})], null)).toBe('policy')
  })
})
