import { describe, expect, it } from 'vitest'
import { goldenInspection, goldenTexts } from './golden/inspection'
import { exporter } from './summary-table'

describe('summary-table', () => {
  it.each(['zh-CN', 'en'] as const)('%s is as agreed', async (language) => {
    await expect(exporter.render(goldenInspection, goldenTexts[language])).toMatchFileSnapshot(
      `./golden/summary-table.${language}.txt`,
    )
  })
})
