import {
  attributeOf,
  attributesOf,
  childrenOf,
  closestTo,
  elementsIn,
  findAllIn,
  findIn,
  parentOf,
  tagOf,
  textContentOf,
} from '../dom'
import { oneLine } from '../text'
import { isControlShown } from '../visibility'
import { HEADINGS } from './naming'
import { isPressable } from './pressable'

const POLITELY = '([请請]|[点點轻輕单單]?[击擊按]|[点點]|按此|去|立即|重新|[继繼][续續]|tap to |click to |please )*'

/** A press opens the camera or the album, as the box itself says. */
const GIVES = new RegExp(
  `^[+＋\\s\\ud800-\\udfff]*${POLITELY}(上[传傳]|[传傳](照片|[图圖]片?)|拍[照摄攝]|拍一?[张張]|重拍|(添?加|新增|增加|[选選]([择擇取])?|插入)(一?[张張])?(照片|[图圖]片?|相片|截[图圖]|附件|文件|檔案|[凭憑][证證]|[证證]件)|[从從](相[册冊簿]|[图圖][库庫])(中?[选選]([择擇取])?)?|[换換](一[张張]|[头頭]像)|(未|待|尚未)上[传傳]|[识識][别別]([证證]件|身份[证證]|[银銀]行卡|[驾駕行][驶駛][证證]|[驾駕]照)([，,].{0,8})?|upload|(take|add|choose|select|attach|browse|replace|change)( (a|an|your|the))?( new)? ?(photos?|pictures?|images?|files?|selfie|avatar|scan)|(写真|画像)を?(追加|撮影|[选選]択)|アップロード|사진 ?(추가|첨부|등록|업로드)|업로드|subir|t[ée]l[ée]charger|(ajouter|prendre) une photo|hochladen|carregar|caricare|uploaden|tải (ảnh )?lên|unggah|อัปโหลด)(?!.*(提交|[说說]明|要求|[须須]知|成功|submit))[^，。,.]{0,8}$`,
  'i',
)

/** A side of a document under its picture, or any picture after a plus. */
const CAPTION =
  /^[^面页頁]{0,9}((正|反|背|人像|[国國]徽)面|副[页頁])(照片?|[图圖]片?)?$|^[+＋]\s*.{0,8}([证證]|照片?|[图圖]片|相片|截[图圖])(正面|反面)?(照片?)?$/
const PICTURE = 'img,image,[class*=plus],[class*=icon],[class*=img],[class*=image]'

/** What is done with a picture that something else must name. */
const CHANGES = new RegExp(
  `^[+＋\\s]*${POLITELY}(更[换換改]|修改|替[换換]|[设設][置定]|[选選][择擇取]|添加|新增|[编編][辑輯]|change|choose|select|edit|add|replace|browse)[+＋\\s>›]*$`,
  'i',
)
export const PICTURES =
  /[头頭]像|照|相片|[图圖][片像]?|(?<![验驗认認保])[证證](?![码碼券号號])|[视視][频頻]|人[脸臉像]|[国國]徽|截[图圖屏]|[凭憑][证證]|附件|回[单單]|photo|picture|image|avatar|selfie|attachment|写真|画像|사진/i

/** Names that say themselves that a picture is added; of a camera it must be seen that it is pressed. */
const ADDS_PICTURE = /(add|choose)[-_]?(img|image|pic|photo)s?|(img|image|pic|photo)s?[-_]?(add|plus)/i
const CAMERA = /camera/i
/** How builders call such a box, and what stands in it: a plus, a count of how many there are, or nothing. */
const BOX = new RegExp(
  `(^|[\\s_-])(upload(er)?|file-picker|camera|${ADDS_PICTURE.source})(?![a-z]*(list|title|tips?|label|hint|desc|[-_]+(info|head|num|count|preview)))`,
  'i',
)
const BARE = /^[+＋\s]*(\d+\s*\/\s*\d+)?$/
const MOST_PARTS = 6

/** A name of what is asked, not what is pressed for it. */
const NAMES = `${HEADINGS},label,legend,[class*=title],[class*=label]`
const FILE = 'input[type=file]'
/** Two may be a side each of what is drawn over one input. */
const LEAST_ROWS = 2

/** What an element says, hidden or not. */
export const textOf = (element: Element): string =>
  oneLine(textContentOf(element)) || (tagOf(element) === 'input' ? attributeOf(element, 'value') : '')

/** The smallest part around an element that says something, up to its row. */
export const saidAround = (element: Element, row: Element): string => {
  for (let at: Element | null = element; at && at !== row; at = parentOf(at)) {
    const text = textOf(at)
    if (PICTURES.test(text)) return text
  }
  return textOf(row)
}

/** What its builders call an element, in its class or for their own program. */
const namesOf = (element: Element): string =>
  attributesOf(element)
    .filter((name) => !/^(style|src|href|title|alt)$/.test(name))
    .map((name) => attributeOf(element, name))
    .join(' ')

const isBareBox = (element: Element): boolean =>
  BOX.test(namesOf(element)) && BARE.test(textOf(element)) && elementsIn(element) <= MOST_PARTS

const saysPicture = (element: Element): boolean => {
  const names = namesOf(element)
  return ADDS_PICTURE.test(names) || (CAMERA.test(names) && isPressable(element))
}

/** An input in a part that is hidden as a whole is opened by what is pressed instead. */
const holdsFile = (around: Element): boolean =>
  findAllIn(around, FILE).some((element) => isControlShown({ element, widget: 'file', members: [element] }))

/** Boxes in a list of rows alike share the one input that stands beside them, and are drawn over none. */
const sharesFile = (row: Element, around: Element): boolean => {
  const name = attributeOf(row, 'class')
  const rows = [...childrenOf(around)].filter((child) => attributeOf(child, 'class') === name)
  return name !== '' && rows.length > LEAST_ROWS && rows.every((one) => !findIn(one, FILE))
}

/** A box that takes a picture or a file at a press, where no input does. What stands beside such an input is drawn over it. */
export const isUploadBox = (element: Element, row: Element): boolean => {
  const text = textOf(element)
  const around = parentOf(row) ?? row
  const isOfPicture = () => /\d\s*\//.test(text) || PICTURES.test(saidAround(element, row))
  const isBox =
    GIVES.test(text) ||
    (CAPTION.test(text) && elementsIn(element) <= MOST_PARTS && findIn(element, PICTURE) !== null) ||
    (CHANGES.test(text) && isOfPicture()) ||
    (isBareBox(element) && (isOfPicture() || saysPicture(element)))
  return (
    isBox && !(closestTo(element, NAMES) ?? findIn(element, NAMES)) && (sharesFile(row, around) || !holdsFile(around))
  )
}
