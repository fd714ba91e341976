import { normalizeText } from './text'

/** Narrows a list down. */
const NARROWS = /^(?:(?:查询|搜索|搜一搜|检索|筛选)|search|filter|query)$/u
/** Keeps what is in a list; who looks up a fine of his own, or an order, has nothing to add to it. */
const KEEPS = /导[出入]|新[增建]|添加|删除|批量|\b(?:export|import|add|new|create|delete|bulk)\b/u
/** Hands a form over: what is asked may be its, and not the list's. */
const HANDS_OVER =
  /提交|保存|确[定认]|注册|(?<!退出)登[录陆]|预[约订]|下一步|完成|申请|支付|付款|发布|报名|绑定|同意|submit|save|register|sign|log ?in|confirm|apply|pay|next|\bok\b/u

/** True for a page that keeps records of others in a list, by its buttons: what it asks narrows the list down. */
export const isListOfRecords = (buttons: readonly string[]): boolean => {
  const words = buttons.map(normalizeText)
  return (
    words.some((button) => NARROWS.test(button)) &&
    words.some((button) => KEEPS.test(button)) &&
    !words.some((button) => HANDS_OVER.test(button))
  )
}
