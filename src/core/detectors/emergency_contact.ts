import { EMERGENCY } from './clues/roles'
import { weigh } from './clues/weigh'
import { NAME_PARTS, PHONE_WORDS } from './clues/words'

/** Somebody to be called if something happens: name, number and relation. */
export const detector = weigh(
  'emergency_contact',
  {
    labels: [
      EMERGENCY,
      new RegExp(
        `(?:联系|通知|找|打给)谁|联系人(?:姓名|名称|电话|手机号?码?|信息)?|${NAME_PARTS.source}|电话|姓名|名字|(?:与.{1,4})?关系|单位|\\bname\\b|relation(?:ship)?|${PHONE_WORDS.source}`,
        'u',
      ),
    ],
    not: /验证码/u,
    keys: [
      'emergency_contact',
      'emergency_name',
      'emergency_phone',
      'emergency_mobile',
      'urgent_contact',
      'emergency',
      'jjlxr',
      'emg',
      'emerg',
      'eme_contact',
      'emer_contact',
    ],
    whose: ['emergency'],
  },
  {
    wireKeys: [
      'emergency_contact',
      'emergency_name',
      'emergency_phone',
      'emergency_mobile',
      'emergency_tel',
      'urgent_contact',
      'urgent_name',
      'urgent_phone',
      ...['emergency', 'urgent'].flatMap((word) =>
        ['name', 'phone', 'mobile', 'tel', 'relation'].map((part) => `${word}_contact_${part}`),
      ),
    ],
  },
)
