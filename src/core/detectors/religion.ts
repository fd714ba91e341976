import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** Faith. */
export const detector = weigh(
  'religion',
  {
    labels:
      /所[属在](?:教会|堂会|团契)|教会|堂会|团契|事奉|\bbaptis(?:m|ed)\b|受洗|洗礼|信主|\bplace of worship\b|\bdenomination\b|宗教(?:信仰)?|信仰|信教(?:情况)?|是否信教|皈依|教派|\breligion\b|religious (?:belief|affiliation)|\bfaith\b/u,
    not: /用品|书籍|场所|音乐/u,
    keys: ['religion', 'religious', 'zongjiao', 'faith'],
    options:
      /^(?:佛教|道教|基督教|天主教|伊斯兰教|无宗教信仰|buddhis[mt]|christian(?:ity)?|islam|muslim|hindu(?:ism)?|jewish|atheist)$/u,
  },
  { wireKeys: ['religion', 'religion_belief', 'religious_belief', 'zongjiao'], mask: maskAll },
)
