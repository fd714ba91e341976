import { weigh } from './clues/weigh'

/** The name that a platform account shows. */
export const detector = weigh(
  'nickname',
  {
    labels:
      /(?:微信|用户|会员)?(?:昵称|网名|花名)|[取起]一?个.{0,4}(?:名字|昵称|名)(?:吧|呢)?$|nick ?name|(?:what|how) (?:should|shall|can|may|do|would you like us to) (?:we |us to )?(?:call|address) you|display name|screen name|ニックネーム|닉네임|apodo|pseudo(?:nyme)?|spitzname/u,
    not: /nickname for (?:this|the|your) (?:card|address|device|car|vehicle|list)|产品|机器人|商品|[已曾]取|宝宝起名|宠物|车辆|爱车|设备|房屋|地址|店铺|品牌|头像/u,
    when: ({ label, placeholder }) =>
      !/孩子|小孩|宝[宝贝]|学员|儿童|\b(?:child|kid|baby)/u.test(`${label} ${placeholder}`),
    keys: ['nick_name', 'nickname', 'nick', 'wx_name', 'display_name', 'screen_name', 'nicheng'],
    autocomplete: ['nickname'],
    types: { nickname: 0.92 },
  },
  {
    wireKeys: [
      'nick_name',
      'nickname',
      'nick',
      'wx_nick_name',
      'wx_nickname',
      'display_name',
      'screen_name',
      'user_nick',
      'wechat_name',
    ],
  },
)
