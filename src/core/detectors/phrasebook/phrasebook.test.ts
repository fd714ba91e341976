import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signalOf } from '../clues/sample'
import { readEntries } from './entries'
import { meaningOf } from './meaning'
import { createPhrasebook } from './phrasebook'

const LIST = `# A remark.
name: 姓名 | 联系人姓名 | nombre completo
phone: 联系电话 | teléfono móvil
health: 过敏史
income: 月收入
family_members: 与孩子关系
-: 商品名称 | 备注 | 门店名称`
const book = createPhrasebook([LIST])

describe('a word list', () => {
  it('is read line by line, remarks left out', () => {
    expect(readEntries('# x\n\nname: 姓名 | 名 \n-: 备注', (phrase) => phrase)).toEqual([
      { phrase: '姓名', category: 'name', abroad: false },
      { phrase: '名', category: 'name', abroad: false },
      { phrase: '备注', category: null, abroad: false },
    ])
  })

  it('tells the line where a category is unknown', () => {
    expect(() => readEntries('name: 姓名\nnmae: 名', (phrase) => phrase)).toThrow('line 2: “nmae”')
  })
})

describe('the phrasebook', () => {
  it('knows its phrases, with or without their accents', () => {
    expect(book.exactly('telefono movil')).toMatchObject({ category: 'phone', exact: true })
    expect(book.exactly('商品名称')?.category).toBeNull()
    expect(book.exactly('商品')).toBeNull()
  })

  it('finds what a phrase is like and is less sure of it', () => {
    const near = book.nearly('有无过敏史')
    expect(near).toMatchObject({ category: 'health', like: '过敏史', exact: false })
    expect(near?.confidence).toBeLessThan(book.exactly('过敏史')?.confidence ?? 0)
  })

  it('is less sure of what only begins like a phrase: another thing of the same', () => {
    const many = createPhrasebook(['account: 游戏账号 | 会员账号', 'name: 联系人姓名'])
    expect(many.nearly('手游账号')?.confidence).toBeGreaterThan(many.nearly('游戏账区')?.confidence ?? 1)
  })

  it('leaves out the words of languages abroad where it is asked to', () => {
    const both = createPhrasebook(['# Abroad: what forms in Romance call it.\ngender: genre', 'name: xm'])
    expect(both.exactly('genre')?.category).toBe('gender')
    expect(both.exactly('genre', 'home')).toBeNull()
    expect(both.exactly('xm', 'home')?.category).toBe('name')
  })

  it('is unsure of what two categories share', () => {
    const both = createPhrasebook(['name: kund', 'phone: kund'])
    expect(both.exactly('kund')?.confidence).toBeLessThan(0.8)
  })

  it('has nothing to say about sentences and what is like nothing', () => {
    expect(book.nearly('字'.repeat(80))).toBeNull()
    expect(book.nearly('zzz')).toBeNull()
  })
})

describe('the meaning of a control', () => {
  it('is that of its label, and of its placeholder where the label says nothing', () => {
    expect(meaningOf(signalOf({ label: '月收入', placeholder: '请输入备注' }), book)?.category).toBe('income')
    expect(meaningOf(signalOf({ placeholder: '请输入月收入' }), book)).toMatchObject({
      category: 'income',
      why: ['placeholder like:月收入'],
    })
  })

  it('is another person’s where the words are about one', () => {
    expect(meaningOf(signalOf({ label: '姓名', group: '紧急联系人' }), book)?.category).toBe('emergency_contact')
    expect(meaningOf(signalOf({ label: '联系电话', placeholder: '门店电话' }), book)?.category).toBe('phone')
  })

  it('is none where such a control cannot ask for it', () => {
    expect(meaningOf(signalOf({ label: '姓名', type: 'file' }), book)).toBeNull()
    expect(meaningOf(signalOf({ label: '联系电话', options: ['北区', '南区'] }), book)).toBeNull()
    expect(meaningOf(signalOf({ label: '姓名', type: 'search' }), book)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (label, placeholder, options) => {
        meaningOf(signalOf({ label, placeholder, options }), book)
      }),
    )
  })
})
