import { maskEnds } from './clues/mask'
import { isIdentifier } from './clues/shapes'
import { weigh } from './clues/weigh'

/** `notSupported` stands where a device gives no identifier. */
const WORDS = /^[A-Za-z]?[a-z]+(?:[A-Z_-][a-z]+)*$/

/** An identifier of the device or the browser. Codes of piles and cabinets are not the person's device. */
export const detector = weigh(
  'device_id',
  {
    labels:
      /^imei$|(?:记录仪|手环|手表|定位器)(?:的)?(?:sn|imei|序列|设备)(?:号码?|编号)?$|手机串号|设备识别码|idfa|oaid/u,
    not: /\bon the \p{L}+|sticker|machine|charger|printed|机身|贴纸|设备上/u,
    keys: ['imei', 'imsi', 'idfa', 'oaid', 'android_id', 'device_fingerprint', 'device_uuid', 'phone_device_id'],
  },
  {
    wireKeys: [
      'device_id',
      'deviceid',
      'device_uuid',
      'device_token',
      'device_fingerprint',
      'dev_id',
      'imei',
      'imsi',
      'meid',
      'idfa',
      'idfv',
      'oaid',
      'vaid',
      'gaid',
      'android_id',
      'androidid',
      'utdid',
      'udid',
      'mac_address',
      'mac',
      'wifi_mac',
      'visitor_id',
      'browser_id',
      'fingerprint',
      'anonymous_id',
      'distinct_id',
      'smid',
      'umid',
      'umid_token',
    ],
    plausible: (value) => isIdentifier(value, 8) && (/\d/.test(value) || (value.length >= 12 && !WORDS.test(value))),
    mask: (value) => maskEnds(value, 3, 2),
  },
)
