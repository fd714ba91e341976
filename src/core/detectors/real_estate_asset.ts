import { maskAll } from './clues/mask'
import { isListing, isLoan, isPictureOfHome, isPledged, isPledgeOfAny } from './clues/places'
import { weigh } from './clues/weigh'

/** Buildings that a person owns. */
export const detector = weigh(
  'real_estate_asset',
  {
    labels:
      /\b(?:hold|own) (?:any |a |another )?(?:rental|holiday|investment|second|other) (?:property|properties|homes?)\b|宅基地(?:的)?(?:位置|面积|地址|编号|四至)|自[置有]物业|(?:房本|房产证|本子?)上?(?:有)?(?:几个?|谁|写谁)(?:的)?名字?.*|房本上.*名字?|除了?这套.{0,6}|^[您你]?(?:所?持有|名下|拥有|已购买?|购买)的.{0,6}(?:物业|房产|房屋|住宅)(?:为|是|地址|类型|性质)?$|\b(?:property|home|house|flat|place|apartment|condo|somewhere) to sell\b|(?:购房|买房|商品房|房屋|预售|网签|认购|拆迁|回迁|安置)(?:买卖|预售|销售)?(?:合同|协议)(?:编?号码?|备案号)|(?:车位|车库|商铺|储藏室|地下室|写字楼|门面|厂房)(?:的)?(?:产权|权属|不动产权?)(?:证书?)?(?:编?号码?)?|(?:是否|有无|有没有|是否有)?婚房(?:情况)?|(?:名下|老家|本地|外地|父母|配偶|家里|家中|城里|县城)(?:名下)?(?:是否|有无|有没有|有)?(?:住?房(?:子|产|屋)?|住宅)(?:几套|多少套)?(?:吗|没有?)?$|(?:抵押|名下|自有|现有)?(?:房产|不动产|抵押(?:物|房产?|房屋))(?:的)?(?:所[在处])?(?:地址|估[值价]|(?:建筑|套内|使用)?面积|位置|价值|证号|小区(?:名称)?|楼盘|区域|城市|区县|坐落|户型|楼层|(?:建成)?年[代份]|房龄|市值|评估[价值]|市场价|现值|购买价格?|购入价|权属人?|产权人|共有人|份额|用途)|propert(?:y|ies) (?:that )?(?:you|i) (?:currently )?own(?:ed)?|^do you own (?:the|your) .*|(?:名下)?(?:有无|是否有|现有|自有)?(?:房产|住房|房屋)(?:情况|状况|数量|套数|信息|性质|类型)?(?:证明)?|(?:房产|不动产|房屋所有)(?:权)?证(?:书)?(?:号码?|编号|照片)?|产权证号?|(?:有|名下)?(?:几|多少)套(?:房产?|住房)|有无房产?|是否有房|是否首套|首套房?|家庭住房套数|^购房情况$|房贷(?:情况|余额|月供)?|住房(?:情况|性质)|home ?owner(?:ship)?(?: status)?|property (?:owned|ownership|deed)|^我?有房[产子屋]?$|own (?:or rent|a home)|residential status|mortgage(?: balance)?/u,
    also: [
      {
        labels:
          /^(?:有无)?房(?:产|屋|子)?(?:情况|信息)?$|(?:现?居住|住宅)(?:情况|状[况态]|性质|类型|方式)|购房情况|产权情况|^住房(?:条件)?$|名下有?房/u,
        when: isLoan,
      },
      { labels: /有无抵押(?:记录|情况)?/u, when: (signal) => !isPledgeOfAny(signal) },
      {
        // When somebody means to buy is chosen from terms.
        labels: /^[购买]房(?:时间|日期|年[月份])$/u,
        when: (signal) => isLoan(signal) && !signal.options.some((option) => /内|后|观望/u.test(option)),
      },
      {
        labels: /^(?:车位|车库)(?:性质|归属|产权|类型)$/u,
        when: ({ options }) => options.some((option) => /产权|自有|自购/u.test(option)),
      },
      {
        labels:
          /^(?:是否|目前|房屋)?(?:仍|还|尚|是否|有无|有没有)(?:有|存在)?(?:未(?:还|结)清的?)?(?:银行)?(?:房贷|贷款|按揭|抵押)(?:未(?:还|结)清|余额)?$/u,
        when: isListing,
      },
    ],
    options:
      /^(?:无房产?|已购房|未购房|有房(?:产)?|(?:名下)?(?:有|无)房(?:产|屋)?|有房.{0,3}(?:贷|按揭|抵押|全款).{0,2}|无房.{0,6}|(?:全款|按揭|抵押|商品|自建|小产权)房|自有(?:住房|房产?)?(?:.{0,2}按揭)?|自购房?|租(?:房|住)|租赁|与(?:父母|亲属|亲戚)同住|单位宿舍|在?还[房]?贷(?:中)?|父母房|自置(?:物业)?|自有[无有]贷款?|租住|公屋|居屋|私楼|借住|公租房|廉租房|单位房|集体宿舍|和?家人同住|亲属住房|own(?:ed)?|rent(?:ed|ing)?|mortgaged?|live with (?:parents|family))$/u,
    asked:
      /住的?.{0,4}(?:楼房|平房|租的|自己的|自建)|(?:拥有|名下|有|几套|居住|自有|住).{0,8}(?:住宅|住房|房产|房子|房屋|商品房|不动产)|几套房|\b(?:own|rent) (?:your|a|the|any) (?:own )?(?:home|house|property|apartment|flat)|\b(?:own|rent) or (?:own|rent)|homeowner/u,
    not: /\bin principle\b|\bmortgage (?:term|length|rate|years|broker|advi[cs]\p{L}*|approv\p{L}*|type|deal|offer)\b|\bof (?:the|your) mortgage\b|住房公积金|意向|看房|选择房屋|房屋(?:用途|朝向|地址|年代)|出售|(?<!(?:房产|不动产|抵押).{0,5})(?:小区|面积)|装修|房型|中介/u,
    hint: (signal) => (isPledged(signal) ? ['about:a loan on the home', 0.985] : null),
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
    // Which flat of the block it is, and not what it is worth.
    when: (signal) => {
      const { raw, label, placeholder } = signal
      return (
        !isPictureOfHome(signal) &&
        raw.type !== 'search' &&
        !/^车(?!位|库)/u.test(label) &&
        !/(?:选择|所住|绑定)(?:我的)?房屋$/u.test(label || placeholder) &&
        !/选择(?:我的)?房屋$/u.test(placeholder) &&
        !/楼栋|单元|房号|室号|门牌/u.test(placeholder)
      )
    },
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
