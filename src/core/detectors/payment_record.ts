import type { Signal } from '../model/detection'
import { anywhere, near } from './clues/near'
import { weigh } from './clues/weigh'

const ASKED_BACK = /退[款费]|多扣|误扣|重复扣|扣费异常|异议|申诉|抵扣停车|停车(?:抵扣|减免|优惠)|\brefund|overcharged?/u

/** Who wants money back, or a rebate for what he has spent, tells how much he paid. */
const isAskedBack = (signal: Signal): boolean => anywhere(signal, ASKED_BACK)

/** What else the form asks is of a payment that was made. */
const PAID_BEFORE = /(?:扣[款费]|付款|支付|转账|打款|汇款|缴费)(?:的)?(?:时间|日期|凭证|截图|回执|流水|单号)|当时付/u
const PAID_BY = /(?:付|支付|付款|缴|交)的$/u
const isPaidBefore = (signal: Signal): boolean =>
  /方式|渠道/u.test(signal.label) ? signal.options.some((option) => PAID_BY.test(option)) : near(signal, PAID_BEFORE)

/** When, how much and by which way a person paid. It is made by paying; forms ask for it as a proof. */
export const detector = weigh(
  'payment_record',
  {
    labels:
      /(?:上一?|最近一?)[次笔]的?(?:提现|充值|到账)(?:时间|日期|金额)?|(?:充值|提现)记录|(?:微信|支付宝|银行)(?:支付|转账|付款)?(?:交易|商户|支付|付款)?(?:单号|流水号)|(?:支付|付款|转账|缴费|交易|扣[款费]|打款|汇款)(?:凭证|截图|记录|时间|流水号?|回执|回单|证明|单据)|(?:支付|付款|转账|缴费|打款|汇款)日期|银行回单|(?:微信|支付宝)账单截图|(?:付款|汇款|转[账帐])(?:[账帐][号户])?[末后][四五六4-6][位码]|(?:payment|transfer) (?:proof|receipt|screenshot|slip|record)|proof of (?:payment|transfer)/u,
    also: [
      {
        labels:
          /(?:实[付扣际]|消费|付款|支付|扣[费款]|多扣|误扣|缴费|购物)(?:的)?(?:总)?(?:金额|费用|额)|(?:amount|total) (?:paid|charged|spent)/u,
        when: isAskedBack,
      },
      {
        labels:
          /(?:实[付扣际]|付款|支付|扣[费款]|缴费|转账|打款|汇款)(?:的)?(?:总)?(?:金额|费用|额|数额)|(?:付款|支付|扣款|缴费)(?:方式|渠道)/u,
        when: isPaidBefore,
      },
    ],
    hint: ({ label, placeholder }) =>
      /[单易]号$/u.test(label) && /微信|支付宝|银行/u.test(placeholder) ? ['placeholder:payment', 0.98] : null,
    not: /(?:选择|默认|可用|支持)(?:的)?(?:支付|付款)?方式|密码|预约|预计|计划|约定/u,
    keys: ['pay_voucher', 'payment_proof', 'pay_screenshot', 'pay_proof'],
  },
  {
    // When and how much is in every order; only what proves a payment says more than that there is one.
    wireKeys: ['pay_voucher', 'payment_voucher', 'payment_proof', 'pay_screenshot', 'pay_proof', 'transfer_voucher'],
    plausible: (value) => value.trim().length >= 6,
  },
)
