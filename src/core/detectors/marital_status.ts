import { maskAll } from './clues/mask'
import { near } from './clues/near'
import { isTick } from './clues/sayings'
import { weigh } from './clues/weigh'

/** Each answer with a box of its own. */
const STATUS = /^(?:single|married|divorced|widow(?:ed|er)?|separated)$/u
const OTHER_STATUS = /^(?:married|divorced|widow(?:ed|er)?)$/u

/** Married or not. */
export const detector = weigh(
  'marital_status',
  {
    labels:
      /\bmar+it+i?al status\b|婚姻(?:状[况态])?|婚否|是否(?:已婚|结婚)|(?:已经?)?(?:结婚|成家)了(?:没有?)?$|婚育(?:状[况态])?|[结离]过?婚(?:没有?|了?吗)|marital status|married|estado civil|familienstand|(?:état|etat) civil|stato civile/u,
    also: [{ labels: /^[结离]婚证(?:[或/、][结离]婚证)?$/u, when: ({ raw }) => raw.type === 'file' }],
    asked: /已婚|结婚|单身|离[异婚]|婚姻|恋爱|有对象|\b(?:married|single|divorced|marital)\b/u,
    hint: (signal) =>
      isTick(signal) && STATUS.test(signal.label) && near(signal, OTHER_STATUS)
        ? ['near:the other answers', 0.97]
        : null,
    not: /领证(?:分馆|地点|网点|方式)|婚宴|婚纱|婚礼|结婚纪念/u,
    keys: ['marital', 'marital_status', 'marriage', 'marriage_state', 'married', 'matrimony', 'hunyin', 'hyzk'],
    options:
      /^(?:已婚|未婚|离[异婚]|丧偶|单身|已婚[有无].{1,3}|married|single|divorced|widowed|separated|(?:belum )?menikah|(?:belum )?kawin|lajang|janda|duda|cerai(?: hidup| mati)?|solter[oa](?:\(a\)|\/a)?|solteir[oa](?:\(a\)|\/a)?|casad[oa](?:\(a\)|\/a)?|divorciad[oa](?:\(a\)|\/a)?|vi[úu]v[oa]|viud[oa]|celibe|nubile|coniugat[oa]|độc thân|(?:đã|chưa) (?:kết hôn|lập gia đình)|ly hôn|โสด|สมรส|หย่าร้าง|미혼|기혼|이혼)$/u,
    // Beds, tickets and visas are single, too.
    when: ({ options, label }) =>
      !options.includes('single') ||
      /marital|status|婚/u.test(label) ||
      options.some((option) => /^(?:married|divorced|in a|partner)/u.test(option)),
  },
  {
    wireKeys: [
      'marital',
      'marital_status',
      'marriage',
      'marriage_state',
      'marriage_status',
      'matrimony',
      'is_married',
      'hyzk',
    ],
    plausible: (value) => value.trim() !== '' && value.length <= 20,
    mask: maskAll,
  },
)
