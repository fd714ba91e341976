import { expect, it } from 'vitest'
import en from '../locales/en.json'
import zh from '../locales/zh-CN.json'
import { goldenInspection } from './golden/inspection'
import { exporter } from './inspection-json'
import { createTexts } from './texts'

const goldenTexts = {
  'zh-CN': createTexts('zh-CN', zh, 'Asia/Shanghai'),
  en: createTexts('en', en, 'Asia/Shanghai'),
}

it('gives the document back unchanged, whatever the language', () => {
  for (const texts of Object.values(goldenTexts)) {
    const rendered = exporter.render(goldenInspection, texts)
    expect(JSON.parse(String(rendered))).toEqual(goldenInspection)
  }
  expect(exporter.fileName(goldenInspection)).toBe('qingye-tea.example-2026-11-23.inspection.json')
})
