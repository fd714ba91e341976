import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** QQ number. */
export const detector = weigh(
  'qq',
  {
    labels: /(?:联系|常用)?qq ?(?:号码?|账号|number)?|(?:扣扣|企鹅|q)号码?/u,
    not: /群|登[录陆]|客服|音乐|邮箱|支付|分享|空间|login|mail/u,
    keys: ['qq', 'qq_number', 'qq_no', 'qq_num'],
    when: ({ raw }) => !/file|radio|checkbox|search/.test(raw.type),
    whose: ['self', 'guardian', 'child'],
  },
  {
    wireKeys: ['qq', 'qq_number', 'qq_no', 'qq_num'],
    plausible: (value) => /^[1-9]\d{4,11}$/.test(value.trim()),
    mask: (value) => maskEnds(value, 2, 1),
  },
)
