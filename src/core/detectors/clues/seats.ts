import type { Signal } from '../../model/detection'

/** Headings over where a shop or a point of collection is. */
const OF_SEAT =
  /(?:公司|企业|店铺|门店|商[户家]|[团提网]点|场[地馆]|营业执照)(?:基本|注册|经营)?(?:信息|资料|地址)|^(?:门店|店铺|商户|商家|(?:营业)?执照|自提点|团点|网点|站点|服务站|驿站|场[地馆])(?:信息|资料|地址|设置|详情)?$/u
/** What is asked of a place: the part of the country, or street and house. */
const PLACE =
  /^(?:请?选择)?(?:店铺|门店|店面|商户|商家|实际|注册|经营|(?:营业)?执照|站点|点位|网点|所属)*(?:所在)?(?:地区|区域|省市区?县?|省份?|城市|市|区\/?县|区县|地)(?:\(.*\))?$|^(?:店铺|门店|店面|商户|实际经营|执照)?(?:所在)?(?:详细地址|门牌(?:号|地址)?|街道门牌|地址)$/u
const OWN_SEAT = /^(?:店铺|门店|店面|商户|商家|实际经营|(?:营业)?执照).{0,4}(?:地区|区域|省市区?|省份|城市|地址)/u

/** True where a shop says where it is. */
export const isSeatOfFirm = ({ label, placeholder, group }: Signal): boolean =>
  OWN_SEAT.test(label) || (PLACE.test(label || placeholder) && OF_SEAT.test(group))
