import type { Signal } from '../model/detection'
import { ABROAD } from './clues/languages'
import { about, anywhere, near } from './clues/near'
import { isDietTicked } from './clues/option-boxes'
import { isFood } from './clues/places'
import { weigh } from './clues/weigh'

/** A wish about food, as boxes for remarks give it for example. */
const WISH =
  /酱料?分开|[去走]冰|[少不免别微]要?(?:辣|葱|蒜|香菜|糖|冰|盐|油|麻)|忌口|忌[葱蒜辣]|口味|no (?:onions?|spicy|nuts)|(?:jangan|tidak|kurang)(?: terlalu)? pedas|ít cay|không (?:cay|hành)|ไม่(?:เผ็ด|ใส่)|sin (?:cebolla|picante|gluten|sal)|sans (?:oignons?|gluten|sel|piment)|ohne (?:zwiebeln?|knoblauch)|senza (?:cipolla|glutine|sale)|sem (?:cebola|pimenta|gl[úu]ten)|zonder (?:ui|knoflook)|utan (?:l[öo]k|gluten)|抜き|抜いて|맵게|빼주세요|빼고/u

const DIARY = /打卡|日记|饮食记录|减[脂肥重]|健康记录|体重/u
const RESERVES =
  /\b(?:reserv(?:ation|e|ations)|book (?:a|your) (?:table|room|stay)|table booking|gift (?:certificate|voucher|card)s?)\b|[订定]位|订座|预[定订约].{0,3}(?:位|座|桌|包[间厢房])/u
const SAYS_FOOD =
  /菜|口味|过敏|素食|食材|辣|忌口|\b(?:order|menu|dish(?:es)?|meals?|diet\w*|vegan|vegetarian|allerg\w+|food|kitchen|chef)\b/u
const ORDERS =
  /菜|口味|辣|忌口|外卖|配送|点[单餐]|下单|套餐|\b(?:your order|order (?:type|details)|menu|dish(?:es)?|takeaway|deliver(?:y|ed))\b/u
/** When and in which room somebody will eat who has a table kept. */
const KEPT_FOR = /^(?:预[定订约]|[订定]座)(?:的)?(?:包[间厢房]|桌|日期|时间|人数)/u
/** Among what is measured or told of a body a remark is no wish about a meal, and whom a doctor sees orders none. */
const OF_BODY =
  /血[压糖脂]|体温|体重|心率|脉搏|症状|病[史情历]|就诊|就医|问诊|挂号|门诊|科室|患者|体检|疫苗|接种|[服用]药/u
const EATS = /[订点送]餐|膳食|食堂|餐厅|忌口/u
const isOfBody = (signal: Signal): boolean =>
  anywhere(signal, OF_BODY) &&
  !SAYS_FOOD.test(`${signal.label} ${signal.placeholder}`) &&
  !near(signal, ORDERS) &&
  !anywhere(signal, EATS)
/** A table is kept, and nothing to eat is ordered yet: a remark is about the table. */
const isReserved = (signal: Signal): boolean =>
  (about(signal, RESERVES) || near(signal, KEPT_FOR)) &&
  !WISH.test(signal.placeholder) &&
  !SAYS_FOOD.test(`${signal.label} ${signal.placeholder}`) &&
  !near(signal, ORDERS) &&
  !/^(?:delivery|pickup)$/.test(signal.scenario ?? '')

/** What is remarked upon a meal, and not upon a table or a body. */
const isOfMeal = (signal: Signal): boolean => isFood(signal) && !isReserved(signal) && !isOfBody(signal)
/** Where it is eaten, a remark is the kitchen's, whatever the same word asks for elsewhere. */
const EATEN = /^(?:dine_in|pickup)$/

/** A box for remarks that asks for what somebody cannot eat. */
const REMARK =
  /^(?:any )?(?:special|additional|other|order)? ?(?:instructions?|requests?|remarks?|notes?|comments?)$|^(?:订单)?(?:备注|留言)$/u
const ABSTAINS = /\ballerg(?:y|ies|ic)\b|\bdietary\b|过敏|忌口/u

/** What a person writes freely about a meal: taste, abstention, and with them at times illness or faith. */
export const detector = weigh(
  'dietary_note',
  {
    labels:
      /让?(?:后厨|厨房|厨师|师傅)(?:要|需要)?(?:注意|知道).{0,4}|(?:用餐|餐食)(?:特别|特殊)说明|吃素(?:的)?(?:有)?(?:几|多少)(?:[位人个]).*|素食者?(?:人数|几[位人])|(?:给|对)(?:灶台|后?厨房?|师傅|厨师).{0,2}(?:话|说|留言)|(?:谁都|都)?别给我放.{0,3}$|how many (?:vegans?|vegetarians?|veggies)\b.*|\b(?:halal|kosher)\b.*(?:meals?|plates?)|忌口(?:类[别型]|选项)?|(?:爱|喜欢)吃(?:的|什么).{0,3}|(?:饮品|菜品|菜系)(?:偏好|喜好)|偏好菜系|(?:口味|辣度|甜度|咸淡|熟度)(?:备注|要求|偏好|需求)|饮食(?:禁忌|习惯|要求|偏好|限制)|不[能想爱]?吃(?:什么|的?(?:食物|东西|菜|食材|$))|(?:饮[品料]|菜品|餐[品点]|点餐|用餐|就餐)(?:备注|要求|需求|留言)|(?:给|对|跟)?(?:后厨|厨房|厨师|大厨|餐厅)(?:的)?(?:留言|备注|嘱咐|(?:想)?说)|dietary (?:requirements?|restrictions?|needs|preferences?|notes?)|food preferences?/u,
    also: [
      {
        labels:
          /^(?:订单|下单|整单|单品|商品|其他|补充|添加|买家|给商[家户]|给店[家员])?(?:的)?(?:备注|留言|附言)(?:信息|内容|给[店后厨].{0,2})?$|备注或要求|特殊(?:说明|备注)|其他(?:要求|需求|说明)|想(?:对|和|跟|给).{0,2}(?:后?厨|师傅).{0,3}|想说的话?|^(?:any |your )?(?:special|additional|order|cooking|delivery|other)? ?(?:instructions?|requests?|remarks?|notes?|comments?)(?: (?:for|to) (?:the |your )?(?:kitchen|chef|cook|restaurant|staff|order))?(?: \(.*\))?$/u,
        when: isOfMeal,
      },
      // Where taste and abstention have boxes of their own, what else is special is the meal's.
      {
        labels: /特殊(?:要求|需求)/u,
        when: (signal) => isFood(signal) && !near(signal, /忌口|口味/u),
      },
      {
        labels:
          /(?:[少不免别走忌]要?[盐油糖辣甜冰葱蒜青麻咸酸醋]|软食|流食|清淡|低[盐糖脂油]|无[糖盐油]|去皮|切碎|香菜).{0,10}(?:要求|需求|嘱咐|说明|需要)/u,
        when: ({ raw }) => raw.type !== 'number',
      },
      // A diary of meals tells how somebody eats.
      {
        labels:
          /^(?:早|午|中|晚|加|夜)餐(?:内容|情况|饮食|吃了?什么)?$|^(?:早上|中午|晚上|夜里)吃了?(?:什么|啥)?$|^零食(?:内容)?$/u,
        when: (signal) => signal.raw.multiline && DIARY.test(`${signal.context} ${signal.group}`),
      },
      {
        labels: ABROAD.note,
        when: ({ placeholder }) => WISH.test(placeholder),
      },
    ],
    placeholders: /口味|偏好|忌口|少辣|不要(?:葱|香菜|辣)|多放|不吃|no (?:onions?|spicy|nuts)/u,
    not: /^(?:说说|聊聊|点评|晒)|挑食.*零食|宠物|爱宠|毛孩子|questions?|suggestions?|feedback|快[速捷]备注|骑手|配送|外卖员|送达|送货|送餐员|快递员|司机|门卫|delivery instructions|driver|gate|gift|包装|打包|餐具|餐位|祝福|贺卡|发票|退款|评价|反馈|投诉|建议|备注名|合同|标签/u,
    keys: ['dietary', 'diet_note', 'jikou', 'taste_remark', 'order_remark', 'order_note'],
    weakKeys: ['remark', 'remarks', 'memo', 'note', 'message', 'buyer_message'],
    hint: (signal) =>
      isDietTicked(signal)
        ? ['group:question of diet', 0.985]
        : REMARK.test(signal.label) && ABSTAINS.test(signal.placeholder)
          ? ['placeholder:allergies', 0.97]
          : REMARK.test(signal.label) && EATEN.test(signal.scenario ?? '') && isOfMeal(signal)
            ? ['about:a meal', 0.96]
            : null,
    when: (signal) =>
      isDietTicked(signal) ||
      (!/suggest|feedback/u.test(signal.label) &&
        signal.options.length === 0 &&
        !/search|checkbox|radio|file|tel|number/.test(signal.raw.type)),
  },
  {
    wireKeys: [
      'dietary_note',
      'diet_note',
      'taste_remark',
      'order_remark',
      'order_note',
      'buyer_remark',
      'buyer_message',
      'user_remark',
    ],
    plausible: (value) => /\p{L}{2}/u.test(value),
  },
)
