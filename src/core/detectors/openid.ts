import { maskEnds } from './clues/mask'
import { isIdentifier } from './clues/shapes'
import { weigh } from './clues/weigh'

/** Platforms that let a person in elsewhere, and how their buttons say so. */
const PLATFORM =
  /微博|\b(?:google|apple|facebook|meta|line|kakao|naver|twitter|x|github|linkedin|microsoft|amazon|yahoo!?|zalo|grab|wechat|alipay|paypal)\b|line|카카오|네이버/u
const SIGNS_IN =
  /登[录陆入]|\b(?:sign|log) ?(?:in|up|on)\b|continue|connect|continuar|continuer|ses(?:ión|sion)|acced|ingresar|entrar|anmeld|weiter mit|einloggen|connexion|accedi|inloggen|doorgaan|logga in|fortsätt|ログイン|登録|로그인|시작|เข้าสู่ระบบ|đăng nhập|tiếp tục|masuk|lanjut/u

/** The identifier of a person's platform account for one merchant or one operator. */
export const detector = weigh(
  'openid',
  {
    keys: ['openid', 'open_id', 'unionid', 'union_id', 'wx_openid', 'alipay_user_id', 'weixin_openid'],
    labels: /^(?:open ?id|union ?id)$/u,
    hint: ({ raw, label }) =>
      /authorize/.test(raw.widget) &&
      (/(?:微信|支付宝|抖音|美团|qq|云闪付).{0,6}(?:登[录陆入]|授权|绑定)|(?:授权|快捷)登[录陆入]/u.test(label) ||
        (PLATFORM.test(label) && SIGNS_IN.test(label))) &&
      !/支付分|信用|芝麻|免押|免密|手机|本机|号码|头像|昵称|位置|定位|地址|通讯录/u.test(label)
        ? [`button:${label}`, 0.92]
        : null,
  },
  {
    wireKeys: [
      'openid',
      'open_id',
      'unionid',
      'union_id',
      'wx_openid',
      'wx_open_id',
      'weixin_openid',
      'mp_openid',
      'sub_openid',
      'ali_user_id',
      'alipay_user_id',
      'alipay_open_id',
      'user_openid',
      'buyer_user_id',
      'buyer_logon_id',
      'buyer_id',
    ],
    wireHints: [
      {
        keys: ['user_id', 'uid', 'payer_id', 'account_id', 'alipay_uid', 'zfb_user_id', 'auth_user_id', 'buyer_uid'],
        // Alipay's numbers of persons and merchants alike.
        plausible: (value) => /^2088\d{12}$/.test(value.trim()),
      },
    ],
    plausible: (value) => isIdentifier(value, 12),
    mask: (value) => maskEnds(value, 3, 2),
  },
)
