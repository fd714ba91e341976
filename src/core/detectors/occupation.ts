import type { Signal } from '../model/detection'
import { EMPLOYER, isEmployerAbroad } from './clues/employers-abroad'
import { isTraitOfJob } from './clues/headed-parts'
import { about, anywhere, near } from './clues/near'
import { isCompanyInvoice, isLoan, isPersonForm } from './clues/places'
import { WORK_HEADING } from './clues/possessors'
import { weigh } from './clues/weigh'

/** A borrower, not a buyer: the employer is asked beside income or social insurance. */
const isEmployee = (signal: Signal): boolean =>
  !isCompanyInvoice(signal) &&
  (signal.scenario === 'loan' ||
    WORK_HEADING.test(signal.group) ||
    about(signal, /简历|求职|名片/u) ||
    near(
      signal,
      /职[业位务]|收入(?!.?库)|月薪|工龄|入职|工作|学历|婚姻|社保|公积金|从事|job|occupation|income|salary|employ/u,
    ))

/** Whoever lends money asks for the telephone at work. */
const isBorrower = (signal: Signal): boolean => isLoan(signal) && !isCompanyInvoice(signal)

/** Where somebody tells what work he has found. */
const EMPLOYED = /就业|就职|入职|薪[资酬]/u

/** What somebody is where he works. */
const AS_WHAT =
  /^(?:ihre |votre |uw )?(?:befattning|tjänstetitel|anställning|position(?: im unternehmen)?|berufsbezeichnung|functie|fonction|poste(?: occupé)?|(?:お)?[役职][职種种])/u

/** Work: profession, employer, position, length of service. */
export const detector = weigh(
  'occupation',
  {
    labels:
      /^工作年龄$|单位[/、或](?:学校|院校)|(?:学校|院校)[/、或](?:工作)?单位|\b(?:date of (?:joining|appointment)|(?:present|previous|current|last|presently|last) post(?:ing|ed)\b.*|(?:service|police|army|military) rank)|^(?:person )?rank$|行业(?:分类|类别|类型)|(?:带|教|授)课(?:几|多少)年|干(?:了|过)?(?:几|多少)年|公司宝号|\bwhat do you do (?:all day|for work)?$|(?:工作|在职|离职|任职|用工|就业|收入及工作)证明|^(?:劳动|聘用)合同$|^(?:个人)?名片$|^聘书$|(?:入行|从业|离职|辞职)(?:时间|日期|年限|年份|原因)|เหตุผลที่ลาออก|lý do (?:nghỉ|thôi) việc|alasan (?:berhenti|resign|keluar)|(?:劳动|聘用)合同.{0,4}(?:时间|日期|期限)$|^工作日期$|^(?:实习|任职|工作|就业|从业)(?:开始|结束|起始|截止|起止)(?:时间|日期)$|(?:就业|实习|签约)(?:单位|公司|岗位|类型|行业)$|(?:教学|从业|[执任从]教)经[历验]|\byears in .{0,20}(?:field|industry)$|\b(?:date of (?:join(?:ing)?|hire)|(?:joining|hire) date)$|^(?:current |present )?designation$|(?:单位|公司)(?:固定|办公)?(?:电话|座机|固话|联系方式)|(?:从事|做|干)过?(?:的)?(?:什么|哪[个一些]?)(?:类|种)?(?:工作|行业|职业|活儿?)(?:的)?|来自(?:哪[家个])?(?:单位|公司)|(?:单位|公司)(?:所在地|地点)|(?:读者|申请人|选手|嘉宾|来访者?|参赛|报名人|考生|患者|职工|借款人|家长|[爸妈父母][爸妈亲]|作者)单位|在(?:公司|单位).{0,3}角色|靠[啥什]么?(?:吃饭|谋生|为生)|在哪(?:里|儿|家(?:公司|单位)?)?(?:上班|工作|就职)|(?:所在|工作|就职|任职|现|家长)?(?:工作)?职[业位务称](?:类型|类别|身份|状况|信息)?|工作(?:单位|年限|性质|岗位|地点|时间|状[况态])(?:名称|地址|电话)?|(?:就职|任职|所在|现)(?:单位|公司|企业|部门|行业)(?:名称|地址|电话)?|(?:单位|公司)(?:地址|性质|规模|行业)|单位(?:固定|办公)?电话|(?:所属|从事)(?:行业|职业|部门)|(?:工作|任职|现?单位)(?:内容|描述|经历|职责)|在职(?:时[间长]|年限|状态)|(?:现|本)单位(?:工作)?(?:时[间长]|年限)|(?:企业|公司)?(?:经营|注册)年限|(?:离职|跳槽)(?:原因|时间|日期)|转正(?:时间|日期)|(?:聘用|用工|就业)(?:形式|方式|状态)|任职(?:情况|经历)|求职状态|工作(?:经验|经历)|工龄|入[职司](?:(?:当前|现|本)?(?:单位|公司))?(?:的)?(?:时间|日期|年[份月])|岗位|occupations?|\bjob(?: (?:title|position))?\b|profession|line of work|years (?:of experience|employed|at (?:current )?(?:job|employer))|(?:work|professional) experience|employ(?:er|ment)(?: (?:name|status|type))?|(?:place of )?work(?:place| place)?|职业|직업|profesi[óo]n|beruf/u,
    also: [
      {
        labels:
          /(?:单位|公司|企业)(?:名称|全称|名)?|行业|部门|服务(?:机构|单位)|company(?: name)?|industry|organi[sz]ation/u,
        when: isEmployee,
      },
      { labels: EMPLOYER, when: isEmployerAbroad },
      { labels: /^(?:公司|企业|办公室?)(?:固定)?(?:电话|座机)(?:号码)?$/u, when: isBorrower },
      {
        labels: /^(?:所[属在])?(?:科室|处室|车间|班组|工段|部门)(?:名称)?$/u,
        when: (signal) =>
          near(signal, /工号|(?:职工|员工|人员)(?:编号|卡号|姓名|号)|(?<!医[生师])职[务称位]/u) &&
          !anywhere(signal, /就诊|问诊|挂号|病情/u),
      },
      {
        labels: /^[岗职]位名称$|^合同(?:开始|结束|起止|终止)(?:日期?|时间)$/u,
        when: (signal) =>
          anywhere(signal, EMPLOYED) && !near(signal, /招聘|甲方/u) && !about(signal, /申报|应聘|求职/u),
      },
      {
        labels: /^title$/u,
        when: (signal) =>
          signal.raw.type === 'text' && near(signal, /^(?:organi[sz]ation|company|employer|business)(?: name)?$/u),
      },
      {
        labels: /^(?:所[属在]|来访)?(?:公司|单位)(?:名称|全称|名)?$/u,
        when: (signal) =>
          about(signal, /报名|参会|来宾|签到|会议|论坛|沙龙|校友|访客|来访/u) &&
          near(signal, /^(?:您的|访客|来访人)?姓名/u),
      },
      { labels: /^(?:您的)?身份(?:类型)?$/u, when: isBorrower },
      // A firm and its part are where somebody works who also says as what.
      {
        labels:
          /^(?:företag|avdelning|abteilung|firma|unternehmen|bedrijf|afdeling|entreprise|société|会社名|部署名?)$/u,
        when: (signal) => near(signal, AS_WHAT) && isPersonForm(signal),
      },
      { labels: /department/u, when: (signal) => isEmployee(signal) && signal.options.length === 0 },
      {
        labels:
          /^(?:单位|公司|企业|机构|工作单位|学校或单位|单位或学校|部门)(?:名称|全称)?$|(?:参会|报名|参展|来访|所属|拜访|来宾)(?:单位|公司|企业|机构)(?:名称)?|(?:所属|所在)?(?:行业|岗位)(?:类型|类别)?|(?:company|organi[sz]ation)(?: name)?/u,
        when: (signal) =>
          isPersonForm(signal) &&
          !near(
            signal,
            /营业执照|数量|规格|商品|法人|信用代码|加盟|\bstreet\b|address line|\bzip\b|postcode|card number/u,
          ),
      },
    ],
    asked:
      /职业|从事|上班|就业|职务|岗位|行业|(?:所在|工作)的?(?:单位|公司)|(?<!哪个.{0,3})工作(?!日|餐|人员)|\b(?:occupation|employ(?:ed|er|ment)|profession|work (?:for|at)|do (?:there|for (?:a living|work)))\b/u,
    not: /单位[:：]|describe (?:the|your) job|\bof (?:the|this) job\b|\bjob (?:site|ref(?:erence)?|number)\b|\b(?:see|find|hear about) this (?:job|role|position|vacancy)\b|\b(?:insurance|insuring|shipping|courier|delivery|moving|removal|management|mortgage|finance|title|phone|energy|utility|electricity|gas|credit card|rental|leasing|security|parent|holding|tour|travel|transport|bus|broadband|internet|towing|this|the) company|company (?:id|code|logo|domain|slug|url|registration)|(?:接种|主办|承办|协办|发证|收款|供货|施工|建设|监理|送检|维保|体检)单位|官网|网[址站]|公积金|社保|审批|(?:服务|义工|志愿|报名|愿意?[去做]的?|想[去做]的?)岗位|抬头|税|发票|注册地址|搜索|招聘|意向|(?:可|预计|最快)入职|应聘|期望|工作日(?!期)|工作室|营业|work ?email|appl(?:y|ied|ying) for|work ?phone|employee (?:discount)|workshop|network/u,
    keys: [
      'occupation',
      'profession',
      'job',
      'job_title',
      'position',
      'work_unit',
      'work_position',
      'unit_position',
      'employer',
      'job_age',
      'zhiye',
      'gzdw',
      'work_year',
      'company_phone',
    ],
    weakKeys: ['company', 'company_name', 'unit', 'department'],
    notKeys: ['tax', 'invoice'],
    hint: (signal) => (isTraitOfJob(signal) ? ['group:job', 0.985] : null),
    autocomplete: ['organization-title', 'organization'],
    when: (signal) => !isCompanyInvoice(signal) && !/search|email/.test(signal.raw.type),
    options:
      /^(?:上班族|公务员|个体户?|企业主|自由职业者?|国企|事业单位(?:员工)?|私营企业|个体工商户|国企员工|企业员工|普通员工|公司职员|白领|教师|医生|工人|农民|务工人员|企业法人|经商|无固定职业|自主创业|学生|退休(?:人员)?|上班(?:族|中)?|在家带娃|灵活就业|务农|失业|创业(?:中)?|工薪族|在职.{0,8}|离职.{0,8}|待业|全职(?:妈妈|太太|在家|主妇|带娃)?|兼职|应届.{0,3}|self-employed|part-time|full-time|unemployed|homemaker|employed|retired|student)$/u,
  },
  {
    wireKeys: [
      'occupation',
      'profession',
      'job_title',
      'work_unit',
      'work_company',
      'employer',
      'company_position',
      'work_years',
    ],
    // Seats and rooms are occupied, too.
    plausible: (value) =>
      /\p{L}{2}|^\d{1,2}$/u.test(value) &&
      !/^(?:free|busy|idle|vacant|occupied|available|full|empty)$/i.test(value.trim()),
  },
)
