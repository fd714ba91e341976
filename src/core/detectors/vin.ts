import { isEngineOfMachine } from './clues/machines'
import { maskEnds } from './clues/mask'
import { near } from './clues/near'
import { isVin } from './clues/shapes'
import { weigh } from './clues/weigh'

/** Number of a vehicle's frame or engine. */
export const detector = weigh(
  'vin',
  {
    labels:
      /车身?架号?码?(?:后[四六]位)?|车(?:辆|身)?识别(?:代[号码]|码|号码?)|\bvin\b(?: ?(?:码|号|code|number|no\.?))?|发动机(?:编)?号码?|chassis (?:number|no\.?)|frame number|engine (?:number|no\.?)|vehicle identification number/u,
    also: [{ labels: /^số máy$/u, when: (signal) => near(signal, /số khung|biển số/u) }],
    not: /排量|类型|型号|功率/u,
    keys: [
      'vin',
      'frame_no',
      'frame_number',
      'car_vin',
      'engine_no',
      'engine_number',
      'chassis_no',
      'vin_code',
      'cjh',
      'fdjh',
    ],
    when: (signal) => !/radio|checkbox/.test(signal.raw.type) && !isEngineOfMachine(signal),
  },
  {
    wireKeys: [
      'vin',
      'vin_code',
      'vin_no',
      'car_vin',
      'frame_no',
      'frame_number',
      'chassis_no',
      'engine_no',
      'engine_number',
      'cjh',
    ],
    plausible: (value) => isVin(value) || /^[A-HJ-NPR-Z0-9]{6,17}$/i.test(value.trim()),
    isPattern: (value) => isVin(value) && /^L/i.test(value.trim()) && /[A-Z]{2}/i.test(value.slice(0, 6)),
    mask: (value) => maskEnds(value, 3, 1),
  },
)
