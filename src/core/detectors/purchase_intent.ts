import type { Signal } from '../model/detection'
import { about, anywhere, near } from './clues/near'
import { isCarWished } from './clues/offered-cars'
import { isLoan, isOfCar } from './clues/places'
import { weigh } from './clues/weigh'
import { isForTestDrive } from './vehicle_model'

const PROJECT =
  /项目|合同|任务|工期|年度|经费|费用|餐|会[议务]|[婚宴]宴|宴会|聚会|团建|策划|学习|课程|礼[物品]|\b(?:project|contract|campaign|ads?|task|event|party)\b/u

/** A project or a party has a budget too. */
const isOwnBudget = (signal: Signal): boolean => !anywhere(signal, PROJECT)

/** A car or a home is what the form is about: how and when it is paid for tells what a person means to spend. */
const isPurchase = (signal: Signal): boolean =>
  /car_4s|estate/.test(signal.scenario ?? '') ||
  about(signal, /购[车房]|买[车房]|楼盘|置业|试驾|4s/u) ||
  about(signal, BUYS_CAR) ||
  about(signal, BUYS_HOME) ||
  near(signal, /购[车房]|买[车房]|意向(?:车|楼|户|房)|试驾|楼盘|置业|\btest drive\b/u)

/** How a rent is paid is a term of the lease. */
const isTenancy = (signal: Signal): boolean =>
  signal.options.some((option) => /押/u.test(option)) || near(signal, /起租|承租/u)

const BUYS_CAR =
  /\b(?:test drive|car (?:enquiry|inquiry|finance|buying)|new car|used cars?|dealership|reserve (?:your|this|a) (?:car|vehicle))\b/u
const BUYS_HOME =
  /\b(?:(?:property|home|house|apartment|condo|villa|development|real estate|buyer|tenant|rental|brochure) (?:enquiry|inquiry|search|requirements|alerts?|registration|interest|request|questionnaire|preferences)|register (?:your )?interest|(?:book|arrange|request|schedule) (?:a |your )?(?:viewing|inspection|tour|site visit)|show ?home|find (?:me|us|you|your|a) (?:an? |dream |perfect |next |new )*(?:home|house|property|apartment|flat)|(?:buy|buying|rent|renting|purchase|moving to) (?:a |an |your )*(?:home|house|property|apartment|flat|condo)|first-?time buyers?|mortgage|new (?:homes?|build)|enquire about (?:this|our) (?:home|property|development)|looking for (?:a |an )?(?:home|house|property|apartment|flat))\b/u

const isHome = (signal: Signal): boolean =>
  signal.scenario === 'estate' ||
  about(signal, /购房|买房|找房|租房|楼盘|置业|看房/u) ||
  about(signal, BUYS_HOME) ||
  near(signal, /购房|买房|意向(?:楼|户|房)|楼盘|置业/u)

/** The form asks what home somebody looks for: its particulars are wishes. */
const isSought = (signal: Signal): boolean =>
  about(signal, /找房|求租|求购|(?:购|租|买)房需求/u) ||
  (about(signal, BUYS_HOME) && !about(signal, /\b(?:list|sell|valu|apply|application)/u)) ||
  near(
    signal,
    /意向(?:面积|户型|区域|楼盘|小区|房)|购房(?:目的|预算|用途)|(?:期望|理想)(?:户型|面积|区域|租金)|求购|求租|\b(?:bedrooms? (?:required|wanted|needed)|(?:first-?time|cash) buyer|(?:buying|renting|moving) (?:timeframe|timeline|time frame))\b/u,
  )

/** What a person means to buy or rent, and for how much. */
export const detector = weigh(
  'purchase_intent',
  {
    labels:
      /心[里中]的?(?:总价|价位|价格|预算)(?:上限)?|能?接受的?(?:最高价?|落地价|裸车价)|(?:换|买|购)车(?:预计|大概|计划|打算)?(?:花费|花多少.{0,2})|(?:有兴趣|感兴趣|想了解|中意)的?(?:房型|户型|楼盘|车型|车款|车系|建案|房源)|自备款.{0,6}|how soon (?:are|do|will|would) you .{0,20}(?:drive|driving|own|move in).*|deposit you (?:could|can|would) (?:put down|pay)|(?:打算|准备|计划)(?:再)?(?:花|出)(?:多少|几).*|\b(?:models?|cars?|vehicles?|propert(?:y|ies)|homes?|areas?|locations?|suburbs?|neighbou?rhoods?|units?|developments?|bedrooms?|trims?) (?:of interest|(?:that )?(?:you(?:'re| are)|interests?) (?:you|interested in|looking (?:for|at))|wanted|sought)\b|\b(?:interested in|considering) (?:buying|purchasing|renting|leasing|selling)\b|(?:buying|purchase|purchasing|moving) (?:timeframe|timeline|time ?frame|horizon)|(?:which|what) (?:models?|cars?|vehicles?|propert(?:y|ies)|homes?|developments?|units?) (?:are|is|interests?|would|do) (?:you|of)\b(?!.*(?:drive|own|have)).*|(?:buy|rent|purchase|move|upgrade|trade ?in)(?:ing)? (?:in the next|within)\b.*|how soon (?:are|do|will|would) you .{0,20}(?:buy|purchase|move|rent).*|(?:心理|可?承受|能?接受|可?接受|理想|期望|预期|目标)的?(?:总价|价位|单价|价格|首付|月供|租金)|(?:倾向于?|想|考虑|打算)买(?:新房|二手房|期房|现房|公寓|学区房|新车|二手车|油车|电车).*|(?:换[车房]|购[车房]|买[车房])的?(?:主要)?(?:原因|目的|用途)|(?:计划|打算|准备|希望|考虑|倾向|想).{0,10}(?:购房|买房|购车|买车|购买的?(?:户型|车型|面积|楼盘|房)|换车|换房|置业|提车)(?!.*(?:贷款|试驾))|是否(?:需要)?(?:贷款|分期|按揭)(?:购|买)[车房]|能(?:够)?(?:接受|承受)的?.{0,4}(?:单价|总价|价格|首付|月供|租金)(?:是|为)?|(?:打算|准备|计划)(?:什么时候|何时|多久|几月)(?:内)?(?:买|购|提|入住|换).{0,3}|(?:看[中好上]|喜欢|想看|中意)(?:的)?(?:是)?(?:哪|什么).{0,5}(?:车|房子?|楼盘|户型)|(?:可|能)?接受的?(?:总价|月租|租金|房价|车价|价格|价位)|(?:购房|购车|买房|买车|租房|装修|投资|心理|您的)(?:总)?预算(?:范围|区间|金额)?|预算(?:总价|价格|[上下]限)|想(?:要)?(?:买|购|租)(?:的)?(?:是)?(?:什么|哪[个种款套里]?|多大)?(?:样的?)?(?:房|车|户型|楼盘|小区|车[型款系]|面积|区域|户|几[室居]|两[室居]|三[室居]|[一-九][室居]|公寓|别墅|商铺).{0,6}|(?:需求|目标|想要的?)(?:户型|房型|格局|坪数)|(?:期望|目标)月租|意向(?:总价|价位)|(?:是否(?:为)?)?首次置业|意向(?:楼[层栋]|颜色|朝向|房号|配置|付款方式|车[型系]|品牌|楼盘|户型|小区|区域|项目|房源|价格|面积|城市|产品)|(?:购房|购车|置业|买房|买车)(?:意向|目的|时间|计划|方式|用途|需求|资格|名额|性质)|(?:计划|预计|打算)(?:购买|购车|购房|提车|入住|买车|买房).{0,4}|首付预算|(?:期望|心仪|关注|感兴趣)(?:的)?(?:价[位格]|总价|单价|楼层|车型|车系|品牌|楼盘|户型|区域|面积|房源|项目)|置换意[向愿]|是否置换|(?:想|欲)购.{0,3}|(?:purchase|buying) (?:timeline|plan|intent)|(?:intended|planned|expected) purchase date|down payment|(?:interested|preferred) (?:model|property|area)|(?:model|car|vehicle|property|home|apartment|unit)s? (?:that )?(?:you(?:'re| are)|i(?:'m| am)) (?:most )?(?:interested in|looking (?:for|at)|considering)|\b(?:what|which).{0,14}\b(?:like|want|hope|plan|planning) to (?:drive|buy|lease|own|upgrade to|move (?:in)?to)\b.*|\b(?:next|new) (?:car|vehicle|home) (?:you(?:'re| are)? )?(?:want|considering|looking for)/u,
    also: [
      { labels: /付款方式/u, when: (signal) => isPurchase(signal) && !isTenancy(signal) },
      {
        labels:
          /^多久(?:之)?内(?:换|买|购|提|入手).{0,2}$|\bfinance (?:preference|option|type)s?\b|(?:购买|贷款)方式|(?:购|提)车(?:时间|方式|用途)|首付(?:金额|比例|款)?|月供|意向|想(?:要)?(?:买|购|租).{0,8}/u,
        when: isPurchase,
      },
      {
        labels:
          /^(?:几号|何时|什么时候|最[快迟晚]几号)要?(?:能|可以)?(?:搬|入住).{0,2}$|^整租(?:\/|或|还是)?合租$|^要不要车位$|(?:想要?|需要?|希望|打算[买租]?)(?:多大|多少平|几平|几[室房居]|什么样?)(?:的)?(?:面积|户型|楼层|朝向|房子?|装修|居室)?|(?:对比|看|了解|考察|关注)过(?:的)?(?:哪些|什么|其他|别的|几个)?(?:楼盘|项目|小区|房子?)|置业次数|(?:第)?几次置业|(?:关注|看重|考虑)(?:因素|点|重点)|(?:期望|需求|理想|想要)(?:的)?(?:楼层|租金|户型|面积|朝向|价格|总价|位置)/u,
        when: isHome,
      },
      {
        labels:
          /^(?:(?:preferred|desired|ideal|target|minimum|maximum|min|max|number of|no of|how many) )*(?:bed(?:room)?s?|bath(?:room)?s?|price(?: range)?|rent(?: range)?|property type|type of (?:property|home|unit)|unit type|home type|layout|floor(?: level)?|suburbs?|neighbou?rhoods?|furnish(?:ed|ing)|move-in (?:date|timeframe)|timeframe|timeline)(?: (?:required|wanted|needed|preference|preferred|desired|of interest))?$|^(?:(?:preferred|desired|ideal|target) )(?:areas?|locations?|districts?|size)$|^(?:房屋)?(?:装修|面积|户型|楼层|朝向|总价|价格|售价|用途|街道|小区|租金|区域|房型|类型|配套|地段)(?:要求|需求|情况|类型|偏好|范围|区间|最[小大低高]|上限|下限|控制在?|不超过)?$|^需求(?:类型|描述)?$/u,
        when: isSought,
      },
      {
        labels:
          /(?:意向|需求|选择)?(?:品牌|车型|车系|车款|车辆?配置|车型配置|配置(?:要求)?|(?:外观|内饰|车身|车辆)?颜色(?:\/内饰颜色)?|(?:可接受)?(?:生产|出厂)日期|购?车要求|能源类型|座位数)/u,
        when: isCarWished,
      },
      {
        labels: /^(?:位置|区域|地段|小区|户型|面积|楼层|租金|朝向|装修|(?:可?入住|起租)(?:时间|日期))$/u,
        when: (signal) => /求租|求购房/u.test(signal.context) || near(signal, /求租|求购房/u),
      },
      { labels: /(?<!人均)(?:总)?预算(?:范围|区间|金额)?|\bbudget\b(?: range)?/u, when: isOwnBudget },
    ],
    hint: (signal) => (isForTestDrive(signal) ? ['about:test drive', 0.96] : null),
    options:
      /^(?:an? )?(?:owner[- ]occupier|investor|first[- ](?:time|home) buyer|upsizer|downsizer|cash buyer|upgrader)$|^(?:to live in|(?:for )?(?:own (?:use|stay)|investment)|for (?:me|myself|my family) to live in)$|^(?:全款|一次性(?:付清|付款)|按揭|分期购车|贷款购[车房]|商贷|商业贷款|公积金(?:贷款)?|婚房|养老|度假|组合贷款?|自住|投资|改善|刚需|自住[和兼]投资|首[套购置]|二套|再购|增购|换购|首次(?:购买|置业|购房|购车)|二次(?:置业|购房)|多次(?:置业|购房)|(?:[1-9一二两三半]+(?:个)?(?:周|月|年)|近期|随时|年)内(?:购[车房买]|提车|买)|(?:团购|旧车换|置换|购?买)新车|不买车)$/u,
    not: /\b(?:services?|products?|office|branch|seat|newsletter|appointment|contact|language|payment|delivery|store)\b|\bper (?:head|person|guest|plate|month for)\b|人均|每[人桌位]|(?:礼物|送礼|采购|餐费|用餐|活动|会议|婚宴|团建|宴会|聚会|学习|上课|旅[行游]|礼[物品])预算|意向卡|预算总额|(?:项目|活动|工程|广告|推广|合同|部门)预算|客户意向|(?:服务|合作|求职|就业|报名|学习|志愿|加盟|捐[赠款]|活动|培训|入[园学会党]|旅[游行])意向|意向(?:机构|医院|院校|专业|老师|教练|导师|校区|门店|金|班|课|等级|级别|程度|公司|企业|单位|职[位业]|岗位|行业|薪|工作)|借款|贷款意向/u,
    keys: [
      'budget',
      'intention',
      'intent_car',
      'intention_car',
      'buy_time',
      'purchase_time',
      'yusuan',
      'yixiang',
      'intent',
      'down_payment',
      'buy_plan',
    ],
    when: (signal) =>
      // A lender has products, too.
      !(/产品|业务/u.test(signal.label) && isLoan(signal)) &&
      !(isLoan(signal) && /^(?:购|买|提)[房车](?:时间|日期|年[月份])$/u.test(signal.label)) &&
      !(/租金|价位|成交价|售价|卖价/u.test(signal.label) && isOfCar(signal)) &&
      signal.raw.type !== 'search' &&
      // What would be paid is tried out, by anybody.
      !about(signal, /计算|[测试估]算|calculator|[卖收][车房]/u) &&
      !(near(signal, /排序|筛选/u) && signal.raw.type !== 'text'),
    whose: ['self', 'guardian', 'child'],
  },
  {
    wireKeys: [
      'budget',
      'purchase_intent',
      'intention',
      'intent_car',
      'intention_car_model',
      'intent_house',
      'down_payment',
    ],
  },
)
