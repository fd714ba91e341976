/** What the rows of somebody's profile are called: on a page that is nothing but such rows each asks at a press. */
const NAMES =
  '[头頭]像|[昵暱][称稱]|(?:真[实實])?姓名|性[别別]|生日|出生(?:日期|年月)|年[龄齡]|[联聯]?[系絡繫]?(?:手[机機]|[电電][话話])(?:[号號][码碼]?)?|[邮郵]箱|身份[证證](?:[号號][码碼]?)?|微信(?:[号號])?|所在(?:地[区區]?|城市)|地[区區]|地址|民族|[职職][业業位]|[单單]位|[学學][历歷校院号號]|院系|班[级級]|公司|部[门門]|婚姻[状狀][况況]|身高|[体體]重|[个個]性?[签簽]名|avatar|nickname|(?:full )?name|gender|birthday|date of birth|phone(?: number)?|e-?mail|region|address|occupation'
const NAME = new RegExp(`^(?:${NAMES})$`, 'iu')
const AMONG_WORDS = new RegExp(`(?<!\\S)(?:${NAMES})(?!\\S)`, 'giu')

/** Fewer rows may be of an order. */
export const LEAST_ROWS = 3

export const isProfileName = (text: string): boolean => NAME.test(text)

/** True for a page whose words name several things of a person. */
export const namesProfile = (words: string): boolean =>
  new Set(words.match(AMONG_WORDS)?.map((name) => name.toLowerCase())).size >= LEAST_ROWS
