import type { Signal } from '../model/detection'
import type { ScenarioId } from '../model/inspection'
import type { FieldSignals } from '../model/observation'
import { BARE_SIGNALS } from './bare-signals'
import { withoutCourtesy, withoutRequest } from './courtesy'
import { splitKeys } from './keys'
import { normalizeText } from './text'

const normalizeAll = (texts: readonly string[]): string[] => texts.map(normalizeText).filter((text) => text !== '')

/** The label without the texts of the row's buttons, which accessible names and row texts swallow (`验证码 获取验证码`). */
const withoutButtons = (label: string, buttons: readonly string[]): string => {
  let rest = label
  for (const button of buttons) {
    if (button !== label && rest.endsWith(button)) rest = rest.slice(0, -button.length).trim()
  }
  return rest === '' ? label : rest
}

/**
 * The label of a choice without what may be chosen, which row texts swallow (`无青霉素其他`). Where nothing else is left,
 * the heading over it is what it asks.
 */
const withoutOptions = (label: string, options: readonly string[], { type, group }: FieldSignals): string => {
  if (options.length < 2 || !/^(?:radio|checkbox)$/.test(type)) return label
  let rest = label
  for (const option of options.toReversed()) {
    if (!rest.endsWith(option)) return label
    rest = rest.slice(0, -option.length).trim()
  }
  return rest || normalizeText(group) || label
}

/** The first entry of a list that asks for one instead of being one: `请选择年级`, `-- Select state --`. */
const PROMPT =
  /^[-—–=\s]*(?:请|選擇|选择|請|点击|select|choose|pick|please|seleccion|selecion|elija|elegir|elige|escolh|s[ée]lectionn|choisi|veuillez|w[äa]hle|bitte|ausw|selezion|scegl|kies|selecteer|v[äa]lj|เลือก|chọn|pilih)|(?:選択|选択|선택).{0,12}$|^[-—–]+\s*\S.*[-—–]$/iu

/** One that is what is asked for, in a list without a name: `省`, `车系`. */
const NAME_OF_LIST =
  /^(?:[省市区县镇年月日]|省[份市]|城市|地区|区县|街道|品牌|车[系型]|年[份级]|月份|学校|班级|专业|性别|民族|学历|职业|行业|关系)$/u

const promptOf = ({ type, label, placeholder, options: [first = ''] }: FieldSignals): string =>
  type === 'select' && placeholder === '' && (PROMPT.test(first) || (label === '' && NAME_OF_LIST.test(first)))
    ? first.replace(/^[-—–=\s]+|[-—–=\s]+$/gu, '')
    : ''

/** The words on the only button over a box for files that has no other name: they say what is to be given. */
const uploadOf = ({ type, label, placeholder, rowButtons }: FieldSignals): string =>
  type === 'file' && label === '' && placeholder === '' && rowButtons.length === 1 ? (rowButtons[0] ?? '') : ''

/** The names of several steps or tabs one after another (`基本信息 公司信息 常用联系人`): which of them is meant is not said. */
const STEPS = /^(?:\d*[.、]?\s*\p{Script=Han}{2,8}(?:\s+|$)){3,}$/u

const headingOf = (group: string): string => (STEPS.test(group) ? '' : withoutRequest(normalizeText(group)))

/** A control as read off the page in the common vocabulary of the detectors. A label that is only the placeholder again counts as placeholder. */
export const normalizeField = (
  raw: FieldSignals,
  page: { title: string; headings: readonly string[]; isList: boolean },
  scenario: ScenarioId | null,
): Signal => {
  const rowButtons = normalizeAll(raw.rowButtons)
  const prompt = promptOf(raw)
  const options = normalizeAll(prompt === '' ? raw.options : raw.options.slice(1))
  const label = withoutOptions(withoutButtons(normalizeText(raw.label), rowButtons), options, raw)
  const placeholder = normalizeText(raw.placeholder || prompt || uploadOf(raw))
  const onlyPlaceholder = raw.labelFrom === 'placeholder' || label === placeholder
  return {
    raw,
    label: onlyPlaceholder ? '' : withoutCourtesy(label),
    placeholder: onlyPlaceholder ? withoutCourtesy(placeholder || label) : placeholder,
    keys: [raw.name, ...raw.tokens].flatMap(splitKeys),
    group: headingOf(raw.group),
    neighbours: normalizeAll(raw.neighbours).map(withoutRequest),
    options,
    rowButtons,
    context: normalizeAll([page.title, ...page.headings]).join(' '),
    isInList: page.isList,
    scenario,
  }
}

/** A label of which nothing else is known. */
export const signalOfLabel = (label: string): Signal =>
  normalizeField({ ...BARE_SIGNALS, label }, { title: '', headings: [], isList: false }, null)
