import type { Signal } from '../model/detection'
import { weigh } from './clues/weigh'
import { near } from './clues/whose'

const OFFERS = /售价|租金|出租|出售|房源|产权|房屋地址|楼层|朝向|装修/u

/** An owner lists a home: two of its particulars stand together, and nobody is looking for one. */
const isListing = (signal: Signal): boolean =>
  !/意向|预算|找房|求租|求购|搜索|筛选/u.test(`${signal.context} ${signal.group}`) &&
  (near(signal, OFFERS) || /出租|出售|卖房|委托|发布房源|房源登记|业主/u.test(signal.context)) &&
  (signal.scenario === 'estate' || signal.scenario === null || signal.scenario === 'unknown')

/** Particulars of a home that its owner offers. */
export const detector = weigh(
  'house_data',
  {
    labels:
      /房源(?:信息|地址|描述|编号|标题|照片)?|房屋(?:地址|面积|户型|朝向|年代|用途|类型|照片|图片)|(?:建筑|套内|使用)面积|(?:期望|出售|挂牌)?(?:售价|租金)|期望(?:售价|租金|价格)|装修(?:情况|程度)|property (?:address|type|size)|asking price|monthly rent|floor area/u,
    also: [
      {
        labels:
          /小区(?:名称)?|户型|面积|楼层|楼栋号?|单元号?|室号|朝向|装修|产权年限|建成年代|房型|bedrooms?|bathrooms?/u,
        when: isListing,
      },
    ],
    not: /意向|预算|筛选|价格区间|装修预算|期望户型|搜索/u,
    keys: ['house_area', 'house_type', 'build_area', 'sale_price', 'rent_price', 'house_info', 'community_name'],
    notKeys: ['intent', 'search', 'filter'],
    when: ({ raw, placeholder }) => raw.type !== 'search' && !/^(?:不限|全部|any|all)$/u.test(placeholder),
  },
  { wireKeys: ['house_area', 'house_address', 'build_area', 'rent_price', 'house_info', 'house_no', 'room_no_owner'] },
)
