import { weigh } from './clues/weigh'

/** How many people sit at the table. */
export const detector = weigh(
  'party_size',
  {
    labels:
      /(?:和[您你].{0,3})?一[起同](?:吃饭|用餐|就餐|来)的?(?:一共)?有?几(?:个人|位|人)|(?:用餐|就餐|到店|预[订约]|就座|堂食|同行|排队|来店)?(?:总)?人数|几[位人](?:用餐|就餐)?|用餐[几多]少?[位人]|(?:成人|儿童|大人|小孩)(?:人?数|数量)|就餐人员|(?:number of )?\b(?:guests?|people|diners?|covers?|persons?)\b|party size|group size|人数|인원/u,
    not: /authori[sz]ed|pick-?up|contact|限制|上限|家庭|姓名|电话|子女|房间|参保|员工|公司|名字|list|name|phone|chat/u,
    keys: [
      'people_num',
      'number_of_people',
      'number_of_prople',
      'customer_num',
      'customer_count',
      'person_number',
      'person_num',
      'people_count',
      'guest_count',
      'guest_num',
      'diners',
      'dinner_num',
      'eat_num',
      'party_size',
    ],
    options: /^\d{1,2}\s*(?:人|位|people|guests?)$/u,
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'people_num',
      'people_count',
      'number_of_people',
      'customer_num',
      'customer_count',
      'person_num',
      'guest_num',
      'guest_count',
      'diners',
      'dinner_num',
      'eat_num',
      'party_size',
    ],
    plausible: (value) => /^\d{1,3}$/.test(value.trim()),
    mask: (value) => value,
  },
)
