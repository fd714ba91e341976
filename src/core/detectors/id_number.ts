import type { Signal } from '../model/detection'
import { ABROAD } from './clues/languages'
import { maskEnds } from './clues/mask'
import { isResidentId } from './clues/shapes'
import { weigh } from './clues/weigh'

const isTyped = ({ raw }: Signal): boolean =>
  raw.type !== 'file' && raw.accept === '' && !/checkbox|search/.test(raw.type)

/** Any document would do, and those that are named are others. */
const isOfOtherDocument = ({ label, placeholder }: Signal): boolean =>
  /^(?:有效|身份)?证件(?:号码?|编号)?/u.test(label) &&
  /护照|通行证|军官证|回乡证|台胞证/u.test(`${label} ${placeholder}`) &&
  !/身份证/u.test(`${label} ${placeholder}`)

/** Number of the resident identity card, or of whatever document a person chooses to show. */
export const detector = weigh(
  'id_number',
  {
    labels: [
      /\baadh?aa?r ?(?:card)? ?(?:number|no\.?|#)?$|(?:居民)?(?:二代)?[身省]份证(?:件)?(?:字?号码?|后[四六]位)?|(?:身份)?证件(?:号码?)|公民身份号码|身份号码|\b(?:id|identity|identification)(?: card)? ?(?:number|no\.?|#)|\b(?:national|citizen) id(?: number)?|identity card|social sec(?:urity|\.)? (?:number|no\.?|#)|social security #|^social security$|\bssn\b|\bni (?:number|no)\b|\bnational insurance (?:number|no)|\bpps(?:n| (?:number|no))\b|^sin(?: (?:number|no))?$|\bsocial insurance (?:number|no)|\bomang\b|\baadha?ar(?: card)?(?: (?:number|no))?\b|\bnric\b|\bemirates id\b|주민등록번호|\bdni\b|\bcpf\b|codice fiscale|personnummer|บัตรประชาชน|\bcccd\b|\bcmnd\b|\bnik\b/u,
      ABROAD.id_number,
    ],
    not: /theo (?:cccd|cmnd|căn cước)|正面|反面|人像|国徽|照片?|扫描件|复印件|手持|有效期|到期|类型|种类|地址|签发|姓名|注册号|order id|\bphoto\b|front|back|expiry|type/u,
    keys: [
      'id_card',
      'national_id',
      'idcard',
      'id_number',
      'id_no',
      'idno',
      'id_card_no',
      'cert_no',
      'certno',
      'identity_id',
      'identity_no',
      'identity_card',
      'sfzh',
      'sfz',
      'sfzhm',
      'zjhm',
      'shenfenzheng',
      'card_id_no',
      'ssn',
      'cert_number',
      'jumin',
    ],
    whose: ['self', 'child', 'guardian', 'family', 'emergency', 'other'],
    hint: ({ raw }) =>
      /17\}?.*\[?[\\dxX|]/.test(raw.pattern) && /15|18|17/.test(raw.pattern) ? ['pattern:18', 0.6] : null,
    when: (signal) => isTyped(signal) && !isOfOtherDocument(signal),
  },
  {
    wireKeys: [
      'id_card',
      'idcard',
      'id_number',
      'id_no',
      'idno',
      'id_card_no',
      'id_card_number',
      'idcard_no',
      'cert_no',
      'certno',
      'cert_number',
      'identity_no',
      'identity_card',
      'identity_number',
      'sfzh',
      'sfzhm',
      'zjhm',
    ],
    // A number shown masked (`310***********123X`) still is one; other documents have letters.
    plausible: (value) =>
      isResidentId(value) ||
      /^\d{3,6}\*{6,14}[\dX*]{1,4}$/i.test(value.trim()) ||
      /^[A-Z]{1,2}\d{6,9}(?:\([\dA]\))?$/i.test(value.trim()),
    isPattern: isResidentId,
    mask: (value) => maskEnds(value, 3, 1),
  },
)
