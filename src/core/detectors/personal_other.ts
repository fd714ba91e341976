import type { Signal } from '../model/detection'
import { documentOf } from './clues/document-traits'
import { OF_INSURED } from './clues/firms'
import { isOfCover, isTraitOfHonour, isTraitOfPolicy } from './clues/headed-parts'
import { about, anywhere, near } from './clues/near'
import { isAmong, isTick } from './clues/sayings'
import { isKeptByShop } from './clues/staff'
import { weigh } from './clues/weigh'
import { isSigned } from './name'

/** How well and how often somebody does a sport. */
const SPORT =
  /(?:潜水|下潜|跳伞|滑雪|骑乘|马术|骑术|攀岩|高尔夫|跑步|参赛|游泳|冲浪|帆船|羽毛球|网球|球技)(?:技术|运动)?(?:等级|水平|级别|次数|经历|经验|年限|成绩|基础|水准)|^[球泳跑雪潜]龄$|游泳能力$|^(?:个人|完赛|历史)*最[好佳](?:成绩|时间)$|^(?:上|最近)一?次(?:潜水|下水|攀岩|跳伞|滑雪|下场|骑马|参赛)(?:时间|日期)?$|^(?:自评水平|水平自评)$|^[踢打]什么位置$|^声部$|^[学练打踢跳](?!工).{1,4}(?:多久|几年)了?$|(?:学过|会)(?:什么|哪[些种])的?(?:乐器|舞蹈?|技能|才艺|运动)|会说的外?语言?|^(?:personal best|best \S+ time)$|\bcan you (?:swim|ski|dive)\b|\b(?:swimming|skiing|riding|climbing) (?:ability|level)$/u

/** What somebody is to the home in which he lives. */
const DWELLERS = /^(?:业主|户主|租[户客]|承租人|家属|亲属|自住|房东|产权人|同住人)$/u

/** What somebody can do or is by the work he offers. */
const SAYS_OF_SELF =
  /^i (?:am|have|hold|own|can)\b(?!.{0,20}(?:read|agree)).{0,24}\b(?:(?:car|vehicle|van|transport)$|driving licen[cs]e|dbs\b|background check|first[- ]aid|(?:registered|trained|qualified) \p{L}+|speak )/u

/** Pages that are about an insurance, and not about who sells it. */
const INSURES = /险|理赔|报案|\b(?:insur\w+|polic(?:y|ies)|claims?)\b/u

/** When and where somebody broke a rule of the road, and the paper that says so. */
const FINED =
  /(?:处罚|决定)+书?(?:编号|号码?|单号)|(?:交通)?(?:违[章法]|处罚|认罚|罚单|罚款单)(?:单)?(?:日期|时间|编号|单号|省份?|城市|地[点区]|行为)/u
/** When and where something happened to who is insured, and the number under which he said so. */
const CLAIMED = /出险(?:日期|时间|地[点址]?|原因)|(?:报案|赔案)(?:编?号|号码)/u

const OF_INSURER = /[后中]台|列表|综合查询|续期/u
/** By which insurance somebody is treated. */
const isInsurance = ({ options }: Signal): boolean =>
  options.some((option) => /(?:职工|居民|公费)(?:基本)?医[保疗]|新农合/u.test(option)) &&
  options.every((option) => /医[保疗]|保险|商保|自费|农合|其[他它]|^无/u.test(option))

/** Whoever writes down the policies that he has. */
const KEEPS_POLICY = /(?:录入?|添加|我的|家庭)[^ ]{0,2}保单|保单(?:夹|管家|托管|录入|整理)/u

/** What proves who somebody is who has lost his password. */
const ANSWER =
  /^(?:your )?(?:(?:security|secret) )?answer(?: ?\d)?$|^(?:antwort|respuesta|réponse|risposta)$|^(?:.{0,6}(?:问题|提问))?的?(?:答案|回答)[\d一二三]?$/u
const SECRET =
  /(?:密[码保]|安全性?|提示|保护)(?:问题|提问)|(?:security|secret) question|sicherheitsfrage|pregunta|question|domanda/u

/** Where and how somebody served. */
const SERVED =
  /\b(?:have|did|do|are|were) you (?:ever )?(?:been|served?|serving|enlist(?:ed)?|currently)?\b.{0,24}\b(?:armed forces|military|army|navy|national guard|air force|reserves)\b|^(?:branch of (?:the )?(?:service|military)|military (?:service|experience|record|history|special(?:i)?ty|branch|rank|status)|(?:date )?enlist(?:ed|ment)(?: date)?|rank at discharge)$/u
const LEFT = /^(?:type of |date of )?discharge(?: (?:date|type))?$|^specialty$/u
const ARMED = /\b(?:armed forces|military|enlist(?:ed|ment)|branch of (?:the )?service|national guard)\b/u

/** About a person, but of no category with a name of its own. */
export const detector = weigh(
  'personal_other',
  {
    labels:
      /会[说讲](?:的|哪些|什么)语言|(?:半马|全马|个人|历史)?最[好佳]成绩|技术水平|球龄|(?:人|者|本人|家长)签字$|手写(?:签名|确认)|手签$|工牌号码?|^缴费户号$|^(?:人生)?理想$|^(?:个人|我的|[您你]的)?(?:新浪)?(?:微博|豆瓣|知乎|博客|github|gitee|csdn|个人主页|个人网站|领英|linkedin|小红书|b站|抖音|快手)(?:个人)?(?:主页|空间)?(?:地址|链接|网址|主页|url)$|^户口$|(?<!许|可否?|能)养(?:宠物|猫|狗).?$|居住(?:时[间长]|年限)|^biogra.+|^(?:已有|已购|已买|现有|目前)的?(?:商业)?保险(?:情况)?$|^nat[oa](?:\/a)? a$|(?:provincia|comune|citt[àa]|stato|paese|pa[íi]s|ciudad|departamento|estado|munic[íi]pio|cidade|uf|kota|kabupaten|negara|tỉnh) (?:d[ie] |kelahiran|lahir|sinh)(?:nascita|nacimiento|nascimento)?$|(?:入[党团]|党员|积极分子|发展对象|入伍|退[伍役])(?:时间|日期)$|^(?:所[在属])?[党团]?支部$|(?:困难|致[贫困]|返贫|求助)(?:情[况形]|原因|证明)$|资助情况$|^(?:个人|我的)优势$|^擅长$|(?:^|[的么]|个人)(?:专长|才艺|本事)$|^(?:所获|个人)?荣誉(?:称号|奖项)?$|^表彰奖励$|(?:介绍|形容|描述|评价|说说).{0,4}自己(?!的)|自己的?[优缺]点|自己是(?:什么|怎)样|tell us .{0,16}about (?:you|yourself)|^(?:个性|我的|个人)标签.*|^(?:sobre m\S+|à propos de moi|über mich)$|^志愿宣言$|^(?:贫困|困难)(?:等级|级别|程度)$|(?:志愿|志愿服务|社会实践|校园|社团)经历|志愿(?:服务)?(?:时长|口号)|国籍|政治(?:面貌|背景|身份|成分)|户[口籍](?:性质|类[型别])|星座|属相|生肖|(?:兴趣|个人)?爱好|特长|性格(?:特点)?|性子|脾气|作息|熟练程度|(?:[英外]语|普通话)(?:几级|水平|等级)|座右铭|口头禅|mbti|驾龄|(?:身份证|证件)(?:有效期|签发机关|到期).{0,3}|(?:个人|手写|电子|客户|本人|家长|家属|用户|顾客|乘客|车主|业主|员工|学员|会员|患者|(?:收货|收件|取件|签收|承租|借款|申请|投保|被?保险|监护|报修|签约|委托|领取|持卡)人)(?:手写|电子)?签[名字署]|电子签约|签名(?:授权|确认)|(?:自我|个人)(?:评价|鉴定|介绍|描述|陈述)|(?:个人|获奖|志愿|科[创研]|竞赛)(?:简介|简历|经历(?:详情|描述)?|经验|主页|网[站址])|项目(?:经[历验]|主页)|婚恋观|择偶.{0,4}|身份(?:标签)?(?=$)|简历|(?:抖音|快手|微博|小红书|b站|钉钉|淘宝|旺旺)(?:号|账号|id|昵称)?|工号|(?:员工|职工|雇员|教工|教师)(?:编号|卡?号)|车主身份|nationality|citizenship|politically exposed|\bpep status\b|interpreter|\b(?:right|eligible|authori[sz]ed|permission|entitled) to work\b|visa sponsorship|\b(?:first|native|main) language\b|mother tongue|languages? (?:you speak|spoken at home)|memorable (?:place|date|name)|hobb(?:y|ies)|interests|résumé|resume(?!\p{L})|signature|linkedin(?: (?:profile|url))*|(?:personal|portfolio) (?:website|site|url|link)|portfolio|cover letter|github|facebook|instagram|telegram|line id|zodiac/u,
    also: [
      {
        labels: /(?:\p{Script=Han}{2,8}险)?(?:(?<!投)保单|保险单)(?:编?号码?)|\bpolicy (?:number|no\.?)/u,
        when: (signal) => anywhere(signal, INSURES) && !about(signal, OF_INSURER) && !isKeptByShop(signal),
      },
      {
        labels:
          /(?:车|交强|商业|保)险(?:几号|何时|什么时候)?(?:到期|截止|有效)(?:日期?|时间|月|期)?|^(?:下[次回])?(?:年[检审]|审车|验车)(?:到.*|日期|时间)?$|\b(?:insurance|mot) (?:expir\w+|due|renewal)/u,
        when: (signal) =>
          (near(signal, /车|\b(?:vehicle|registration)\b/u) || about(signal, /车/u)) &&
          !about(signal, /车源|车队|运输|租车|出租|二手车|入库|车商/u),
      },
      {
        // What somebody says of himself beside his face and his name; a shop, a course and a thing have one as well.
        labels: /^(?:个人|自我)?简介$/u,
        when: (signal) =>
          near(signal, /昵称|性别|生日|星座|头像/u) && !near(signal, /课程|店[名铺]|商品|公司|机构|企业|主办|作品/u),
      },
      {
        labels: /^(?:技能|证书|奖项|荣誉|语言)(?:名称)?$|^(?:自我|个人)?简介$|^(?:专业|个人|掌握)技能$/u,
        when: (signal) => about(signal, /简历|求职|应聘/u),
      },
      {
        labels:
          /(?:主|附加)?险种?(?:名称?)?|保额|保险金额|(?:每?年|首期|期?交)?保费|(?:生效|起保)日期?|(?:[缴交]费|保障|保险)(?:年限|年期|期[限间]|方式)|投保渠道/u,
        when: (signal) => about(signal, KEEPS_POLICY) && !about(signal, OF_INSURER) && !isKeptByShop(signal),
      },
      { labels: FINED, when: (signal) => !about(signal, /举报|随手拍|抓拍|巡[查检]|录入/u) },
      {
        labels: CLAIMED,
        when: (signal) =>
          anywhere(signal, INSURES) &&
          !about(signal, /报备/u) &&
          (!/出险/u.test(signal.label) || !about(signal, /报案/u)),
      },
      { labels: OF_INSURED, when: (signal) => !isKeptByShop(signal) },
      { labels: /^户[口籍]$/u, when: (signal) => isAmong(signal, /农业|城[镇市]|农村/u) },
      // A drawn one says no name.
      {
        labels: /^(?:\S+ )?signature$/u,
        when: ({ raw }) => raw.readOnly || raw.type !== 'text',
      },
      {
        labels: /^(?:(?:p[áa]gina|sitio|sit[eo]) web|webseite|website)$/u,
        when: (signal) => near(signal, /profil|perfil/u),
      },
      { labels: SPORT, when: ({ options }) => !options.some((option) => /^(?:全部|不限)$/u.test(option)) },
      {
        labels: /^(?:住户|人员|业主|申请人|我的|认证|居住)?(?:类型|类别|身份)$|^我是$|^性别$/u,
        when: (signal) => isAmong(signal, DWELLERS),
      },
      {
        labels: /^(?:有效期(?:限|至)?|到期日期?|签发日期)$/u,
        when: (signal) =>
          /身份证/u.test(signal.placeholder) ||
          /\b(?:id ?card|idcard|cert) /.test(`${signal.keys.join(' ')} `) ||
          (near(signal, /身份证|证件号/u) && !near(signal, /读者|合同|协议|会员|安全码|信用卡|执照/u)),
      },
    ],
    asked:
      /\bpolitic(?:s|al(?:ly)?)\b|\bbarred from\b|\bconvict(?:ed|ions?)\b|\bcriminal (?:record|offen[cs]e)|[理梦]想/u,
    hint: (signal) =>
      isOfCover(signal)
        ? ['near:insurance', 0.985]
        : documentOf(signal) === 'personal_other'
          ? ['group:document', 0.985]
          : SERVED.test(signal.label) || (LEFT.test(signal.label) && near(signal, ARMED))
            ? ['label:service', 0.97]
            : (ANSWER.test(signal.label || signal.placeholder) &&
                  (near(signal, SECRET) ||
                    (near(signal, /^问 ?题$/u) && near(signal, /密 ?码/u)) ||
                    /secur/.test(signal.keys.join(' ')))) ||
                // Who makes up the question himself tells of himself, too.
                (SECRET.test(signal.label) && signal.raw.type === 'text' && near(signal, /答案/u))
              ? ['near:security question', 0.98]
              : isInsurance(signal)
                ? ['options:health insurance', 0.97]
                : isTraitOfHonour(signal)
                  ? ['group:what somebody can', 0.98]
                  : isTraitOfPolicy(signal)
                    ? ['group:insurance', 0.98]
                    : /^[员职]工编号$/u.test(signal.label)
                      ? ['about:work', 0.97]
                      : isTick(signal) && SAYS_OF_SELF.test(signal.label)
                        ? ['tick:about oneself', 0.95]
                        : null,
    not: /推荐|店员|导购|商家|关注|分享|登录|城市|service|喜好菜|签名档|个性(?!标签)|of interest|interest rate|电子签名服务|会议/u,
    keys: [
      'nationality',
      'hobby',
      'hobbies',
      'constellation',
      'political_status',
      'resume',
      'job_number',
      'weibo',
      'douyin',
      'signature',
    ],
    autocomplete: ['url', 'impp'],
    when: (signal) => !/search|email|tel/.test(signal.raw.type) && !isSigned(signal),
  },
  { wireKeys: ['nationality', 'hobby', 'hobbies', 'constellation', 'political_status', 'zodiac'] },
)
