import { weigh } from './clues/weigh'
import { NAME_PARTS, NAME_WORDS, PHONE_WORDS } from './clues/words'

/** The name of a minor's parent or guardian. */
export const detector = weigh(
  'guardian_name',
  {
    // A father is named by the same words wherever he is; that it is a child’s, `whose` tells.
    labels: new RegExp(
      `^\\p{Script=Han}{0,4}(?:家长|监护人?)$|${NAME_WORDS.source}|${NAME_PARTS.source}|称呼|联系人|^(?:报名|缴费|付款|登记|填表|接送|陪同|学生|学员|孩子)?(?:的)?(?:家长|监护人|父亲|母亲|爸爸|妈妈)$|(?:parent|guardian)|^nom\\S* d(?:e la|\\S*) (?:[pm](?:ad|[eè])re|pai|mãe)\\b.*`,
      'u',
    ),
    not: /signature|signed by|关系|职业|单位|学历|账号|名称|联系人(?:电话|手机)|号码|签字|签名|同意|company|job|relation|consent|email/u,
    keys: ['parent_name', 'parentname', 'guardian_name', 'father_name', 'mother_name', 'jiazhang_name', 'parents_name'],
    whose: ['guardian'],
    when: ({ raw, options, label, placeholder }) =>
      !/search|file|checkbox|radio/.test(raw.type) &&
      options.length === 0 &&
      !PHONE_WORDS.test(label || placeholder) &&
      !/上班|\b(?:e-?mail|address|occupation|employer|income|age|birth|qualification|nationality)\b/u.test(label),
  },
  {
    wireKeys: ['parent_name', 'guardian_name', 'father_name', 'mother_name', 'patriarch_name'],
    plausible: (value) => /^[\p{L}·. *'-]{1,30}$/u.test(value.trim()),
  },
)
