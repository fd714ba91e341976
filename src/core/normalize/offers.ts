import type { CategoryId } from '../model/categories'
import type { Field } from '../model/inspection'
import { isPlainPath, SERVICE } from './plain-path'
import { simplify } from './simplified'
import type { PageWords } from './words'

const GIVE = '(?:填|输入|留下?|验证|绑定|授权|完善|注册|登[录陆]|入会|加入会员|成为会员)'
const GET = '(?:领|立减|减免|享|送|赠|得|返|抽)[^。！；\\n]{0,10}(?:券|优惠|折|红包|积分|礼|元|免费|福利|奖)'
/** 填手机号领20元券; 新客立减10元，注册即享. */
const OFFER = new RegExp(`${GIVE}[^。！；\\n]{0,14}${GET}|${GET}[^。！；\\n]{0,20}${GIVE}`, 'iu')
const GIVES = new RegExp(GIVE, 'u')
const SERVES = new RegExp(`${SERVICE}|订单`, 'u')
const OWN_PAGE = /会员中心|我的|领券中心|优惠券|member/iu

const GIVEN: ReadonlySet<CategoryId> = new Set([
  'phone',
  'sms_code',
  'birth_date',
  'name',
  'gender',
  'wechat_id',
  'email',
])

/** A button that goes on with the service itself. */
const goesOn = (text: string): boolean => SERVES.test(text) && !GIVES.test(text)

const offerOf = (page: PageWords, fields: readonly Field[]): string | null => {
  const asks = fields.some(({ visible, category }) => visible && category !== null && GIVEN.has(category))
  const title = simplify([page.title, ...page.headings].join(' '))
  if (!asks || page.isPolicy || OWN_PAGE.test(title)) return null
  const words = simplify(page.all)
  const pressed = [...page.buttons, ...page.links.map(({ text }) => text)].map(simplify)
  if (isPlainPath(words) || pressed.some(goesOn)) return null
  return OFFER.exec(words)?.[0] ?? null
}

/** For each page the sentence that offers something for data, where the page shows no way to go on without. */
export const readOffers = (words: readonly PageWords[], fields: readonly Field[]): ReadonlyMap<string, string> =>
  new Map(
    words.flatMap((page): [string, string][] => {
      const offer = offerOf(
        page,
        fields.filter((field) => field.page === page.page),
      )
      return offer === null ? [] : [[page.page, offer]]
    }),
  )
