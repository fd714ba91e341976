import type { Signal } from '../../model/detection'
import { near } from './near'

/** A single box that somebody ticks to agree to something or to have something done. */
export const isTick = ({ raw, options }: Signal): boolean =>
  ((raw.type || raw.widget) === 'checkbox' && options.length < 2) || raw.widget === 'switch'
/** True for a choice of which half of the options are of a kind. */
export const isAmong = ({ options, raw }: Signal, kind: RegExp): boolean =>
  options.length > 1 &&
  !/file|checkbox/.test(raw.type) &&
  options.filter((option) => kind.test(option)).length * 2 >= options.length

/** What is given or told by the tick itself. */
export const GIVES =
  /locat|position|contacts|camera|microphone|album|galler|photo|picture|face|finger|biometr|health|medical|allerg|pregnan|disab|credit|salary|address book|pupil|child/u

/** No voice that reads one word of it is as sure. */
const SURE = 0.985

/** One is chosen of a trade; who is of it is not asked here. */
const OF_TRADE =
  /^(?:医[生师]|护士|护工|月嫂|育儿嫂|保姆|保洁员?|阿姨|钟点工|老师|教师|教练|讲师|导师|家教|陪练|助教|外教|主教|顾问|技师|理疗师|康复师|营养师|咨询师|心理师|美[容发甲]师|发型师|摄影师|化妆师|造型师|设计师|律师|司机|代驾|导游|主播|专家|模特|演员|翻译|监理|工长|驯犬师)(?:的)?(?:职称|级别|等级|星级|性别|年龄段?|学历|资历|资质|经验|工龄|教龄|籍贯|类型|风格|年限)(?:要求|偏好)?$/u
/** What the house writes in itself. */
const FOR_STAFF =
  /^[(（]?(?:此[栏项])?(?:仅?[供由限])?(?:工作人员|前台|店[员家]|护士|医[生护]|物业|客服|门卫|保安|管理员|柜[员台]|收银员?|经办人|教务|校方|酒店|商[家户]|后台|内部)(?:来?填写?|专用|使用|录入|登记|勾选)[)）]?$|\b(?:staff|office|internal|official|admin|reception|clinic|hotel|store|shop) use(?: only)?\b|^(?:for )?(?:staff|office|reception) only$|\bcompleted by (?:staff|(?:the |our )?(?:office|reception|clinic|team))\b/u
/** A switch that narrows what is shown, or says what others see. */
const SHOWS =
  /^(?:[只仅](?:看|显示|展示|查看|列出|要)|(?:是否)?(?:对外|公开|在?(?:主页|首页|个人页|名片)上?)?(?:展示|显示|隐藏|屏蔽)|不看)|^(?:show )?only\b|^(?:hide|show)\b|\b(?:available|in stock|open now) only$/u
const SHOWN_OF_PERSON =
  /位置|定位|通[讯信]录|联系人|相机|摄像|麦克风|相册|照片|人脸|指纹|健康|征信|足迹|浏览|轨迹|清真|素/u
const TERM =
  /^(?:(?:授权|使用|通行|开通|门禁|权限|证书|链接|二维码|邀请|访客)?(?:的)?(?:有效期|有效时间|期限|时效)|valid for)$/u
const LENGTH_OF_TIME =
  /^(?:[\d一二两三四五六七八九十半]+ ?个?(?:小时|天|日|周|星期|月|季度?|年|分钟)|长期|永久|永远|不限|当[天日次]|单次|一次性?|自定义|(?:\d+|one|two|three|six) ?(?:hours?|days?|weeks?|months?|years?)|permanent|no limit)(?:有效|内)?$/u

/** How often somebody is written to. */
const PERIODS =
  /^(?:instant(?:ly)?|immediately|daily|weekly|monthly|never|off|(?:once|twice) a (?:day|week|month)|每[天日周月]|每[天日周月]一?次|实时|立即|从不|不接收|关闭|不提醒)$/u
const TOLD =
  /\b(?:send|e-?mail|notif\p{L}*|alerts?|updates?|newsletters?|reminders?|digest)\b|通知|推送|提醒|接收|订阅/u

/** By what somebody wants to be written to or called. */
const WAY_OF_CONTACT =
  /^(?:by |via |per |por |par )?(?:(?:tele)?phone(?: call)?|call|e-?mail|sms|text(?: message)?|whats ?app|mail|post|letter|line|wechat|viber|telegram|either|any|both|no preference|电话|手机|微信|短信|邮件|电子邮[件箱]|信件|均可|都可以|メール|电子メール|お?电话|전화|이메일|문자|tel[eé]fono|correo(?: electr[oó]nico)?|telefon|telefoon|t[ée]l[ée]phone|courriel|telefone|telepon|อีเมล|โทรศัพท์|điện thoại)$/u

/** Where in a house guests sit. */
const SEATS =
  /^(?:(?:ground|first|second|upper|main) floor|terrace|patio|indoors?|outdoors?|inside|outside|bar|garden|balcony|roof ?top|window|booth|smoking|non-?smoking|露台|室内|室外|包厢|靠窗|吧台|大厅)(?: area| seating| table)?$/u
const AREA = /\b(?:area|section|seat(?:ing)?|floor|location|place|preference)\b|区|位|楼/u

const JOURNEY =
  /^(?:depart|departure|departing|arriv(?:al|e|ing)|return(?:ing)?|outbound|inbound|check ?in|check ?out|checkin|checkout|pick ?up|drop ?off|travel|trip)(?= )/
const PART_OF_DAY = / (?:day|month|year|date|time|hour|dd|mm|yy)\b/
/** A journey has its days, which the program names where the box says day or month only. */
const isDayOfJourney = ({ label, placeholder, keys }: Signal): boolean =>
  /^(?:dd?|mm?|yy(?:yy)?|day|month|year|)$/.test(label) &&
  placeholder.length < 6 &&
  JOURNEY.test(keys.join(' ')) &&
  PART_OF_DAY.test(keys.join(' '))

/** Heads that a house counts: it asks nobody about his family. */
const COUNTED_HEADS =
  /^(?:(?:#|no\.?|number) ?(?:of )?|how many )(?:children|kids|infants|babies|adults|seniors|guests|persons|people)(?: \(.*\))?$/u
const GUESTS = /\b(?:adults?|rooms?|nights?|check-?(?:in|out))\b/u

/** What a control's own words and choices say that is nobody's, whatever company it is in: its ground, and how sure it is alone. */
export const sayingOf = (signal: Signal): readonly [why: string, alone: number] | null => {
  const own = signal.label || signal.placeholder
  if (OF_TRADE.test(own) && signal.options.length > 1) return ['words:one of a trade', SURE]
  if (FOR_STAFF.test(signal.placeholder) || FOR_STAFF.test(signal.label)) return ['words:for the house', SURE]
  if (isTick(signal) && SHOWS.test(own) && !GIVES.test(own) && !SHOWN_OF_PERSON.test(own))
    return ['tick:what is shown', SURE]
  if (isAmong(signal, PERIODS) && TOLD.test(own)) return ['options:how often one is written to', SURE]
  if (signal.options.length > 1 && signal.options.every((option) => WAY_OF_CONTACT.test(option)))
    return ['options:ways to be reached', SURE]
  // What was chosen may stand behind the name of the choice: 位置:靠窗.
  if ((isAmong(signal, SEATS) || SEATS.test(own.split(/: ?/)[1] ?? '')) && AREA.test(own))
    return ['options:parts of a room', SURE]
  if (isDayOfJourney(signal)) return ['key:day of a journey', SURE]
  if (COUNTED_HEADS.test(own) && near(signal, GUESTS)) return ['near:guests counted', SURE]
  return TERM.test(own) && isAmong(signal, LENGTH_OF_TIME) ? ['options:lengths of time', SURE] : null
}
