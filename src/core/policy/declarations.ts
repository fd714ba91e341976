import { CATEGORY_IDS, type CategoryId, isPersonal } from '../model/categories'
import type { Detector } from '../model/detection'
import { signalOfLabel } from '../normalize/signal'

export interface Declarations {
  /** Categories that the policy says it processes, each with the sentence. */
  declares: ReadonlyMap<CategoryId, string>
  /** Categories that it says it does not. */
  denies: ReadonlyMap<CategoryId, string>
  /** The sentence that says that no personal data is collected at all; null where none does. */
  deniesAll: string | null
  /** Categories that could have been recognised in a text at all. */
  known: ReadonlySet<CategoryId>
}

const MAX_PHRASES = 1_500
/** Words of sentences: a phrase that has one is no name of a kind of data, and asking all detectors is dear. */
const SENTENCE_WORD = /[我您你会将是不在了可如就也这那其该被把从向对按并已应让仅只]|\d{3}/u
const LEAST_CONFIDENCE = 0.7
const QUOTE = 160

const NEGATED =
  /(?:不(?:会|得|曾|再|予)?|从不|绝不|并不|没有|未)(?:主动|强制|额外|自动|去)?(?:收集|获取|读取|采集|访问|索取|要求|记录|索要|调用|询问)|(?:无需|无须|不需要?)(?:您|你)?(?:提供|授权|填写|输入)|(?:do|does|will|shall) not (?:collect|access|ask|read|request|record)|never (?:collect|ask|record)/iu
/** Says what is done, whatever else the sentence says. */
const COLLECTS =
  /(?<!不|不会|未|没有|绝不|从不)(?:收集|获取|采集|记录|填写|输入|提供|上传|读取|使用)|(?<!not )\b(?:collect|record|provide|enter|use)\b/iu
/** “Not without your consent”, “nothing else than” are no denials. */
const CONDITIONAL =
  /未经|除(?:非|了|外|上述|此|以下|前述)|以外|之外|如(?:果)?(?:您|你)?(?:不同意|拒绝|不提供)|若(?:您|你)?(?:不同意|拒绝|不提供)|征得|取得[^。]{0,6}同意(?:前|之前)|在(?:您|你)(?:同意|授权)(?:前|之前)|unless|without your|except|if you/iu
const DENIES_ALL =
  /(?:不(?:会|得|曾)?|从不|绝不|并不|没有)(?:主动)?(?:收集|获取|采集|索取|记录|存储|收集和使用)(?:您|你|用户|任何|一切|的){0,5}(?:个人信息|个人资料|个人数据|隐私信息|隐私数据)(?!主体)|(?:do|does|will) not collect any personal (?:data|information)/iu
const QUALIFIED = /无关|敏感|儿童|未成年|周岁|超出|额外|以下|下列|不必要|非必要|其他/u
/** A further part of a denied list has no verb of its own and takes nothing back. */
const TAKES_BACK = /但|仅|只|而(?!且)|^\s*(?:我们|本店|您|你|用户)/u

/** Words between which a policy lists what it collects. */
const SEPARATORS =
  /[、，,；;：:（）()《》【】“”"'\n\t/]|以及|及其?|和|与|或者?|等|\band\b|\bor\b|\bsuch as\b|包括|包含|例如|如/iu
/** What stands before a category in such a list without being part of it. */
const LEAD = /^(?:.*(?:收集|使用|获取|提供|填写|采集|读取|访问|处理|上传|授权|记录|的|collect|use|provide|your))/iu

/** A sentence in two: what it says is done, and what it says is not. */
const splitDenials = (sentence: string, isConditional: boolean): { said: string; denied: string } => {
  if (isConditional || !NEGATED.test(sentence)) return { said: sentence, denied: '' }
  const said: string[] = []
  const denied: string[] = []
  let isDenying = false
  for (const part of sentence.split(/(?<=[，,；;])/u)) {
    const at = part.search(NEGATED)
    if (at >= 0) {
      said.push(part.slice(0, at))
      denied.push(part.slice(at))
      isDenying = !/[；;]$/.test(part)
    } else if (isDenying && !TAKES_BACK.test(part) && !COLLECTS.test(part)) denied.push(part)
    else {
      said.push(part)
      isDenying = false
    }
  }
  return { said: said.join(''), denied: denied.join('') }
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
 * for it; what follows “we do not collect” in a sentence is denied, unless another sentence says that it is collected.
 */
export const createDeclarationReader = (
  detectors: readonly Detector[],
  names: Record<'zh-CN' | 'en', Record<string, string>>,
): ((text: string) => Declarations) => {
  const named = nameTests(names)
  const ofPhrase = (phrase: string): CategoryId | null => {
    let best: { category: CategoryId; confidence: number } | null = null
    const signal = signalOfLabel(phrase)
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

  const categoriesOf = (part: string, phrases: Map<string, CategoryId | null>): Set<CategoryId> => {
    const found = new Set<CategoryId>()
    const low = part.toLowerCase()
    for (const [id, list] of named) if (list.some((name) => low.includes(name))) found.add(id)
    for (const [id, pattern] of Object.entries(SPOKEN)) if (pattern.test(part)) found.add(id as CategoryId)
    for (const piece of part.split(SEPARATORS)) {
      const phrase = piece
        .replace(LEAD, '')
        .replace(/^(?:您|你|用户)(?:的|本人)?|(?:信息|资料|数据)$/gu, '')
        .trim()
      if (phrase.length < 2 || phrase.length > 12 || SENTENCE_WORD.test(phrase)) continue
      let category = phrases.get(phrase)
      if (category === undefined) {
        if (phrases.size >= MAX_PHRASES) continue
        category = ofPhrase(phrase)
        phrases.set(phrase, category)
      }
      if (category !== null) found.add(category)
    }
    return found
  }

  return (text) => {
    const declares = new Map<CategoryId, string>()
    /** Declared by a verb and not only mentioned: no denial elsewhere takes that back. */
    const firmly = new Set<CategoryId>()
    const denies = new Map<CategoryId, string>()
    const phrases = new Map<string, CategoryId | null>()
    let deniesAll: string | null = null
    for (const sentence of text.split(/[。！？!?\n]|\.\s/u)) {
      if (sentence.trim().length < 2) continue
      const quote = sentence.replace(/\s+/g, ' ').trim().slice(0, QUOTE)
      const isConditional = CONDITIONAL.test(sentence)
      if (!isConditional && DENIES_ALL.test(sentence) && !QUALIFIED.test(sentence)) deniesAll ??= quote
      const { said, denied } = splitDenials(sentence, isConditional)
      const isFirm = COLLECTS.test(said)
      for (const id of categoriesOf(said, phrases)) {
        if (!declares.has(id)) declares.set(id, quote)
        if (isFirm) firmly.add(id)
      }
      if (denied !== '') for (const id of categoriesOf(denied, phrases)) if (!denies.has(id)) denies.set(id, quote)
    }
    const order = (map: ReadonlyMap<CategoryId, string>, leave: (id: CategoryId) => boolean) =>
      new Map(
        CATEGORY_IDS.filter((id) => map.has(id) && personal.has(id) && !leave(id)).map((id) => [
          id,
          map.get(id) as string,
        ]),
      )
    const denied = order(denies, (id) => firmly.has(id))
    return { declares: order(declares, (id) => denied.has(id)), denies: denied, deniesAll, known: personal }
  }
}
