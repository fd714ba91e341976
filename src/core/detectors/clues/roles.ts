import { remember } from '../../normalize/remember'
import { anyOf } from './any-of'
import { ROLES_ABROAD } from './roles-abroad'
import { createSieve } from './sieve'
import { PARTIES } from './subjects'

/** Whose data a control holds; `self` is the person at the page. */
export type Whose = 'self' | 'child' | 'guardian' | 'emergency' | 'family' | 'other' | 'merchant'

/** Roles by the words that name them; the first that matches decides (a student's parent is a guardian). */
const NATIVE: readonly [Exclude<Whose, 'self'>, RegExp][] = [
  [
    'emergency',
    /(?:紧急|应急|急救|备用|救援|危机)(?:联[系络]人?|呼叫(?:人|对象|电话|号码))|\((?:紧急|应急)\)$|家里人(?=的?(?:电话|手机|号码|联系|姓名|名字))|(?:备选|家里|另[一外]位?|第三方|守护|岸上)联[系络]人|急联人|(?<!\p{L})sos|守护人|留守(?:人|亲)|(?:紧急)?通知人|急事?(?:联系)?(?:电话|手机|号码)|(?:亲属|亲友|家庭|工作|社会|同事|朋友|其[他它])联系人|紧急连络先?|第[一二三123]联系人|(?:[出遇有急]了?什?么?事|[出遇]险|意外|突发|紧急(?:情况|状况|时刻?|事件)|不测|摔|晕|受伤|不适(?!用)|失联|万一|联[系络]不[上到]).{0,8}(?:联[系络]|通知|找|打给|叫)(?:谁|人|哪[位个]|家人|亲友|$)|(?:联[系络]|找|打|电话)不(?:上|到|通)(?:[您你我]|本人)?(?:的?时候?)?$|(?<!收货|提货|发货|常用)联系人[一二三123]|\b(?:person|someone|somebody|contact) (?:who )?(?:we (?:can|could|should|may) |to )(?:call|ring|contact|phone|reach|notify)\b.{0,24}\b(?:if|in case)\b|\bsomeone (?:at home |else |local )we (?:can|could|may) (?:call|ring|phone|reach|contact)\b|\bwho (?:should|can|could|do|would|shall|may) we (?:call|contact|ring|phone|notify|inform|reach|alert)\b|\bperson to (?:call|ring|contact|notify)$|\bif (?:something|anything) (?:goes|should go) wrong\b|\bif you(?: get|'re| are) hurt\b|\b(?:if|when) (?:we|you) can(?:not|'t) (?:reach|get hold of)\b|\bnearest relative\b|\bn\.?o\.?k\b|\b(?:emergency(?: contact)?|in an emergency|next of kin|ice (?:number|contact|phone))\b/u,
  ],
  [
    'merchant',
    /(?:分院|院区|教学点|会所|分馆|展厅)(?=(?:的)?(?:联系)?(?:电话|地址|门牌|位置|在))|(?:诊所|展会|课程|活动|楼盘|小区(?!的?地址)|门[店市]|超商|店铺|商[家户铺]|店家|本店|餐[厅馆]|酒店|网点|客服|物业|机构|校区|医院|供[应货]商|经销商|4s店|停?车场|充电站|站点|售楼处|平台|厂家|卖家|仓库|快递员|骑手|配送员|送餐员|司机|老师|师傅|教练|技师|美[甲容发]师|发型师|店长|管家|(?:投递|派件|派送|揽件|理货|巡检|安装|维修|保洁|服务|接待|导购|促销|收费|值班|营业|保管|业务|调度|售后|质检)人?员|(?:[主承]办方|会务组|组委会|总召|服务台|经纪人|中介|产地|[基营]地|柜机|雪场|民宿|[园景展考]区|考[点场]|[一-龥](?<!现|当|在|广|市|职|操)场|[一-龥](?<!到|来|本|网|开|进)店|景区|园区|考[点场]|中心|[馆厅站仓铺坊吧池])(?=(?:的)?(?:联系|服务|咨询)?(?:电话|地址|微信|邮箱))|门卫|值班室|窗口|出单点|病案室|基金会|协会|办公室|救助站|管理处|办事处|[居村]?委(?:员)?会|护士站|[园校院]长|承运司机|统筹师|查勘员|承包商|施工方|劳务(?:公司|派遣方?)|前台|收银台|驿站|自提[点柜]?|(?:取|提)货点|(?:发|退)货(?!人))(?=.{0,5}(?:电话|手机|地址|微信|邮箱|联[系络]方式|联系人|qq)|(?<=师|师傅|管家|骑手|配送员|快递员|教练)(?:的)?(?:姓名|名[字称]))|(?<!单位|公司)总机(?!构)|customer (?:service|support)|(?:store|shop|restaurant|merchant|hotel|seller|dealer|vendor|supplier|warehouse)(?=(?:'s)? (?:phone|tel|address|email|number))|\b(?:pharmacy|clinic|hospital|surgery|venue|branch|outlet|caf[eé]|salon|gym|dealership|showroom|franchise|distributor|manufacturer|retailer|insurer|insurance company|courier|carrier|agency|charity|reception|help ?desk|head office|car park)(?=(?:'s)? (?:contact |main |office )?(?:(?:tele)?phone|tel|hotline|fax|address|e-?mail|website))|perusahaan|madrasah|yayasan|de (?:la|l'|l’) ?(?:empresa|entreprise)(?! (?:où|donde))|da empresa/u,
  ],
  // A friend's parents are others too: what a friend is to the person comes before what he is to a child.
  ['other', /(?<!加)好友|转介绍(?!人)|推荐的(?:新)?(?:学员|客户|会员|同学)|被推荐(?!人?(?:学员|孩子|宝宝))/u],
  [
    'guardian',
    /(?:谁|哪位)(?:来)?(?:带|陪|送)(?:孩子|宝[宝贝]|娃|小朋友)|家长|(?<!被)监护(?:人|$)|(?:孩子|宝宝|娃)(?:他|的)?[爸妈]|爸妈|(?:家里)?大人(?=姓名|名字|称呼|电话|手机|联系)|主要照[顾料]者|带养人|主要看护人|抚养人|父亲|母亲|爸爸|妈妈|父母|(?:爷爷|奶奶|外公|外婆|姥姥|姥爷|祖辈|[隔祖]代长辈)(?=的?(?:姓名|名字|称呼|电话|手机|联系|微信))|法定代理人|\b(?:parent|guardian|father|mother|mom|mum|dad)(?:'?s)?\b/u,
  ],
  [
    'family',
    /配偶|爱人|丈夫|妻子|老公|老婆|伴侣|(?:直系)?亲属|亲戚|家属|家人(?=.{0,3}(?:姓名|电话|手机|联系|身份证))|家(?:[中里]|庭).{0,4}成员|[赡抚扶]养义务人|夫妻另一方|前[夫妻]|亲人|(?<!小)(?:哥哥|姐姐)|弟弟|妹妹|兄弟|姐妹|岳[父母]|公婆|婆婆|叔叔|[伯舅姑](?:伯|舅|姑)|侄[子女]|[表堂][哥姐弟妹兄]|女婿|儿媳|嫂子|孙[子女]|外孙|双亲|[继养祖][父母]|儿女|[长次][子女](?!户)|\b(?:spouse|husband|wife|siblings?|(?<!become .{0,16})partner|significant other|brother|sister(?! (?:company|site|brand|hotel))|aunt|cousin|nephew|niece|step(?:father|mother|son|daughter)|grand(?:parent|father|mother|son|daughter|child)|in-laws?|relatives?|family member(?!s))(?:'?s)?\b/u,
  ],
  ['other', PARTIES],
  [
    'family',
    /家庭(?:主要|生活|共同|其[他它]){1,2}成员|共同生活(?:的)?(?:家庭)?(?:成员|人)|被?(?:抚|扶|供|赡)养人(?![数口])|随迁(?:人员?|家属|亲属)/u,
  ],
  [
    'other',
    /推荐会员|副驾驶?(?:人|员)|第二驾驶|(?:还有)?谁.{0,2}(?:一起|一同|同)(?:住|来|去|行|吃|参加)|同游[人者]|(?:推荐|介绍|邀请|引荐)(?:[您你我])(?:过?来|加入)?的(?:人|会员|朋友|客户|学员|员工|顾客|同学|业主|伙伴)|老(?:会员|客户|学员|顾客|业主)(?=的?(?:姓名|名字|电话|手机|会员|联系|微信))|(?:该|被投诉|被表扬)(?:员工|职员|同事)|共用人|搭子|^介绍会员|(?:实际|真正)(?:入住|使用|用车|乘车|出行)[人者]|(?:谁|哪位)来?接(?![待单种触受])|接宠人|(?:赠送|转[让赠])(?=[账帐]号|用户|会员|手机|对象|好友)|副卡(?=.{0,3}(?:人|手机|电话|姓名|身份证))|(?:共同(?:申请|借款|贷款|还款|购[房买车]|承租|签约|居住|受益|参与|办理|使用|出资)|继承|遗嘱执行|现场(?:联系|开门|对接)|共[有借]|被?推荐|介绍|邀请|引荐|受赠|收礼|领取礼物的|同行|同住|代[取领办付收接签拿提买排缴还]|内推|入党联系|见证|证婚|主婚|拼[桌车]|同[餐行桌乘车]|[承受]让|收[花信]|借用|被(?:申请|举报|投诉|照[护顾])|受托|被委托|意中|(?:委托|授权)?代理|(?:要|想)邀请的|连带责任|担保|保证|受益|乘车|受邀|[合同]租|证明|联保|抵押|放款|推广|接访|违规|涉事|拜访|陪[同护诊](?!人(?:数|次|员)))[人者]|寿星(?=.{0,2}(?:姓名|名字|称呼|年龄|岁数|多大))|(?:接送|[接送][机站]|接孩子的?|来接的)人|(?<!小)朋友|同事|(?:送|转)给(?:谁|哪[位个])|谁(?:推荐|介绍)|哪位.{0,5}(?:推荐|介绍)|(?<!下单|报名|申请)同学(?=.{0,3}(?:姓名|电话|手机))|熟人|的人(?=的?(?:电话|手机|号码|证件|身份))|亲友|对方|(?:随行|陪同)人员|随员|(?:同住|同行|随行|同房|拼房|一同入住)的?(?:客人|旅客|人员|宾客|住客|伙伴|团友)|(?:房间?|客房) ?[2-9二三四] ?(?=的?(?:入住人|住客|客人|旅客))|第[二三四2-4](?:位|名|个)(?=的?(?:入住人|住客|客人|旅客|乘客|乘机人|出行人|游客))|被(?:探[视访望]|看护|陪护|照料|服务|接送|救助)(?:的)?(?:老人|病人|患者|对象|人|者)|他人|别人(?=[代帮替来]|的?(?:姓名|名字|电话|手机))|代别人|[帮替]别?人|被访|拜访对象|被授权[人者]|授权(?:以下|下列)?人员|[携偕]伴(?=姓名|名字|者|$)|送给谁|转送.{0,6}给谁|涉事人员?|目击[者人]|知情(?:[者人]|住户|群众)|(?:涉及|涉事|涉嫌|违停|违规|肇事|对方)的?(?:车辆?)?(?=车牌|号牌|车号)|(?:访问|拜访|到访)(?:的)?(?:业主|住户)|^房东$|(?:房东|领导|老板|上司|主管|乘客)(?=.{0,3}(?:姓名|名字|电话|手机|联系|微信|身份证|证件|账[号户]|收款|银行卡))|队[员友](?=.{0,4}(?:姓名|电话|手机|身份证|邮箱|e-?mail|微信))|(?:第[二三]|指定|附加|其[他它])的?(?:驾驶[人员]|司机)|(?:老乡|同桌|工友|战友|闺蜜|哥们|发小|搭档|拼友|球友|跑友|驴友|牌友|棋友|网友|邻居|老同学|师[兄姐弟妹]|舍长|饭搭子|教友|病友|同屋|合伙人(?!$))(?=$|的?(?:姓名|名字|称呼|电话|手机|微信|身份证|证件|联系|性别|年龄|生日|出生|邮箱|单位|尺码|球衣|身高|体重|地址|住址))|(?:其余|其[他它]|另一位)(?:住客|入住人|旅客|乘客|成员|客人|出行人|参[赛会]者)|[人客者员](?:[2-9]|[二三四])(?=$|姓名|身份证|手机|电话|证件)|(?:原|前任?|上任?)(?:车主|主人|业主|房客)|股东(?=[一二三四\d]|.{0,2}(?:姓名|身份证|电话|手机))|第[二三四]位(?= ?(?:姓名|证件|手机|电话))|同伴|伙伴(?=.{0,3}(?:姓名|名字|电话|手机))|舍友|室友|担保方|债权[人方]|出借[人方]|(?<![保公认见份])证人(?!像)|背调联系人|(?:投诉|求助|祝福|赠送)对象|嫌疑人|肇事[人者方]|侵权[人方]|被告(?!知)|逝者|死者|故人|亡者|护工|(?:班主任|导师|律师|面试官|总经理|部门经理)(?=.{0,2}(?:姓名|名字|电话|手机|联系|微信))|\bwho (?:referred|invited|recommended|introduced) you|\bwho (?:is|are) (?:it|this|they|the \w+) for\b|\b(?:person|people) (?:involved|concerned|responsible)\b|\b(?:anyone|someone|somebody) (?:else )?(?:hurt|injured|involved)\b|\bwitness(?:es)?\b|\bplus[ -]ones?\b|\byou(?: are|'re) (?:visiting|seeing|meeting|here to see)\b|\bwho (?:was|were|is) involved\b|\b(?:referr(?:er|ed|al)|(?:invited|introduced|recommended) by|referee|friend|(?:mate|buddy|pal|colleague|co-?worker|class ?mate|team ?mate)(?='s)|recipient|beneficiary|nominee|companion|guarantor|co-?(?:borrower|applicant|signer|buyer|owner|maker|debtor)|passenger|landlord|reference|supervisor|(?:line|hiring|reporting) manager|(?:room|house|flat)mate|invitee|surety|lender|respondent|defendant|offender|deceased|authorized pick-?up|accompanying (?:guest|person|adult)|(?:named|second|additional|other) driver|(?:second|third|fourth|fifth|2nd|3rd|4th|5th|additional|other|extra|another|fellow|accompanying) (?:guest|travell?er|adult|person|attendee|participant|visitor|occupant|tenant|member|delegate|rider|player|camper|resident)s?|(?:guest|travell?er|adult|attendee|occupant|delegate|player) (?:[2-9]|two|three|four)|plus one)(?:'?s)?\b/u,
  ],
  [
    'child',
    /(?<!毛)孩子|小孩|孩童|萌[娃宝]|(?:宝宝|宝贝(?!标题|描述|价|详情|分类|链接|图片|数量|编号|名称|搜|成色|转让))|(?<![洋泥瓷])娃(?![娃衣])|被监护人|小\p{Script=Han}{1,2}[手员家将](?=(?:的)?(?:姓名|名字|年龄|生日|性别|昵称))|小(?:读者|会员|顾客|客人|作者|主播|模特|主角|明星|达人|主人|厨师|医生|警察|老师|志愿者|义工|寿星|队员|球员|演员|歌手|画家)|琴童|少儿(?=姓名|年龄|性别)|学员|营员|学生|学童|儿童|幼儿|婴儿|小朋友|崽崽|小家伙|子女|儿子|女儿|小选手|\b(?:minor|infant|toddler|teen(?:ager)?|young person|little one|youth)(?:'s)?(?= (?:full |first |last |legal )?(?:name|surname|date of birth|dob|age|birth))|\b(?:child|children|kid|student|baby|pupil|camper|son|daughter)(?:'?s)?\b/u,
  ],
]

const abroad: Partial<Record<Whose, RegExp>> = ROLES_ABROAD
/** The words of all languages; what other languages have for a role is looked for with the last of its own lists. */
export const ROLES = NATIVE.map(([role, native], at) => {
  const other = NATIVE.findLastIndex(([same]) => same === role) === at ? abroad[role] : undefined
  return [role, other ? anyOf(native, other) : native] as const
})

/** Somebody to be called if something happens. */
export const EMERGENCY = ROLES.find(([role]) => role === 'emergency')?.[1] as RegExp

export const KEY_ROLES: Readonly<Record<string, Exclude<Whose, 'self' | 'merchant'>>> = {
  emergency: 'emergency',
  urgent: 'emergency',
  emg: 'emergency',
  emerg: 'emergency',
  urgency: 'emergency',
  jjlxr: 'emergency',
  jjlxdh: 'emergency',
  parent: 'guardian',
  parents: 'guardian',
  guardian: 'guardian',
  jiazhang: 'guardian',
  fuqin: 'guardian',
  muqin: 'guardian',
  mom: 'guardian',
  mum: 'guardian',
  dad: 'guardian',
  spouse: 'family',
  referrer: 'other',
  introducer: 'other',
  friend: 'other',
  recommender: 'other',
  guarantor: 'other',
  bondsman: 'other',
  beneficiary: 'other',
  husband: 'family',
  wife: 'family',
  child: 'child',
  children: 'child',
  childrens: 'child',
  kid: 'child',
  baby: 'child',
  student: 'child',
  pupil: 'child',
  father: 'guardian',
  mother: 'guardian',
  relative: 'family',
  relatives: 'family',
  peiou: 'family',
  kin: 'emergency',
  nok: 'emergency',
  comaker: 'other',
  cosigner: 'other',
  coapplicant: 'other',
  coborrower: 'other',
  nominee: 'other',
  landlord: 'other',
  danbaoren: 'other',
  tuijianren: 'other',
  jieshaoren: 'other',
  haizi: 'child',
  xuesheng: 'child',
  ayah: 'guardian',
  ibu: 'guardian',
  ortu: 'guardian',
  wali: 'guardian',
  pai: 'guardian',
  mae: 'guardian',
  responsavel: 'guardian',
  padre: 'guardian',
  madre: 'guardian',
  apoderado: 'guardian',
  acudiente: 'guardian',
  genitore: 'guardian',
  suami: 'family',
  istri: 'family',
  conyuge: 'family',
  conjuge: 'family',
  coniuge: 'family',
  esposo: 'family',
  esposa: 'family',
  penjamin: 'other',
  fiador: 'other',
  avalista: 'other',
}

const rolesIn = createSieve(() => ROLES.map(([, words], at) => [at, words]))

/** The role that a text names; empty where it names none. */
export const roleIn = remember((text: string): Whose | '' => {
  const possible = rolesIn(text)
  return ROLES.find(([, words], at) => possible.has(at) && words.test(text))?.[0] ?? ''
})

/** A clause without the word for the person it is about: `孩子姓名` → `姓名`. */
export const withoutRole = remember((clause: string): string => {
  let rest = clause
  const possible = rolesIn(clause)
  for (const [at, [, words]] of ROLES.entries()) if (possible.has(at)) rest = rest.replace(words, '')
  return rest.replace(/^(?:的|'s)\s*/u, '').trim()
})
