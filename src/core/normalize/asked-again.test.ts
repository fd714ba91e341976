import { describe, expect, it } from 'vitest'
import type { FieldSeen, ShownSignals } from '../model/observation'
import { readAskedAgain } from './asked-again'
import { gatherControls, lastOf } from './fields'
import { readPages } from './pages'
import { fieldSeen, seen } from './sample'

type Given = Partial<ShownSignals>

const headings = (...labels: (string | Given)[]): string[] => {
  const observations = [
    seen('page', 0),
    ...labels.map((given, at) => {
      const signals = typeof given === 'string' ? { label: given } : given
      const field = fieldSeen(10 + at, `k${at}`, signals.label ?? '') as FieldSeen
      return { ...field, signals: { ...field.signals, ...signals } }
    }),
  ]
  return readAskedAgain(gatherControls(observations, readPages(observations))).map(
    (control) => lastOf(control).signals.group,
  )
}

describe('readAskedAgain', () => {
  it('heads what is asked again by whom the form has named right before', () => {
    expect(headings('姓名', '手机号', '身高', '监护人一', '手机号')).toEqual(['', '', '', '', '监护人一'])
    expect(headings('姓名', '电话号码', '第一监护', '亲属关系', '电话号码')).toEqual(['', '', '', '', '第一监护'])
    expect(headings('Email', 'Phone', 'Emergency contact name', 'Phone')[3]).toBe('emergency contact')
  })

  it('takes a bare number for theirs where the person’s own was asked under another name', () => {
    expect(headings('姓名', '手机号', '紧急联系人', '电话')[3]).toBe('紧急联系人')
    expect(headings('姓名', '紧急联系人', '电话')[2]).toBe('')
  })

  it('heads the name of who was named by his relation first', () => {
    const named = { label: '紧急联系人', placeholder: '关系' }
    expect(headings('姓名', '电话', named, '姓名', '电话')).toEqual(['', '', '', '紧急联系人', '紧急联系人'])
  })

  it.each([
    ['what is asked for the first time', ['姓名', '监护人', '手机号'], 2],
    ['what comes after it', ['手机号', '邮箱', '家长姓名', '身高', '手机号'], 4],
    ['the name of the next person', ['姓名', '手机号', '紧急联系人', '姓名', '手机号'], 4],
    ['what says itself whose it is', ['手机号', '家长姓名', '学生手机号'], 2],
    ['what follows another datum of somebody', ['手机号', '家长电话', '手机号'], 2],
    ['what asks again of nobody', ['手机号', '备注', '手机号'], 2],
  ])('leaves %s', (_, labels, at) => {
    expect(headings(...labels)[at]).toBe('')
  })

  it('leaves what the program says is somebody else’s, and what stands under another heading', () => {
    expect(headings('手机号', '紧急联系人', { label: '手机号', name: 'parent_phone' })[2]).toBe('')
    expect(headings('手机号', '监护人', { label: '手机号', group: '账号信息' })[2]).toBe('账号信息')
  })
})
