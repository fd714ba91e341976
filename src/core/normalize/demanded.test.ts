import { describe, expect, it } from 'vitest'
import type { FieldSeen, Observation } from '../model/observation'
import { readDemanded } from './demanded'
import { gatherControls } from './fields'
import { readPages } from './pages'
import { fieldSeen, seen } from './sample'

const field = (label: string, given: Partial<FieldSeen> = {}) => {
  const made = fieldSeen(10, `k-${label}`, label, given) as FieldSeen
  return { ...made, signals: { ...made.signals, labelFrom: 'label' } }
}

const demanded = (...given: Observation[]): string[] => {
  const observations = [seen('page', 0), ...given]
  const controls = gatherControls(observations, readPages(observations))
  return [...readDemanded(controls, observations)].map((one) => one.seen.at(-1)?.signals.label ?? '')
}

const words = (sample: string, footer = '') => seen('text', 20, { sample, footer })

describe('readDemanded', () => {
  it('gives the controls that a sentence of their page means', () => {
    expect(demanded(field('姓名'), field('手机'), words('以下信息均为必填 姓名 手机'))).toEqual(['姓名', '手机'])
    expect(demanded(field('姓名'), field('手机'), words('手机为必填项 姓名 手机'))).toEqual(['手机'])
  })

  it('reads the last lines of a long page and each of its states', () => {
    expect(demanded(field('姓名'), words('姓名 …', '以上各项必须填写'))).toEqual(['姓名'])
    expect(demanded(field('姓名'), words('点餐'), words('请填写所有信息 姓名'))).toEqual(['姓名'])
  })

  it('spares what says that it may stay empty, what nobody sees, and what another document holds', () => {
    const others = [
      field('年龄', { optional: true }),
      field('暗号', { visible: false }),
      { ...field('生日'), document: 'other' },
    ]
    expect(demanded(field('姓名'), ...others, words('年龄为必填 以下均为必填 姓名 年龄 暗号 生日'))).toEqual(['姓名'])
  })
})
