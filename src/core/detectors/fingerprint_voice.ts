import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** Biometric characteristics other than the face: fingerprint, voice print, iris. */
export const detector = weigh(
  'fingerprint_voice',
  {
    labels:
      /采集声[音纹](?:特征)?|声音特征|录.{0,4}唤醒词|(?:指纹|声纹|虹膜|掌纹|掌静脉)(?:识别|录入|采集|信息|登录|支付)?|生物特征|fingerprint|voice ?print|touch id/u,
    not: /指纹[锁头款机容模]|(?:浏览器|设备)指纹|device fingerprint|canvas/u,
    keys: ['voice_print', 'voiceprint', 'finger_print', 'zhiwen', 'iris'],
  },
  {
    wireKeys: ['voice_print', 'voiceprint', 'finger_print_image', 'fingerprint_feature', 'iris_feature', 'palm_print'],
    plausible: (value) => value.length > 8,
    mask: maskAll,
  },
)
