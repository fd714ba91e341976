import type { Signal } from '../model/detection'
import { maskEnds } from './clues/mask'
import { anywhere, near } from './clues/near'
import { weigh } from './clues/weigh'

/** An account with a branch and a holder is a bank's. */
const isAtBank = (signal: Signal): boolean =>
  /[账帐][号户]/u.test(signal.label) &&
  !/支付宝|微信|云闪付|pay ?now|pay ?pal|pay ?me\b|转数快/u.test(`${signal.label} ${signal.placeholder}`) &&
  (/[分支]行|银行/u.test(signal.placeholder) || near(signal, /开户|[分支]行|银行(?!预留)|(?<![客用租商账门])户名/u))

const PAID = /提现|收款|打款|到账|佣金|返现|结算/u
/** Which service an account is at, where a bare 账号 has its own box say so. */
const AT_SERVICE = /支付宝|微信|云闪付|\balipay\b/u
export const isAtService = ({ label, placeholder }: Signal): boolean =>
  /[账帐][号户]$/u.test(label) && AT_SERVICE.test(placeholder) && !/银行|卡/u.test(placeholder)

/** The account of a payment service. */
export const detector = weigh(
  'payment_account',
  {
    labels:
      /(?:收租|打款|结算|返现|到账|退款|佣金|分润|收款)(?:的)?[账帐][号户]|(?:绑定|收款|提现)?(?:的)?支付宝(?:[账帐][号户]名?)?|(?:微信|支付宝)?收[款钱](?:码|账[号户]|二维码)(?:图片|照片|截图)?|(?:微信)?支付账[号户]|(?:证券|基金|保险)账[号户]|(?:收款|提现|打款|到账|返现|退款|领奖|结算|分润|返利)(?:的)?(?:微信|支付宝|云闪付|钱包|qq钱包)(?:[账帐]?号|账户|钱包)?|财付通|数字人民币钱包|转数快(?:id|识别码)|\b(?:alipay|pay ?pal|pay ?now|fps|line ?pay|touch ?n ?go|grab ?pay|pay ?me\b|wise|venmo|zelle|cash ?app|gcash|paytm|gopay|ovo|dana|bizum|swish|promptpay|upi|pix)(?: (?:account|id|email)| ?(?:账|帐)[号户])?|转数快(?:id|识别码|号码|账[号户]|登记(?:电话|手机))?/u,
    hint: (signal) =>
      isAtService(signal) && (/支付宝/u.test(signal.placeholder) || anywhere(signal, PAID))
        ? ['placeholder:service', 0.98]
        : null,
    not: /支付宝支付|支付方式|小程序|登录|扫码|芝麻|pay with|到账方式|公钥|应用/u,
    keys: ['alipay_account', 'alipay_no', 'alipay', 'pay_account', 'zfb', 'paypal', 'payee_account'],
    when: (signal) =>
      !/radio|checkbox|search/.test(signal.raw.type) && signal.options.length === 0 && !isAtBank(signal),
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
