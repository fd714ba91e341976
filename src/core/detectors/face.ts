import { isCompared } from './clues/compared'
import { maskAll } from './clues/mask'
import { near } from './clues/near'
import { weigh } from './clues/weigh'

/** A face to be recognized by. */
export const detector = weigh(
  'face',
  {
    labels:
      /(?:考勤|门禁|打卡|闸机)用?(?:照片?|头像)$|(?:人脸|面部|脸部)(?:识别|照片?|图像|采集|录入|信息|认证|验证|核验|比对)?|刷脸(?:支付|登录|认证|开门|入[场园])?(?:的?照片|拍照)?|刷脸.{0,6}(?:拍照|照片|采集|录入)|人像(?:采集|录入|比对)|正脸照片?|真人(?:认证|核验)|自拍照?|活体(?:检测|认证)|selfie|\bfac(?:e|ial)(?: (?:recognition|photo|image|scan|id|verification))?/u,
    also: [
      // A portrait of whatever kind, where its own words say that a machine will know the person by it.
      { labels: /.*(?:照片?|相片|人像|photo|portrait).*/u, when: isCompared },
      {
        labels: /^(?:现场|当场|实时|即时|本人)(?:拍照|照片|采集|拍摄|照相)$/u,
        when: (signal) => signal.raw.type === 'file' && near(signal, /护照|签证|身份证|证号|证件|实名|人脸|居留|永居/u),
      },
    ],
    not: /face[- ](?:to|2)[- ]face|脸型|护肤|洗面|表情|facebook|surface|typeface|宝[宝贝]/u,
    keys: [
      'face_photo',
      'face_img',
      'face_image',
      'face_data',
      'selfie',
      'renlian',
      'face_id',
      'face_token',
      'live_photo',
    ],
    hint: ({ raw }) => (raw.type === 'file' && /\buser\b/.test(raw.accept) ? ['capture:user', 0.72] : null),
  },
  {
    wireKeys: [
      'face_photo',
      'face_img',
      'face_image',
      'face_data',
      'face_base',
      'face_token',
      'face_feature',
      'face_id',
      'selfie',
    ],
    plausible: (value) => value.length > 8,
    mask: maskAll,
  },
)
