import type { Signal } from '../../model/detection'
import { isOfChildAbroad } from './named-before'
import { about, near } from './near'

/** Headings over where a shop or a point of collection is. */
const OF_SEAT =
  /(?:公司|企业|店铺|门店|商[户家]|[团提网]点|场[地馆]|营业执照)(?:基本|注册|经营)?(?:信息|资料|地址)|^(?:门店|店铺|商户|商家|(?:营业)?执照|自提点|团点|网点|站点|服务站|驿站|场[地馆])(?:信息|资料|地址|设置|详情)?$/u
/** What is asked of a place: the part of the country, or street and house. */
const PLACE =
  /^(?:请?选择)?(?:店铺|门店|店面|商户|商家|实际|注册|经营|(?:营业)?执照|站点|点位|网点|所属)*(?:所在)?(?:地区|区域|省市区?县?|省份?|城市|市|区\/?县|区县|地)(?:\(.*\))?$|^(?:店铺|门店|店面|商户|实际经营|执照)?(?:所在)?(?:详细地址|门牌(?:号|地址)?|街道门牌|地址)$/u
const OWN_SEAT = /^(?:店铺|门店|店面|商户|商家|实际经营|(?:营业)?执照).{0,4}(?:地区|区域|省市区?|省份|城市|地址)/u

/** A complaint or a case lies somewhere, whoever tells of it. */
const MATTER = /案[件情]|事[件发]|纠纷|问题|故障|隐患/u
const TELLS = /诉求|我要(?:反映|投诉|举报)|随手拍|爆料|问题(?:反映|上报)/u
const WHERE_IT_IS = /^(?:所[在属]|事[发件]|问题|案[件发])?(?:区域|地区|辖区|区县)$/u
/** True where a matter is placed in a part of the town. */
export const isSeatOfMatter = (signal: Signal): boolean =>
  WHERE_IT_IS.test(signal.label) && (MATTER.test(signal.group) || (signal.group === '' && about(signal, TELLS)))

/** True where a shop says where it is. */
export const isSeatOfFirm = ({ label, placeholder, group, neighbours }: Signal): boolean =>
  OWN_SEAT.test(label) ||
  (PLACE.test(label || placeholder) &&
    (OF_SEAT.test(group) ||
      (neighbours.some((text) => /^营业执照/u.test(text)) &&
        !neighbours.some((text) => /^(?:性别|出生|民族)/u.test(text)))))

/** Where something is, whoever owns it. */
const PLACED =
  /^(?:营业)?执照.{0,4}(?:地址|省市区)$|^(?:具体)?(?:楼层)?[、,]?(?:门牌号?|(?:详细|具体)地址|地址|住所|所在地|주소|alamat(?: lengkap)?|direcci[óo]n|indirizzo|endere[çc]o|địa chỉ|ที่อยู่|(?:street |full )?address(?: line)?(?: ?[12])?|street)$/u
/** A form that names a shop or a hall gives its address. */
const OF_PLACE =
  /营业执照|(?:公司|企业|机构)(?:简称|介绍|简介|logo)|营业(?:开始|结束)?时间|(?:店铺|门店|商户|场馆|场地|校区|网点|项目|活动)(?:名称|地址)|\b(?:venue|store|shop|restaurant|branch|warehouse|property) name\b|nama (?:unit|toko|kantor|cabang|restoran|warung|sekolah|instansi|lembaga|gudang|lokasi|tempat)|(?:店舗|施设|会场)名|(?:매장|가게|지점|시설) ?명|tên (?:cửa hàng|chi nhánh|quán)|ชื่อ(?:ร้าน|สาขา)|nombre (?:de la|del) (?:tienda|sucursal|local)/u
/** What is put up for others to come to has a place of its own. */
const ANNOUNCES = /(?:发布|创建|新建|编辑|发起|添加|修改)(?:活动|日程|比赛|会议|聚会)|请[帖柬]/u
const OF_FIRM =
  /(?:公司|企业|店铺|门店|商[户家]|[团提网]点|场[地馆]|营业执照)(?:基本|注册|经营)?(?:信息|资料|地址)|\b(?:business|company|store|venue|registered)(?: business)? (?:address|details|information)\b/u

/** What only a person is asked. */
const PERSONAL = /性别|出生|婚姻|lahir|kelamin|nasc(?:imento|ita)|nacimiento|giới tính|ngày sinh|วันเกิด|생년월일/u

/** A record of a thing that has a place and pictures, by what the program calls it. */
const RECORD =
  /^(?:community|building|shop|store|company|venue|merchant|event|activity|estate|hotel)(?:Info|Form|Data|Res)?[.[]/i
const PLACE_OF_RECORD =
  /^(?:请?选择)?(?:所[在属])?(?:区域|位置|地[址区点]|(?:小区|店铺|门店|公司|活动|酒店)?(?:名称|图片|照片|相册))$/u

/** True for the place or the pictures of a thing that the program keeps a record of. */
export const isOfRecord = (signal: Signal): boolean =>
  [signal.raw.name, ...signal.raw.tokens].some((name) => RECORD.test(name)) &&
  PLACE_OF_RECORD.test(signal.label || signal.placeholder)

/** True on a page that puts something up for others to come to. */
export const isPutUp = (signal: Signal): boolean => about(signal, ANNOUNCES) && !near(signal, /性别|出生|年龄/u)

/** True where a bare address is that of a firm, a hall or an event that the page is about. */
export const isPlaceOfFirm = (signal: Signal): boolean => {
  if (isOfRecord(signal)) return true
  if (!PLACED.test(signal.label || signal.placeholder)) return false
  const isOfPerson = near(signal, PERSONAL) || isOfChildAbroad(signal)
  if ((near(signal, OF_PLACE) && !isOfPerson) || OF_FIRM.test(signal.group) || about(signal, ANNOUNCES)) return true
  return (
    about(signal, /入驻|加盟/u) &&
    !about(signal, /骑手|司机|师傅|技师|阿姨|教练/u) &&
    !isOfPerson &&
    !near(signal, /身份证/u)
  )
}
