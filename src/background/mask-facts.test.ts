import { describe, expect, it } from 'vitest'
import type { FieldSeen, PageSeen } from '../core/model/observation'
import { createRedactor } from '../core/normalize/redact'
import { maskFact } from './mask-facts'
import { script } from './testing/stage'

const { field, text, page } = script('d', 'https://a.example/?phone=13800138000')
const redactor = createRedactor(['欧阳小满'])

describe('maskFact', () => {
  it("masks the page's words about a control and leaves the names that its developers gave it", () => {
    const told = field() as FieldSeen
    const { signals } = maskFact(redactor, {
      ...told,
      signals: {
        ...told.signals,
        label: '欧阳小满的电话',
        name: 'mobile_12345',
        rowButtons: ['欧阳小满'],
        options: ['13800138000'],
      },
    }) as FieldSeen
    expect(signals).toMatchObject({
      label: '****的电话',
      name: 'mobile_12345',
      rowButtons: ['****'],
      options: ['***********'],
    })
  })

  it('masks addresses and links, wherever they stand', () => {
    const fact = maskFact(redactor, text([{ text: '欧阳小满', url: 'https://a.example/u/13800138000' }]))
    expect(fact).toMatchObject({
      frame: 'https://a.example/?phone=***',
      links: [{ text: '****', url: 'https://a.example/u/***' }],
    })
  })

  it('changes nothing else', () => {
    const told: PageSeen = { ...(page() as PageSeen), frame: 'https://a.example/', url: 'https://a.example/t' }
    expect(maskFact(redactor, told)).toEqual(told)
  })
})
