import type { Page } from 'playwright-core'

/** Applied while the picture is taken, in frames and shadow roots too: what somebody typed never reaches a file. */
const HIDE_TYPED = `
  input, textarea, [contenteditable]:not([contenteditable='false']) { -webkit-text-security: disc !important; }
  input[type='date'], input[type='month'], input[type='week'], input[type='time'], input[type='datetime-local'],
  select { color: transparent !important; }
`

/** PNG of the whole page, its controls' contents as dots. Falls back to what is in view where the page is too long for one picture. */
export const takeScreenshot = async (page: Page): Promise<Buffer> => {
  const options = { style: HIDE_TYPED, animations: 'disabled', timeout: 15_000 } as const
  return page.screenshot({ ...options, fullPage: true }).catch(() => page.screenshot(options))
}
