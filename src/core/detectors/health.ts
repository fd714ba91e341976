import type { Signal } from '../model/detection'
import { isAmongAilments } from './clues/ailments'
import { maskAll } from './clues/mask'
import { about, anywhere, near } from './clues/near'
import { isIllnessTicked } from './clues/option-boxes'
import { PET } from './clues/pets'
import { isFood } from './clues/places'
import { weigh } from './clues/weigh'

const CLINIC =
  /\b(?:physio\w*|osteopath\w*|chiropract\w*|rehab\w*)\b|\b(?:patients?|clinic|doctor|physician|medical|dental|dentist|medications?|allerg\w+|symptoms?|vet(?:erinary)?)\b|门诊|就诊|病史/u

const CLINIC_ABROAD = /pa[cz]ient|m[ée]dic[oa]|cl[íi]nica|s[íi]ntom|enfermedad|al[ée]rgi|salud|obra social|pasien|bệnh/u

/** A part or function of the body and what can be wrong with it. */
const BODILY =
  /(?:颈椎|腰椎|脊[柱椎]|关节|心脏|心肺|[肺肝肾胃肠]|皮肤|面部|牙齿?|口腔|眼[睛部]|视力|听力|耳[朵部]?|鼻[子部]?|咽喉?|[足脚]部?|膝盖?|肩[颈部]?|背部|腰[背部]?|腿部?|手腕|头皮|头发|甲状腺|乳[腺房]|子宫|卵巢|前列腺|血管|神经|骨[骼盆]|肌肉|睡眠|情绪|精神|身体|体态|月经|大小便|排便|消化|呼吸|盆底肌?|毛孔|指甲|智力|语言发育)(?:功能|系统|部位)?(?:有无|是否有?)?(?:情况|状[况态]|问题|疾病|病史?|疼?痛|炎症?|不适|受限|障碍|损伤|破损|破口|伤口|红肿|皮疹|瘙痒|感染|溃疡|敏感|异常|困扰|评[估分])$|(?<!历|浏览|消费|婚|情|恋爱|工作|信用|[借贷]款?|租房?|驾驶|校|成长|发展|购[车房买]|事故|理赔|维修|犯罪|从业|旅居|居住|出行|行程|村|战)史$/u
/** What is chosen where illnesses are asked for. */
const ILLNESSES =
  /^(?:a|b|o|ab)型(?:血)?$|^(?:手术|放疗|化疗|透析|(?:免疫|靶向)治疗)$|花生过敏|海鲜过敏|乳糖不耐|糖尿病|高血压|心脏病|哮喘|癫痫|肝炎|肿瘤|nut allergy|\b(?:heart (?:condition|disease|attack|problem|failure)s?|(?:high|low) blood pressure|hypertension|diabet(?:es|ic)|asthma|epilep(?:sy|tic)|stroke|cancer|arthritis|osteoporosis|thyroid|chest pain|dizziness|numbness|unexplained weight loss|night (?:pain|sweats)|shortness of breath|migraines?|hepatitis|seizures?|kidney disease|depression|high cholesterol)\b/u
/** Other things have joints and skins. */
const THINGS_WITH_PARTS = /机器人|家具|汽车|维修|设备|皮肤商城|游戏|\b(?:robot|furniture|repair|device)\b/u

/** What somebody has or has not, and what else the form asks says what kind of thing that is. */
/** A paper that tells of somebody's body, whoever it is. */
const MEDICAL_PAPER =
  /\b(?:diagnos(?:is|tic)|medical|health|lab(?:oratory)?|blood|patholog(?:y|ical)|radiology|immuni[sz]ation|vaccination)(?: (?:test|exam(?:ination)?))? (?:reports?|records?|results?|certificates?|documents?|papers|history|card)\b|\b(?:prescriptions?|x-?rays?|mri|ct scan)\b(?! glasses)/u
/** Questions of health in other languages, whose verbs speak to a person by themselves. */
const ASKED_ABROAD =
  /(?:tratamento|tratamiento) médico|traitement médical|cura medica|ärztlicher behandlung|(?:doctor|physician)'s care|(?<!\p{L})(?:vacinas?|vacunas?|vaccins?|vaccinations?|vaccinazioni)(?!\p{L}).{0,16}(?:d[ií]a$|day$|date$|jour$)|à jour de (?:ses|vos|tes) vaccins|regola con le vaccinazioni|(?<!\p{L})geimpft$|(?:psicólogo|psychologue|psychologist|terapeuta|psicoterapeuta)(?!\p{L})|(?:atención|apoyo) psicológic[oa]|dificuldade (?:motora|visual|auditiva)|dificultad(?:es)? (?:motoras?|visual(?:es)?|auditivas?)/u
const HAS_ANY =
  /^(?:目前|近期|最近|平时|以前)?(?:有无|有没有|是否(?:患?有|存在|做过|出现|经常|容易)|曾否|是否曾)(?!.{0,6}(?:车|房|贷|证|票|发票|会员|卡|经验|基础|孩子|子女|宝|老人|推荐|优惠|需要|同意|电梯|停车|宠物|工作|单位|社保|公积金|信用|逾期|收入|资产|保险|家属|陪同|同行|朋友|配偶|信仰|纹身|案底|犯罪|前科|特长|要求|意见|建议|疑问|地铁|独立|空调|设备|网络))/u
const EXAMINED =
  /过敏|病史|疾病|用药|服药|手术|症状|体重|血压|就诊|体检|疼痛|怀孕|发热|不适|\b(?:allerg\w+|surger\w+|symptoms?|pregnan\w+|medications?)\b/u

/** Whoever claims tells where he was treated. */
const CLAIM = /理赔|出险|报案|互助|伤情|赔付/u

/** What is brought to somebody who lies in a hospital. */
const SERVED = /[订点送]餐|餐厅|膳食|陪护|护工|配送|探[视访]|复印|预约/u

/** Pages on which somebody's health is written down. */
const KEPT_FILE = /健康(?!证|码)|病[历史例]|用药|诊疗/u

/** Where somebody lies ill. */
const STAYS = /[入住出转]院|病[床房区历案情]|确诊|诊断|手术|科室|患者(?!管理)/u

const BOOKS = /陪诊|代办|代取|下单|预约|挂号|号源|号别|时段|\b(?:book|schedule|appointment)\b/u

const MEASURED =
  /\b(?:vehicle|van|truck|trailer|luggage|pallet|boxes)\b|\b(?:width|length|depth|diameter|quantity|price|sku|parcel|package|shipment|cargo|stock|products?|unit|breed|pet)\b|商品|包裹|重量|体积|宽度/u
/** A box for remarks that says which: those about illness. */
const REMARK =
  /^(?:其[他它]|特殊|补充|备注|详细|请假)?(?:备注|原因|事由|情况|说明|事项|要求|需求|描述|内容)(?:说明|信息)?$|^(?:additional |special )?(?:notes?|remarks?|information|needs)$/u
const ILLNESS =
  /健康信息|病情|症状|过敏|哮喘|病史|疾病|慢性病|心脏病|癫痫|用药|(?:allerg|asthma|epilep|medical|illness)/u
/** Whoever joins a gym buys a package, and is no thing. */
const isMember = (signal: Signal): boolean =>
  near(signal, /^(?:your )?(?:age|gender|sex|date of birth|blood group)\b/u) && !near(signal, /\b(?:breed|pet)\b/u)

/** A thing, too, has a height and a weight. */
export const isMeasuredThing = (signal: Signal): boolean =>
  (near(signal, MEASURED) && !isMember(signal)) || about(signal, /\bshipping\b|\bproduct|\bfreight\b|parcel/u)

/** Over dates of vaccinations. */
const VACCINATIONS =
  /^(?:vaccinations?|vaccins|impf(?:ungen|status|schutz)|inentingen|vaccinaties|vaccinationer|予防接种)(?! ?(?:termin|booking))/u

/** State of body and mind: illness, allergy, pregnancy, medication, measurements. */
export const detector = weigh(
  'health',
  {
    labels: [
      /\b(?:tetanus|flu|covid|rabies|hepatitis)(?:-?19)? (?:jab|shot|vaccin\p{L}*|booster)\b|\b(?:eye drops|tablets|medicines?|pills|medications?)(?: or \p{L}+)? you (?:take|use|are on)\b|(?:抽烟|吸烟|饮酒|喝酒|抽菸|吸菸|烟酒)(?:喝酒|饮酒|抽烟|吸烟)?(?:的)?(?:习惯|情况|史)|^疼了(?:多|几).{0,4}|(?:喂|用|服)药(?:次数|方式|频率)|精神障碍|偏瘫.*|\bbarthel\b.*|(?:同步)?(?:健康|运动|微信)步数|吃了会?.{0,4}(?:起疹|过敏|不舒服|拉肚|难受|发痒).{0,3}|^(?:尿量|皮试(?:结果)?|引流量?|出入量|(?:大|小)便(?:次数|量|性状|颜色)|饭量|食量|食欲|用药(?:次数|频率)|服药次数|(?:降温后)(?:温度|体温)|(?:是否)?痊愈|(?:是否)?(?:已)?康复)$|聚集性发病|^出院(?:小结|记录)$|(?:拔|补|镶|种|矫正)过?牙(?:吗|没有|史)?$|接触过?.{0,6}(?:确诊|疑似|阳性)(?:人员|病例|患者)?$|服用(?:的)?药[物品]|症状.{0,3}(?:描述|说明)$|(?:描述|说明)(?:一下)?(?:[您你]的)?(?:病情|病况|症状|患病情况)|(?:病情|病况)(?:症状)?(?:的)?(?:描述|说明|介绍|概述)?|(?<!预[约计]|期望|希望|拟)(?:诊断|确诊|发病|患病|入院|出院|住院|化疗)(?:的)?(?:时间|日期|年[月份])|(?:日均|每[日天])(?:运动|行走)?步数$|^日?(?:吸烟|饮酒)量$|^摄[盐油糖](?:量|情况)?$|^(?:药物)?不良反应$|依从性$|(?:上|前|末|首|最[近后])一?次(?:接种|注射|就[诊医]|复[查诊]|[体产]检|发病|手术|献血|检查|.牙|[服用]药|[治化]疗)的?(?:时间|日期)|分娩(?:方式|类型|日期|时间)|月经.{0,6}(?:日期|时间|周期|天数)|\bsensitive (?:scalp|skin|teeth|gums|eyes|stomach)\b|\b(?:skin|scalp) (?:type|condition|concern)s?\b|\bdiagnos[ie]s\b|\bimmuni[sz]ations?\b|\binoculations?\b|\b(?:previous |past |current )?treatments?(?: (?:received|history|undergone))$|\bare (?:your|his|her|their) shots .*|病[例历](?:照片?|图片|资料|本)?|(?:检查|化验|检验)(?:报告)?单(?:照片|图片)?|处方(?:照片?|图片|单)?$|(?:病情|发病|患病|起病|确诊|不适|症状|疼痛)(?:的)?(?:首次)?(?:发现|出现|开始|持续)?(?:时间|日期|时长|频率|部位|程度|原因|经过)|(?:调理|治疗|就医|求医|理疗|康复)(?:的)?(?:原因|目的|需求|诉求|部位|经过|史)|病[因程灶症]|^(?:是否|有无)?(?:[抽吸]烟|[喝饮]酒)(?:习惯|情况|史|频率|与否)?$|肤质|体质(?:情况|类型)?$|健康码(?:颜色|状态)|是否健康|体检(?:备注|结论)|健康问题|戴眼镜|(?:减[脂肥重]|增肌|塑形)(?:目标|目的)|(?:预防)?接种[本证卡]|过敏(?:史|原|源|食物|情况|药物|症)?|(?:既往|家族|疾)?病史|(?:重大|特殊|传染|慢性|遗传|先天)?疾病(?:史|情况)?|健康(?:状[况态]|情况|信息|史|申报|码)|身体(?:状[况态]|情况|条件)|身高(?:体重)?|体重|血型|血压|血糖|视力|是否早产|早产儿?|既往症|出生时.{0,2}(?:缺氧|窒息)|体质|孕(?:期|周|产期|妇)|预产期|是否怀孕|用药(?:史|情况)?|服药|手术史|体温|核酸|疫苗(?:接种)?|(?:现|个人|家族|住院|早产|惊厥|月经|婚育|生育|用药|外伤|输血)史|(?:现病)?治疗情况|(?:体格|辅助|专科|实验室)检查|查体|主诉|(?:身体|哪里)?.{0,4}(?:不适|不舒服)|(?:月)?经期|生理期|[健行][康程]码(?:截图)?|(?:病[情史症因程历]|症状|不适|疾病|过敏史?|用药|治疗|手术史?|既往史|诊断|诊疗|体征|伤情|疼痛)(?:的)?(?:描述|说明|情况|详情|记录|补充|信息|叙述|内容|结果|方案)|(?:发病|末次月经|怀孕|确诊|手术|分娩|哺乳|产检|流产|受孕)(?:时间|日期|次数|情况)|(?:生产|预产|产检|分娩|建档|住院|手术)医院(?:名称)?|末次月经|胎次|第几胎|近视(?:度数|情况)?|(?:左|右)眼(?:视力|度数)?|有无.{1,8}(?:病|症|过敏)|是否.{0,4}(?:过敏|手术|住院|服药|感冒|发[热烧])|就诊(?:原因|目的)|自理(?:能力|情况)|分娩(?:方式|情况|医院)|生产方式|是否敏感肌|皮肤(?:问题|状[况态]|类型|情况)|肌肤(?:问题|状[况态]|类型)|(?:健身|减肥|塑形)(?:目标|目的|需求)|接种(?:剂次|针次|情况|疫苗)|禁忌症|建档医院|身体.{0,4}(?:说明|情况)|症状|[腰胸头臀]围|身长|体脂率?|心率|\bbmi\b|\ballerg(?:y|ies|ic)\b(?: .*)?|special (?:educational )?needs|medical (?:history|conditions?|information|notes)|health (?:status|conditions?|information)|(?:chronic|existing|pre-?existing|underlying) (?:medical )?(?:conditions?|illness(?:es)?|diseases?)|\b(?:blood (?:type|group)|medications?|pregnan(?:t|cy)|symptoms?|vaccinat(?:ion|ed))\b|알레르기|アレルギー|alergias?/u,
      /^(?:血液|腹膜)?透析(?:状态|方式|龄|频率|情况)?$|^(?:其[他它]|有无)?并发症$|^就诊经[历过]$|^预防接种(?:医院|单位|机构)$/u,
      /^(?:近|过去)?(?:\d{1,2}|十四|二十一)[天日](?:内|之内|以来)?(?!.*(?:到过|去过)).*(?:接触|社区|感染|发热).*/u,
    ],
    also: [
      {
        labels: /心理(?:咨询|治疗|辅导)|精神科|困扰|求助的?(?:原因|问题)|自[伤杀残]/u,
        when: (signal) => about(signal, /心理|咨询登记|来访者/u) && /^[^？?]*(?:[您你]|求助)/u.test(signal.label),
      },
      {
        labels: /^(?:皮肤|面部|肌肤|眼部|头皮|身体)(?:特征|诉求|困扰|表现|分析)$/u,
        when: (signal) => anywhere(signal, /[护美]肤|美[容妆]|皮肤|养生/u),
      },
      {
        labels:
          /^(?:疫苗|药[品物]?)(?:名称)?$|^(?:用药)?[剂用]量$|^就[诊医](?:机构|医院)$|^(?:接种|[服用]药)(?:日期|时间)$/u,
        when: (signal) => about(signal, KEPT_FILE) && !near(signal, /库存|单价|规格/u),
      },
      {
        labels: /^(?:motivo d(?:e|ella) (?:la |tu |su )?(?:consulta|visita)|keluhan|lý do khám)$/u,
        when: (signal) => anywhere(signal, CLINIC_ABROAD),
      },
      {
        labels: /(?:[入出住]院|确诊|发病|患病|伤残|受伤)(?:的)?(?:日期|时间|天数|次数|部位|医院|等级|诊断)$/u,
        when: (signal) => !anywhere(signal, BOOKS) && !isFood(signal),
      },
      {
        labels: /^就[诊医](?:的)?(?:机构|医院)$|^(?:治疗|住院)医院$/u,
        when: (signal) => anywhere(signal, CLAIM),
      },
      {
        labels: /^(?:今日|日常|近期)?(?:运动|饮食|心理)(?:情况|状[况态])$/u,
        when: (signal) => near(signal, /血[压糖]|体温|脉搏|心率/u),
      },
      { labels: BODILY, when: (signal) => !about(signal, THINGS_WITH_PARTS) },
      {
        labels: /.*持续(?:时间|天数|多久)$/u,
        when: (signal) => EXAMINED.test(signal.label) || near(signal, EXAMINED) || near(signal, /病情/u),
      },
      {
        labels: /^(?:所[住在])?(?:住院)?(?:病[床房区](?:编?号)?|病室|床位?号)$|^住院号$/u,
        when: (signal) => (STAYS.test(signal.label) || anywhere(signal, STAYS)) && !anywhere(signal, SERVED),
      },
      {
        labels: /^(?:听力|体检(?:备注|结.)|是否健康)$/u,
        when: (signal) => near(signal, /视力|身高|体温/u),
      },
      { labels: /^(?:严重|轻重)程度$/u, when: (signal) => near(signal, EXAMINED) },
      // Kept in a file it tells of an illness, booked it is an appointment.
      { labels: /就诊(?:时间|日期)/u, when: (signal) => !anywhere(signal, BOOKS) },
      { labels: /\b(?:height|weight)\b/u, when: (signal) => !isMeasuredThing(signal) },
      // A size stands beside a weight where somebody is measured.
      {
        labels: /^(?:(?:körper)?größe|taille|lengte|längd|statura|estatura)$/u,
        when: (signal) => near(signal, /^(?:(?:körper)?gewicht|poids|vikt|peso|weight)(?!\p{L})/u),
      },
      {
        labels:
          /\bhelp (?:you )?with$|\bbrings? you (?:here|in|to)\b|(?:reason|purpose) (?:for|of) (?:(?:your|the|today's|this) )*(?:visit|appointment|consultation)|chief complaint/u,
        when: (signal) => anywhere(signal, CLINIC),
      },
    ],
    asked:
      /(?<!车.*|宠物.*|狗.*|猫.*|购?买.*|体验.*)(?:(?:得|患|生)过?.{0,6}病|[尿心肝肾]病|心脏|肿瘤|体检|接触过?.{0,14}(?:确诊|疑似|感染|阳性|发热|传染|密接)|(?:每[天周]|平均).{0,4}(?:运动|锻炼)|锻炼|\b(?:high|low) blood pressure|vaccinated|睡眠|失眠|[腰颈]椎|疼痛|头[痛晕]|血[压糖脂]|[疾慢]性?病|病史|过敏|手术|[服用吃]药|药物|怀孕|备孕|孕期|经期|伤病|受过?伤|近视|体质|抑郁|焦虑|心脏|[脱掉]发|[抽吸]烟|[喝饮]酒|身体|不适|睡眠|牙[齿龈]|\bstate of .{0,50}\bhealth\b|\b(?:how (?:much|often) do you drink|drink alcohol|immuni[sz]ed|jabs|smok(?:e|ing)|alcohol|sleep|exercise|injur(?:y|ies|ed)|pain|(?:high|low) blood pressure|vaccinated|checkup|medications?|medicine|allerg(?:y|ies|ic)|pregnant|surger(?:y|ies)|diagnosed|disease|illness|asthma|diabet(?:es|ic))\b)(?!套餐|商品|产品|.{0,2}[区桌席位])/u,
    hint: (signal) =>
      // Weights know types of things.
      signal.label === '血型'
        ? ['about:blood', 0.975]
        : ASKED_ABROAD.test(signal.label) && signal.options.length > 0 && !anywhere(signal, PET)
          ? ['about:illness', 0.97]
          : isIllnessTicked(signal) || (VACCINATIONS.test(signal.group) && signal.label !== '')
            ? ['group:question of illness', 0.975]
            : REMARK.test(signal.label) &&
                ILLNESS.test(`${signal.placeholder} ${signal.group}`) &&
                (!isFood(signal) || /健康信息|病史|症状/u.test(signal.placeholder))
              ? ['placeholder:illness', 0.97]
              : signal.raw.type === 'file' && MEDICAL_PAPER.test(signal.label)
                ? ['file:medical paper', 0.985]
                : HAS_ANY.test(signal.label) && near(signal, EXAMINED) && !isFood(signal)
                  ? ['near:questions of health', 0.6]
                  : isAmongAilments(signal) && !anywhere(signal, PET)
                    ? ['near:what ails one', 0.9]
                    : null,
    not: /目标(?:步数|睡眠|次数)|商品|净重|毛重|重量|包裹|货物|高度|限高|\bline\b|\brow\b|(?:max|min)[ -]|体重秤|健康餐|低脂|fulfil(?!\p{L}* (?:this|the|that|my|your) )|疾病保险|health insurance|层高|(?<!分娩|体质|病|过敏|肤|痛)类型|科室/u,
    keys: [
      'allergy',
      'allergies',
      'allergy_history',
      'disease',
      'medical_history',
      'health_status',
      'guominshi',
      'blood_type',
      'medical_condition',
      'pregnant',
    ],
    weakKeys: ['height', 'weight', 'health'],
    options: ILLNESSES,
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: [
      'allergy',
      'allergies',
      'allergy_history',
      'disease',
      'disease_history',
      'medical_history',
      'health_status',
      'blood_type',
      'is_pregnant',
      'symptom',
      'symptoms',
      'chief_complaint',
      'chronic',
      'chronic_disease',
      'past_history',
      'present_illness',
      'illness',
      'medical_condition',
      'health_condition',
      'guominshi',
    ],
    mask: maskAll,
  },
)
