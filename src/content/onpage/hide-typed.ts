import { findAllIn } from '../dom'
import { shared } from '../isolated'

const PROPERTY = '-webkit-text-security'

/** Elements drawn as dots now, with what their own style said before. */
const hidden = new Map<HTMLElement, { value: string; priority: string }>()

const showAgain = (): void => {
  for (const [{ style }, { value, priority }] of hidden) {
    if (value) style.setProperty(PROPERTY, value, priority)
    else style.removeProperty(PROPERTY)
  }
  hidden.clear()
}

/** Draws what is typed in this frame's controls as dots, for as long as a picture is taken. The values stay as they are. */
export const hideTyped = (hide: boolean): void => {
  if (!hide) {
    showAgain()
    return
  }
  const controls = (shared()?.fields() ?? []).flatMap(({ control }) => [control.element, ...control.members])
  for (const element of [...controls, ...findAllIn(document, 'input,textarea,[contenteditable]')]) {
    if (!(element instanceof HTMLElement) || hidden.has(element)) continue
    const { style } = element
    hidden.set(element, { value: style.getPropertyValue(PROPERTY), priority: style.getPropertyPriority(PROPERTY) })
    style.setProperty(PROPERTY, 'disc', 'important')
  }
}

export const isTypedHidden = (): boolean => hidden.size > 0

/** Longer than two frames of a slow phone; a page that is not drawn at all has no frames. */
const PAINT_PATIENCE = 300

/** Calls back when what was set has been drawn: a picture taken before would show the old. */
export const whenPainted = (then: () => void): void => {
  let isDone = false
  const finish = () => {
    if (!isDone) then()
    isDone = true
  }
  requestAnimationFrame(() => requestAnimationFrame(finish))
  setTimeout(finish, PAINT_PATIENCE)
}
