import { describe, expect, it } from 'vitest'
import en from '../locales/en.json'
import zh from '../locales/zh-CN.json'
import { goldenInspection } from './golden/inspection'
import { exporter } from './summary-table'
import { createTexts } from './texts'

const goldenTexts = {
  'zh-CN': createTexts('zh-CN', zh, 'Asia/Shanghai'),
  en: createTexts('en', en, 'Asia/Shanghai'),
}

describe('summary-table', () => {
  it.each(['zh-CN', 'en'] as const)('%s is as agreed', async (language) => {
    await expect(exporter.render(goldenInspection, goldenTexts[language])).toMatchFileSnapshot(
      `./golden/summary-table.${language}.txt`,
    )
  })
})
