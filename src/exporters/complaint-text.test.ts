import { describe, expect, it } from 'vitest'
import en from '../locales/en.json'
import zh from '../locales/zh-CN.json'
import { exporter } from './complaint-text'
import { goldenInspection } from './golden/inspection'
import { createTexts } from './texts'

const goldenTexts = {
  'zh-CN': createTexts('zh-CN', zh, 'Asia/Shanghai'),
  en: createTexts('en', en, 'Asia/Shanghai'),
}

describe('complaint-text', () => {
  it.each(['zh-CN', 'en'] as const)('%s is as agreed', async (language) => {
    await expect(exporter.render(goldenInspection, goldenTexts[language])).toMatchFileSnapshot(
      `./golden/complaint-text.${language}.txt`,
    )
  })
})
