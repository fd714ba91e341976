import type { Frame, Locator, Page } from 'playwright-core'
import type { RefusalInstruction } from '../../core/model/refusal'

const PATIENCE = 3000

/** The element of a selector as the look gives it (` >> ` at shadow roots) or as the document does (` >>> `), in whichever frame has it. */
const locate = async (page: Page, selector: string): Promise<Locator> => {
  const path = selector
    .split(/ >>>? /)
    .map((part) => `css=${part}`)
    .join(' >> ')
  const inFrame = (frame: Frame) => frame.locator(path).first()
  for (const frame of page.frames()) if ((await inFrame(frame).count()) > 0) return inFrame(frame)
  return inFrame(page.mainFrame())
}

const fill = async (control: Locator, value: string): Promise<void> => {
  const kind = await control.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? 'select'
      : element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !element.readOnly)
        ? 'text'
        : 'other',
  )
  if (kind === 'text') await control.fill(value, { timeout: PATIENCE })
  else if (kind === 'select') await control.selectOption({ index: 1 }, { timeout: PATIENCE })
  else {
    await control.click({ timeout: PATIENCE })
    await control.page().keyboard.type(value)
  }
}

/** Does one instruction as a person would. False where the page did not let it be done. */
export const act = async (page: Page, instruction: RefusalInstruction): Promise<boolean> => {
  try {
    if (instruction.action === 'stop') return true
    if (instruction.selector === null) {
      await page.keyboard.press('Escape')
      await page.mouse.click(4, 4)
      return true
    }
    const element = await locate(page, instruction.selector)
    if (instruction.action === 'fill') await fill(element, instruction.value)
    else await element.click({ timeout: PATIENCE })
    return true
  } catch (error) {
    if (page.isClosed()) throw error
    return false
  }
}
