import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Dialog, Page } from 'playwright-core'
import type { Inspection } from '../../core/model/inspection'
import type { RefusalHold, RefusalInstruction, RefusalView } from '../../core/model/refusal'
import { act } from './act'
import { type Holding, holdBack } from './hold'
import { lookAtPage } from './look'

/** What the test asks of the extension and of its inspector. */
export interface RefusalTools {
  begin(): Promise<RefusalHold | null>
  next(view: RefusalView, screenshot: string | null): Promise<RefusalInstruction | null>
  inspect(page: Page): Promise<Inspection>
  screenshot(page: Page): Promise<Buffer>
}

export interface RefusalOptions {
  /** Lets the order out where the page would send one: an order may be made. Payments are never let out. */
  mayOrder?: boolean
  /** Takes a picture before the first step and after each. */
  pictures?: boolean
}

export interface RefusalPicture {
  /** Lower-case hex. */
  sha256: string
  bytes: Uint8Array
}

/** A short message is gone after two seconds; it comes within half of one. */
const COMPLAINT_TIME = 700
const COMPLAINT_STEP = 100
/** More than any test needs: the extension ends it earlier. */
const MAX_TURNS = 80

const PERMISSIONS = ['geolocation', 'notifications', 'videoCapture', 'audioCapture', 'clipboardReadWrite', 'sensors']

/** Denies what pages may ask of the browser, as a person would in its question. Best done before the page is opened. */
export const denyPermissions = async (context: BrowserContext): Promise<void> => {
  const session = await context.browser()?.newBrowserCDPSession()
  const names = PERMISSIONS as Parameters<NonNullable<typeof session>['send']>[0][]
  for (const name of names)
    await (session?.send as ((method: string, given: object) => Promise<unknown>) | undefined)
      ?.call(session, 'Browser.setPermission', { permission: { name }, setting: 'denied' })
      .catch(() => undefined)
  await session?.detach().catch(() => undefined)
}

const emptyView = (page: Page): Omit<RefusalView, 'heldBack'> => ({
  url: page.url(),
  words: '',
  layer: null,
  complaint: '',
  buttons: [],
  emptyFields: [],
  unticked: [],
})

const look = async (page: Page, inspection: Inspection): Promise<Omit<RefusalView, 'heldBack'>> => {
  const fields = inspection.fields.filter((one) => !/^(?:authorize-button|checkbox|switch)$/.test(one.widget))
  // Membership, messages and passing on are nothing that a contract needs.
  const boxes = inspection.consent.filter(
    (one) =>
      one.kind === 'checkbox' &&
      !one.covers.some((scope) => /^(?:membership|marketing|sharing|sensitive)$/.test(scope)),
  )
  const given = {
    fields: [...new Set(fields.map((one) => one.selector))],
    boxes: [...new Set(boxes.map((one) => one.selector))],
  }
  // A page that is just being left has no document to look at.
  for (let attempt = 0; attempt < 5; attempt++) {
    const seen = await page.evaluate(lookAtPage, given).catch(() => null)
    if (seen) return seen
    await pause(300)
  }
  return emptyView(page)
}

const complaintOf = async (page: Page, before: string): Promise<string> => {
  for (let waited = 0; waited < COMPLAINT_TIME; waited += COMPLAINT_STEP) {
    await pause(COMPLAINT_STEP)
    const seen = await page.evaluate(lookAtPage, { fields: [], boxes: [] }).catch(() => null)
    if (seen && seen.complaint !== '' && seen.complaint !== before) return seen.complaint
  }
  return ''
}

/**
 * Goes through a page as somebody who gives nothing but what the service needs, until the order, the payment or a wall.
 * The record is in the inspection; the pictures are given in the order of its steps.
 */
export const refuseEverything = async (
  page: Page,
  tools: RefusalTools,
  { mayOrder = false, pictures = false }: RefusalOptions = {},
): Promise<{ inspection: Inspection; pictures: RefusalPicture[] }> => {
  const taken: RefusalPicture[] = []
  const said: string[] = []
  const onDialog = (dialog: Dialog): void => {
    if (dialog.type() !== 'beforeunload') said.push(dialog.message())
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined)
  }
  const onPopup = (popup: Page): void => void popup.close().catch(() => undefined)
  page.on('dialog', onDialog)
  page.on('popup', onPopup)
  const takePicture = async (): Promise<string | null> => {
    const bytes = pictures ? await tools.screenshot(page).catch(() => null) : null
    if (!bytes) return null
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    taken.push({ sha256, bytes })
    return sha256
  }
  let holding: Holding | null = null
  try {
    let inspection = await tools.inspect(page)
    const hold = await tools.begin()
    if (!hold) return { inspection, pictures: taken }
    holding = await holdBack(page, hold, mayOrder)
    let complaint = ''
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const seen = await look(page, inspection)
      const view = { ...seen, complaint: said.splice(0).join(' ') || complaint, heldBack: holding.take() }
      const instruction = await tools.next(view, await takePicture())
      if (!instruction || instruction.action === 'stop') break
      if (instruction.action === 'order') holding.expectOrder()
      await act(page, instruction)
      complaint = await complaintOf(page, seen.complaint)
      inspection = await tools.inspect(page)
    }
    return { inspection: await tools.inspect(page), pictures: taken }
  } finally {
    await holding?.end().catch(() => undefined)
    page.off('dialog', onDialog)
    page.off('popup', onPopup)
  }
}
