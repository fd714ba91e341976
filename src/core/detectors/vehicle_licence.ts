import { documentOf } from './clues/document-traits'
import { maskEnds } from './clues/mask'
import { documentBeside } from './clues/uploads'
import { weigh } from './clues/weigh'

/** The vehicle's own papers: registration certificate, number or picture. */
export const detector = weigh(
  'vehicle_licence',
  {
    labels:
      /(?:机动车|车辆)?行[驶车]证(?:号码?|照片|正[本页面]|副[本页面]|信息|(?:上的?)?(?:所有人|车主|持有人|登记人|姓名)|(?:上的?)?(?:注册|发证|登记)(?:日期|时间))?|机动车登记证书?(?:编号)?|(?:道路)?(?:运输|营运)证(?:号码?|照片|正[本页面]|副[本页面])?|(?:大)?绿本|vehicle (?:licen[cs]e|registration (?:certificate|document|card))(?: (?:photo|number|no\.?))?/u,
    hint: (signal) =>
      documentBeside(signal) === 'vehicle_licence'
        ? ['near:document', 0.97]
        : documentOf(signal) === 'vehicle_licence'
          ? ['group:document', 0.985]
          : null,
    not: /驾驶证|有效期提醒|plate/u,
    keys: ['vehicle_license', 'vehicle_licence', 'driving_permit', 'xsz', 'vehicle_license_img', 'xingshizheng'],
  },
  {
    wireKeys: [
      'vehicle_license',
      'vehicle_licence',
      'vehicle_license_no',
      'vehicle_license_img',
      'driving_permit',
      'xsz_img',
    ],
    plausible: (value) => value.length >= 8,
    mask: (value) => maskEnds(value, 3, 1),
  },
)
