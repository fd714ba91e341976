import { CATEGORY_IDS, type CategoryId, isPersonal } from '../model/categories'
import type { Detector } from '../model/detection'
import type { FieldSignals } from '../model/observation'
import { normalizeField } from './signal'

export interface Declarations {
  /** Categories that the policy says it processes. */
  declares: CategoryId[]
  /** Categories that it says it does not. */
  denies: CategoryId[]
  /** Categories that could have been recognised in a text at all. */
  known: ReadonlySet<CategoryId>
}

const MAX_PHRASES = 4_000
const LEAST_CONFIDENCE = 0.7

const NEGATED =
  /不(?:会|得|曾)?(?:主动|强制|额外)?(?:收集|获取|读取|采集|访问|索取|要求)|无需(?:您)?(?:提供|授权)|(?:do|does|will|shall) not (?:collect|access|ask|read|request)|never (?:collect|ask)/iu

/** Words between which a policy lists what it collects. */
const SEPARATORS =
  /[、，,；;：:（）()《》【】“”"'\n\t/]|以及|及其?|和|与|或者?|等|\band\b|\bor\b|\bsuch as\b|包括|包含|例如|如/iu
/** What stands before a category in such a list without being part of it. */
const LEAD = /^(?:.*(?:收集|使用|获取|提供|填写|采集|读取|访问|处理|上传|授权|记录|的|collect|use|provide|your))/iu

const BARE: FieldSignals = {
  widget: 'input',
  label: '',
  labelFrom: 'label',
  placeholder: '',
  name: '',
  tokens: [],
  type: 'text',
  inputMode: '',
  autocomplete: '',
  pattern: '',
  maxLength: null,
  options: [],
  group: '',
  rowButtons: [],
  neighbours: [],
  accept: '',
  hasImage: false,
  multiline: false,
  readOnly: false,
}

/** Other words under which policies speak of what no control has a label for. */
const SPOKEN: Partial<Record<CategoryId, RegExp>> = {
  location_precise: /定位|地理位置|位置信息|经纬度|GPS|location/iu,
  openid: /open\s?id|union\s?id|微信(?:用户)?标识|用户标识/iu,
  device_id: /设备(?:标识|识别|信息|编号|型号)|device (?:id|information)/iu,
  ip_address: /IP\s?地址|IP address/iu,
  browsing_record: /浏览(?:记录|历史)|搜索记录|日志信息|操作日志|browsing|log (?:data|information)/iu,
  consumption_record: /(?:消费|订单|交易|购买)(?:记录|信息|历史)|order (?:history|information)/iu,
  payment_record: /支付(?:信息|记录|金额|时间|状态)|交易(?:信息|记录)|payment (?:information|record)/iu,
  phone: /手机号|电话号码|联系电话|phone number/iu,
  name: /姓名|称呼|收货人|联系人|full name|your name/iu,
  nickname: /昵称|nickname/iu,
  avatar: /头像|profile picture|avatar/iu,
  gender: /性别|gender/iu,
  birth_date: /生日|出生日期|出生年月|date of birth|birthday/iu,
  email: /邮箱|电子邮件|e-?mail/iu,
  delivery_address: /收货地址|配送地址|送货地址|delivery address|shipping address/iu,
  camera_mic: /摄像头|相机|麦克风|camera|microphone/iu,
  photo_album: /相册|照片|photos?\b/iu,
  contacts_list: /通讯录|contacts list|address book/iu,
  id_number: /身份证(?:号|件)|证件号|ID (?:card )?number/iu,
  face: /人脸|面部(?:识别|特征)|face (?:data|recognition)/iu,
  sms_code: /验证码|verification code/iu,
  account_password: /密码|password/iu,
  vehicle_plate: /车牌|(?:licen[cs]e|number) plate/iu,
}

const nameTests = (names: Record<'zh-CN' | 'en', Record<string, string>>): [CategoryId, string[]][] =>
  CATEGORY_IDS.map((id) => [
    id,
    [names['zh-CN'][id], names.en[id]]
      .flatMap((name) => (name ?? '').toLowerCase().split(/[/（）()、,]/))
      .map((name) => name.trim())
      .filter((name) => (/\p{Script=Han}/u.test(name) ? name.length >= 2 : name.length >= 5)),
  ])

/**
 * Reads which categories a policy names as processed and which it denies. A category counts as named where one of its
 * names or usual wordings stands in a sentence, or where a phrase of a list reads like the label of a control that asks
 * for it; sentences that say "we do not collect" deny.
 */
export const createDeclarationReader = (
  detectors: readonly Detector[],
  names: Record<'zh-CN' | 'en', Record<string, string>>,
): ((text: string) => Declarations) => {
  const named = nameTests(names)
  const ofPhrase = (phrase: string): CategoryId | null => {
    let best: { category: CategoryId; confidence: number } | null = null
    const signal = normalizeField({ ...BARE, label: phrase }, { title: '', headings: [] }, null)
    for (const detector of detectors) {
      if (detector.id === 'not_personal') continue
      const found = detector.detect(signal)
      if (found !== null && found.confidence >= LEAST_CONFIDENCE && found.confidence > (best?.confidence ?? 0))
        best = { category: detector.id, confidence: found.confidence }
    }
    return best?.category ?? null
  }
  const known = new Set<CategoryId>([
    ...detectors.flatMap((one) => (one.id === 'not_personal' ? [] : [one.id])),
    ...named.flatMap(([id, list]) => (list.length > 0 ? [id] : [])),
    ...(Object.keys(SPOKEN) as CategoryId[]),
  ])
  const personal = new Set([...known].filter(isPersonal))

  return (text) => {
    const declares = new Set<CategoryId>()
    const denies = new Set<CategoryId>()
    const phrases = new Map<string, CategoryId | null>()
    for (const sentence of text.split(/[。！？!?\n]|\.\s/u)) {
      if (sentence.trim().length < 2) continue
      const into = NEGATED.test(sentence) ? denies : declares
      const low = sentence.toLowerCase()
      for (const [id, list] of named) if (list.some((name) => low.includes(name))) into.add(id)
      for (const [id, pattern] of Object.entries(SPOKEN)) if (pattern.test(sentence)) into.add(id as CategoryId)
      for (const part of sentence.split(SEPARATORS)) {
        const phrase = part
          .replace(LEAD, '')
          .replace(/^(?:您|你|用户)(?:的|本人)?|(?:信息|资料|数据)$/gu, '')
          .trim()
        if (phrase.length < 2 || phrase.length > 12) continue
        let category = phrases.get(phrase)
        if (category === undefined) {
          if (phrases.size >= MAX_PHRASES) continue
          category = ofPhrase(phrase)
          phrases.set(phrase, category)
        }
        if (category !== null) into.add(category)
      }
    }
    const order = (set: ReadonlySet<CategoryId>): CategoryId[] =>
      CATEGORY_IDS.filter((id) => set.has(id) && personal.has(id))
    return { declares: order(declares), denies: order(denies).filter((id) => !declares.has(id)), known: personal }
  }
}
