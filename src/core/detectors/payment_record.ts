import { weigh } from './clues/weigh'

/** When, how much and by which way a person paid. It is made by paying; forms ask for it as a proof. */
export const detector = weigh(
  'payment_record',
  {
    labels:
      /(?:汇款|转账|付款|缴费|打款)凭证号码?|(?:银行)?(?:回单|水单|底单)(?:编)?号|(?:上传|拍)?缴款(?:证明|凭证|截图|回单)|^(?:本[月次期年])?.{0,4}(?:缴|交|打|转|汇|付)(?:纳)?了多少.{0,2}|(?:转|汇)出?的?[账帐][号户][末后][三四五六3-6][位码]|(?:押金|费用?|款项?)?(?:缴纳|交纳|缴付)(?:时间|日期)$|(?:转账|打款|汇款|付款)(?:附言|备注)$|分期已还.{0,4}|(?:费|租金)已?[交缴]到.{0,6}|费.{0,3}凭证|.{0,6}收据$|实际?(?:汇[款出]?|转出|打款)(?:金额)?$|(?:汇款|转账|付款|缴费|银行|支付)?(?:底单|存根|回单|水单)(?:照片?|图片?|截图)?$|^(?:上传|拍)?收据(?:拍.{0,3}|照片?|图片?)?$|(?:上一?|最近一?)[次笔]的?(?:提现|充值|到账)(?:时间|日期|金额)?|(?:充值|提现)记录|[实已][付缴]金额|(?:微信|支付宝|银行)(?:支付|转账|付款)?(?:交易|商户|支付|付款)?(?:单号|流水号)|(?:支付|付款|转账|缴费|交易|扣[款费]|打款|汇款)(?:凭证|截图|记录|时间|流水号?|回执|回单|证明|单据)|(?:支付|付款|转账|缴费|打款|汇款)日期|银行回单|(?:微信|支付宝)账单截图|(?:[付汇打缴交]款|转[账帐])(?:人|银行)?(?:卡号?|账[号户])?[末后][四五六4-6][位码]|(?:payment|transfer) (?:proof|receipt|screenshot|slip|record)|proof of (?:payment|transfer)/u,
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
