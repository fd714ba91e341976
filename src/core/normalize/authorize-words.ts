import type { FieldShown } from '../model/observation'
import { TAPS_ABROAD } from './authorize-abroad'
import { simplify } from './simplified'

const PLATFORM =
  '(?:微信|支付宝|QQ|抖音|美团|钉钉|微博|淘宝|云闪付|wechat|google|apple|facebook|\\bline\\b|kakao|카카오|네이버|naver|zalo)'
const GIVES =
  '(?:授权|获取|允许|同意|开启|打开|上报|上传|共享|分享|读取|同步|导入|导出|访问|采集|提供|发送|需要|使用(?!手机)|你的|您的)'
/** Asked for by whoever names them beside a verb of giving. */
const GIVEN =
  '(?:头像|昵称|手机|本机|位置|定位|经纬度|轨迹|信用|支付分|相[册簿]|图库|照片|本地图片|相机|摄像|麦克|录音|通讯录|联系人|地址|收货|剪[切贴]板|粘贴板|人脸|面部|指纹|声纹|步数|蓝牙|账单|消费记录|购[物买](?:记录|明细|清单)|设备(?:信息|号|标识)|(?:union|open)id|imei)'
/** Whatever else a button says of them, it takes them. */
const TAKES =
  '通讯录|手机联系人|剪[切贴]板|粘贴板|活体|[指声]纹|[刷人]脸|自拍|(?:拍|面部?).{0,4}[脸面]部?(?:认证|识别|检测)?$|面部(?:认证|识别|检测|核验)|(?:拍摄|识别).{0,2}(?:身份证|证件)|语音(?:输入|录入|下单|识别|点)|声音密码|录.{0,3}段?(?:声音|语音|视频)|(?:按住|点击|长按)(?:说话|录音|录像)|^(?:开始)?录[音像]$|经纬度|(?:持续|后台|实时|室内)定位|(?:你|您)的(?:摄像头|麦克风|相册|位置|模糊位置|联系人)'
const PLACE =
  '(?:重新|自动|立即|点击|一键|我要|马上|开始|城市级?|精准|模糊)定位|定位.{0,2}(?:当前|我|授权|打卡|权限)|(?:我的|当前|所在|大概|模糊|精确|发送)(?:的?位置|定位)|位置授权'

/** One tap gives a platform's account, number, name, picture, book of contacts or the place. Compared in simplified characters. */
const AUTHORIZES = new RegExp(
  [
    `${PLATFORM}.{0,6}(?:登[录入陆]|绑定|授权|继续|代扣|免密|支付分|로그인|ログイン|でログ)`,
    `(?:绑定|使用|用|换)${PLATFORM}.{0,2}(?:手机|账号|头像|昵称)|(?:手机|号码?).{0,6}(?:快捷|授权)`,
    '一键(?:登|注册|入会|授权|绑定|获取|领卡|开[卡通]|导入|填写|定位|发送)',
    `${GIVES}.{0,8}${GIVEN}|${GIVEN}.{0,4}(?:授权|读取|获取|共享|同步|导入|权限|验证|认证)`,
    '(?:设置|更换|修改|上传|选择|编辑).{0,4}头像|从.{0,4}(?:相[册簿]|图库)|相[册簿].{0,2}(?:选|导|上传)|芝麻.{0,14}(?:授权|免押)|拍.{0,3}(?:[行驾]驶证|身份证|户口|证件)|免押.{0,8}信用',
    '(?:智能|自动|一键)粘贴|^粘贴$|粘贴(?:并|地址|文本|内容|后)?(?:智能|自动)?识别',
    '(?:查[看找]|搜索|推荐|发现)(?:我的?)?附近',
    '用(?:我的|手机|蓝牙[和与及])?(?:蓝牙|定位|位置|相机|摄像|麦克|话筒|语音|相[册簿]|人脸|刷脸|指纹|声纹|通讯录)',
    '(?:授权|导入|读取|同步|允许).{0,6}(?:征信|公积金|社保|个税|流水)|(?:征信|公积金|社保|个税).{0,4}授权',
    TAKES,
    PLACE,
    '\\brecord (?:an? |your )?(?:\\w+ )?(?:video|audio|voice)\\b',
    '\\b(?:with|through|via|using) (?:wechat|google|apple|facebook|line|kakao|whatsapp|zalo)',
    '(?:avec|con|mit|com|met|med|dengan|bằng|ด้วย) ?(?:google|apple|facebook|wechat|line|zalo)',
  ].join('|'),
  'iu',
)
const NEVER =
  /验证码|^去|[>＞»›]\s*\S|优惠|关闭|拒绝|不允许|取消|不使用|历史|记录$|说明|其[他它]方式|(?:门店|店铺|商[家户场]|车位|停车|柜[机子]|桩|车辆)的?(?:位置|定位|地址|电话|照片)|don[’']?t|not now|later|without/iu

const wordsOf = (pattern: string): string =>
  // A boundary by letters: \b knows no letter with an accent.
  `(?<!\\p{L})(?:${pattern})(?!\\p{L})`
const abroad = TAPS_ABROAD.map(({ things, gives, isJoined }) => {
  const [thing, give] = isJoined ? [simplify(things), simplify(gives)] : [wordsOf(things), wordsOf(gives)]
  return { thing: new RegExp(thing, 'iu'), give: new RegExp(give, 'iu') }
})
const ALONE = /^(?:现在地|位置情报|현재\s?위치|내\s?위치|selfie|face id|ubicación actual|posizione attuale)$/iu

/** True for a button whose words give something away, or whose platform says so; content scripts tell of all that may. */
export const isAuthorization = ({ signals: { label, tokens } }: FieldShown): boolean => {
  if (tokens.some((token) => /^(?:get[A-Z]|choose[A-Z])/u.test(token))) return true
  const words = simplify(label).trim()
  if (NEVER.test(words)) return false
  return (
    AUTHORIZES.test(words) ||
    ALONE.test(words) ||
    abroad.some(({ thing, give }) => thing.test(words) && give.test(words))
  )
}
