import type { Signal } from '../model/detection'
import { weigh } from './clues/weigh'

/** India's kinds of caste, under whatever word. */
const isOfCaste = ({ options }: Signal): boolean =>
  options.filter((option) => /^(?:obc|sc|st|sc ?\/ ?st|ebc|scheduled (?:caste|tribe)s?)$/u.test(option)).length > 1

/** Ethnic group. */
export const detector = weigh(
  'ethnicity',
  {
    labels:
      /\btribe\b|\btribal affiliation|\bancestr(?:y|al)\b|\bindigenous (?:status|origin|identity)|\baboriginal\b|torres strait|\biwi\b|\bhispanic\b|\blatin[oax]\b|\bracial (?:identity|background|group)|\bethnic (?:origin|background|identity)|\bcaste\b|民族|族裔|种族|ethnic(?:ity| group)?|\brace\b/u,
    not: /\brace (?:distance|category|number|no|day|date|name|entry|bib|time|event|pack|type|start|course|wave|kit|fee)\b|民族(?:风|菜|特色|品牌)|餐厅/u,
    keys: ['ethnicity', 'ethnic', 'minzu', 'nation', 'race', 'mz'],
    hint: (signal) => (isOfCaste(signal) ? ['options:castes', 0.985] : null),
    options: /^(?:汉|满|回|藏|壮|苗|维吾尔|蒙古|土家|彝|侗|瑶|朝鲜|白|傣)族$/u,
  },
  {
    wireKeys: ['ethnicity', 'ethnic', 'nation', 'minzu', 'ethnic_group'],
    plausible: (value) => /族$|^(?:汉|满|回|藏|壮|苗)$|^[A-Za-z ]{3,20}$/u.test(value.trim()),
  },
)
