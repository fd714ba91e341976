import { isEnrolment } from './clues/enrolment'
import { ABROAD } from './clues/languages'
import { maskEnds } from './clues/mask'
import { near } from './clues/near'
import { isPlate } from './clues/shapes'
import { weigh } from './clues/weigh'

const PROVINCE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?:[·. ]?[a-z])?$/u

/** The number plate of a person's vehicle. */
export const detector = weigh(
  'vehicle_plate',
  {
    labels: [
      /^pelat(?: nomor)?$|^(?:车牌|车号|号牌)(?:号码?)?(?:的)?(?:尾号|[后末][四五六七4-7][位码](?:数字?)?)$|^号牌(?:号)?$|(?:机动|汽|电动|我的|绑定|新能源|爱)*(?:车牌|车号)(?:号码?|照)?|新能源车牌|[绿蓝黄]牌号码?|车牌(?:所[在属]地|归属地)|车辆(?:号牌|牌照)(?:号码?)?|号牌号码|(?<!铭)牌照号?|(?:licen[cs]e|number|vehicle|car|registration)[ -]?plate(?: ?(?:number|no\.?))?|plate (?:number|no\.?)|vehicle registration(?: number)?|\b(?:vehicle|car) (?:number|no\.?)(?=$|\s)|\b(?:vehicle|car) reg(?:istration)?(?: (?:number|no\.?))?|\breg(?:istration)? (?:number|no\.?)|^reg$|\blicen[cs]e plate\b|\bplate\b|ナンバープレート|車両番号|차량 ?번호|matr[íi]cula|plaque d'immatriculation|kennzeichen|targa|kenteken|ทะเบียนรถ|biển số xe|plat nomor/u,
      ABROAD.plate,
    ],
    // In Chile and Argentina a car has a patente, in Italy its driver.
    also: [
      {
        labels: /^patente(?: del? (?:auto|veh[íi]culo|coche|moto))?$/u,
        when: (signal) => near(signal, /veh[íi]culo|chasis|kilometraje|\ba[ñn]o\b|\bmotor\b/u),
      },
    ],
    placeholders:
      /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][·. ]?[a-z]$|^(?:例如?|比?如)?[:： ]*[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z·][a-z0-9·]{4,7}$/u,
    not: /油号|颜色|类型|company|business|无牌|plate (?:color|size)|color|main plate|template|摇号/u,
    keys: [
      'plate',
      'plate_no',
      'plate_number',
      'plate_num',
      'car_number',
      'carnumber',
      'car_no',
      'car_num',
      'carno',
      'license_plate',
      'licence_plate',
      'licenseplate',
      'vehicle_no',
      'cph',
      'cphm',
      'chepai',
      'chepaihao',
      'car_plate',
      'source_car_num',
      'vehicle_number',
      'carnum',
    ],
    notKeys: ['color', 'template'],
    hint: (signal) => {
      const { options, raw, label, placeholder } = signal
      if (/plate/.test(raw.widget)) return ['widget:plate keyboard', 0.9]
      // A box of its own that stands on the beginning of a plate.
      if (PROVINCE.test(label || placeholder || (options[0] ?? '')) && near(signal, /车牌|车号|号牌|plate/u))
        return ['shows:province', 0.97]
      if (
        options.some((option) =>
          /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][a-z](?=[a-z\d]*\d)[a-z\d]{5,6}$/u.test(
            option,
          ),
        )
      )
        return ['options:plates', 0.97]
      return options.filter((option) => PROVINCE.test(option)).length >= 5 ? ['options:provinces', 0.85] : null
    },
    // Who is enrolled at a school or a board has a matrícula, too.
    when: (signal) =>
      (signal.raw.type !== 'search' || /车牌/u.test(signal.raw.placeholder + signal.raw.label)) && !isEnrolment(signal),
  },
  {
    wireKeys: [
      'plate',
      'plate_no',
      'plate_number',
      'plate_num',
      'car_number',
      'carnumber',
      'car_no',
      'carno',
      'car_num',
      'carnum',
      'license_plate',
      'licence_plate',
      'license_no',
      'vehicle_no',
      'vehicle_number',
      'vehicle_plate',
      'car_plate',
      'car_license',
      'cph',
      'cphm',
      'chepai',
      'car_code',
      'plate_code',
      'vehicle_code',
    ],
    plausible: (value) => isPlate(value) || /^[\p{Script=Han}][A-Z][A-Z0-9]?\*{2,5}[A-Z0-9]{1,3}$/u.test(value.trim()),
    isPattern: isPlate,
    mask: (value) => maskEnds(value, 2, 1),
  },
)
