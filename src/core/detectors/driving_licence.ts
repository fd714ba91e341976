import type { Signal } from '../model/detection'
import { documentOf } from './clues/document-traits'
import { maskEnds } from './clues/mask'
import { about, near } from './clues/near'
import { documentBeside } from './clues/uploads'
import { weigh } from './clues/weigh'

const LEARNS = /驾校|学车|驾考|考驾[照证]|学驾/u
/** Who learns to drive chooses the licence that he will get. */
export const isToBeEarned = (signal: Signal): boolean =>
  /类型|车型|级别/u.test(signal.label) && !/[原现已]有?/u.test(signal.label) && about(signal, LEARNS)
/** A page or a part of it that is about the licence alone. */
const OF_LICENCE = /驾[驶照]证?(?:的)?(?:认证|信息|上传|资料|审核|识别|照片)|^驾[驶照]证?$/u

/** True where the form has come to the licence. */
const isOfLicence = (signal: Signal): boolean =>
  OF_LICENCE.test(signal.group) ||
  about(signal, OF_LICENCE) ||
  near(signal, /准驾|领证地|驾[驶照]证?(?:号码?|类型|正|副)/u)

/** The driving licence: number, class or picture. */
export const detector = weigh(
  'driving_licence',
  {
    labels:
      /准驾(?:类[型别])|^(?:驾龄)?.{0,4}领(?:驾驶?)?(?:证|本)日期|(?:机动车)?驾(?:驶证|照证?|驶(?=档案))(?:号码?|档案编号|照片|图片|正[本页面]|副[本页面]|类型|信息)?|驾照(?:号码?|类型|照片|图片)?|准驾(?:车型|类型)|驾[驶照]证?(?:的)?(?:到期|有效|(?:初次)?领证|签发|审验)(?:日期?|时间|期限?)|(?:full|valid|provisional|driver'?s?|driving) licen[cs]e(?: (?:number|no\.?|photo|class))?|運転免許証|운전면허|permis de conduire|f[üu]hrerschein|carnet de conducir/u,
    also: [
      {
        labels:
          /^证号$|^换证(?:日期|时间)$|^有效期?(?:起|止|至|开始|结束)$|^(?:主|副|正)页(?:照片)?$|^(?:有效)?(?:期?(?:的)?(?:起始|开始|截止|结束|终止|起|止)(?:日期|时间)|(?:证件)?(?:有效|到期)(?:期限?|日期|时间))$|^(?:发证|签发)(?:机关|单位|日期|地)$|^(?:初次)?(?:领证|发证)(?:日期|时间|地点|地|机关)$|^档案(?:编号|号)$/u,
        when: isOfLicence,
      },
      {
        labels: /licen[cs]e (?:type|class|category|held|expir\w+)/u,
        when: (signal) => near(signal, /\bdriv|vehicle|mileage|number plate|registration number/u),
      },
      {
        labels: /(?:初次)?领证(?:日期|时间)|有效(?:期限?|日期|期[至到])|到期(?:日期?|时间)/u,
        when: (signal) =>
          near(signal, /驾[驶照]证|\bdriv(?:er(?:'?s)?|ing) licen[cs]e\b/u) ||
          about(signal, /驾驶员|司机|\bdrivers?\b/u) ||
          /驾驶员|司机/u.test(signal.group),
      },
    ],
    when: (signal) => !isToBeEarned(signal),
    hint: (signal) =>
      documentBeside(signal) === 'driving_licence'
        ? ['near:document', 0.97]
        : documentOf(signal) === 'driving_licence'
          ? ['group:document', 0.985]
          : null,
    not: /头像|上岗证|(?:从业|资格)证|^驾驶[人员](?: driver)?$|驾驶室|驾驶员?座|试驾|自动驾驶|驾龄|辅助|报考|代驾/u,
    keys: [
      'driver_license',
      'driver_licence',
      'driving_license',
      'driving_licence',
      'drivers_license',
      'jsz',
      'jiazhao',
      'driver_card',
    ],
  },
  {
    wireKeys: [
      'driver_license',
      'driver_licence',
      'driving_license',
      'driving_licence',
      'driver_license_no',
      'driver_license_img',
      'drive_license_no',
      'jszh',
    ],
    plausible: (value) => value.length >= 8,
    mask: (value) => maskEnds(value, 3, 1),
  },
)
