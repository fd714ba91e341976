import { isNameOfThing } from './clues/things'
import { weigh } from './clues/weigh'
import { GRANTS } from './clues/words'

/** A name that is made up, or shown to all. */
const SHOWN = /圈名|网名|艺名|笔名|花名|昵称(?!即可)|游戏名|[墙榜屏]上?显示|展示用|公开显示|别人看到/u

/** The name that a platform account shows. */
export const detector = weigh(
  'nickname',
  {
    labels:
      /(?:微信|用户|会员)?(?:昵称|网名|花名)|[取起]一?个.{0,4}(?:名字|昵称|名)(?:吧|呢)?$|nick ?name|(?:what|how) (?:should|shall|can|may|do|would you like us to) (?:we |us to )?(?:call|address) you|display name|screen name|ニックネーム|닉네임|apodo|pseudo(?:nyme)?|spitzname/u,
    not: /nickname for (?:this|the|your) (?:card|address|device|car|vehicle|list)|产品|机器人|商品|[已曾]取|宝宝起名|宠物|车辆|爱车|设备|房屋|地址|店铺|品牌|头像/u,
    when: (signal) =>
      !isNameOfThing(signal) &&
      !/孩子|小孩|宝[宝贝]|学员|儿童|\b(?:child|kid|baby)/u.test(`${signal.label} ${signal.placeholder}`),
    keys: ['nick_name', 'nickname', 'nick', 'wx_name', 'display_name', 'screen_name', 'nicheng'],
    hint: ({ label, placeholder, raw, keys }) =>
      /authorize/.test(raw.widget) && GRANTS.test(label) && /\bget user ?(?:info|profile)\b/.test(keys.join(' '))
        ? ['key:what the platform shows', 0.95]
        : SHOWN.test(placeholder) && /署名|称呼|落款|^(?:名字|姓名)$/u.test(label)
          ? ['placeholder:shown to others', 0.975]
          : null,
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
