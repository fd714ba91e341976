import { describe, expect, it } from 'vitest'
import { readingCopyOf } from './reading-copy'

const stated = (text: string): string[] =>
  readingCopyOf(text)
    .copy.split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

describe('a policy prepared for matching', () => {
  it('keeps its length and its line ends, so that what is found can be quoted', () => {
    const text = '隱私政策\n我們保存三十日。We delete it. Then nothing.'
    const { copy } = readingCopyOf(text)
    expect(copy).toHaveLength(text.length)
    expect(copy).toBe('隐私政策\n我们保存三十日。We delete it。 Then nothing。')
  })

  it('leaves out a table of contents and keeps the chapters of the same names', () => {
    const text =
      '本政策将帮助您了解以下内容：\n一、信息的收集\n二、Cookie 的使用\n三、未成年人保护\n一、信息的收集\n您填写手机号。\n二、Cookie 的使用\n我们不用。'
    expect(stated(text)).toEqual(['一、信息的收集', '您填写手机号。', '二、Cookie 的使用', '我们不用。'])
  })

  it('keeps a short list of facts after a colon', () => {
    const text = '我们收集以下内容：\n手机号\n桌号\n收集后保存三天。'
    expect(stated(text)).toEqual(text.split('\n'))
  })

  it('leaves out headings that only ask, and keeps questions that are answered on the line', () => {
    expect(stated('三、我们如何转让您的信息\n我们不转让。\n如何注销：打电话给我们即可办理')).toEqual([
      '我们不转让。',
      '如何注销：打电话给我们即可办理',
    ])
  })

  it('leaves out what the policy will tell, but not who tells it', () => {
    const text = '山南小馆有限公司（下称我们），通过本政策向您说明我们如何收集、删除您的信息。我们收集桌号。'
    expect(stated(text)).toEqual([
      `山南小馆有限公司（下称我们），${' '.repeat('通过本政策向您说明我们如何收集、删除您的信息。'.length)}我们收集桌号。`,
    ])
  })

  it('finds the sentence around a position', () => {
    const { sentenceAt, text } = readingCopyOf('一。二三。四')
    const at = (position: number) => text.slice(sentenceAt(position).start, sentenceAt(position).end)
    expect([at(0), at(2), at(3), at(5)]).toEqual(['一。', '二三。', '二三。', '四'])
  })
})
