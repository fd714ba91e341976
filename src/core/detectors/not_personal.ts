import type { Signal } from '../model/detection'
import { isClinicCard, isOtherCard } from './clues/cards'
import { spokenOf } from './clues/clauses'
import { isFilter, SEEKS } from './clues/filters'
import { isOfFirm } from './clues/firms'
import { ABROAD } from './clues/languages'
import { isEngineOfMachine } from './clues/machines'
import { about, near } from './clues/near'
import { isFactOfOffered, isHiredCar } from './clues/offered-cars'
import { isPets, PET } from './clues/pets'
import { isCompanyInvoice, isOfCar, isPersonForm, isRoomOfHouse } from './clues/places'
import { possessorOf } from './clues/possessors'
import { GIVES, isAmong, isTick, sayingOf } from './clues/sayings'
import { isWorker } from './clues/staff'
import { isOfVacancy } from './clues/vacancies'
import { isHost, isPlaceVisited } from './clues/visits'
import { weigh } from './clues/weigh'
import { whose } from './clues/whose'
import { GIFT_CARD, OTHER_SECRETS } from './clues/words'
import { isToBeEarned } from './driving_licence'
import { canBeSex } from './gender'
import { isMeasuredThing } from './health'
import { isReward } from './income'
import { isDrawnCode, isOfPaper, OF_CARD } from './sms_code'

/** Lists of things that forms ask for and that are nobody's data, by kind. */
const VOUCHERS =
  /(?:优惠|兑换|邀请|推荐|折扣|活动|激活|注册|礼品|核销|提货|团购|体验|促销|口令|抵[扣用]|券|卡)(?:券|卡)?(?:码|密|券码|编码|口令)|[优抵代折满兑][^ ]{0,2}券|红包|(?<!社保)卡密|(?:礼品|购物|充值|储值|提货|兑换|电|水|气|加油|门禁|饭|充电|停车|ic)卡(?:卡?号|号码)|(?:coupon|promo(?:tion(?:al)?)?|voucher|discount|gift(?: ?card)?|invit(?:e|ation)|referral|redeem|redemption|activation)(?: (?:code|number|id))?/u
const SEARCH =
  /(?:搜索|搜一?搜|查找|检索|关键[字词]|输入.{0,8}搜索).*|.*(?:搜索|查找|搜一搜)|\bsearch\b.*|find (?:a )?(?:store|restaurant|location|product|dealer).*|keywords?|検索|검색|buscar|rechercher?|suche[n]?|cerca|zoeken|tìm kiếm/u
const GOODS =
  /(?:商品(?!房)|菜品|菜|产品|货品|餐品|套餐|物品|课程|班级(?=名|编|id|类)|年级(?=id|编)|班(?!级)|班型|项目|活动|服务|品类|店铺|门店|店|(?<!工)商[家户]|餐[厅馆]|停?车场|车位|充电[桩站枪]|桩|站点|设备|机柜|柜机|枪|终端|校区|楼盘|经销商|4s店|网点|车间|仓库|医院|酒店|套系|技师|教练|老师|顾问|宠物)(?:的)?(?:名称?|名字|编[号码]|号码?|id|条码|选择|类型|品种)?|条形?码|扫码枪|规格|型号|机型|成色|款式|尺[码寸]|颜色|车牌颜色|口味(?!要求|偏好|需求|备注)|辣度(?!要求|偏好)|温度|(?<!\p{L})(?:product|item|goods|dish|store|shop|branch|restaurant|station|charger|pile|cabinet|course|class|model|dealer|pet)(?: (?:name|number|no\.?|id|code|type))?|\b(?:size|colou?r|flavou?r|sku|barcode)\b/u
const AMOUNTS =
  /^(?:代.|跑腿|任务|悬赏)?(?:报酬|[酬赏]金)$|收支(?:类型)?|佣金|(?:购买|商品|份|件|加购|餐具|张|套)?数量|[份件张个次]数|(?:充值|支付|付款|消费|订单|申请|借款|贷款|停车|开票|发票|打赏|小费|提现|转账|退款|总|实付|应付|到账|合计)*(?:金额|费用|额度|价格?)|(?:借款|贷款|分期|还款)(?:期限|期数|用途|方式|目的|类型)|期限|期数|利率|单价|最[低高]价|价格区间|\b(?:qty|quantity|amount|price|total|subtotal|tip)\b|(?:loan|recharge|top-?up) (?:amount|term|purpose)|\b(?:mortgage|finance|lease) (?:term|type|rate|amount|length|product|purpose|period)\b|\b(?:length|term|duration|years) of (?:the |your |this )?(?:mortgage|loan|finance|lease)\b|(?:min|max)(?:imum)? price|purpose/u
const TIMES =
  /(?:预[约订]|到店|送达|配送|送货|取[餐货件车]|用餐|就餐|看房|试驾|上门|提车|上课|试听|入住|离店|开始|结束|期望|服务|安装|维修|保养|还车|取车|参观|发货|退房|开票|接送|回访|方便联系的?|联系)(?:的)?(?:时间段?|日期|时段)|预[约订]|(?:起止)?日期|时间段?|时段|(?:preferred |appointment |booking |reservation |delivery |pick-?up |arrival |departure |visit |start |end )?(?:date|time)(?: (?:slot|range|and time))?|check-?(?:in|out)(?: date)?|\b(?:move-in|available|desired|earliest)(?: \w+)? date|\bwhen\b/u
const RECORDS =
  /^(?!.*(?:微信|用户|会员|客户|顾客|员工|学[员号生]|患者|账[号户]|支付宝|转数快|游戏|[人者主]id))\p{Script=Han}{2,8} ?id$|^(?:公司|单位|企业|机构|客户|供应商|商[户家]|门店|品牌|学校|项目|部门)?(?:简称|助记码|拼音码)$|(?:订单|交易|流水|物流|快递|运单|小票|收据|票据|发票|凭证|保单|合同|退款|售后|工单|预约|票|场次|航班|车次|查询|排队|取[件货])(?:编?号码?|单号|代码|码|id)|单号|序列号|(?<!\p{L})sn码?|\b(?:order|tracking|invoice|receipt|ticket|booking|reservation|transaction|flight|policy|serial|reference)(?: (?:number|no\.?|id|code|#))|\btransaction id\b|\b(?:height|weight|mileage|age|speed|size|length) (?:limit|allowance|restriction)s?\b|\b(?:(?:access|registration|enrol\w+|pass) code|how (?:many|long|often) .{0,16}would you like your (?:child|son|daughter) to)\b.*|\b(?:would you like|do you (?:need|want)) (?:a )?(?:home|door-?step) (?:delivery|collection|visit)\b|\brace (?:distance|category|number|day|date|name|entry|bib|time|event|pack|type|start|course|wave|kit|fee)\b|\b(?:header|footer|help|alt|button|body|placeholder|label|link|caption|intro|anchor|error|hint|helper) text\b|\b(?:food|liquor|business|trad(?:e|ing)|fssai|alcohol|premises|software|product|operator)(?: \w+)? licen[cs]e(?: (?:number|no|key))?|\b(?:property|listing|vehicle|car|stock|home) (?:ref(?:erence)?|id|code)(?: (?:number|no))?\b/u
const OPINIONS =
  /^详细信息$|(?:满意度|评分|星级|打分|评价|点评|评论|反馈|意见|建议|投诉|举报|问题|退款|退货|取消|咨询|故障|申诉|描述|留言|备注|说明|感想|心得|祝福|赠言|回复)(?:.{0,2}(?:内容|描述|原因|类型|详情|说明|建议|标题|意见|语))?|原因|(?:取消|退[款货])理由|个性签名|\b(?:rating|stars?|review|feedback|comments?|suggestions?|complaint|reason|question|subject|message|remarks?|notes?|description|inquiry|enquiry)\b|how did you hear.*|从(?:何|哪).{0,6}(?:得知|了解).*/u
const CHOICES =
  /(?:购买|买入|购入)(?:的)?(?:地点|渠道|门店|平台|途径)|(?:是否|何时|几点|什么时候|哪天)(?:有空|方便)(?:看房|看车|带看|上门|接听|回访|到店|试驾)?|(?:支付|付款|配送|打款|取餐|就餐|用餐|提货|发货|结算|收货|打包|充电|开票|退款|还款|交付|送达|购买|计费|会员|通知|沟通|偏好的?联系)(?:方式|类型|模式)|(?:支付|付款|结算|收款)渠道|(?:新[旧老]|老)(?:学员|会员|客户|用户)|首付(?:比例|成数)|是否(?:需要(?!.{0,4}(?:清真|素食|忌口|无糖|过敏))|开发?票|打包|开通.{0,6}账号|使用(?!轮椅|助[行听]|拐杖|呼吸机|胰岛素|药|激素|义齿)|同意|匿名|公开|自提|堂食|含).*|(?:发票|抬头|密码|证件|订单|票据|车辆|用户|账户|开票|套餐|房屋|客户|账号|业务|问题|信息|卡|车牌|号牌)(?:的)?(?:类型|种类|类别|性质)|筛选|排序|分类|类别|标签|全部|语言|国家代码|国际区号|国家区号|区号|设置?为默认.*|默认(?:地址)?|(?:pay(?:ment)?|shipping|delivery) (?:method|type|option)|sort(?: by)?|categor(?:y|ies)|language|country (?:code|calling code)|dial(?:ing)? code|preferred contact.*|tags?|type/u
const CONSENT =
  /.*(?:已阅读|[并我]同意|同意并|[务户员]协议|隐私(?:政策|协议|条款)|免责声明|记住(?:我|密码|账号|登录)|自动登录|下次自动|保持登录|不再提示|保存(?:地址|到).*).*|.*\b(?:agree|terms|privacy policy|remember me|keep me (?:signed|logged)|stay (?:signed|logged)|i accept|consent|not a robot)\b.*/u
const SITE =
  /(?:宣传|海报|封面|轮播|详情|活动)(?:图片?|照片)$|(?:活动|婚[礼宴]|会议|比赛|项目|团队|聚会|面试|讲座)(?:地[址点]|位置|所在地)|(?:参赛|比赛|报名)组别|(?:故障|损坏|漏水|渗水|破损|问题|异常|安装|施工|维修|张贴|展位|床位|监控|设备)(?:的)?(?:具体)?位置|(?:服务|开通|覆盖|办学|演出|比赛|展会|上映|招商)城市(?:查询)?|wi-?fi(?:密码|名称)?|网址|链接|url|website|端口|图[形片像](?:验证码|校验码)|算式|verification image|security check|车库|停车区域|楼层(?:导览|名称)?|就餐区|吸烟区|搭配|快递公司|(?:门店|店铺|店面|门头|环境|场地)(?:照片?|图片|形象照)|(?:店铺?|群|团队)头像|(?:公司|企业)(?:[全名]称|规模)|团队(?:名称|人数)|队名|营业执照(?:号|照片)?|法人代表|房间密码|(?:客服|服务|投诉|售后|前台|总台)(?:电话|热线)|热线|贺卡.{0,4}|锅底|车况|codice destinatario|楼栋(?:名称|编号|数量?|描述|地址|长)|车型|车系|科目|意见类型|company size/u

/** People of the shop who do its work. */
const STAFF =
  /\b(?:staff(?: member)?|server|wait(?:er|ress)|agent|advis[eo]r|consultant|sales ?(?:person|man|woman|rep(?:resentative)?|associate|executive)|technician|cashier|representative|receptionist|attendant)(?:'s)? name\b|\b(?:handled|served|assisted|attended) by\b|^(?:就诊|接诊|主治|主管|值班|坐诊|经治|责任|指定|所选|上课|任课|带课|服务)?(?:医[生师]|护士|护[工师]|陪[诊护]师|药师|(?:治疗|康复|营养|理疗|咨询|发型|美容|美甲|摄影|设计|化妆|技|按摩|调理|讲|导|教|律)师|教练|老师|专家|保洁员|月嫂)$|(?:[入出]库|[领发]料|采购|交接|移交|盘点|巡店|值班|操作|审批|审核|跟进|经办|创建|处理|接待|发布|录入|制单|验收|派单|接单|巡检|复核)(?:人员?|员)(?:姓名)?|(?:业务|收银|服务|导购|配送|送餐|揽收|快递|理货|客服)员(?:姓名|编号|工号)?|(?:医[生师]|护士|老师|教练|技师|顾问|(?:回访|带看|接待|经办|跟进)人)(?:的)?(?:姓名|名字|电话|手机号?|联系方式)|(?:课程|置业|服务|销售|购车|学习)顾问|(?:邀请|推荐|介绍|服务|营销|业务|推广|客户经理|经理|顾问|导购)(?:人|员)?(?:工号|编号|代码)/u

const AGREES =
  /[与同和跟].{1,8}(?:相同|一致|一样)$|(?:^|[址息料话人])同(?![住行意事学])(?:上|.{1,6}[人址息料话])$|作为.{2,4}地址$|^我?们?(?:已经?|均已)?(?:阅读|看过|读过|知悉|了解).{0,12}(?:须知|声明|条款|规[则定]|公告|说明|协议|内容)$|^(?:yes,? (?:please,? )?)?(?:i(?: (?:hereby|also|fully|can|do|have|am|would))*(?:'d|'ve|'m)? (?:confirm|declare|certify|authori[sz]ed?|acknowledge|understand|accept|agree|consent|want|wish|like|love|read|authority|certified|happy)\b|(?:please )?(?:send|notify|e-?mail|keep me|remind|sign me|subscribe|save|remember|make (?:this|it|my)|ship|leave|hide|opt|gift)\b)|\b(?:is|are) the same\b|^(?:billing|shipping|postal|mailing|delivery)?.{0,20}\bsame as\b|^do not (?:contact|call|e-?mail|text)\b/u

/** What somebody would give or do for others tells nothing of himself. */
const OFFERED =
  /\bi (?:can|could|would like to|am able to) (?:offer|help|provide|donate|bring)\b|\b(?:help|assistance|support|services?) (?:i can|you can|offered)\b|\bhow (?:can|would) you (?:like to )?help\b|我(?:能|可以)提供/u
/** A code, whatever its label speaks of: 邀请好友 over 输入邀请码. */
const CODE_WANTED = /(?:邀请|推荐|优惠|兑换|活动|激活|折扣|促销)码|\b(?:invit(?:e|ation)|referral|promo|coupon) code\b/u
const SOMEBODY = /手机|电话|姓名|名字|验证码|\b(?:phone|name|e-?mail)\b/u
/** What a box that was copied from another one says nothing of. */
const OF_HOLDER = /^(?:姓名|手机号?码?|身份证号?码?|联系电话)$/u
const DIALLED = /\b(?:country|phone|tel|dial) (?:prefix|code)\b/
/** What is chosen of a list, or counted, is no leave to use it. */
const DEVICE = /^(?!.*(?:权限|允许|授权)).*(?:摄像[头机]|相机|麦克风|录[音像]|\bcamera|\bmicrophone)/u
/** Whoever is made up for a game or a story is nobody. */
const INVENTED = /角色(?:创建|设定)|创建(?:游戏)?角色|游戏角色|character creation/u

/** What somebody else should be like: the nurse, the tutor, the new colleague. */
const WANTED_OF_OTHERS =
  /^(?:min(?:imum)?|max(?:imum)?|required|eligible|target|allowed|suitable|recommended) (?:ages?|genders?|sex|countr(?:y|ies)|qualifications?|experience|education|height|weight)\b|^(?:gender|sex|age)(?: |-)?(?:preference|preferred|of (?:the )?(?:tutor|teacher|therapist|driver|doctor|instructor|trainer|coach))|^preferred (?:gender|sex)|^(?:preferred )?(?:tutor|teacher|therapist|driver|doctor|stylist|instructor|trainer|coach|care?r|nanny|sitter|room ?mate|customer|guest|audience) (?:gender|sex|age)\b|^(?:最[低高小大](?:月?收入|年龄)|最低学历|(?:适[用合配读宜龄]|招生|可[贷借]|准入)(?:月?收入|年龄|性别|城市|地区|年级|学历|人群|车型))|(?:性别|年龄|籍贯|学历|经验|身高|民族|属相|户籍)(?:段)?(?:的)?(?:要求|偏好|限制|不限)$/u

/** What is narrowed down stands on all of it at first. */
const ALL_OF = /^(?:全部|所有)\p{Script=Han}{0,6}$/u

const DOCUMENTS =
  /^.{0,9}(?:身份证|护照|军官证|通行证|居住证|户口[簿本]|驾驶?[证照]|营业执照|passport|driv(?:er'?s?|ing) licen[cs]e|(?:national )?id(?:entity)? ?card)(?:号码?|\(.+\))?$/u
/** A part of a date, and what the program calls the day on which somebody signs or comes. */
const DATE_PART = /^(?:mm|dd|yy(?:yy)?|month|day|year)$/u
const OTHER_DAY = /^(?:today|sign\w*|visit|appointment)s? date\b|^date (?:signed|of (?:signature|visit))\b/u
const ACCOUNT_ROLES =
  /管理员|^(?:amministratore|administra(?:d|t)or|administrateur|beheerder|管理者|관리자|viewer|editor|reviewer|revisore|revisor|moderator)$|^普通(?:用户|会员|人员)$|^一般(?:用户|会员|人员)$|^(?:super ?)?admin(?:istrator)?$|^(?:user|customer|vendor|seller)$|^(?:guest check ?out|check ?out as (?:a )?guest|(?:register|create)(?: an)? account)$/u
const TRAITS_OF_HOMES =
  /^(?:租金|价格|总价|单价|面积|户型|朝向|楼层|楼龄|装修|(?:出租|租赁)(?:方式|类型)|房源(?:类型|特色)|price|rent|area|bedrooms|floor|size)$/u
/** Nobody's own home is of any size: a list that may be left open narrows others down. */
const isOpen = ({ options }: Signal): boolean => options.some((option) => /^(?:不限|全部|any|all)$/u.test(option))

const MAINTAINS = /^(?:编辑|修改|删除|查看|详情|停用|启用|edit|delete|remove|view)$/u
const COMPANY_DATA =
  /(?:公司|企业|单位|注册|登记|经营|营业|购[买]?方|买方|受票方|抬头方|采购方)?(?:场所|固定|联系|办公)?(?:地址|电话|座机|固话)(?:号码)?(?:(?:和|及|、)?电话)?|发票(?:地址|电话)|注册(?:地址|电话)|(?:开户|基本户)(?:银?行|账[号户]|支行|行名称)(?:名称|全称)?(?:[及和与]?(?:支行|网点|账[号户])(?:名称)?)?|银行账[号户]|银行|账[号户]|(?:company|registered|business) (?:address|phone)|bank(?: (?:name|account))?/u

/** Whoever tries out what a loan or an instalment would cost says nothing of himself. */
/** An account is somebody's, whatever is reckoned from it. */
const HELD = /[账帐][户号]|密码|编号|account|password/u
const CALCULATES = /计算器|[测试估]算|(?:分期|[房车]贷|贷款|月供|利息|还款|税费)计算|calculator/u
/** Who leaves his name or number has the sum worked out for himself. */
const LEFT_BEHIND = /姓名|称呼|手机|电话|\b(?:name|phone|mobile|e-?mail)\b/u
const CALCULATED =
  /首付|首套|二套|商贷|公积金|总价|单价|成交价|贷款|利率|期[限数]|年限|比例|金额|\b(?:price|value|loan|rate|term|amount|down payment|deposit|years|repayment)\b/u

/** Where the bank is at which somebody has his account, and its number. */
const OF_BRANCH =
  /开户(?:行)?(?:所在)?地?(?:省份?|市|城市|地区?|地址|区域|省市区?|网点)|(?:开户|支)?行(?:联?行|清算)号|联行号|(?:银行|清算)行号/u

/** Who is named as a party to an invoice, or has an account for companies. */
const OF_BUYER = /^(?:购买?|受票|采购|买|卖|销售?|开票)方(?!式|案)|对公|公户|基本户/u

/** The address and account of a company stand in its invoices for anybody to read. */
const isCompanyData = (signal: Signal): boolean =>
  OF_BUYER.test(`${signal.label} ${signal.placeholder}`) ||
  (isCompanyInvoice(signal) &&
    /公司|企业|单位|购买?方|买方|受票方|采购方|注册|登记|经营|开户|基本户|银行|账[号户]|company|registered|business|bank/u.test(
      signal.label || signal.placeholder,
    ))

/** The five particulars of a taxpayer: whose tax number and bank are asked for is a company, with its address and telephone. */
const isTaxpayers = (signal: Signal): boolean =>
  /^(?:发票|开票|公司|企业|单位|注册|登记|经营)?(?:地址|电话|座机|固话)(?:号码)?$/u.test(
    spokenOf(signal).label[0] ?? spokenOf(signal).placeholder[0] ?? '',
  ) &&
  isCompanyInvoice(signal) &&
  near(signal, /税号|纳税人|识别号|信用代码|税务登记|\b(?:tax|vat|gst)\b/u) &&
  near(signal, /开户|银行账号|银行帐号|\bbank\b/u)

/** A department to which somebody comes, and not one in which he works or a part of a country. */
const isOfClinic = (signal: Signal): boolean =>
  near(signal, /m[ée]dic[oa]|m[ée]decin|doctor|especialidad|especialidade|symptom|s[íi]ntoma/u)

/** By which others are let into what somebody founds. */
const isOfTeam = (signal: Signal): boolean =>
  /^(?:请?(?:输入|设置))?密码$/u.test(signal.label || signal.placeholder) &&
  about(signal, /(?:创建|新建|加入)(?:团队|队伍|战队|小组|房间|群)/u) &&
  !near(signal, /账号|用户名/u)

/** What is nobody's data. It takes a control back that resembles a request for some. */
export const detector = weigh('not_personal', {
  labels: [
    VOUCHERS,
    SEARCH,
    GOODS,
    AMOUNTS,
    TIMES,
    RECORDS,
    OPINIONS,
    CHOICES,
    CONSENT,
    SITE,
    OTHER_SECRETS,
    OF_BRANCH,
    ABROAD.neutral,
  ],
  also: [
    { labels: STAFF, when: (signal) => !isWorker(signal) && !isHost(signal) },
    // Chosen on a map it is where somebody stands.
    { labels: /(?:[案事]发|发生|违法|污染)地[址点]?/u, when: ({ raw }) => !raw.readOnly },
    { labels: /薪酬|报酬|酬金/u, when: isReward },
    // Goods are booked to a part of the house.
    { labels: /^(?:领用|申请)?部门$/u, when: (signal) => near(signal, /[出入]库|仓库|物料|计量单位/u) },
    { labels: TRAITS_OF_HOMES, when: isOpen },
    { labels: /性别(?:要求|限制|不限)?/u, when: (signal) => !canBeSex(signal) },
    { labels: /驾[驶照]证?类型|准驾车型/u, when: isToBeEarned },
    { labels: /(?:期望|预期|心理|车辆|整车)?(?:售价|卖价|租金|押金|成交价|价位)/u, when: isOfCar },
    { labels: /(?:发票)?抬头/u, when: (signal) => signal.options.length > 1 },
    { labels: /^(?:gross |net |total |max(?:imum)? )?(?:weight|height|length)$/u, when: isMeasuredThing },
    {
      labels: /\b(?:vehicle|car|van) (?:class|category|type|group|size)\b|^transmission$/u,
      when: (signal) => about(signal, /\b(?:car|van|vehicle) (?:hire|rental)s?\b|\b(?:hire|rent) a (?:car|van)\b/u),
    },
    { labels: /^(?:departamento|d[ée]partement|dipartimento|department|servicio|service)$/u, when: isOfClinic },
    {
      labels: /^(?:motivo|raz[óo]n) de (?:la|su|tu) visita$/u,
      when: (signal) => about(signal, /\b(?:mesa|restaurante)\b/u),
    },
    { labels: /校验码/u, when: isOfPaper },
    { labels: /学科/u, when: (signal) => !near(signal, /大学|学部|学校名/u) },
    {
      labels: /^(?:卡号|卡?背面?.{0,2}(?:校验|验证|安全)码|有效期(?:限|至)?|到期(?:日期?|时间))$/u,
      when: (signal) => isOtherCard(signal) && !isClinicCard(signal),
    },
    {
      labels: /^(?:请?(?:选择|输入|填写))?[装卸]货(?:的)?(?:详细)?(?:地[址点]?|位置|城市|区域)$/u,
      when: ({ raw }) => raw.type !== 'search',
    },
    { labels: /^[取还交提]车(?:的)?(?:地[址点]|位置|城市)?$/u, when: isHiredCar },
    { labels: /区域/u, when: (signal) => !isPersonForm(signal) },
    { labels: COMPANY_DATA, when: isCompanyData },
    { labels: /验证码|校验码|code|verification/u, when: isDrawnCode },
    { labels: /^(?:卡?密码|口令|pin(?: code| number)?)$/u, when: (signal) => near(signal, GIFT_CARD) },
  ],
  // Whoever looks for a car by its number looks for his own.
  // What something is asked for is not what is asked for.
  not: /个人[或/]|寝室|(?:照片|图片|头像)(?:url|链接)$|^搜索(?:或|并|后)(?:请?输入|选择|填写)|^name of (?:the )?(?:parent|guardian|person)|^(?:便于|用于|以便|为了)|(?:换|购|买)[车房].{0,4}原因|^意向(?:楼|颜色|朝向|房|配置|付款)|^期望(?:价|总价|单价|楼层)|^(?:短信|手机)验证码$|^(?:车牌|桌)号?$|车牌号?码?(?:进行)?(?:搜索|查找|查询)/u,
  keys: [
    'keyword',
    'keywords',
    'search',
    'coupon',
    'coupon_code',
    'promo_code',
    'exchange_code',
    'invite_code',
    'captcha_code',
    'quantity',
    'qty',
    'qnt',
    'goods_name',
    'product_name',
    'shop_name',
    'store_name',
    'dish_name',
    'food_name',
    'park_name',
    'order_no',
    'order_id',
    'amount',
    'rating',
    'feedback',
    'csrf',
    'csrf_token',
    'image_code',
    'img_code',
    'pic_code',
    'goods',
    'company_size',
  ],
  autocomplete: [
    'transaction-amount',
    'transaction-currency',
    'language',
    'tel-country-code',
    'tel-extension',
    'cc-type',
  ],
  types: { search: 0.93, range: 0.75, color: 0.9 },
  hint: (signal) => {
    const own = signal.label || signal.placeholder
    if (
      signal.raw.type !== 'search' &&
      !/authorize|switch/.test(signal.raw.widget) &&
      SEEKS.test(own) &&
      !/^搜索(?:或|并|后)(?:请?输入|选择|填写)/u.test(own) &&
      !/车牌|우편번호|邮便番号|邮编|post ?code/u.test(own)
    )
      return ['words:search', 0.975]
    if (DATE_PART.test(own) && OTHER_DAY.test(signal.keys.join(' '))) return ['about:another day', 0.985]
    const said = `${signal.label} ${signal.placeholder}`
    if (CODE_WANTED.test(signal.placeholder) && !SOMEBODY.test(said)) return ['placeholder:code', 0.975]
    if (signal.options.length > 1 && signal.options.every((option) => /^\+\d{1,4}$/.test(option)))
      return ['options:country codes', 0.985]
    if (
      !OF_HOLDER.test(signal.label) &&
      /(?:国家|地区|国际).{0,6}(?:代码|区号)|(?:礼品|购物|储值|提货|兑换)卡.{0,3}(?:号|密)/u.test(said)
    )
      return ['words:of no person', 0.975]
    // Beside a telephone a list tells its country.
    if (/select|picker/.test(signal.raw.widget + signal.raw.type) && DIALLED.test(signal.keys.join(' ')))
      return ['key:of no person', 0.975]
    if (OF_CARD.test(own)) return ['about:a card of one place', 0.975]
    if (isEngineOfMachine(signal)) return ['about:a machine', 0.975]
    if (about(signal, INVENTED) && !/手机|电话|账号|密码/u.test(own)) return ['about:an invented character', 0.985]
    if (DEVICE.test(own) && (/租/u.test(own) || signal.raw.readOnly || /select|stepper/.test(signal.raw.type)))
      return ['about:a device', 0.985]
    if (WANTED_OF_OTHERS.test(own)) return ['words:a requirement', 0.985]
    const saying = sayingOf(signal)
    if (saying) return saying
    if (isAmong(signal, DOCUMENTS)) return ['options:kinds of document', 0.97]
    if (isAmong(signal, ACCOUNT_ROLES)) return ['options:roles of an account', 0.985]
    if (isTick(signal) && AGREES.test(own) && !GIVES.test(own)) return ['tick:agrees', 0.985]
    if (signal.raw.widget === 'rate') return ['rate', 0.985]
    if (ALL_OF.test(signal.placeholder) && /select|picker/.test(`${signal.raw.type} ${signal.raw.widget}`))
      return ['placeholder:all', 0.985]
    if (isFilter(signal)) return ['about:search', 0.99]
    if (isOfTeam(signal)) return ['about:a team', 0.985]
    if (isOfVacancy(signal)) return ['whose:a vacancy', 0.993]
    if (isFactOfOffered(signal)) return ['about:a car on offer', 0.993]
    if (isRoomOfHouse(signal)) return ['near:ward or guest room', 0.975]
    if (isTick(signal) && OFFERED.test(signal.group)) return ['group:offered help', 0.985]
    if (isPets(signal)) return [about(signal, PET) ? 'about:a pet' : 'whose:a pet', 0.985]
    if (whose(signal) === 'merchant') return [possessorOf(signal) ? 'whose:a practice' : 'whose:shop', 0.96]
    // Which telephone somebody has is no number.
    if (/手机$/u.test(signal.label) && /品牌|型号|机型/u.test(signal.placeholder)) return ['placeholder:make', 0.97]
    if (isPlaceVisited(signal)) return ['words:where a visitor goes', 0.97]
    // What a car is like that is let.
    if (/^(?:排量|座位数|变速箱)$/u.test(own) && isHiredCar(signal) && about(signal, /租/u))
      return ['about:a hired car', 0.985]
    if (isTaxpayers(signal) || isOfFirm(signal)) return ['whose:a company', 0.985]
    if (
      CALCULATED.test(`${own} ${signal.options.join(' ')}`) &&
      !HELD.test(own) &&
      about(signal, CALCULATES) &&
      !near(signal, LEFT_BEHIND)
    )
      return ['about:calculator', 0.97]
    // A list of records to be kept, with its tools in each row.
    if (signal.rowButtons.filter((button) => MAINTAINS.test(button)).length >= 2) return ['row:edit and delete', 0.97]
    return isDrawnCode(signal) &&
      /^(?!.*(?:post|zip|邮|〒)).*(?:码|code|verif|captcha)/u.test(
        `${signal.label}${signal.placeholder}${signal.keys.join(' ')}`,
      )
      ? ['row:drawn code', 0.9]
      : null
  },
})
