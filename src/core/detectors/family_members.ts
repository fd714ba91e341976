import type { Signal } from '../model/detection'
import { isAmongKin, KIN } from './clues/kin'
import { about } from './clues/near'
import { TO_CHILD } from './clues/relatives'
import { roleIn } from './clues/roles'
import { weigh } from './clues/weigh'
import { whose } from './clues/whose'
import { NAME_PARTS } from './clues/words'

/** Whoever puts down another patient says what he is to him. */
const ADDS_PATIENT = /(?:添加|新增|编辑|绑定)(?:就诊|患者|病人)/u

/** Leaves open what somebody is to the person: 您是老人的. */
const STANDS =
  /^(?:[您你我]|本人)是(?:老人|长者|孩子|学[生员]|患者|病人|ta|[他她]|[业机车]主|申请人|就诊人)的(?:什么人?|谁|哪位)?$|(?:老人|长者|孩子|学[生员]|患者|病人|ta|[他她]|就诊的?人)是(?:[您你我]|本人)的(?:什么人?|谁|哪位)?$|^(?:[您你我]|本人)?[跟和与](?:老人|长者|孩子|学[生员]|患者|病人|ta|[他她]|就诊人)(?:是)?(?:什么关系)?$|^i am (?:their|the (?:child|patient|student|applicant)'s)$/u

/** What somebody is to another, where some of the answers are kin: 该亲友是您的. */
const isRelation = ({ label, options }: Signal): boolean =>
  (/[与和跟是系为].{0,8}[是系的]$/u.test(label) && options.some((option) => KIN.test(option))) || STANDS.test(label)

/** Who belongs to the person's family, and the family's own data on a spouse. */
export const detector = weigh(
  'family_members',
  {
    labels:
      /夫妻另一方.*|(?:配偶|家[人属]|爱人|另一方)(?:是否|知不)(?:知道|知情|同意).*|^家[人属].{0,2}(?:是否)?知[晓道情]|^是否[是为]?直系亲属|^家庭(?:内|中)?(?:残疾|劳动力|患病|就业|在读).{0,2}人数$|^(?:家中)?(?:遭受|遭遇)自然灾害|^家中突发|家庭(?:成员)?(?:遭受|遭遇|突发|意外|变故|受灾).{0,10}(?:情况|事件)?$|\b(?:people|persons|adults|children|occupants|residents) (?:who )?(?:living|live|lives|residing) (?:in|at|with)\b.*|\b(?:people|persons) in (?:the|your) (?:home|household|house|family)\b|(?:常住|居住|同住)(?:人数|几[人口]|人口|成员)|家庭(?:成员|(?:总|常住)?人口|结构|情况)|生育(?:情况|状况)|子女(?:情况|状况|人数|数量|个数)|家里?(?:现在)?有(?:没有|几个|多少)?(?:宝宝|孩子|小孩|老人|几口人|多少人)$|(?:有无|是否有|有几个)(?:子女|孩子|小孩)|配偶(?:信息|情况|是否.{1,4})?|与(?:孩子|学员|学生|宝[宝贝]|被?监护人|小朋友)的?关系|(?:^|与)(?:主?[借贷]款|主?申请|投保|被?保险|承租|购房|购车|签约|产权|持卡)人的?关系|亲[子属]关系|(?:供|抚|赡)养人(?:数|口)|您?是(?:孩子|宝[宝贝]|学员|学生|小朋友)的(?:谁|什么人)?$|家长(?:关系|身份)|家庭(?:介绍|简介)|是否同住|是[您你]的(?:谁|什么人)$|(?:家里|家中|家庭|家人).{0,2}(?:几|多少)(?:口|个)?人?|几口(?:人|之家)?|谁来?(?:带|照[顾看料]|接送|伺候|陪)|number of children|household (?:size|members?)|family members?|relationship to (?:the )?(?:child|student|policy ?holder|insured(?: person)?|subscriber|(?:main|primary) (?:member|applicant|insured)|applicant|borrower|account ?holder|card ?holder|householder|head of (?:the )?household|employee|member|owner|tenant|patient|deceased)|dependents?/u,
    also: [
      {
        labels: /姓名|名字|电话|手机号?码?|联系方式|(?:电子)?邮[箱件]|e-?mail|身份证号?码?|单位|职业|\bname\b|phone/u,
        when: (signal) => whose(signal) === 'family',
      },
      { labels: NAME_PARTS, when: (signal) => whose(signal) === 'family' },
      { labels: KIN, when: (signal) => whose(signal) === 'family' },
      { labels: /^(?:称[谓呼]|身份|您的身份)$/u, when: isAmongKin },
      { labels: /身份$/u, when: ({ placeholder }) => /爸|妈|奶奶|爷爷|外[公婆]|姥|小?姨|姑|舅/u.test(placeholder) },
      { labels: /关系|relation(?:ship)?/u, when: (signal) => ['guardian', 'child', 'family'].includes(whose(signal)) },
      { labels: /^关系$/u, when: (signal) => about(signal, ADDS_PATIENT) },
    ],
    hint: (signal) =>
      TO_CHILD.test(signal.label) || isRelation(signal)
        ? ['label:a relation', 0.95]
        : NAME_PARTS.test(signal.label) && roleIn(signal.group) === 'family'
          ? ['group:a relative', 0.97]
          : null,
    asked:
      /几代人|[几多]口人|(?:家|同住|居住).{0,8}(?:几|多少)(?:个|口|位)?人|(?:有|几个|多少个?).{0,5}(?:子女|孩子|小孩|宝宝|老人|兄弟|姐妹)(?!.*(?:老师|课|病|过敏))|和谁(?:同|一起)|独生|\blive with (?:you|whom)/u,
    not: /[几多]少?(?:个?房间|个?卫生间|[室厅卫平层套辆只条台])|用餐|亲子餐|套餐|婴儿椅|餐椅|会员|合作/u,
    keys: ['family_members', 'family_size', 'spouse_name', 'spouse_phone', 'children_count', 'children_num', 'peiou'],
    options: KIN,
    whose: ['self', 'family', 'guardian', 'child', 'emergency'],
  },
  {
    wireKeys: [
      'spouse_name',
      'spouse_phone',
      'family_members',
      'family_members_name',
      'family_member_name',
      'children_count',
      'mate_name',
    ],
  },
)
