import { isProfileName } from '../../core/normalize/profile-rows'
import { BUTTON, STYLED_BUTTON } from '../buttons'
import { CONTROL_SELECTOR, type Control } from '../controls'
import {
  childrenOf,
  classesOf,
  closestTo,
  findAllIn,
  findIn,
  isMatch,
  parentOf,
  previousOf,
  tagOf,
  textContentOf,
} from '../dom'
import { rowOf } from '../row'
import { oneLine, SILENT, textOf } from '../text'
import { arrowIn, holdsArrows } from './arrows'
import type { FormKind } from './form-kind'
import { ENDS_NAME, HEADINGS } from './naming'
import { isPressable, LINK } from './pressable'

const ARROW = /[>›»❯▾▼∨⌄→]$/u
/** An arrow of a font of icons, which has places of its own for them. */
const ICON = /[\ue000-\uf8ff]\s*$/
/** What stands where an answer is still to come. */
const OPEN =
  /^必[选選填]$|^(请|点击|点此|按此|去|未|待|在?地图[上中]?)*(选择|选取|选点|标[注记]|定位|填写|设置|添加|完善|绑定|认证|签(?![到收])|手写|上传|拍[照摄]|采集|核验|授权)|^(please |tap to )?(select|choose|pick|sign|upload|add)\b|^(尚?未|not )(簽|設定|set|signed)|選択|선택/iu
/** What most languages begin such a word with, where it stands in the place of an answer, and what becomes of an order. */
const PERHAPS_OPEN =
  /^(请|請|点击?|點擊?|去|未|待|尚未|[还還]没|立即([完补補填设設上添][善充写寫置定传傳加全]|[认認][证證]|[绑綁]定)|[选選]|[补補]|not (yet|set|filled|provided|added|selected|chosen|specified|entered|given|uploaded)|missing|tap to |add|choose|enter|required|optional)(?![a-z]|.*([付发發评評读讀用定玩逛抢搶领領买買看]$|[付发發评評读讀]|[收成][货貨年]|使用|[开開][始放通]|到[账賬]|[处處]理|[审審]|[营營][业業]|中[奖獎]|解[锁鎖]|登|[邀]|下[单單]| to (cart|basket)|started|paid|shipped|used|read|now))/iu
const MOST_OPEN = 14
/** Rows that lead to what is read, or elsewhere, and ask for nothing. */
const LEADS_AWAY =
  /更多|全部|查看|查询|[详詳]情|[协協][议議]|[条條]款|[规規][则則]|[说說]明|须知|客服|[帮幫]助|[记記][录錄]|[订訂][单單]|明[细細]|[设設]置$|[关關]于|忘记|忘記|[隐隱]私|政策|切换|切換|返回|退出|登[录錄入]|注册|其[他它]|咨询|諮詢|[拨撥]打|致[电電]|联系(我们|客服|商家)|聯[繫絡]我們|[导導]航|[门門]店|[门門]市|店[铺鋪]|商[家户戶]|公告|[评評][价價]|下[载載]|[¥￥]|\b(more|all|view|details?|terms|policy|privacy|rules|help|support|history|orders|settings|about|forgot|back|contact us|call|stores?|reviews?|download|log ?in|log ?out|sign ?in|sign ?up|faq)\b/i
/** Numbers of pages, and an arrow to the next one. */
const PAGES = /^[\d\s.…<>‹›«»]+$/
/** Asks, whatever it asks of. */
const ASKED = /^[*＊\s]*(是否|有[无無没沒]|[曾是]否|do you|have you|are you)/i
const LONGEST = 60
/** A star, a name, a remark, a value, a unit, an arrow. */
const MOST_PIECES = 6
const TITLE = `${HEADINGS},[class*=title]`
/** A name, or the drawn words of a list that has a control of its own. */
const NAMED = 'label,[class$=label],[class*="label "],.el-select,.el-cascader'
/** Opens the part of the form under it. */
const FOLDS =
  '[class*=collapse][class*=title],[class*=collapse][class*=head],[class*=accordion][class*=title],[class*=accordion][class*=head]'
/** Shows a person with number and address, or asks for one. */
const ADDRESS_ROW = '.van-contact-card'
const ASKS_ADDRESS =
  /^(请|去|点击)*([选選][择擇]|添加|新[建增]|填[写寫])[^，。]{0,4}([收送取][货貨餐件]|配送|上[门門])人?(地址|信息|資訊)/u

/** Stands for a box that opens a keyboard of the page's own: 请输入车牌号 behind 车牌号. */
const TYPED = /^([请請]|[点點][击擊])*[输輸]入/
const STAR = /^[*＊\s]+|[*＊:：\s]+$/g

/** True where a hint says that what a name beside it names is to be typed, and there is no box for it. */
const isTypedHint = (hint: string, name: string): boolean => {
  const bare = name.replace(STAR, '')
  return TYPED.test(hint) && bare.length > 1 && hint !== bare && hint.includes(bare)
}

interface Piece {
  owner: Element
  text: string
}

/** Texts in a row, each with the element that it stands in. */
const piecesOf = (row: Element): Piece[] => {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    const text = oneLine(data)
    if (text && parentElement && !isMatch(parentElement, SILENT)) pieces.push({ owner: parentElement, text })
  }
  return pieces
}

const holdsControl = (element: Element): boolean =>
  isMatch(element, CONTROL_SELECTOR) || findIn(element, CONTROL_SELECTOR) !== null

/** True where one of a row's siblings is built like it and holds a control: then the row is one of the form's. */
const isAmongRows = (row: Element): boolean => {
  // Taro gives it to all elements.
  const names = new Set(classesOf(row).filter((name) => name !== 'hydrated'))
  const parent = parentOf(row)
  return (
    parent !== null &&
    [...childrenOf(parent)].some(
      (other) =>
        other !== row &&
        (names.size > 0 ? classesOf(other).some((name) => names.has(name)) : tagOf(other) === tagOf(row)) &&
        holdsControl(other),
    )
  )
}

/** True for what says no more than one row of a form does, in more than one element. */
export const isOneRow = (row: Element): boolean =>
  childrenOf(row).length > 1 &&
  piecesOf(row).length <= MOST_PIECES &&
  textOf(row, '', LONGEST + 1).length <= LONGEST &&
  !holdsArrows(row)

/** How libraries call a row, before or behind what the page calls it. */
const OF_ROWS = /^\w+-(cell|form-item|form__item|forms-item|list-item)$/

const PICTURE = 'img,image,taro-image-core,uni-image'

const isEmptyPlace = (element: Element): boolean =>
  element.clientWidth > 0 && element.clientHeight > 0 && textOf(element) === ''

/** True where a row has room for an answer at the place at which the form's other rows have their boxes. */
const isLeftOpen = (row: Element): boolean => {
  const place = [...childrenOf(row)].at(-1)
  const [name] = place && isEmptyPlace(place) ? classesOf(place) : []
  if (name === undefined) return false
  const rows = [...childrenOf(parentOf(row) ?? row)]
  return rows.some((other) => findAllIn(other, `.${CSS.escape(name)}`).some(holdsControl))
}

/** How the name of a thing ends that is asked: a person's name, his street, school or employer does not. */
const NAMES_THING =
  /(姓名|名[称稱]|性[别別]|日期|[时時][间間]|生日|地址|地[区區]|[区區]域|城市|省市[区區县縣]*|[类類](型|[别別])|性[质質]|[状狀][态態况況]|情[况況]|[职職][业業务務位称稱]|[学學][历歷位]|[关關]系|[来來]源|方式|用途|年限|年[龄齡]|民族|籍[贯貫]|行[业業]|[爱愛]好|婚姻|[证證]件|照片)$/

/** True for words alone in a row that are its name, and surely no answer, which nobody may be told of. */
const isNameOf = ({ owner, text }: Piece): boolean => {
  const bare = text.replace(STAR, '')
  return (
    !/\d/.test(text) &&
    (ENDS_NAME.test(text) || isProfileName(bare) || NAMES_THING.test(bare) || closestTo(owner, 'label') !== null)
  )
}

/** Where the answer of a row comes to stand that has none: its name is no answer, and the arrow beside it is seen, or room for the answer. */
const placeIn = (row: Element, arrow: Element | null): Element =>
  [...(arrow ? [arrow] : []), ...[...childrenOf(row)].reverse(), ...findAllIn(row, '*').reverse()].find(isEmptyPlace) ??
  row

/** The class of the row that a control stands in, by which the form's other rows are known; empty where it has none. */
export const rowClassOf = (control: Control): string => {
  const classes = classesOf(rowOf(control) ?? control.element)
  return classes.find((name) => OF_ROWS.test(name)) ?? classes[0] ?? ''
}

/**
 * A row of a form that opens a wheel, a list or a map when it is pressed: its name and behind it its value, or words that say
 * that one is to be chosen. `rowClasses` are those of the form's other rows; `kind` says how sure it is that the row stands in a form,
 * whatever it is built like. Null for anything else: rows that lead to another page, buttons, mere texts.
 */
export const wheelRowAt = (row: Element, rowClasses: ReadonlySet<string>, kind: FormKind = 'none'): Control | null => {
  if (isMatch(row, `${STYLED_BUTTON},${BUTTON.replace('[role=button],', '')}`) || findIn(row, `${LINK},button`))
    return null
  if (closestTo(row, NAMED) || closestTo(row, FOLDS) || findIn(row, FOLDS)) return null
  const pieces = piecesOf(row)
  const first = pieces[0]
  const value = pieces.findLast(({ text }) => text.length > 1 || !ARROW.test(text))
  if (
    !first ||
    !value ||
    PAGES.test(textOf(row)) ||
    pieces.length > MOST_PIECES ||
    textOf(row, '', LONGEST + 1).length > LONGEST ||
    holdsArrows(row)
  )
    return null
  // A name alone that may be pressed is a button.
  const hasValue = value !== first
  const before = hasValue ? null : previousOf(row)
  const isHinted = isTypedHint(value.text, before ? textOf(before) : first.text)
  const isOpen = isHinted || OPEN.test(value.text)
  const arrow = arrowIn(row)
  const hasArrow = arrow !== null || ARROW.test(pieces.at(-1)?.text ?? '') || ICON.test(textContentOf(row))
  // With a picture and no arrow it is a card: of a person, a course, a place.
  const leads = hasArrow || (isPressable(row) && !findIn(row, PICTURE)) || (!hasValue && isLeftOpen(row))
  // An answer may be given on a page of its own; a link with more words than a name leads elsewhere.
  const isLink = isMatch(row, LINK)
  if (isLink && !(hasArrow && !hasValue && isAmongRows(row) && !LEADS_AWAY.test(first.text))) return null
  const isRow =
    classesOf(row).some((name) => rowClasses.has(name)) ||
    isMatch(row, ADDRESS_ROW) ||
    (leads && ASKS_ADDRESS.test(value.text)) ||
    isAmongRows(row)
  const staysHere =
    (hasValue && (isOpen || ASKED.test(textOf(row)))) || pieces.every(({ text }) => !LEADS_AWAY.test(text))
  // After a name with its colon an answer that is pressed itself opens the others.
  const isPressed =
    hasValue &&
    staysHere &&
    ENDS_NAME.test(first.text) &&
    value.text.length > 1 &&
    value.owner !== row &&
    isPressable(value.owner)
  // Over a button that hands answers over a mere name with an arrow has none yet; with an icon it is an entry of a menu.
  const isBare = kind === 'perhaps' && hasArrow && !hasValue && !findIn(row, PICTURE)
  const isAsking =
    isOpen || isBare || (kind !== 'none' && hasValue && value.text.length <= MOST_OPEN && PERHAPS_OPEN.test(value.text))
  const isQuestion =
    (kind === 'form' || (kind === 'perhaps' && isAsking)) && (hasArrow || hasValue || isHinted) && staysHere
  // Said over what is chosen from, or before it.
  if (!leads && (ENDS_NAME.test(value.text) || (isOpen && closestTo(value.owner, TITLE)))) return null
  if (!(isAsking || leads || isPressed) || !(isRow || isQuestion)) return null
  const element =
    value.owner !== first.owner && value.owner !== row ? value.owner : hasValue ? row : placeIn(row, arrow)
  const control: Control = { element, widget: 'picker', members: [element] }
  return element === row && !hasValue && isNameOf(first) ? { ...control, name: first.text } : control
}

/** Rows of that kind in a part of a form that holds no control. */
export const wheelRowsIn = (part: Element, rowClasses: ReadonlySet<string>, kind: FormKind): Control[] => {
  const known = [...rowClasses].map((name) => `.${CSS.escape(name)}`).join(',')
  const rows = known ? findAllIn(part, known) : []
  const asRows = (elements: readonly Element[]) =>
    elements.map((row) => wheelRowAt(row, rowClasses, kind)).filter((control) => control !== null)
  const found = asRows(rows)
  // A class may be that of fields as well, which are no rows.
  return found.length > 0 ? found : asRows([part])
}
