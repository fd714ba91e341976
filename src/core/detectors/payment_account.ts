import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** The account of a payment service. */
export const detector = weigh(
  'payment_account',
  {
    labels:
      /(?:收租|打款|结算|返现|到账|退款|佣金|分润|收款)(?:的)?(?:账[号户]|帐[号户])|(?:绑定|收款|提现)?(?:的)?支付宝(?:账[号户]|帐[号户]|账户名)?|(?:微信|支付宝)?收款(?:码|账[号户]|二维码)|(?:微信)?支付账[号户]|(?:证券|基金|保险)账[号户]|财付通|数字人民币钱包|\b(?:alipay|paypal|venmo|zelle|cash ?app|gcash|paytm|gopay|ovo|dana|bizum|swish|promptpay|upi|pix)(?: (?:account|id|email))?/u,
    not: /支付宝支付|支付方式|小程序|登录|扫码|芝麻|pay with|到账方式/u,
    keys: ['alipay_account', 'alipay_no', 'alipay', 'pay_account', 'zfb', 'paypal', 'payee_account'],
    when: ({ raw, options }) => !/radio|checkbox|search/.test(raw.type) && options.length === 0,
  },
  {
    wireKeys: [
      'alipay_account',
      'alipay_no',
      'alipay_login_id',
      'buyer_logon_id',
      'pay_account',
      'payee_account',
      'paypal_email',
    ],
    plausible: (value) => value.trim().length >= 5,
    mask: (value) => maskEnds(value, 3, 2),
  },
)
