import { about } from './clues/near'
import { weigh } from './clues/weigh'
import { isTyped } from './concepts/compound'

/** What a person bought before. */
export const detector = weigh(
  'consumption_record',
  {
    labels:
      /(?:近|最近|过去).{1,4}(?:光顾|到店|进店|消费|购买|下单|来).{0,6}(?:次数|几[次回]|频率)|^上一?[次回](?!.*(?:体检|就[诊医]|月经|疫苗|怀孕|发病|复诊|手术|药|检查|治疗|孕|住院)).{1,10}(?:哪天|哪些.{0,2}|什么.{0,3}|几时)$|^(?:您|你)?(?:每[周月天]|平[时常]|通常|一般).{0,6}(?:吃|来|去|买|做|逛)(?!.*(?:运动|锻炼|药)).{0,3}几[顿次回].{0,2}|隔多久.{0,8}一?次.*|^(?:一共|总共|这次|本次)?(?:花|消费)了(?:多少|几).{0,3}|人均(?:大概|大约|约)?(?:多少|几).{0,3}|^买了(?:什么|哪些)?$|(?:末次|最后一次|首次)(?:到店|消费|购买|光临|下单).*|^累计?(?:消费?|充值?)$|(?:一般|平[时均])?(?:每)?隔(?:几|多少)天来.*|上个?月.{0,8}(?:花|消费)(?:掉|了|多少).*|^(?:bought|purchased) (?:on|at|from)$|实付款|(?!.*[药酒烟])[一每]个?[月周年].{0,4}[喝吃买花充点来去逛加洗练].{0,3}[几多].*|(?:多久|多长时间|平均多久)(?:来|去|会?光顾|到店|购[买物]|消费|喝|吃|点).{0,4}一?次|(?:最近|上次|上一次|近期)(?:一次)?的?(?:消费|购[买物]|到店|光顾|保养)(?:时间|日期|金额)?|(?:人均|月均|每[次月]|平均|年均|单次)(?:每[次月])?(?:的)?(?:消费|花费|开销)(?:金额|水平)?|(?:经?常|惯)[购买](?:的)?(?:商品|品类|品牌|产品)?|(?:月均?|每[周月])?(?:购物|购买|消费|到店|光顾|用餐|就餐)(?:次数|频[率次]|周期)|消费(?:记录|流水|习惯|频[次率]|水平|能力|小票|凭证)|(?:历史|过往|购买|购物)(?:订单|记录|小票)|(?:购物|消费)小票(?:照片)?|(?:when (?:did|was) your?|your) last (?:visit|order|purchase|shop|meal|service)(?: .*)?|how (?:often|frequently) (?:do|did|have) you (?:visit|shop|eat|dine|order|buy|come|use)(?: .*)?|purchase history|(?:shopping|order) history|past (?:orders|purchases)/u,
    also: [
      // What is shown of them is known already.
      {
        labels:
          /(?:剩余?|现有|可用|目前|当前|已有|累计)的?(?:多少|会员)?(?:积分|点数|课时)|已上课[时次]|剩余?的?[几多少]{0,2}(?:课?次数?|节|课时?).{0,2}$|(?:积分|点数|储值|[原旧]卡|卡[里内上])还?[余有剩数].*/u,
        when: (signal) => isTyped(signal) && !signal.raw.readOnly,
      },
      {
        labels: /^(?:实[付收]|消费|购物|应付|付款|交易)(?:总)?(?:金额|款|额|价格?)?$/u,
        when: (signal) => about(signal, /积分(?:补|登记|录入|申诉)|补登|抵停车|免停|消费(?:返|登记|录入)/u),
      },
    ],
    asked:
      /(?:多久|多长时间|几天|频率|[每平]?[均周月年天日]).{0,8}(?:买|购|光顾|消费|逛|来(?:店|几|一)|吃|喝|点(?:外卖|餐))|(?:花|消费|支出|开销).{0,5}(?:多少|几)|(?:消费|购买|买|光顾|来|到店)过?(?:多少|几)次|(?:买|购买|消费|使用)过(?:我|本|哪|什么|吗)|how (?:often|much|many times) (?:do|did|have) you (?:usually )?(?:visit|charge|buy|shop|spend|eat|order|dine|come|purchase)/u,
    not: /打算|准备花|计划花|查看|查询|导出|最低消费|抵|赠|券|兑换/u,
    keys: ['consume_record', 'purchase_history', 'consumption', 'consume_freq'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'consume_record',
      'consume_records',
      'consumption_record',
      'purchase_history',
      'order_history',
      'total_consume',
      'consume_amount',
      'consume_count',
      'last_consume_time',
    ],
  },
)
