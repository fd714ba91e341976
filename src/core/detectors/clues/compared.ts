import type { Signal } from '../../model/detection'

const COMPARED =
  /(?:门禁|闸机|入[场园馆]|人脸|刷脸)(?:[识辨]别|辨识|比对|核验|验证|开门|通行|用)|[识辨]别用|辨识用|用于(?:人脸)?(?:[识辨]别|辨识|比对)|(?:face|facial) (?:recognition|match\w*)|\bgate (?:entry|access)\b/u
const OF_THINGS = /车牌|二维码|身份证|证件|故障/u

/** True for a picture of which its own words say that a machine will know the person by it (大头照，门禁识别用). */
export const isCompared = ({ raw, label, placeholder }: Signal): boolean => {
  const own = `${label} ${placeholder}`
  return raw.type === 'file' && COMPARED.test(own) && !OF_THINGS.test(own)
}
