import type { CategoryId } from '../../model/categories'
import type { Detection, Signal } from '../../model/detection'
import { isListing, isOffered } from '../clues/places'
import { isChosen, isWritten } from './compound'

/** What a heading or the title of a page says of all that stands under it. */
interface Topic {
  of: CategoryId
  headings: RegExp
  /** What else says it. */
  told?(signal: Signal): boolean
}

const TOPICS: readonly Topic[] = [
  {
    of: 'house_data',
    headings:
      /房源|卖房|售房|(?<!车位|车库|车辆|汽车|设备|场地)(?:出租|出售)|房屋托管|挂牌|list your (?:home|property)|property (?:details|features)/u,
    told: (signal) => isOffered(signal) && isListing(signal),
  },
  {
    of: 'purchase_intent',
    headings:
      /(?:购[房车]|买[房车]|置业|找房|租房|换[房车])(?:意向|意愿|需求|计划|登记|问卷)|意向登记|客户需求|求[租购]|your requirements/u,
  },
  {
    of: 'real_estate_asset',
    headings:
      /宅基地|抵押[物品]|抵押(?:房产|房屋)|押品|(?:名下|自有|家庭)(?:房产|不动产|住房)|房产(?:信息|情况|资料|状况)|collateral|propert(?:y|ies) (?:you )?own/u,
  },
  {
    of: 'credit_info',
    headings: /信用(?:状况|情况|评估|信息)|征信|负债|债务|liabilities|credit history/u,
  },
  {
    of: 'vehicle_model',
    headings:
      /(?:车辆|爱车|旧车|车况)(?:信息|资料|情况|详情)|(?:机动|汽)?车辆?[抵质]押|(?:vehicle|car) (?:details|information)/u,
  },
]

/** Headings right over what they speak of: on a page that has them elsewhere they say nothing of the rest. */
const GROUPS: readonly (readonly [CategoryId, RegExp])[] = [
  [
    'deposit_asset',
    /资产(?:信息|情况|状况|明细|证明|$)|存款|财产(?:信息|情况|状况)|\b(?:liquid |other |your )?assets\b/u,
  ],
  [
    'credit_info',
    /负债|债务|(?:现有|已有|其他)贷款|\bliabilities\b|\b(?:existing|outstanding|current) (?:loans|debts?)\b/u,
  ],
  [
    'income',
    /收入(?:信息|情况|来源|明细|证明|$)|\b(?:income|ingresos(?! al)|renda|rendimentos|revenus|redditi|inkomsten|inkomen|einkommen|einkünfte|inkomster|penghasilan|pendapatan)\b|thu nhập|รายได้|収入|소득/u,
  ],
  [
    'personal_other',
    /^(?:mensuales |otros )?(?:egresos|gastos)(?: mensuales| familiares)?$|^(?:monthly )?(?:household |living )?(?:expenses|outgoings)$|^despesas(?: mensais)?$|^dépenses$|^charges mensuelles$|^(?:月|每月|家庭)?支出(?:情况|信息|明细)?$/u,
  ],
  [
    'health',
    /健康(?:告知|状况|信息|情况|问卷|申报|档案|史)|病史|既往史?$|过敏史?$|用药(?:情况|史|$)|体检(?:结果|情况)|接种(?:情况|史)|\b(?:medical|health) (?:history|information|conditions?|details|questionnaire|declaration)\b/u,
  ],
  [
    'education',
    /教育(?:经历|背景|情况|信息|$)|^(?:毕业|入学)(?:时间|日期|年月)$|学习经历|学历(?:信息|情况|$)|\beducation(?:al)?(?: background| history| details)?$|\bacademic (?:history|background|qualifications?)\b/u,
  ],
  [
    'personal_other',
    /^(?:u\.?s\.? )?(?:military|armed forces|national guard)(?: (?:service|history|record|experience))?$|^(?:兵役|服役)(?:情况|经历)?$/u,
  ],
  [
    'occupation',
    /(?:工作|职业|从业|任职|就业|实习)(?:经历|信息|情况|经验|履历|$)|入职(?:时间|日期|年月)$|\b(?:employment|work) (?:history|information|experience|details)\b/u,
  ],
]

/** What stands under any heading, and is asked of the form. */
const BESIDE =
  /计算|地址|姓名|电话|佣金|独家|委托|带看|钥匙|担保方式|推广|置顶|托管|礼|优惠|活动|顾问|经纪|销售|渠道|来源|怎么知道|备注|编号|满意|预约|时段|接听|联系|方便|\b(?:reference|agents?|agency|offers?|how did you hear|we|us|our|office|staff|handled|fees?|centre|center|anything else|\bsend me|\balerts?\b|\bnotif|e-?mail me|would you like|how would|preferred|call ?back|featured|expiry|status|priority)\b/u

/** A ground that is as weak as one may be and still speak. */
const CONFIDENCE = 0.55
/** What one may choose is rarely a remark. */
const CHOSEN = 0.6

/** Names no thing by itself, but something of whatever the heading names. */
const VAGUE =
  /^(?:说明|描述|(?:使用|已用|授信)?额度|(?:欠债|债务|资产)名称|金额|数额|总额|余额|价值|估值|现值|名称|类型|种类|类别|情况|状况|详情|年份|期限|层次|级别|等级|机构|来源|原因|何时|时间|日期|年月|起止(?:日期|时间|年月)|(?:起始|开始|结束|截止|终止)(?:日期|时间|年月)?|amount|(?:est(?:\.|imated)? )?value|balance|description|type|details|(?:financial )?institution|from|to|when|since|dates?|years?|(?:start|end)(?: date)?|level|source|reason)$/u

/** True for a label that says something only under a heading. */
export const isVague = ({ label }: Signal): boolean => VAGUE.test(label.replace(/\s?\(.{0,4}\)$/u, ''))

/** What a control most likely asks for by the heading that it stands under, where its own words say nothing that is known. */
export const topicOf = (signal: Signal): Detection | null => {
  if (!isWritten(signal) || signal.label === '' || /search|password/.test(signal.raw.type)) return null
  if (BESIDE.test(signal.label)) return null
  const vague = isVague(signal)
  const group = GROUPS.find(([, words]) => words.test(signal.group))
  if (group) {
    const [category, words] = group
    // What names nothing by itself is no more than what stands over it.
    const ground = vague ? 'group' : 'heading'
    return { category, confidence: CONFIDENCE, why: [`${ground}:${words.exec(signal.group)?.[0]}`] }
  }
  // What names nothing by itself may stand anywhere on a page that has such a heading.
  const headings = vague ? signal.group : `${signal.group} ${signal.context}`
  const topic = TOPICS.find((one) => one.headings.test(headings) || one.told?.(signal))
  if (!topic) return null
  return {
    category: topic.of,
    confidence: isChosen(signal) ? CHOSEN : CONFIDENCE,
    why: [`heading:${topic.headings.exec(headings)?.[0] ?? topic.of}`],
  }
}
