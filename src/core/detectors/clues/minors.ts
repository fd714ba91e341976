import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'
import { anyOf } from './any-of'
import { isOfChildAbroad } from './named-before'
import { about, anywhere, near } from './near'
import { PET_NOT_CHILD } from './pets'

/** What a child is called by whoever has one. */
const CHILD =
  /(?<!毛)孩子|小孩|(?:宝宝|宝贝(?!标题|描述|价|详情|分类|链接|图片|数量|编号|名称|搜|成色|转让))|小朋友|小(?:读者|会员|选手|志愿者|作者|主播|记者|画家|队员|演员|模特)|幼儿(?!师|教师?|园老师)|婴儿(?!车|床|座|椅|油|奶粉)|儿童(?=的?(?:姓名|年龄|性别|生日|出生|身份证|照片|身高|体重|班级|信息))/u
/** A control that speaks of a child, its class or its parents. */
export const CHILDISH = anyOf(
  CHILD,
  /学员|营员|学生(?!证|票|价|优惠|认证|卡|公寓|宿舍|还是|党)|年级|班级|家长|监护人|就读(?!.{0,2}(?:大学|院校|高校|学院|专业))|在读学校|幼儿园|\b(?:child|student|grade|parent|guardian|school year)(?!\p{L})/u,
)
/** Guests, chairs and portions for children: no child is registered. */
const COUNTED =
  /(?:小|中|高校?|大)学?生以下|未成年の场合|学生(?:或|还是|\/)(?:工作|在职|上班|职)|(?:工作|在职|上班族?|职员)(?:或|还是|\/)学生|歳未満|\bare you (?:currently )?(?:an? )?(?:\w+ )?student|\bstudent (?:discount|id|card|visa|loan|accommodation|price|ticket|status)|(?:有无|是否有|有没有|有几个|是否带|是否携带|携带|随行)(?:子女|(?<!毛)孩子|小孩|宝宝|儿童)|子女(?:情况|状况)|(?:是否|有无)?(?:推荐|带)(?:给)?(?:孩子|宝宝|小朋友)|人数|几[人位个]|[多几]少|数量|\b(?:child|baby|booster|infant)s? ?(?:seat|chair|cot)s?|\b(?:child(?:ren)?|kids?)(?:'?s)? (?:ticket|price|rate|menu|meal|portion|fare)s?\b|(?:儿童|宝宝|婴儿)(?:座?椅|餐|票|套餐)|number of|how many/u
const CHILD_PAGE =
  /少儿|儿童|幼儿|亲子|宝[宝贝]|孩子|学员|小学|幼小|中考|托[班管]|早教|启蒙|夏令营|冬令营|\b(?:kids?|child(?:ren)?|student|toddler|summer camp)\b/u
/** Pages that say by their title alone who is signed up. */
const CHILD_SIGNUP =
  /(?:少儿|儿童|幼儿|宝[宝贝]|小学生|亲子).{0,8}(?:报名|登记|[夏冬]令营|入园|入学|入托)|\b(?:kids|children)(?:'s)? .{0,12}(?:camp|class|registration|sign-?up)/u
const ADULT_PAGE =
  /纳新|租车|用车申请|作业[票证]|动火|施工|(?:家|寿|喜|婚|谢师|升学|乔迁|归宁|答谢|年)宴|订席|酒席|婚礼|学分|夜校|招新(?!生)|特种作业|叉车|跳伞|成教|自考|函授|老年课堂|驾校|驾培|学车|成人|考研|职业|留学|健身|驾考|瑜伽|普拉提|研修|继续教育|考证|教师资格|老年大学|相亲|征婚|交友|校友|毕业生|大学生|研究生|宿舍|自习室|备考|考公|考编|雅思|托福|司法考试|会计|职称|执业|应聘|求职|招聘|简历|调查|问卷|会员|开卡|入会|\b(?:driving (?:school|lessons?)|gym|fitness|yoga|pilates|adult|alumni|universit(?:y|ies)|college|job|careers?|employment|survey|questionnaire|membership|loyalty|rewards)\b|universi(?:dad|dade|tà|tas)|facultad|faculdade|polit[ée]cnic|mahasiswa|lamaran|lowongan|tuyển dụng|xin việc|ứng tuyển|สมัครงาน|입사|empleo|candidatura|bewerbung|lavora con noi|kursus mengemudi|autoescuela|auto ?escola|autoscuola|scuola guida|curso de conducir|gimnasio|palestra|posgrado|lái xe|đại học|cao đẳng|มหาวิทยาลัย|วิทยาลัย|นักศึกษา|대학|운전학원|헬스|\b(?:rental|lease|tenan(?:t|cy)|apartment|housing|loan|credit|mortgage|employment|job) (?:application|form)\b|\bapplication (?:for|to) (?:rent|lease|employment|a loan)\b/u
/** Parents are asked about their children, in surveys too. */
const TO_PARENTS =
  /家长|幼儿园|\b(?:kindergarten|nursery|child ?care|day ?care|parents?|kids?|children(?:'s)?|junior|youth|summer camp)\b/u
/** Grown people study, too: what only they are asked, unless the form speaks of parents or little ones. */
const GROWN =
  /大学|学院|院系|专业|宿舍|寝室|辅导员|学历|毕业|备考|驾校|(?<!(?:[父母]亲|家长|监护人).{0,2})(?:(?:工作|服务)单位|职业|职务|职称)|系所|收入|婚姻|驾照|驾龄|教学经[历验]|教龄|擅长科目|教师资格|driv(?:er|ing)|university|college|employer|job title/u
const UNIVERSITY =
  /学院|院系|院校|高校|系[别部]|辅导员|大学|宿舍|寝室|研究生|本科|[离返]校|入党|党支部|university|college/u
/** What only a school for those nearly grown asks. */
const UPPER_SCHOOL = /毕业国中|国中毕业|^科别$|高职|五专|系级|学测|统测/u
const LITTLE = anyOf(CHILD, /年级|\b(?:child|kid|grade)/u)
/** Words for those who are not of age, and for who answers for them. */
export const MINOR = anyOf(CHILD, /家长|监护人|\b(?:child|kid|parent(?!é|esco|ela)|guardian)/u)
/** Who may be of any age. */
export const STUDIES =
  /学[员生童]|student|pupil|alumn|aluno|alunno|élève|eleve|elevens|leerling|siswa|학생|นักเรียน|học sinh/u
/** Places where nobody registers a minor, however many small chairs are asked for. */
const GROWN_PLACE =
  /dine_in|queue|pickup|delivery|parking|ev_charging|powerbank|e_invoice|supermarket|grocery|loan|car_4s|estate/
/** Heads that are counted, small ones beside big ones. */
const HEADS = /^(?:小孩|儿童|孩子|宝宝|婴儿|学生|小朋友|children|kids|students?)$/u

/** Who counts the grown counts children beside them, and registers none. */
const ADULTS_COUNTED = /^(?:(?:#|no\.?|number) (?:of )?)?adults?$/u

const speaksOfLittle = remember((text: string): boolean => LITTLE.test(text))
const speaksOfMinor = remember((text: string): boolean => MINOR.test(text))
const speaksOfChild = remember(
  (text: string): boolean => CHILDISH.test(text) && !COUNTED.test(text) && !HEADS.test(text),
)

/** Who is looked after by a doctor may be of any age, and so may be who has somebody to answer for him there. */
const PATIENTS = /就诊人|就诊卡|诊疗卡|患者|病人|问诊|老[人年](?!机)|长者|养老|失[能智]/u
const ANSWERS = /^(?:第[一二]|主要?)?(?:(?:未成年人?|儿童)?(?:的)?监护人|家长)/u
const OF_LITTLE = /儿科|小儿|儿童|少儿|婴|孩子|宝宝|接种|疫苗|学生/u
/** A part of a form that only those fill in who are not of age. */
const IF_MINOR =
  /\b(?:if|when) (?:the |you are |you're )?(?:(?:patient|applicant|participant|volunteer|member|student|client|tenant) (?:is )?)?(?:a |an )?(?:minor|under(?:age| ?(?:the age of )?(?:16|18|21))|child)\b|如(?:果)?(?:为|是|系)?未成年/u
const isOnlyIfMinor = (signal: Signal): boolean => about(signal, IF_MINOR) && !IF_MINOR.test(signal.group)
const isPatientOfAnyAge = (signal: Signal): boolean =>
  anywhere(signal, PATIENTS) && !about(signal, OF_LITTLE) && !OF_LITTLE.test(signal.group)

const speaksInForm = (signal: Signal, speaks: (text: string) => boolean): boolean =>
  speaks(signal.label) || speaks(signal.group) || signal.neighbours.some(speaks)

/** By which a school knows who studies there. */
export const STUDENT_NUMBER = /^学(?:生|籍)?(?:编|代)?号码?$|^学籍代码$|^student (?:id|no\.?|number|code)$/u
/** Who enters his own number at a school is no small child. */
const NUMBERED = /^(?:[您你]的)?学号$/u
const OF_SCHOOL = /学籍|年级|小学|[初高]中|中学|学生姓名/u

/** Where a pupil is called otherwise, a student is at a university. */
const GERMANIC = /vorname|nachname|voornaam|achternaam|förnamn|efternamn/u

/** True where who studies is grown up: at a university, in a driving school, in a course for a trade. */
export const isGrownStudent = (signal: Signal): boolean =>
  /专业(?!课|人|技|证)|学院|院系|院校|大学|本科|研究生|硕士|\b(?:university|college)\b/u.test(signal.label) ||
  (about(signal, ADULT_PAGE) && !about(signal, TO_PARENTS)) ||
  near(signal, UPPER_SCHOOL) ||
  UPPER_SCHOOL.test(signal.label) ||
  ((near(signal, NUMBERED) || NUMBERED.test(signal.label || signal.placeholder)) &&
    !near(signal, OF_SCHOOL) &&
    !about(signal, CHILD_PAGE) &&
    !about(signal, TO_PARENTS) &&
    !speaksInForm(signal, speaksOfMinor)) ||
  (near(signal, UNIVERSITY) && !speaksInForm(signal, speaksOfLittle)) ||
  (near(signal, GERMANIC) && !isOfChildAbroad(signal)) ||
  (near(signal, GROWN) && !speaksInForm(signal, speaksOfMinor))

/** True where the form is about a minor: by its other controls, or by the page of a children's course. */
export const isChildish = (signal: Signal): boolean =>
  !anywhere(signal, PET_NOT_CHILD) &&
  !GROWN_PLACE.test(signal.scenario ?? '') &&
  !near(signal, ADULTS_COUNTED) &&
  !isGrownStudent(signal) &&
  ([signal.group, ...signal.neighbours].some(
    (text) => speaksOfChild(text) && !(ANSWERS.test(text) && isPatientOfAnyAge(signal)),
  ) ||
    (signal.scenario === 'kids_training' && about(signal, CHILD_PAGE)) ||
    (/^(?:unknown)?$/.test(signal.scenario ?? '') && about(signal, CHILD_SIGNUP))) &&
  !isOnlyIfMinor(signal)
