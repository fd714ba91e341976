import type { Prompt } from '../model/inspection'
import type { DialogSeen, Observation } from '../model/observation'
import type { PageIndex } from './pages'
import { timestamp } from './timeline'

/** What a dialog wants, by its words; the first that fits. */
const ASKS: readonly [asks: string, words: RegExp][] = [
  [
    'location_precise',
    /定位|地理位置|位置(?:信息|权限|服务)|(?:获取|开启|访问|使用)您?的?位置|附近的?(?:门店|店铺|商家)|location|nearby/iu,
  ],
  ['notification_perm', /(?:消息|订阅|系统)通知|推送|开启通知|notification/iu],
  ['camera_mic', /摄像头|相机权限|麦克风|camera|microphone/iu],
  ['contacts_list', /通讯录|contacts list|address book/iu],
  ['face', /人脸|刷脸|face recognition/iu],
  ['follow', /关注.{0,8}(?:公众号|服务号|视频号|我们)|长按.{0,6}识别|follow (?:us|our)/iu],
  [
    'membership',
    /(?:注册|成为|加入|开通|升级|领取).{0,8}会员|会员(?:注册|开卡|权益|协议)|入会|开卡|become a member|join (?:the |our )?(?:club|membership)/iu,
  ],
  ['wechat_id', /(?:添加|加).{0,6}(?:微信|企微)|微信号/iu],
  ['phone', /手机号|手机号码|电话号码|验证码登录|phone number/iu],
  ['avatar', /头像|昵称|微信授权|用户信息|profile picture/iu],
  ['birth_date', /生日|出生日期|birthday/iu],
  ['login', /登录|登陆|log ?in|sign ?in/iu],
  ['consent', /隐私|个人信息|用户协议|服务协议|条款|cookie|privacy|terms of/iu],
  ['coupon', /优惠券|红包|领券|立减|满减|coupon|voucher/iu],
]

/** A dialog that states a policy and asks to agree is about consent, whatever data its text names. */
const STATES_POLICY =
  /(?:隐私|用户|服务)(?:政策|协议|条款|声明|保护指引)|《[^》]{2,30}》|privacy policy|terms of (?:use|service)/iu
const AGREES = /同意|接受|agree|accept|allow all/iu

/** What a dialog asks for: a category id, `consent`, `membership`, `follow`, `login`, `coupon`; null where its words do not say. */
export const asksOf = (text: string, buttons: readonly string[]): string | null => {
  if (STATES_POLICY.test(text) && (buttons.some((button) => AGREES.test(button)) || /请.{0,10}阅读|阅读并/u.test(text)))
    return 'consent'
  const words = `${text}\n${buttons.join('\n')}`
  return ASKS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** What is the same question again: the same thing asked for, else the same words. */
const questionOf = (dialog: DialogSeen): string =>
  asksOf(
    dialog.text,
    dialog.buttons.map((button) => button.text),
  ) ?? dialog.text.replace(/[\s\d]+/g, '').slice(0, 60)

/**
 * Dialogs in the order of their appearance. A dialog seen again after it was answered is a new prompt; after a refusal
 * (or closing) of the same question, by whichever dialog, it is `afterRefusal`.
 */
export const readPrompts = (observations: readonly Observation[], index: PageIndex): Prompt[] => {
  const open = new Map<string, { prompt: Prompt; question: string }>()
  const refused = new Set<string>()
  const prompts: Prompt[] = []
  for (const one of observations) {
    if (one.kind === 'answered') {
      const key = `${one.document}\u0000${one.key}`
      const asked = open.get(key)
      if (asked !== undefined && (one.role === 'refuse' || one.role === 'close')) refused.add(asked.question)
      open.delete(key)
      continue
    }
    if (one.kind !== 'dialog') continue
    const key = `${one.document}\u0000${one.key}`
    const question = questionOf(one)
    const known = open.get(key)
    const texts = one.buttons.map((button) => button.text)
    const asks = asksOf(one.text, texts)
    if (known !== undefined) {
      Object.assign(known.prompt, { text: one.text, asks, buttons: one.buttons.map((button) => ({ ...button })) })
      known.question = question
      continue
    }
    // A sheet to choose a size, or a toast, asks for nothing: it is part of the page.
    if (asks === null) continue
    const prompt: Prompt = {
      id: `d${prompts.length + 1}`,
      page: index.pageOf(one),
      at: timestamp(one.at),
      asks,
      text: one.text,
      afterRefusal: refused.has(question),
      buttons: one.buttons.map((button) => ({ ...button })),
    }
    prompts.push(prompt)
    open.set(key, { prompt, question })
  }
  return prompts
}
