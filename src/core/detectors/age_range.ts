import { maskAll } from './clues/mask'
import { isAmong } from './clues/sayings'
import { weigh } from './clues/weigh'
import { AGE_WORDS } from './clues/words'

const OLD_OR_YOUNG = /^(?:成人|大人|成年人|儿童|小孩|孩子|婴幼?儿|老人)$/u

/** Age, in years or as a range. */
export const detector = weigh(
  'age_range',
  {
    labels: AGE_WORDS,
    also: [{ labels: /^(?:就诊人|病人|患者)(?:类型|类别)$/u, when: (signal) => isAmong(signal, OLD_OR_YOUNG) }],
    asked:
      /\bhow old\b|\bwhat age\b|年龄|年纪|岁数|(?<!家|面积|房[子间屋]|功率|空间|店|院子|场地|尺寸|车位|容量|铺面?|厂房|办公室|[要租买桌床屏])多大(?!功率|面积|空间|容量|的?[房车面])/u,
    not: /工作年龄|围栏|范围|[衣鞋帽裤恤码]|[要租买]多大|[家房车店屋铺院][子里]?有?多大|保洁|面积|尺寸|户型|房龄|[工车驾桩]龄|适[合用]年龄|楼龄|建筑|生长|植物|fahrzeug|\bloan|\bterm\b|gebäude|v[ée]h[íi]cul|veicolo|edificio|mobil\b|已满|年满|是否|宠物|page|package/u,
    keys: ['age', 'age_range', 'age_group', 'nianling', 'nl'],
    options:
      /^(?:小于|大于)?\d{1,2}(?:\s*[-~至到]\s*\d{1,2})?\s*(?:周?岁|years?(?! (?:fixed|arm|term)))|岁(?:以[上下]|及)|^[5-9]0后|^[01]0后|under \d\d|\d\d and over/u,
    whose: ['self', 'guardian'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: ['age', 'user_age', 'age_range', 'age_group'],
    plausible: (value) => /^(?:1[0-2]\d|[1-9]?\d|\d\d ?[-~] ?\d\d)岁?$/.test(value.trim()),
    mask: maskAll,
  },
)
