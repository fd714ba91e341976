import { attributeOf, elementsIn, findAllIn, findIn, isMatch } from '../dom'
import { textOf } from '../text'
import { side } from './built-like'
import { pictureName } from './picture-name'
import { isPressable, LINK } from './pressable'
import { PICTURES, saidAround } from './upload-box'

/** Sides of a box that a picture goes into, in pixels, and how much longer than high it may be: documents lie. */
const SHORTEST = 40
const LONGEST = 420
const WIDEST = 2.3
const MOST_PARTS = 8
const MOST_WORDS = 18

const NAMED =
  /(^|[\s_-])(up-?load|file-picker|camera|photograph|(add|plus)[-_]?(img|image|pic|photo|file|box|btn|icon|wrap)s?|(img|image|pic|photo|file)s?[-_]?(add|plus|up))(er|ing)?(?![a-z]*-?(list|title|tips?|label|hint|desc|preview))/i
const PLUS = /^[+＋十]/
/** Drawn, not written: an icon. */
const ICON = 'i,svg,img,[class*=icon],[class*=plus],[class*=camera],[class*=add],[class*=cross]'
/** A price, a count of goods, a time. */
const NO_CAPTION = /[¥￥$€£]|\d{3}|\d[.:：]\d|[，。；]/

/**
 * A box with the sides of a picture, a dashed line around it or the name of one, and in it a plus, an icon or nothing, with at
 * most a caption: pressed for a picture, whatever its caption says.
 */
export const isPictureFrame = (element: Element): boolean => {
  if (elementsIn(element) > MOST_PARTS || isMatch(element, `canvas,${LINK}`) || findIn(element, `canvas,video,${LINK}`))
    return false
  const text = textOf(element, '', MOST_WORDS + 1)
  if (text.length > MOST_WORDS || NO_CAPTION.test(text)) return false
  const { width, height, borderTopStyle, borderTopWidth } = getComputedStyle(element)
  const [across, down] = [side(width), side(height)]
  if (Math.min(across, down) < SHORTEST || Math.max(across, down) > LONGEST) return false
  if (across > down * WIDEST || down > across * WIDEST) return false
  const isDashed = /dashed|dotted/.test(borderTopStyle) && side(borderTopWidth) > 0
  const isNamed = NAMED.test(attributeOf(element, 'class'))
  const hasIcon = text === '' || PLUS.test(text) || findAllIn(element, ICON).some((icon) => textOf(icon).length < 2)
  return hasIcon && (isDashed || isNamed)
}

/** What a row is called that takes a picture of somebody or of a paper. */
const OF_PICTURE = /([头頭]像|照片?|相片|photo|picture|avatar|selfie|portrait)[\s*＊:：>›]*$/i
/** What a drawn side of a document is called where no words are. */
const SIDE = /front|behind|reverse|obverse|emblem|guohui|renxiang|sfz|id-?card|zhengmian|fanmian/i
/** The picture, and an element around it. */
const MOST_IN_PICTURE = 2

const pictureIn = (element: Element): Element | null => (isMatch(element, 'img') ? element : findIn(element, 'img'))

/** True where the picture in an element is called so. */
const isCalled = (element: Element, name: RegExp): boolean => {
  const picture = pictureIn(element)
  return picture !== null && name.test(pictureName(picture))
}

/** The picture that was given or stands for it, pressed for another one, in a row that says no more than its name. */
export const isPressedPicture = (element: Element, row: Element): boolean =>
  elementsIn(element) <= MOST_IN_PICTURE &&
  pictureIn(element) !== null &&
  textOf(element) === '' &&
  (OF_PICTURE.test(textOf(row, '', MOST_WORDS + 1)) || isCalled(element, SIDE)) &&
  !isMatch(element, LINK) &&
  isPressable(element)

/** How the picture of a plus or a camera is called that stands for the box. */
const STANDS_FOR_BOX =
  /^(icon[-_]?)?(img|pic|photo|image)?[-_]?(add|upload|camera|plus|paizhao|xiangji|shangchuan|tianjia)([-_]?(img|pic|photo|image|icon|file|btn|\d+))*(@\dx)?\.\w+$/i
/** Papers that are given as pictures, besides those that say so themselves. */
const PAPERS = /[发發]票|票[据據]|材料|[资資]料|合同|[报報]告|病[历歷]/

/** A picture of a plus or a camera and nothing else, where its row says that a picture or a paper is given. */
export const isUploadPicture = (element: Element, row: Element): boolean => {
  if (elementsIn(element) > MOST_IN_PICTURE + 1 || textOf(element) !== '' || isMatch(element, LINK)) return false
  if (!isCalled(element, STANDS_FOR_BOX)) return false
  const said = saidAround(element, row)
  return PICTURES.test(said) || PAPERS.test(said)
}
