import type { Consent, ConsentScope } from '../model/inspection'
import type { FieldSeen, Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { simplify } from './simplified'
import { groupByKey, only } from './timeline'

/** What a box gives away that says so without a word of agreeing: 0元加入会员, 收取活动短信, 把手机号提供给合作门店. */
const MATTERS: readonly [ConsentScope, RegExp][] = [
  [
    'membership',
    /(?:加入|成为|开通|注册|升级|申请|办理?)[^，。；]{0,10}会员(?!专享|专属|特|优惠)价?(?!价)|入会(?!员)|开卡|办卡|\bjoin\b.{0,24}\b(?:member|club|rewards|loyalty)|\bbecome a member/iu,
  ],
  [
    'marketing',
    /(?:接[收受]|收[取到]|发送?|推送|订阅|通知我|告诉我|获取|获得)[^，。；]{0,14}(?:优惠|活动|促销|资讯|广告|新品|上新|营销|推广|福利|折扣)|\b(?:send|e-?mail|text|keep) me\b.{0,40}\b(?:offers?|news|deals|promotions?|updated)\b/iu,
  ],
  [
    'sharing',
    /(?:提供|分享|共享|转(?:给|交|发))(?:给|至|到|与)?[^，。；]{0,12}(?:第三方|合作|关联|伙伴|其[他它].{0,4}(?:公司|机构|商家|门店))|\bshare\b.{0,40}\b(?:partners?|third part(?:y|ies))/iu,
  ],
]

/** A box to whose row a whole passage was taken for a label: nobody can say which of its words the box means. */
const MAX_WORDS = 80

const isTick = ({ signals }: FieldSeen): boolean => /^(?:checkbox|switch)$/.test(signals.widget)

/**
 * Boxes and switches that agree to something though they do not say so in words of agreeing; whether one stood ticked is
 * what it showed at first, before anybody could have touched it.
 */
export const readTicks = (
  observations: readonly Observation[],
  index: PageIndex,
): { at: number; found: Omit<Consent, 'id'> }[] =>
  groupByKey(
    only(observations, 'field').filter((one) => isTick(one)),
    (one) => one.key,
  ).flatMap((seen) => {
    const [first, last] = [seen[0] as FieldSeen, seen.at(-1) as FieldSeen]
    const text = last.signals.label
    const simple = simplify(text)
    const covers = MATTERS.flatMap(([scope, pattern]) => (pattern.test(simple) ? scope : []))
    if (covers.length === 0 || text.length > MAX_WORDS || !seen.some((one) => one.visible)) return []
    return [
      {
        at: first.at,
        found: {
          page: index.pageOf(first),
          kind: 'checkbox' as const,
          selector: last.selector,
          text,
          prechecked: first.prefilled,
          covers,
          canRefuse: true,
        },
      },
    ]
  })
