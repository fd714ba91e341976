import { ENROLMENT, isEnrolment } from './clues/enrolment'
import { isTraitOfSchooling } from './clues/headed-parts'
import { isChildish, isGrownStudent, STUDENT_NUMBER } from './clues/minors'
import { near } from './clues/near'
import { weigh } from './clues/weigh'
import { whose } from './clues/whose'

/** Education of an adult. */
export const detector = weigh(
  'education',
  {
    labels:
      /^入学(?:年月|时间|日期|年份)$|语言成绩|师范生|(?:大学|本科|高中|中专|大专)(?:是)?在(?:哪|什么).{0,6}(?:念|读|上)的?.*|\bsekolah terakhir\b|\bcourse and year\b|毕业证|成绩单|(?:学籍|在读)证明|录取通知书|(?:ชื่อ)?สถานศึกษา|คะแนนเฉลี่ย(?:สะสม|ตลอดหลักสูตร)?|在校(?:起止|开始|结束)?(?:日期|时间)|学校(?:所[在属])?(?:的)?(?:区县|地区|城市|省份)|(?:最高)?(?:学历|学位)(?:证书|层次|情况)?|文化程度|学习阶段|(?:学习|专业)基础|(?:最高)?文凭|受教育程度|教育(?:程度|背景|经历|水平)|(?:本科|硕士|博士|研究生|录取)(?:就读)?(?:院校|学校|专业)|毕业(?:院校|学校|时间|年份|日期)|(?:学习|修读)(?:方式|形式)(?=$)|(?:外语|英语)(?:水平|等级|能力)|(?:在读|就读)(?:学校|专业|院系)|入学(?:时间|年份)|所学专业|专业名称|就读(?:院校|大学)|(?:highest )?(?:education|qualification)(?: level)?|(?:school|university|college|institution)s? attended|(?:field|area|course) of study|(?:graduation|graduating) (?:year|date)|gpa\b|\bdegree\b|university|college|\bmajor\b|alma mater|(?:gre|gmat|托福|雅思|toefl|ielts|sat|绩点|[四六八]级|cet-?[46]|高考|考研|统考|联考)(?:的)?(?:总|平均)?(?:成绩|分数?)|学歴|학력/u,
    also: [
      {
        labels: /^(?:大专|专科|本科|学士|双学士|硕士|博士|研究生)(?:阶段)?$/u,
        when: (signal) => near(signal, /院系|学[号制]|学生证|专业|在校|毕业/u),
      },
      { labels: /^学[科部]$/u, when: (signal) => near(signal, /大学|学校名/u) },
      { labels: ENROLMENT, when: isEnrolment },
      { labels: /^科别$/u, when: (signal) => near(signal, /学号|班级|毕业/u) },
      {
        labels: STUDENT_NUMBER,
        when: (signal) => isGrownStudent(signal) || !isChildish(signal),
      },
      { labels: /^(?:导师|辅导员)(?:姓名)?$/u, when: isGrownStudent },
      { labels: /学院|院系|专业|班级|年级|届别/u, when: isGrownStudent },
      {
        labels: /^(?:学校|院校|专业|school)(?:名称| name)?$/u,
        // Whoever is insured as a pupil is a child.
        when: (signal) =>
          !isChildish(signal) &&
          whose(signal) !== 'other' &&
          signal.scenario !== 'kids_training' &&
          signal.scenario !== 'delivery',
      },
    ],
    asked:
      /上过?几年学|读到(?:几年级|什么)|文化程度|学历|(?:受)?教育(?:的)?(?:程度|水平)|毕业|\b(?:level of education|degree|graduate[d]?)\b/u,
    hint: (signal) => (isTraitOfSchooling(signal) ? ['group:schooling', 0.985] : null),
    not: /所报|报读班|搜索|(?:课程|产品|专家|老师|机构)介绍|教育机构|度数|学历提升|^申请(?:学[位段科]|院校|学校|专业)|报考|意向/u,
    keys: ['education', 'edu_level', 'degree', 'xueli', 'xl', 'university', 'graduate_school', 'diploma', 'student_no'],
    options:
      /^(?:小学|初中|高中|中专|大专|专科|本科|学士|硕士|博士|研究生|.*及以[上下]|bachelor'?s?|master'?s?|ph\.?d\.?|high school)(?:研究生|及以[上下]|学历|生)?$/u,
    when: (signal) =>
      signal.raw.type !== 'search' && (isGrownStudent(signal) || !/年级|班级|grade/u.test(signal.label)),
    whose: ['self', 'guardian', 'family'],
  },
  {
    wireKeys: ['education', 'edu_level', 'education_level', 'degree', 'xueli', 'graduate_school', 'university'],
    plausible: (value) => value.trim() !== '' && value.length <= 40,
  },
)
