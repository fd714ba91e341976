import { near } from './clues/near'
import { isListing, isOfCar } from './clues/places'
import { weigh } from './clues/weigh'

/** Rooms of a home by their sound: hall, bath, kitchen, balcony. */
const ROOMS = /^(?:ting|wei|chu|yangtai)$/

/** Whoever puts a home up may leave some of it open. */
const PUBLISHES = /发布|放盘|委托|房源(?:登记|录入|编辑)/u
/** What else of it the program names where the page says nothing. */
const TRAITS =
  /\b(?:(?:total )?floors?|(?:bed|living|bath)rooms?|balcony|kitchen|towards?|orientation|decorat(?:ion|e)|square|plot|community|village|huxing|loucen?g|chaoxiang|zhuangxiu|mianji|xiaoqu)\b/

/** The same in the keys of English listings. */
const TRAIT_KEY =
  /^(?:property|house|home|flat|apartment) (?:\w+ )?(?:type|size|area|sq ?ft|bed ?rooms?|bath ?rooms?|rooms?|price|rent|floors?|garage|images?)$/u

/** Particulars of a home that its owner offers. */
export const detector = weigh(
  'house_data',
  {
    labels:
      /叫[租价]|放盘价|房源(?:信息|地址|描述|编号|标题|照片)?|房屋(?:地址|面积|户型|朝向|年代|用途|类型|照片|图片)|(?:建筑|套内|使用)面积|(?:挂牌|出租|出售)(?:价格?|租金)|property (?:address|type|size)|asking price|monthly rent|floor area/u,
    also: [
      {
        labels:
          /(?:所在|所属)?(?:小区(?:名称)?|位置)|(?:期望|出售|挂牌)?(?:的)?(?:总价|售价|价格|月?租金)|装[修潢](?:情况|程度)|[可能]否养.*|户型|面积|(?:所在|总)?楼层(?:\/总楼层)?|(?:房屋|详细)?地址|押付方式|押金(?:方式)?|几室几厅.{0,2}|门牌号?|付款方式|(?:出租|租赁|整租)(?:方式|类型)|(?:可?入住|交房)(?:时间|日期)|房屋(?:配套|设施|情况|状况|亮点|现状)|配套(?:设施)?|房产证(?:年限|满.{1,3}|面积)|房龄|(?:房源|室内|房屋)?(?:图片|照片|视频|简介|介绍)|楼栋号?|单元号?|室号|朝向|装修|产权(?:年限|类型|性质)|(?:建筑|建成|竣工)(?:年代|年份|时间)|几[室房居]|房型|bedrooms?|bathrooms?|^(?:no\.? of |number of )?(?:bed|bath|living )?rooms$|^(?:property|house|home|apartment|flat)? ?(?:name|title|price|rent|type|size|area|description|images?|photos?|status|address|location)$|^(?:square (?:feet|foot(?:age)?)|sq\.? ?(?:ft|feet|m)|garages?|furnish(?:ed|ing)|amenities|year built|plot size|carpet area)$/u,
        when: isListing,
      },
    ],
    not: /\bloan (?:tenure|term)\b|合计|抵押|房产(?!证)(?:的)?(?:建筑|套内|使用)?面积|不动产|现住|名下|自有|[安报拆]装|装[机表桩]|意向|预算|筛选|价格区间|期望户型|搜索/u,
    keys: ['house_area', 'house_type', 'build_area', 'sale_price', 'rent_price', 'house_info', 'community_name'],
    notKeys: ['intent', 'search', 'filter'],
    hint: (signal) => {
      if (signal.label !== '' || signal.placeholder !== '') return null
      const keys = signal.keys.join(' ')
      const isRoom = signal.keys.some((key) => ROOMS.test(key))
      if (isListing(signal) && (isRoom || TRAITS.test(keys) || TRAIT_KEY.test(keys))) return ['key:of a home', 0.9]
      return isRoom && /房/u.test(signal.context) ? ['key:rooms', 0.9] : null
    },
    // Nobody's own home is of any size: who may leave it open looks for one.
    when: (signal) =>
      signal.raw.type !== 'search' &&
      !isOfCar(signal) &&
      !near(signal, /求租/u) &&
      (PUBLISHES.test(signal.context) ||
        ![signal.placeholder, ...signal.options].some((text) => /^(?:不限|全部|any|all)$/u.test(text))),
  },
  { wireKeys: ['house_area', 'house_address', 'build_area', 'rent_price', 'house_info', 'house_no', 'room_no_owner'] },
)
