import { weigh } from './clues/weigh'

/** When, how much and by which way a person paid. It is made by paying; forms ask for it as a proof. */
export const detector = weigh(
  'payment_record',
  {
    labels:
      /(?:支付|付款|转账|缴费|交易)(?:凭证|截图|记录|时间|流水号?|回执)|(?:payment|transfer) (?:proof|receipt|screenshot|slip|record)|proof of payment/u,
    not: /方式|密码|预约/u,
    keys: ['pay_voucher', 'payment_proof', 'pay_screenshot', 'pay_proof'],
  },
  {
    wireKeys: ['pay_time', 'paid_at', 'pay_voucher', 'payment_proof', 'transaction_id', 'trade_no'],
    plausible: (value) => /\d{6}/.test(value.replace(/[-: ]/g, '')),
  },
)
