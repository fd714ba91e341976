import { maskEnds } from './clues/mask'
import { about, near } from './clues/near'
import { weigh } from './clues/weigh'

/** The driving licence: number, class or picture. */
export const detector = weigh(
  'driving_licence',
  {
    labels:
      /(?:机动车)?驾[驶照]证?(?:号码?|档案编号|照片|图片|正[本页面]|副[本页面]|类型|信息)?|驾照(?:号码?|类型|照片|图片)?|准驾车型|驾[驶照]证?(?:的)?(?:到期|有效|(?:初次)?领证|签发|审验)(?:日期?|时间|期限?)|(?:full|valid|provisional|driver'?s?|driving) licen[cs]e(?: (?:number|no\.?|photo|class))?|運転免許証|운전면허|permis de conduire|f[üu]hrerschein|carnet de conducir/u,
    also: [
      {
        labels: /licen[cs]e (?:type|class|category|held|expir\w+)/u,
        when: (signal) => near(signal, /\bdriv|vehicle|mileage|number plate|registration number/u),
      },
      {
        labels: /(?:初次)?领证(?:日期|时间)|有效(?:期限?|日期|期[至到])|到期(?:日期?|时间)/u,
        when: (signal) =>
          near(signal, /驾[驶照]证|\bdriv(?:er(?:'?s)?|ing) licen[cs]e\b/u) ||
          about(signal, /驾驶员|司机|\bdrivers?\b/u),
      },
    ],
    not: /^驾驶[人员](?: driver)?$|驾驶室|驾驶员?座|试驾|自动驾驶|驾龄|辅助|报考|代驾/u,
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
