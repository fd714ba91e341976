import { ENROLMENT, isEnrolment } from './clues/enrolment'
import { isChildish, isGrownStudent, STUDENT_NUMBER } from './clues/minors'
import { isAmong } from './clues/sayings'
import { weigh } from './clues/weigh'

/** Names of members that tell of a pupil. */
const PUPIL = /^(?:student|child|baby|kid|pupil|baobao|xueyuan|xuesheng)|^parent/

const IN_CLASS = /^(?:class|standard|section|form)$/u
/** Classes as schools of the Commonwealth count them. */
const CLASSES = /^(?:play ?group|nursery|lkg|ukg|kg ?\d?|pre-?(?:kg|school|primary)|[ivx]+|\d{1,2}(?:st|nd|rd|th)?)$/u

/** A class by when it is held and what it costs is one that is signed up for. */
const COURSE = /周[一二三四五六日末]|[上下]午|课时|名额|元$/u

/** A minor's school, grade, class or marks. */
export const detector = weigh(
  'child_school',
  {
    labels:
      /(?:读|念|上)(?:的是)?哪[一]?[个间所家]?(?:国小|国中|小学|初中|中学|幼儿园)|几年级?几班|^(?:在读|就读|学籍|在校|在园)状态$|(?:孩子|宝[宝贝]|学员|学生)?(?:现?就读|所在|在读|所读|目前|现|当前)?(?:的)?(?:学校|幼儿园|小学|初中|中学)(?:及|和|与)?(?:年级|班级|名称)?|(?:现?就?读|所在|在读|目前)?(?:年级|班级)|几年级(?:几?班)?|(?:学[习科]|考试|期末)?成绩(?:单|情况)?|(?:上次|最近|平时|期[中末])?(?:考试|测验|月考|单元考|期[中末])(?:的)?(?:分数|得分|名次|排名)|school (?:grade|year|attending)|(?:current )?\bgrade(?: level)?\b|school(?: name)?|\byear group\b/u,
    also: [
      { labels: STUDENT_NUMBER, when: isChildish },
      { labels: ENROLMENT, when: isEnrolment },
      // How far a child has come is what the grown have as a skill.
      { labels: /(?:[英外]语|数学)(?:水平|基础)|^学[过了](?:多久|几年)$/u, when: isChildish },
    ],
    asked:
      /(?:哪|什么)(?:所|家|个|间)?.{0,3}(?:学校|小学|中学|幼儿园|园(?!区)|班(?!次|型)|年级)|[读上念](?:的)?(?:几年级|[大中小托]班|初[一二三]|高[一二三])|(?:成绩|排名).{0,4}(?:如何|怎么样|多少|第几)|在哪(?:里|儿)?(?:上学|读书|念书)/u,
    not: /\bsiblings?\b|\b(?:brother|sister)s?\b|报名|报读|所报|大学|毕业|学历|院校|开课|意向|授课|课程|培训学校|班级数|写字楼|地址|搜索|upgrade|high school diploma|老师|教师/u,
    keys: [
      'child_school',
      'student_school',
      'in_school',
      'grade',
      'class_grade',
      'nianji',
      'banji',
      'school_name',
      'student_grade',
    ],
    options:
      /^(?:幼儿园)?(?:小班|中班|大班|托班)$|^[一二三四五六七八九]年级|^初[一二三]|^高[一二三]$|^(?:grade|year) \d+|^k-?\d?$/u,
    hint: (signal) =>
      IN_CLASS.test(signal.label) && isAmong(signal, CLASSES) && isChildish(signal) ? ['options:classes', 0.985] : null,
    whose: ['child', 'self'],
    // 学校 on its own is a child's only in such company; a grade always is.
    when: (signal) =>
      signal.raw.type !== 'search' &&
      !signal.options.some((option) => COURSE.test(option)) &&
      !isGrownStudent(signal) &&
      (isChildish(signal) ||
        isEnrolment(signal) ||
        /年级|班级|幼儿园|小学|初中|中学|grade|孩子|宝[宝贝]|学员|学生|child|student/u.test(
          `${signal.label} ${signal.placeholder} ${signal.options.join(' ')} ${signal.keys.join(' ')}`,
        )),
  },
  {
    wireKeys: ['child_school', 'student_school', 'school_grade', 'student_grade', 'in_school', 'nianji', 'class_grade'],
    wireHints: [
      {
        keys: ['school', 'school_name', 'kindergarten'],
        plausible: (value) => /\p{Script=Han}(?:小学|幼儿园|中学|学校|附小|附中)/u.test(value),
        beside: PUPIL,
      },
      {
        keys: ['grade', 'class', 'grade_name', 'class_name'],
        plausible: (value) => /[一二三四五六七八九1-9]年级|[小中大]班|初[一二三]|高[一二三]/u.test(value),
        beside: PUPIL,
      },
    ],
  },
)
