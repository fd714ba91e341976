import type { FieldShown } from '../model/observation'
import { simplify } from './simplified'

const PLATFORM =
  '(?:微信|支付宝|QQ|抖音|美团|钉钉|微博|wechat|google|apple|facebook|\\bline\\b|kakao|카카오|네이버|naver|zalo)'
const GIVES = '(?:授权|获取|允许|同意|开启|打开|上报|共享|分享|读取|同步|使用(?!手机))'
const GIVEN = '(?:头像|昵称|手机|位置|定位|信用|相[机册]|摄像|麦克|通讯录|地址|收货)'
const PLACE_ABROAD =
  '(?:locations?|position|ubicaci[oó]n|standort|localiza(?:ção|cion)|posizione|locatie|plats|lokasi|vị trí|ตำแหน่ง)'
const OWN_ABROAD =
  '(?:use|share|allow|enable|get|detect|my|current|utiliser|partager|autoriser|ma|usar|compartir|permitir|mi|verwenden|mein(?:en)?|aktuelle[nr]?|minha|atual|usa|mia|attuale|gebruik|mijn|huidige|använd|min|dela|gunakan|saya|bagikan|dùng|chia sẻ|của tôi|hiện tại|ใช้|แชร์|ของฉัน|ปัจจุบัน)'

/** One tap gives a platform's account, number, name, picture, book of contacts or the place. Compared in simplified characters. */
const AUTHORIZES = new RegExp(
  [
    `${PLATFORM}.{0,6}(?:登[录入陆]|绑定|授权|로그인|ログイン|でログ)`,
    '(?:手机|号码?).{0,6}(?:快捷|授权)',
    '一键(?:登|注册|入会|授权|绑定|获取|领卡|开[卡通]|导入|填写|定位)',
    `${GIVES}.{0,6}${GIVEN}`,
    '通讯录|[指声]纹|[刷人]脸|剪贴板|语音(?:输入|录入|下单|识别|点)|(?:一键|智能|自动)粘贴|(?:查[看找]|搜索|推荐|发现)(?:我的?)?附近',
    '(?:重新|自动|立即|点击|我要)定位|定位.{0,2}(?:当前|我)|(?:我的|当前)(?:位置|定位)',
    '\\b(?:with|through|via) (?:wechat|google|apple|facebook|line|kakao|whatsapp|zalo)',
    '(?:avec|con|mit|com|met|med|dengan|bằng|ด้วย) ?(?:google|apple|facebook|wechat|line|zalo)',
    `${OWN_ABROAD}.{0,16}${PLACE_ABROAD}|${PLACE_ABROAD}.{0,12}${OWN_ABROAD}`,
    '现在地|位置情报|(?:현재|내)\\s?위치',
  ].join('|'),
  'iu',
)
const NEVER = /验证|^去|优惠|关闭|拒绝|不允许|历史|记录|说明|其[他它]方式/u

/** True for a button whose words give something away, or whose platform says so; content scripts tell of all that may. */
export const isAuthorization = ({ signals: { label, tokens } }: FieldShown): boolean => {
  const words = simplify(label)
  return (
    tokens.some((token) => /^(?:get[A-Z]|choose[A-Z])/u.test(token)) || (AUTHORIZES.test(words) && !NEVER.test(words))
  )
}
