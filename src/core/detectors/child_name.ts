import { ABROAD } from './clues/languages'
import { near } from './clues/near'
import { FETCHES_CHILD, TO_CHILD } from './clues/relatives'
import { weigh } from './clues/weigh'
import { NAME_WORDS } from './clues/words'

/** A minor's name. */
export const detector = weigh(
  'child_name',
  {
    labels: new RegExp(
      `${ABROAD.name.source}|${NAME_WORDS.source}|(?:孩子|宝[宝贝]|学员|学生|小朋友)(?:的)?(?:小名|乳名|昵称|大名|称呼)|(?:孩子|宝宝)名称|^叫?什么(?:名字)?$|^(?:学员|宝[宝贝]|孩子)$|^选择(?:孩子|儿童|宝宝)$|(?:孩子|宝[宝贝]|学员|学生|小朋友)名$|^(?:小名|乳名)$`,
      'u',
    ),
    also: [
      {
        labels: /^(?:儿童|小孩|孩子|宝宝|哪个孩子)$/u,
        when: ({ raw, options }) => raw.type === 'select' && !options.some((one) => /^\d/.test(one)),
      },
      {
        labels:
          /^(?:参赛|参选|报名|体验|试听|入园|入托|上课|获奖|入选|拍摄|就诊)(?:的)?(?:宝[宝贝]|萌[娃宝]|孩子|小朋友|儿童|幼儿|学员|小选手)$/u,
        when: ({ raw }) => /^(?:text|)$/.test(raw.type),
      },
      {
        labels: /^(?!是否|非|在校)\p{Script=Han}{0,3}(?:学生|小朋友|幼儿|儿童)$/u,
        when: (signal) =>
          /^(?:text|)$/.test(signal.raw.type) &&
          near(signal, /家长|监护|班级|年级|接送|\b(?:parent|guardian|class|grade)\b/u),
      },
    ],
    // In a course for children whoever does a sport is one of them.
    hint: ({ label, raw, scenario }) =>
      raw.type === 'text' &&
      scenario === 'kids_training' &&
      /^(?:gymnast|dancer|swimmer|player|athlete|camper)(?:'?s)?(?: name)?$/u.test(label)
        ? ['about:a child', 0.96]
        : null,
    asked: /叫(?:什么|啥)(?!课|班|校|学校)/u,
    not: /新[旧老]|(?<!孩子|宝宝)名称|数量|人数|账号|课程|班级名|学校|教师|老师|教练|家长|监护|school|class|teacher|course|company/u,
    keys: [
      'child_name',
      'childname',
      'children_name',
      'childrens_name',
      'student_name',
      'studentname',
      'baby_name',
      'kid_name',
      'pupil_name',
      'haizi',
    ],
    whose: ['child'],
    // What somebody is to a child (与孩子) is not the child's name.
    when: ({ raw, label }) => !/search|file/.test(raw.type) && !TO_CHILD.test(label) && !FETCHES_CHILD.test(label),
  },
  {
    wireKeys: ['child_name', 'children_name', 'childrens_name', 'student_name', 'baby_name', 'kid_name', 'stu_name'],
    plausible: (value) => /^[\p{L}·. *'-]{1,30}$/u.test(value.trim()),
  },
)
