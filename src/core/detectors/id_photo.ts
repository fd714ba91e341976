import { maskAll } from './clues/mask'
import { documentBeside } from './clues/uploads'
import { weigh } from './clues/weigh'

/** What else has a front and a back. */
const OTHER_DOCUMENT =
  /\b(?:car|vehicle|product|store)\b|车[身辆头]|驾[驶照]|行驶|护照|银行卡|营业执照|学生证|社保|房产|licen[cs]e|passport|bank card/u

/** A picture of the identity card. */
export const detector = weigh(
  'id_photo',
  {
    labels:
      /\baadh?aa?r\b.*\b(?:image|photo|copy|front|back|scan)|(?:有)?(?:国徽|人像|头像)(?:的)?(?:那|这)?一?面$|身份证(?:件)?(?:的)?(?:原件)?(?:照片?|图片|正面照?|反面照?|正反面照?|人像面|国徽面|头像面|扫描件|复印件|影像|拍照)|(?:人像|国徽|头像)面|手持(?:身份证|证件)(?:照片?)?|证件(?:照片|正面|反面|影像)|\bid(?:entity)?(?: card)? (?:photo|picture|image|front|back|scan)|(?:photo|picture|scan|copy|front|back)(?: side)? of (?:your |the )?(?:id\b|identity)/u,
    also: [
      {
        labels: /身份证件?|证件|正面|反面|\bid(?: card)?\b|identity (?:card|document)|front(?: side)?|back(?: side)?/u,
        when: ({ raw, group }) =>
          (raw.type === 'file' || raw.accept !== '' || /upload|file/.test(raw.widget)) && !OTHER_DOCUMENT.test(group),
      },
    ],
    hint: (signal) =>
      documentBeside(signal) === 'id_photo'
        ? ['near:document', 0.97]
        : /^(?:人像|国徽)面$/u.test(signal.placeholder)
          ? ['placeholder:side', 0.985]
          : null,
    not: /站立|侧面|素颜|\b(?:car|vehicle|product|store|insurance|student|member(?:ship)?|staff)\b|车[身辆头]|护照|驾驶|行驶|营业执照|银行卡|学生证|房产|社保|户口|号码$|passport|licen[cs]e/u,
    // A portrait for a badge is called so by its size.
    when: ({ label }) => !/[12一二] ?寸|免冠|[白蓝红]底/u.test(label),
    keys: [
      'card_front',
      'card_back',
      'card_person',
      'id_front',
      'id_back',
      'id_card_front',
      'id_card_back',
      'idcard_front',
      'idcard_back',
      'id_photo',
      'id_card_img',
      'cert_img',
    ],
  },
  {
    wireKeys: [
      'id_card_front',
      'id_card_back',
      'idcard_front',
      'idcard_back',
      'card_front',
      'card_back',
      'id_card_img',
      'id_card_photo',
      'id_photo',
      'card_person',
      'cert_img',
    ],
    plausible: (value) => value.length > 8,
    mask: maskAll,
  },
)
