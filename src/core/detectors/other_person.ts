import { roleIn, withoutRole } from './clues/roles'
import { OF_ACCUSED, OF_LATE } from './clues/subjects'
import { weigh } from './clues/weigh'
import { ADDRESS_WORDS, NAME_PARTS, NAME_WORDS, PHONE_WORDS } from './clues/words'

/** Data of somebody who is not at the page: a friend to receive a voucher, a person who recommended the shop, a guarantor. */
export const detector = weigh(
  'other_person',
  {
    labels: new RegExp(
      `^(?:\\p{Script=Han}{2,5}[人方]|住客|客人|旅客|乘客|成员|宾客)$|被访人?分机|被访(?:业主|住户|对象|者|员工)|(?:authori[sz]ed )?pick-?up(?: person)?|地址簿|称呼|叫什么|(?:拜访|探望|找|约见)(?:的是)?(?:谁|哪[位个])|who (?:referred|invited|recommended|told) you|(?:referred|invited|introduced|recommended) by|${NAME_PARTS.source}|${OF_ACCUSED.source}|${OF_LATE.source}|^出生地点?$|^relation(?:ship)?\\b.*|^(?:years|how long) (?:have you )?(?:known|acquainted).*|微信号?|(?:会员|用户)?[账帐][号户]|(?:身份证|证件)号?码?|邮箱|email|生日|出生(?:日期|年月日?)|关系|(?:工作)?(?:单位|公司)(?:名称)?|职[业务位]|年[龄纪]|住址|居所|(?:${NAME_WORDS.source})|(?:${PHONE_WORDS.source})|(?:${ADDRESS_WORDS.source})`,
      'u',
    ),
    // Somebody called by the part that he plays, and by nothing else.
    hint: ({ label, raw }) =>
      /^(?:text|tel|)$/.test(raw.type) &&
      label !== 'reference' &&
      roleIn(label) === 'other' &&
      (withoutRole(label) === '' || roleIn(label.slice(-3)) === 'other')
        ? [`label:${label}`, 0.96]
        : null,
    not: /推荐码|邀请码|数量|人数|备注|祝福|留言|赠言|金额|编号|工号|验证码|code|message/u,
    keys: [
      'referrer_name',
      'referrer_phone',
      'introducer_name',
      'introducer_phone',
      'friend_name',
      'friend_phone',
      'friend_mobile',
      'recommender',
      'guarantor',
    ],
    whose: ['other'],
    when: ({ raw, options }) => raw.type !== 'search' && options.length === 0,
  },
  {
    wireKeys: [
      'referrer_name',
      'referrer_phone',
      'referrer_mobile',
      'introducer_name',
      'introducer_phone',
      'friend_phone',
      'friend_mobile',
      'friend_name',
      'guarantor_name',
      'guarantor_phone',
      'recommend_mobile',
    ],
  },
)
