import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** Buildings that a person owns. */
export const detector = weigh(
  'real_estate_asset',
  {
    labels:
      /(?:名下)?(?:有无|是否有|现有|自有)?(?:房产|住房|房屋)(?:情况|状况|数量|套数|信息|性质|类型)?(?:证明)?|(?:房产|不动产|房屋所有)(?:权)?证(?:书)?(?:号码?|编号|照片)?|产权证号?|有无房产?|是否有房|是否首套|首套房?|家庭住房套数|房贷(?:情况|余额|月供)?|住房(?:情况|性质)|home ?owner(?:ship)?(?: status)?|property (?:owned|ownership|deed)|own (?:or rent|a home)|residential status|mortgage(?: balance)?/u,
    not: /住房公积金|意向|看房|房屋(?:用途|朝向|地址|年代)|出售|小区|装修|面积|房型|中介/u,
    keys: [
      'house_property',
      'has_house',
      'estate_cert',
      'property_cert',
      'fangchan',
      'house_num',
      'house_loan',
      'real_estate',
    ],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'house_property',
      'has_house',
      'house_count',
      'estate_cert_no',
      'property_cert_no',
      'house_loan',
      'real_estate',
    ],
    mask: maskAll,
  },
)
