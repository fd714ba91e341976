import { maskEnds } from './clues/mask'
import { isIdentifier } from './clues/shapes'
import { weigh } from './clues/weigh'

/** The identifier of a person's platform account for one merchant or one operator. */
export const detector = weigh(
  'openid',
  {
    keys: ['openid', 'open_id', 'unionid', 'union_id', 'wx_openid', 'alipay_user_id', 'weixin_openid'],
    labels: /^(?:open ?id|union ?id)$/u,
  },
  {
    wireKeys: [
      'openid',
      'open_id',
      'unionid',
      'union_id',
      'wx_openid',
      'wx_open_id',
      'weixin_openid',
      'mp_openid',
      'sub_openid',
      'ali_user_id',
      'alipay_user_id',
      'alipay_open_id',
      'user_openid',
    ],
    plausible: (value) => isIdentifier(value, 12),
    mask: (value) => maskEnds(value, 3, 2),
  },
)
