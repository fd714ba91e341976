import { maskAll } from './clues/mask'
import { isChildish } from './clues/minors'
import { weigh } from './clues/weigh'
import { whose } from './clues/whose'

/** Whether a child may be taken pictures of, and these shown. */
const SHOWN = /(?:photo|picture).*\bchild|\bchild.*(?:photo|picture)|(?:孩子|宝宝).*(?:照片|肖像).*(?:用于|公开)/u

/** A picture of a minor. */
export const detector = weigh(
  'child_photo',
  {
    labels:
      /(?:孩子|宝宝|宝贝(?!图|视频)|学员|学生|营员|小朋友|小选手|幼儿|儿童|小孩|萌[娃宝]|婴儿)(?:的)?(?:近期|一寸|生活|个人|免冠|证件|正面|全身|大头|才艺|自我介绍)*(?:照片?|相片|全家福|头像|图片|形象照|视频)|(?:child|baby|student|kid|camper)(?:'s)? (?:photo|picture|image)|(?:(?:recent|clear) )?(?:photo|picture|image) of (?:your |the )?(?:child|baby|student|kid|camper|little one|son|daughter|toddler|pupil)/u,
    also: [
      {
        labels:
          /(?:近期|一寸|生活|个人|免冠|证件)*照片?|头像|photo(?:graph)?|picture|^(?:unggah |upload |pas )?foto$|사진/u,
        when: (signal) => whose(signal) === 'child' || (isChildish(signal) && whose(signal) !== 'other'),
      },
    ],
    hint: ({ label, raw }) =>
      /checkbox|radio|switch/.test(raw.type || raw.widget) && SHOWN.test(label) ? ['tick:a picture', 0.98] : null,
    not: /\b(?:father|mother|parent|guardian)s?\b|\breport\b|合[同约]|协议|凭证|收据|发票|截图|证书|成绩单|病历|身份证|户口|出生证|驾驶|行驶|护照|作品|往期|家长|监护/u,
    keys: ['child_photo', 'baby_photo', 'student_photo', 'child_avatar', 'child_img'],
    when: ({ raw }) =>
      raw.type === 'file' || raw.accept !== '' || !/text|tel|number|search/.test(raw.type) || raw.readOnly,
  },
  {
    wireKeys: ['child_photo', 'child_img', 'baby_photo', 'student_photo', 'student_img', 'child_avatar'],
    plausible: (value) => value.length > 8,
    mask: maskAll,
  },
)
