import { describe, expect, it } from 'vitest'
import { exporter } from './complaint-text'
import { goldenInspection, goldenTexts } from './golden/inspection'

describe('complaint-text', () => {
  it.each(['zh-CN', 'en'] as const)('%s is as agreed', async (language) => {
    await expect(exporter.render(goldenInspection, goldenTexts[language])).toMatchFileSnapshot(
      `./golden/complaint-text.${language}.txt`,
    )
  })
})
