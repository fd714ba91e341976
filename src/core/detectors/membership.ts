import { weigh } from './clues/weigh'

/** Becoming a member, as a box to tick or a button to press. */
export const detector = weigh(
  'membership',
  {
    labels:
      /(?:同意|立即|免费|一键|自愿|我要|0元|并)*(?:注册|加入|成为|开通|办理|领取|申请)(?:成为)?(?:本店|我们的|商[家户]|品牌)?(?:会员(?:卡|计划|俱乐部)?|vip)|入会(?:有礼|协议)?|开卡|0元入会|(?:join|become|register as|sign up (?:as|for)) .{0,24}(?:member(?:ship)?|loyalty program(?:me)?|rewards)/u,
    not: /卡号|会员价|等级|手机|姓名|余额|到期|number/u,
    keys: ['join_member', 'is_join_member', 'open_card', 'register_member'],
    when: ({ raw }) =>
      !/text|tel|search|email|password|number/.test(raw.type) || /button|checkbox|switch/.test(raw.widget),
  },
  {
    wireKeys: [
      'is_member',
      'join_member',
      'member_level',
      'member_card',
      'vip_level',
      'member_id',
      'card_level',
      'member_points',
    ],
  },
)
