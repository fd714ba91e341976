import { expect, it } from 'vitest'
import { goldenInspection, goldenTexts } from './golden/inspection'
import { exporter } from './inspection-json'

it('gives the document back unchanged, whatever the language', () => {
  for (const texts of Object.values(goldenTexts)) {
    const rendered = exporter.render(goldenInspection, texts)
    expect(JSON.parse(String(rendered))).toEqual(goldenInspection)
  }
  expect(exporter.fileName(goldenInspection)).toBe('qingye-tea.example-2026-11-23.inspection.json')
})
