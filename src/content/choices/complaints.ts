import { CONTROL_SELECTOR } from '../controls'
import { findAllIn, findIn, isMatch, nextOf, parentOf } from '../dom'
import type { Isolated } from '../isolated'
import { forget } from '../memo'
import { oneLine, textOf } from '../text'
import { isEmpty } from '../values'

const ERROR =
  '[class*=-err],[class*=error-],[class*=errorM],.weui-cell_warn,.nut-form-item__body__tips,[aria-invalid=true],.invalid-feedback'
/** `请输入手机号`: what is asked for is what was missing. */
const COMPLAINT =
  /(请|未|没有)\s*(先)?(输入|填写|选择|上传|完善|填)|不能为空|必填|(please|must) (enter|fill|provide|select|choose)|is required|cannot be empty/i
const TOAST = '[class*="toast" i],.weui-toptips,.el-message,.layui-layer-msg,[role=alert]'
/** A complaint that comes later than this has other causes. */
const COMPLAINT_WINDOW = 3000

const bare = (text: string): string => oneLine(text).replace(/^(请|先|您的|你的|输入|填写|选择|上传)+|[！!。.]+$/g, '')

/** Complaints about an empty field after a press: in its row, or in a notice that names it. */
const watchComplaints = ({ fields, prove }: Isolated): void => {
  const notices = findAllIn(document, TOAST)
    .map((notice) => textOf(notice, '', 80))
    .filter((text) => text.length < 80 && COMPLAINT.test(text))
  for (const field of fields()) {
    if (!isEmpty(field.control)) continue
    const names = [field.label.text, field.placeholder].map(bare).filter((name) => name.length > 1)
    const space = field.row ?? parentOf(field.control.element)
    const behind = space && nextOf(space)
    const isBlamed =
      isMatch(field.control.element, ERROR) ||
      (space !== null && (isMatch(space, ERROR) || findIn(space, ERROR) !== null)) ||
      // The next row may be blamed itself.
      (behind && isMatch(behind, ERROR) && !findIn(behind, CONTROL_SELECTOR))
    if (isBlamed || notices.some((notice) => names.some((name) => notice.includes(name)))) prove(field, 'validation')
  }
}

/** Hears of complaints from now on: looked for after a press, each time that the page was looked at again. */
export const hearComplaints = (isolated: Isolated): void => {
  isolated.seeComplaints = () => {
    if (Date.now() - (isolated.submittedAt ?? 0) > COMPLAINT_WINDOW) return
    // Nobody else empties what this script keeps of the page.
    forget()
    watchComplaints(isolated)
  }
  isolated.seeComplaints()
}
