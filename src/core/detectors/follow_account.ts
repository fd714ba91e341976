import { weigh } from './clues/weigh'

/** Following the merchant's account, as a box to tick or a code to press. */
export const detector = weigh(
  'follow_account',
  {
    labels:
      /(?:已|立即|点击|长按|扫码|请先|先)?(?:识别二维码)?关注(?:微信)?(?:公众号|服务号|订阅号|我们|店铺|生活号|视频号)(?:领取?.{0,8}|享.{0,8}|即可.{0,8})?|添加(?:企业微信|客服微信|福利官|店长微信)|加入(?:粉丝|福利|会员)?群|企业微信|客服微信|福利官|店长微信|follow (?:us|our|the) ?.{0,20}/u,
    not: /取消关注|关注的/u,
    keys: ['follow_account', 'is_follow', 'subscribe_mp', 'follow_mp'],
  },
  { wireKeys: ['is_follow', 'is_subscribe', 'subscribe_status', 'follow_status', 'is_followed'] },
)
