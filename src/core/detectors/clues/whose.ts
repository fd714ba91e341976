import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'
import { isOfKeptThing } from './kept-things'
import { ANSWERABLE, CHILD_NAMED_ABROAD, OF_THAT_CHILD, OF_THEM } from './named-before'
import { about, near } from './near'
import { ROLES_ABROAD } from './roles-abroad'
import { createSieve } from './sieve'
import { isKeptByShop, isWorker } from './staff'
import { isHost, isReturned } from './visits'

/** Whose data a control holds; `self` is the person at the page. */
export type Whose = 'self' | 'child' | 'guardian' | 'emergency' | 'family' | 'other' | 'merchant'

/** Roles by the words that name them; the first that matches decides (a student's parent is a guardian). */
const NATIVE: readonly [Exclude<Whose, 'self'>, RegExp][] = [
  [
    'emergency',
    /(?:紧急|应急|备用|救援|危机)联[系络]人?|(?:紧急)?通知人|应急(?:联系|电话|手机|号码)|紧急(?:电话|手机)|(?:亲属|亲友|家庭|工作|社会|同事|朋友|其[他它])联系人|紧急连络先?|第[一二三123]联系人|(?:联系不上|失联).{0,9}(?:联系人|电话|联系谁)|(?<!收货|提货|发货|常用)联系人[一二三123]|\bwho (?:should|can|could|do|would|shall|may) we (?:call|contact|ring|phone|notify|inform|reach|alert)\b|\bif (?:something|anything) (?:goes|should go) wrong\b|\b(?:if|when) we can(?:not|'t) reach\b|\b(?:emergency(?: contact)?|in an emergency|next of kin|ice (?:number|contact|phone))\b/u,
  ],
  [
    'merchant',
    /(?:门店|店铺|商[家户铺]|店家|本店|餐[厅馆]|酒店|网点|客服|物业|机构|校区|医院|供[应货]商|经销商|4s店|停?车场|充电站|站点|售楼处|平台|厂家|卖家|仓库|快递员|骑手|配送员|送餐员|司机|老师|师傅|教练|技师|美[甲容发]师|发型师|店长|(?:投递|派件|派送|揽件|理货|巡检|安装|维修|保洁|服务|接待|导购|促销|收费|值班|营业|保管|业务|调度|售后|质检)人?员|(?:产地|基地|柜机|雪场|[一-龥](?<!现|当|在|广|市|职|操)场|[一-龥](?<!到|来|本|网|开|进)店|[馆厅站仓铺坊吧])(?=(?:的)?(?:联系|服务|咨询)?(?:电话|地址|微信|邮箱))|门卫|前台|收银台|驿站|自提[点柜]?|(?:取|提)货点|(?:发|退)货(?!人))(?=.{0,5}(?:电话|手机|地址|微信|邮箱|联[系络]方式|联系人|qq)|(?<=师|师傅|骑手|配送员|快递员|教练)(?:的)?(?:姓名|名[字称]))|customer (?:service|support)|(?:store|shop|restaurant|merchant|hotel|seller|dealer|vendor|supplier|warehouse)(?=(?:'s)? (?:phone|tel|address|email|number))|\b(?:pharmacy|clinic|hospital|surgery|venue|branch|outlet|caf[eé]|salon|gym|dealership|showroom|franchise|distributor|manufacturer|retailer|insurer|insurance company|courier|carrier|agency|charity|reception|help ?desk|head office|car park)(?=(?:'s)? (?:contact |main |office )?(?:(?:tele)?phone|tel|hotline|fax|address|e-?mail|website))|perusahaan|madrasah|yayasan|de (?:la|l'|l’) ?(?:empresa|entreprise)|da empresa/u,
  ],
  // A friend's parents are others too: what a friend is to the person comes before what he is to a child.
  ['other', /(?<!加)好友|转介绍(?!人)|推荐的(?:新)?(?:学员|客户|会员|同学)|被推荐(?!人?(?:学员|孩子|宝宝))/u],
  [
    'guardian',
    /家长|(?<!被)监护人|(?:孩子|宝宝|娃)(?:他|的)?[爸妈]|爸妈|(?:家里)?大人(?=姓名|名字|称呼|电话|手机|联系)|主要照[顾料]者|带养人|主要看护人|抚养人|父亲|母亲|爸爸|妈妈|父母|法定代理人|\b(?:parent|guardian|father|mother|mom|mum|dad)(?:'?s)?\b/u,
  ],
  [
    'family',
    /配偶|爱人|丈夫|妻子|老公|老婆|伴侣|(?:直系)?亲属|亲戚|家属|家人(?=.{0,3}(?:姓名|电话|手机|联系|身份证))|家庭(?:主要)?成员|\b(?:spouse|husband|wife|partner)(?:'?s)?\b/u,
  ],
  [
    'other',
    /推荐会员|副卡(?=.{0,3}(?:人|手机|电话|姓名|身份证))|(?:共同(?:申请|借款|贷款|还款|购[房买车]|承租|签约|居住|受益|参与|办理|使用|出资)|继承|遗嘱执行|现场(?:联系|开门|对接)|共[有借]|被?推荐|介绍|邀请|引荐|受赠|收礼|领取礼物的|同行|同住|代[取领办付收接签]|内推|见证|证婚|主婚|拼[桌车]|同[餐行桌]|收[花信]|借用|被(?:申请|举报|投诉|照[护顾])|受托|意中|(?:委托|授权)?代理|(?:要|想)邀请的|连带责任|担保|保证|受益|乘车|受邀|拜访|陪[同护诊](?!人(?:数|次|员)))人|寿星(?=.{0,2}(?:姓名|名字|称呼))|(?:接送|接站|接孩子的?)人|(?<!小)朋友|同事|(?:送|转)给(?:谁|哪[位个])|谁(?:推荐|介绍)|哪位.{0,5}(?:推荐|介绍)|同学(?=.{0,3}(?:姓名|电话|手机))|熟人|亲友|对方|被邀请者|随行人员|(?:同住|同行|随行|同房|拼房|一同入住)的?(?:客人|旅客|人员|宾客|住客|伙伴|团友)|(?:房间?|客房) ?[2-9二三四] ?(?=的?(?:入住人|住客|客人|旅客))|第[二三四2-4](?:位|名|个)(?=的?(?:入住人|住客|客人|旅客|乘客|乘机人|出行人|游客))|他人|同行者|(?:接|被)访[人者]|被访|拜访对象|(?:房东|领导|老板|上司|主管|乘客)(?=.{0,3}(?:姓名|名字|电话|手机|联系|微信))|队[员友](?=.{0,4}(?:姓名|电话|手机|身份证|邮箱|e-?mail|微信))|第[二三]驾驶[人员]|(?:老乡|同桌|工友|战友)(?=姓名|名字|电话|手机)|陪同人员(?=姓名|名字|电话|手机|身份证|证件)|(?:其余|其[他它]|另一位|另外的?)(?:住客|入住人|旅客|乘客|成员|客人|人员|出行人|参[赛会]者?人?)|(?:人|客|者)(?:[2-9]|[二三四])(?=姓名|身份证|手机|电话|证件)|同伴|伙伴(?=.{0,3}(?:姓名|名字|电话|手机))|舍友|室友|合租人|同租人|证明人|\bwho (?:referred|invited|recommended|introduced) you|\bplus[ -]ones?\b|\byou(?: are|'re) visiting\b|\b(?:referr(?:er|ed|al)|(?:invited|introduced|recommended) by|referee|friend|(?:mate|buddy|pal|colleague|co-?worker|class ?mate|team ?mate)(?='s)|recipient|beneficiary|companion|guarantor|co-?(?:borrower|applicant|signer|buyer|owner)|passenger|landlord|reference|supervisor|roommate|authorized pick-?up|accompanying (?:guest|person|adult)|(?:named|second|additional|other) driver|plus one)(?:'?s)?\b/u,
  ],
  [
    'child',
    /(?<!毛)孩子|小孩|孩童|(?:宝宝|宝贝(?!标题|描述|价|详情|分类|链接|图片|数量|编号|名称|搜|成色|转让))|(?<![洋泥瓷])娃(?![娃衣])|被监护人|小\p{Script=Han}{1,2}[手员家将](?=(?:的)?(?:姓名|名字|年龄|生日|性别|昵称))|小(?:寿星|队员|球员|演员|歌手|画家)|琴童|少儿(?=姓名|年龄|性别)|学员|营员|学生|学童|儿童|幼儿|婴儿|小朋友|崽崽|小家伙|子女|儿子|女儿|小选手|\b(?:minor|infant|toddler|teen(?:ager)?|young person|little one|youth)(?:'s)?(?= (?:full |first |last |legal )?(?:name|surname|date of birth|dob|age|birth))|\b(?:child|children|kid|student|baby|pupil|camper|son|daughter)(?:'?s)?\b/u,
  ],
]

const abroad: Partial<Record<Whose, RegExp>> = ROLES_ABROAD
/** The words of all languages; what other languages have for a role is looked for with the last of its own lists. */
const ROLES = NATIVE.map(([role, native], at) => {
  const other = NATIVE.findLastIndex(([same]) => same === role) === at ? abroad[role] : undefined
  return [role, other ? new RegExp(`${native.source}|${other.source}`, 'u') : native] as const
})

const KEY_ROLES: Readonly<Record<string, Exclude<Whose, 'self' | 'merchant'>>> = {
  emergency: 'emergency',
  urgent: 'emergency',
  emg: 'emergency',
  emerg: 'emergency',
  jjlxr: 'emergency',
  jjlxdh: 'emergency',
  parent: 'guardian',
  parents: 'guardian',
  guardian: 'guardian',
  jiazhang: 'guardian',
  spouse: 'family',
  referrer: 'other',
  introducer: 'other',
  friend: 'other',
  recommender: 'other',
  child: 'child',
  children: 'child',
  childrens: 'child',
  kid: 'child',
  baby: 'child',
  student: 'child',
  pupil: 'child',
}

const CHILDISH =
  /(?<!毛)孩子|小孩|(?:宝宝|宝贝(?!标题|描述|价|详情|分类|链接|图片|数量|编号|名称|搜|成色|转让))|学员|营员|学生(?!证|票|价|优惠|认证|卡|公寓|宿舍|还是|党)|小朋友|年级|班级|家长|监护人|就读(?!.{0,2}大学)|在读学校|幼儿园|\b(?:child|student|grade|parent|guardian|school year)\b/u
/** Guests, chairs and portions for children: no child is registered. */
const COUNTED =
  /\bare you (?:currently )?(?:an? )?(?:\w+ )?student|\bstudent (?:discount|id|card|visa|loan|accommodation|price|ticket|status)|(?:有无|是否有|有没有|有几个|是否带|是否携带|携带|随行)(?:子女|(?<!毛)孩子|小孩|宝宝|儿童)|子女(?:情况|状况)|(?:是否|有无)?(?:推荐|带)(?:给)?(?:孩子|宝宝|小朋友)|人数|几[人位个]|[多几]少|数量|\b(?:child|baby|booster|infant)s? ?(?:seat|chair|cot)s?|\b(?:child(?:ren)?|kids?)(?:'?s)? (?:ticket|price|rate|menu|meal|portion|fare)s?\b|(?:儿童|宝宝|婴儿)(?:座?椅|餐|票|套餐)|number of|how many/u
const CHILD_PAGE =
  /少儿|儿童|幼儿|亲子|宝[宝贝]|孩子|学员|小学|幼小|中考|托[班管]|早教|启蒙|夏令营|冬令营|\b(?:kids?|child(?:ren)?|student|toddler|summer camp)\b/u
/** Pages that say by their title alone who is signed up. */
const CHILD_SIGNUP =
  /(?:少儿|儿童|幼儿|宝[宝贝]|小学生|亲子).{0,8}(?:报名|登记|[夏冬]令营|入园|入学|入托)|\b(?:kids|children)(?:'s)? .{0,12}(?:camp|class|registration|sign-?up)/u
const ADULT_PAGE =
  /驾校|驾培|学车|成人|考研|职业|留学|健身|驾考|瑜伽|普拉提|研修|继续教育|考证|教师资格|老年大学|相亲|征婚|交友|校友|毕业生|大学生|研究生|宿舍|应聘|求职|招聘|简历|调查|问卷|会员|开卡|入会|\b(?:driving (?:school|lessons?)|gym|fitness|yoga|pilates|adult|alumni|universit(?:y|ies)|college|job|careers?|employment|survey|questionnaire|membership|loyalty|rewards)\b/u
/** Parents are asked about their children, in surveys too. */
const TO_PARENTS =
  /家长|幼儿园|\b(?:kindergarten|nursery|child ?care|day ?care|parents?|kids?|children(?:'s)?|junior|youth|summer camp)\b/u
/** Grown people study, too: what only they are asked, unless the form speaks of parents or little ones. */
const GROWN =
  /大学|学院|院系|专业|宿舍|寝室|辅导员|学历|毕业|工作单位|职业|职务|收入|婚姻|驾照|驾龄|driv(?:er|ing)|university|college|employer|job title/u
/** Pages on which grown people apply for work. */
const APPLICANTS =
  /应聘|求职|招聘|入职|简历|职工|员工|\b(?:job|employment|vacanc(?:y|ies)|careers?|candidates?|recruit\w+|onboarding|new (?:hire|starter)|employees?|staff)\b/u
const UNIVERSITY = /学院|院系|辅导员|大学|宿舍|寝室|研究生|本科|university|college/u
const LITTLE =
  /(?<!毛)孩子|小孩|(?:宝宝|宝贝(?!标题|描述|价|详情|分类|链接|图片|数量|编号|名称|搜|成色|转让))|小朋友|幼儿园|年级|\b(?:child|kid|grade)/u
const MINOR =
  /家长|监护人|(?<!毛)孩子|小孩|(?:宝宝|宝贝(?!标题|描述|价|详情|分类|链接|图片|数量|编号|名称|搜|成色|转让))|小朋友|幼儿园|\b(?:child|kid|parent|guardian)/u
/** Who may be of any age. */
const STUDIES = /学[员生童]|student|pupil|alumn|aluno|alunno|élève|eleve|elevens|leerling|siswa|학생|นักเรียน|học sinh/u
const CHILD_NAMED =
  /(?:(?<!毛)孩子|小孩|宝[宝贝]|学员|学生|小朋友|儿童|child|student)(?:的|'?s?)? ?.{0,3}(?:姓名|名字|name)/u
const GUARDIAN_CALLED = /(?:家长|监护人|父母|父亲|母亲|爸爸|妈妈|parent|guardian).{0,6}(?:电话|手机|联系|phone|mobile)/u
const GUARDIAN_NAMED = /(?:家长|监护人|父母|父亲|母亲|parent|guardian).{0,4}(?:姓名|名字|name)/u
const CALLED = /电话|手机|联[系络]方式|号码|\b(?:phone|mobile|tel|contact)/u
const NAMED = /姓名|名字|称呼|联系人|\bname\b/u
/** The form speaks to the adult who fills it in. */
const ADDRESSED = /您的?|你的|本人|称呼|联系人|\byour\b/u

/** Places where nobody registers a minor, however many small chairs are asked for. */
const GROWN_PLACE =
  /dine_in|queue|pickup|delivery|parking|ev_charging|powerbank|e_invoice|supermarket|grocery|loan|car_4s|estate/
/** An animal is a darling, too. */
const PETS = /宠物|狗狗|猫咪|绝育|驱虫|毛孩子|\bpets?\b|\bbreed\b|ペット|반려동물/u
/** Heads that are counted, small ones beside big ones. */
const HEADS = /^(?:小孩|儿童|孩子|宝宝|婴儿|学生|小朋友|children|kids|students?)$/u

const speaksOfLittle = remember((text: string): boolean => LITTLE.test(text))
const speaksOfMinor = remember((text: string): boolean => MINOR.test(text))
const speaksOfChild = remember(
  (text: string): boolean => CHILDISH.test(text) && !COUNTED.test(text) && !HEADS.test(text),
)

const speaksInForm = (signal: Signal, speaks: (text: string) => boolean): boolean =>
  speaks(signal.label) || speaks(signal.group) || signal.neighbours.some(speaks)

/** True where who studies is grown up: at a university, in a driving school, in a course for a trade. */
export const isGrownStudent = (signal: Signal): boolean =>
  /专业(?!课|人|技|证)|学院|院系|大学|\b(?:university|college)\b/u.test(signal.label) ||
  (about(signal, ADULT_PAGE) && !about(signal, TO_PARENTS)) ||
  (near(signal, UNIVERSITY) && !speaksInForm(signal, speaksOfLittle)) ||
  (near(signal, GROWN) && !speaksInForm(signal, speaksOfMinor))

/** True where the form is about a minor: by its other controls, or by the page of a children's course. */
export const isChildish = (signal: Signal): boolean =>
  !near(signal, PETS) &&
  !about(signal, PETS) &&
  !GROWN_PLACE.test(signal.scenario ?? '') &&
  !isGrownStudent(signal) &&
  ([signal.group, ...signal.neighbours].some(speaksOfChild) ||
    (signal.scenario === 'kids_training' && about(signal, CHILD_PAGE)) ||
    (/^(?:unknown)?$/.test(signal.scenario ?? '') && about(signal, CHILD_SIGNUP)))

const rolesIn = createSieve(ROLES.map(([, words], at) => [at, words] as const))

const roleIn = remember((text: string): Whose | '' => {
  const possible = rolesIn(text)
  return ROLES.find(([, words], at) => possible.has(at) && words.test(text))?.[0] ?? ''
})

/** Who is grown up whatever stands beside him. */
const GROWN_UP = /领养人|车主|业主|\b(?:driver|policy ?holder)(?:'s)?\b/u

/** What a bare 姓名 or 电话 means in a form about a minor: the other controls tell which of the two people is still missing. */
const inferred = (signal: Signal): Whose => {
  if (!isChildish(signal) || GROWN_UP.test(signal.label) || near(signal, /预产期|孕周|分娩/u)) return 'self'
  const text = `${signal.label} ${signal.placeholder}`
  const raw = `${signal.raw.label} ${signal.raw.placeholder}`
  if (CALLED.test(text)) {
    const loggingIn = !near(signal, CHILDISH) && near(signal, /验证码|密码|code|password/u)
    return loggingIn || near(signal, GUARDIAN_CALLED) ? 'self' : 'guardian'
  }
  if (NAMED.test(text)) {
    if (near(signal, CHILD_NAMED)) return near(signal, GUARDIAN_NAMED) ? 'self' : 'guardian'
    if (near(signal, GUARDIAN_NAMED)) return 'child'
    return ADDRESSED.test(raw) ? 'guardian' : 'child'
  }
  return 'child'
}

/** Where something is, whoever owns it. */
const PLACED =
  /^(?:门牌号?|详细地址|地址|住所|所在地|주소|alamat(?: lengkap)?|direcci[óo]n|indirizzo|endere[çc]o|địa chỉ|ที่อยู่|(?:street |full )?address(?: line)?(?: ?[12])?|street)$/u
/** A form that names a shop or a hall gives its address. */
const OF_PLACE =
  /营业执照|(?:店铺|门店|商户|场馆|场地|校区|网点)(?:名称|地址)|\b(?:venue|store|shop|restaurant|branch|warehouse|property) name\b|nama (?:unit|toko|kantor|cabang|restoran|warung|sekolah|instansi|lembaga|gudang|lokasi|tempat)|(?:店舗|施设|会场)名|(?:매장|가게|지점|시설) ?명|tên (?:cửa hàng|chi nhánh|quán)|ชื่อ(?:ร้าน|สาขา)|nombre (?:de la|del) (?:tienda|sucursal|local)/u
const OF_FIRM =
  /(?:公司|企业|店铺|门店|商户)(?:基本|注册|经营)?(?:信息|资料|地址)|\b(?:business|company|store|venue|registered)(?: business)? (?:address|details|information)\b/u

/** Who gets what another person sends. */
const RECEIVES =
  /(?:取件|提货|使用)人(?!数)|收[件货花礼物](?:人|方|信息|地址|姓名|电话|手机)|受取人|お?届け先|받(?:는|으실) ?(?:사람|분)|수령인|\b(?:recipient|receiver)\b/u
const SENDS =
  /寄件|[寄发](?:件|货)?[人方](?!式)|寄送人|订花人|送花人|送礼人|赠送?人|[下订]单人|购[买券]人|订购人|[您我]的(?:姓名|名字|手机|电话)|送り主|依赖主|赠り主|보내는 ?(?:사람|분)|\b(?:sender|your (?:name|phone|e-?mail))\b/u

const GIVEN =
  /\b(?:send|ship|post|deliver) (?:a |an )?(?:gift|e-?gift|parcel|package|flowers|document)s?\b|gift (?:order|details)|跑腿|帮送|代送|寄快递|寄件|转赠|赠予|让渡|ギフト|赠り物|선물하기/u

/** A form that also asks who sends: who receives is somebody else. */
const isReceiver = (signal: Signal): boolean => {
  const own = `${signal.label} ${signal.placeholder}`
  if (SENDS.test(own) || /地址|address/u.test(own) || !(near(signal, SENDS) || about(signal, GIVEN))) return false
  return RECEIVES.test(own) || (RECEIVES.test(signal.group) && !SENDS.test(signal.group))
}

/** Whoever comes to the person, or calls him, is told where and how. */
const COMES = /联系(?:您|你|我)|上门|打(?:这个|您的)/u

/** Somebody old is reached by his children. */
const OLD = /老人|长者|老年|银发|养老|敬老|高龄|\b(?:elderly|seniors?|aged care|home care|care home)\b/u
const OFFSPRING = /子女|儿女|儿子|女儿|\b(?:son|daughter)\b/u
const REACHED_BY = /电话|手机|联[系络]|姓名|名字|称呼|关系|微信|^(?:子女|儿女|儿子|女儿)$/u

/** Whoever takes a child to its lesson and home again is reached as its parents are. */
const FETCHES = /接送(?:人|家长|者)|陪同(?:人|家长)|看护人|照看人/u
/** Who looks after a child need not be its parent. */
const CARES = /\b(?:care?rs?|caregivers?|grown-?ups?|responsible adults?)\b/u
/** Who puts a party together fills in the form. */
const LEADS = /^(?:领队|队长|组长|带队人|召集人|发起人|预[订定约]人|联系人|主?联系人|付款人|下单人)/u

const BORROWER = /姓名|借款人|申请人|本人|身份证|\b(?:(?:first|last|full|legal) name|applicant|borrower)\b/u

const EMERGENCY = ROLES[0]?.[1] as RegExp

/** Roles that only the rest of the form gives: who refers a client speaks of somebody else, contacts with a relation are references. */
const arranged = (signal: Signal): Whose | null => {
  const { label } = signal
  if (isKeptByShop(signal) || isOfKeptThing(signal)) return 'merchant'
  const refers = /推荐人|报备人|经纪人|介绍人/u
  if (/客户/u.test(label) && near(signal, refers)) return 'other'
  if (/候选人|被推荐/u.test(label) && about(signal, /内推|推荐|举荐/u)) return 'other'
  if (refers.test(label) && near(signal, /客户(?:姓名|电话|手机|信息)/u)) return 'self'
  if (PLACED.test(label) && (near(signal, OF_PLACE) || OF_FIRM.test(signal.group))) return 'merchant'
  // Who reports a claim may speak for who was hurt.
  if (/出险人|出险者|伤者|受害者|事故人/u.test(label) && near(signal, /报案人|报案者/u)) return 'other'
  if (FETCHES.test(label) && CALLED.test(label) && isChildish(signal) && !near(signal, GUARDIAN_CALLED))
    return 'guardian'
  if (/被保(?:险)?人/u.test(label) && near(signal, /投保人/u)) return isChildish(signal) ? 'child' : 'other'
  if (CARES.test(label) && (NAMED.test(label) || CALLED.test(label)) && isChildish(signal)) return 'guardian'
  if (/^relation/u.test(label) && EMERGENCY.test(signal.group)) return 'emergency'
  if (isReceiver(signal)) return 'other'
  if (isHost(signal)) return 'other'
  // Whoever asks for help names himself, unless the form has his name already.
  if (/^现场(?:联系|对接)人/u.test(label) && !near(signal, /姓名|名字|称呼|(?<!现场)(?:联系|报修|申请)人/u))
    return 'self'
  if (OF_THEM.test(label) && near(signal, EMERGENCY) && !isChildish(signal)) return 'emergency'
  if (
    (OF_THAT_CHILD.test(label) || ANSWERABLE.test(label)) &&
    roleIn(signal.group) !== 'guardian' &&
    near(signal, CHILD_NAMED_ABROAD)
  )
    return ANSWERABLE.test(label) ? 'guardian' : 'child'
  if (
    /recipient/u.test(label) &&
    !/gift/u.test(label) &&
    !near(signal, /gift|sender|from name|your name/u) &&
    !about(signal, /gift|friend|send (?:a|to)|who is it for/u)
  )
    return 'self'
  if (/房东|业主|卖家/u.test(label) && about(signal, /发布|出租|出售|委托|托管|登记/u)) return 'self'
  if (
    /landlord/u.test(signal.group) &&
    !/landlord/u.test(label) &&
    about(signal, /\b(?:let|list|rent out|landlord form)\b/u)
  )
    return 'self'
  const related = /^关系$|与.{0,5}关系/u
  if (!isChildish(signal)) {
    if (/联系人/u.test(label) && near(signal, related)) return 'emergency'
    if (related.test(label) && (near(signal, /联系人|亲属|联络人/u) || /联系人|亲属|联络人/u.test(signal.group)))
      return 'emergency'
  }
  if (signal.scenario === 'loan' && /联[系络]人|亲属|亲友/u.test(`${label} ${signal.group}`) && near(signal, BORROWER))
    return 'emergency'
  // A lender asks for relatives and friends to reach the borrower by.
  if (signal.scenario === 'loan' && /family|other/.test(roleIn(label)) && /姓名|名字|电话|手机|联系|关系/u.test(label))
    return /家庭成员|配偶|爱人|伴侣|老[公婆]|妻子|丈夫|担保|共[同借有]|联合|保证/u.test(label) ? null : 'emergency'
  if (
    /^(?:联系|外卖|订餐|订座|预[订约]|详细)?(?:电话|地址)$/u.test(label) &&
    near(signal, /营业时间|opening hours|business hours/u)
  )
    return 'merchant'
  return null
}

/** What somebody's own parents and children are to him. */
const KINSHIP = /父亲|母亲|爸爸|妈妈|父母|子女|儿子|女儿/u
/** Who has a spouse or ancestors to tell of is grown up. */
const GROWN_FAMILY = /配偶|岳[父母]|公婆|兄弟|姐妹|祖父|祖母|字辈|在世|已故/u
const isOfGrownFamily = (signal: Signal): boolean =>
  !isChildish(signal) && (near(signal, GROWN_FAMILY) || about(signal, /[家族宗]谱|家族|宗亲/u))
/** Who is married, travels or earns is grown up: his parents are his family. */
const isDossierOfGrown = (signal: Signal): boolean =>
  near(signal, /\b(?:marital status|spouse(?:'s)?|passport|occupation|employer|national id)\b/u)

/** The box says whose the bare thing of the label is: 请输入门店电话 under 电话. */
const isShops = ({ label, placeholder }: Signal): boolean =>
  placeholder.length > label.length && placeholder.endsWith(label) && !COMES.test(placeholder)

const decide = (signal: Signal): Whose => {
  if (/\((?:本人|自己|我)\)/u.test(signal.label)) return 'self'
  const given = arranged(signal)
  if (given) return given
  const labelled = roleIn(signal.label)
  // Prices and counts for children stand beside those for the grown.
  if (labelled === 'child' && /成人|老人|大人|adult/u.test(signal.label)) return 'self'
  // An applicant for work names his parents as his family.
  if (labelled === 'guardian' && (about(signal, APPLICANTS) || isDossierOfGrown(signal)) && !isChildish(signal))
    return 'family'
  if (/guardian|child/.test(labelled) && KINSHIP.test(signal.label) && isOfGrownFamily(signal)) return 'family'
  if (labelled === 'child' && STUDIES.test(signal.label) && !MINOR.test(signal.label) && isGrownStudent(signal))
    return 'self'
  // A woman with child is called mother, too, and the keeper of an animal its guardian.
  if (labelled === 'guardian' && (near(signal, /预产期|孕周|分娩/u) || near(signal, PETS) || about(signal, PETS)))
    return 'self'
  if (labelled === 'merchant' && (isWorker(signal) || COMES.test(signal.label) || isReturned(signal))) return 'self'
  const said = signal.label || signal.placeholder
  if (OFFSPRING.test(said) && REACHED_BY.test(said) && (near(signal, OLD) || about(signal, OLD))) return 'emergency'
  if (labelled) return labelled
  if (/非本人|不是本人/u.test(signal.placeholder) && NAMED.test(signal.label)) return 'other'
  const hinted = roleIn(signal.placeholder)
  if (hinted === 'merchant' && isShops(signal)) return 'merchant'
  // A shop in the placeholder of a labeled control is the one that will call (方便商家联系您).
  if (hinted && (hinted !== 'merchant' || signal.label === '')) return hinted
  for (const key of signal.keys) {
    const role = KEY_ROLES[key]
    if (role) return role === 'child' && /^(?:student|pupil)$/.test(key) && isGrownStudent(signal) ? 'self' : role
  }
  const headed = /^(?:我|本人)的?|^my\b/u.test(signal.label || signal.placeholder) ? '' : roleIn(signal.group)
  if (headed === 'child' && STUDIES.test(signal.group) && !MINOR.test(signal.group) && isGrownStudent(signal))
    return 'self'
  if (headed === 'other' && (SENDS.test(signal.label) || LEADS.test(signal.label))) return 'self'
  return headed && headed !== 'merchant' ? headed : inferred(signal)
}

const decided = new WeakMap<Signal, Whose>()
let last: { signal: Signal; answer: Whose } | null = null

/** Whose data the control holds: by its own words, its keys, its group's heading, then by the rest of the form. */
export const whose = (signal: Signal): Whose => {
  // All descriptions ask about one control in turn.
  if (last?.signal === signal) return last.answer
  const answer = decided.get(signal) ?? decide(signal)
  decided.set(signal, answer)
  last = { signal, answer }
  return answer
}

/** A clause without the word for the person it is about: `孩子姓名` → `姓名`. */
export const withoutRole = remember((clause: string): string => {
  let rest = clause
  const possible = rolesIn(clause)
  for (const [at, [, words]] of ROLES.entries()) if (possible.has(at)) rest = rest.replace(words, '')
  return rest.replace(/^(?:的|'s)\s*/u, '').trim()
})
