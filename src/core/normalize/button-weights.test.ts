import { describe, expect, it } from 'vitest'
import { weigh } from './button-weights'

const button = (area: number, ...colors: [string, string, string]) => ({ text: '', isBare: false, area, colors })

describe('weigh', () => {
  it('measures a pale refusal against a loud consent', () => {
    const loud = button(12_000, 'rgb(255, 255, 255)', 'rgb(7, 193, 96)', 'rgb(255, 255, 255)')
    const pale = button(3000, 'rgba(200, 200, 200, 1)', '', '')
    const [consent, refusal] = weigh([loud, pale])
    expect(consent).toEqual({ area: 1, contrast: 1 })
    expect(refusal?.area).toBe(0.25)
    expect(refusal?.contrast).toBeGreaterThan(0.5)
    expect(refusal?.contrast).toBeLessThan(0.8)
  })

  it('finds buttons that look alike equal, in whatever notation', () => {
    const notations = [
      button(10, 'rgb(255, 0, 0)', '', ''),
      button(10, 'color(srgb 1 0 0)', 'rgb(255, 255, 255)', 'oklch(1 0 0)'),
    ]
    expect(weigh(notations)).toEqual([
      { area: 1, contrast: 1 },
      { area: 1, contrast: 1 },
    ])
  })

  it('says nothing of what was not laid out', () => {
    expect(weigh([button(0, '', '', '')])).toEqual([{ area: 1, contrast: 1 }])
    expect(weigh([])).toEqual([])
  })
})
