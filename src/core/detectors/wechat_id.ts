import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** The account name under which a person is found in WeChat. */
export const detector = weigh(
  'wechat_id',
  {
    labels:
      /(?:个人|联系)?微信(?:号码?|账号名?|id)?|微信\/手机|\bwe ?chat(?: ?(?:id|account|number))?|weixin|v信|(?<![a-z])(?:vx|wx)(?:号|id)?$/u,
    not: /支付|登[录陆]|昵称(?!或|\/|和)|头像|公众号|小程序|客服|扫码|关注|授权|绑定微信|群|提现|收款|红包|分享|朋友圈|pay|login|sign in|official/u,
    keys: [
      'wechat',
      'we_chat',
      'wechat_id',
      'wechat_no',
      'weixin',
      'weixin_no',
      'wx_num',
      'wx_no',
      'wxnum',
      'wx_id',
      'wxh',
      'weixinhao',
    ],
    whose: ['self', 'guardian', 'child'],
    when: ({ raw }) => !/file|radio|checkbox|search/.test(raw.type),
  },
  {
    wireKeys: [
      'wechat_id',
      'wechat_no',
      'wechat',
      'we_chat',
      'wx_num',
      'wx_no',
      'wx_id',
      'weixin',
      'weixin_no',
      'wechat_account',
    ],
    plausible: (value) => /^(?:[A-Za-z][\w-]{5,19}|1[3-9]\d{9})$/.test(value.trim()),
    mask: (value) => maskEnds(value, 2, 1),
  },
)
