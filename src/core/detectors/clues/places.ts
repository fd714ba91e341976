import type { Signal } from '../../model/detection'
import { about, anywhere, near } from './near'

const FOOD =
  /口味|忌口|辣|菜|(?<!套)餐|饮|点单|外卖|奶茶|咖啡|menu|(?:food|meal|takeaway|online) order|order (?:food|online|ahead)|dish|food|meal|restaurant|table/u
/** Where people wait or collect, and nothing is eaten. */
const OTHER_COUNTER =
  /美发|理发|发型|造型|美甲|美容|按摩|银行|网点|政务|办事|大厅|车管|医院|门诊|挂号|科室|宠物|核销|快递|驿站|包裹|寄存|洗衣|干洗|维修|洗车|证件|\b(?:barber|salon|clinic|parcel|bank|repair)\b/u

/** True where people order something to eat. */
export const isFood = (signal: Signal): boolean => {
  const told = FOOD.test(signal.placeholder) || anywhere(signal, FOOD)
  if (signal.scenario === null || signal.scenario === 'unknown') return told
  if (/dine_in|delivery/.test(signal.scenario)) return true
  return /pickup|queue/.test(signal.scenario) && (told || !anywhere(signal, OTHER_COUNTER))
}

const PERSON =
  /性别|生日|微信号?$|姓名|名字|[您你]的名称|称呼|(?:登记|报名|申请|预约|填表|来访)人|出生(?:日期|年月)|收[货件]人|联系人|手机|电话|联[系络]方式|邮编|身份证|\bname\b|phone|mobile|postcode|zip|e-?mail|vorname|nachname|telefon|\b(?:nome|cognome|pr[ée]nom|nom|nombre|apellidos?|naam|voornaam|tel[eé]fono|correo|courriel|nama|telepon)\b|họ|điện thoại|ชื่อ|โทร|이름|氏名|전화|연락처|휴대폰|生年月日|생년월일|förnamn|efternamn|achternaam|geburtsdatum/u
const DELIVERED =
  /收[货件餐]|收卡|奖品|[寄赠](?:送|给)|送[餐货达到至]|外送|派送|配送|邮寄|发货|快递|取件|寄[件送]|上门|回收|搬家|取送|shipping|delivery|deliver to|courier|\bliefer|\blivr(?:er|aison)|\bentreg|\benv[ií]o|\bconsegn|spedi[zr]|\bbezorg|\bkirim|giao hàng|お届け|배송|จัดส่ง|\bcorriere|\brepartidor|\bmensajer|\btransporteur|\bkurir|người giao/u
/** Parts of an address that more often stand where something is to be brought. */
const POSTED = /门牌|邮编|邮政编码|详细地址/u
/** Abroad every address has its code: something is brought where something is bought. */
const POSTED_ABROAD = /postcode|zip|postal|\b(?:cep|cap|kode pos|plz)\b|ไปรษณีย์|우편/u
/** What no shop asks. */
const DOSSIER_ABROAD =
  /estado civil|stato civile|status (?:kawin|perkawinan|pernikahan)|profiss[ãa]o|ocupaci[óo]n|professione|pekerjaan|al[ée]rgi|escolaridade|สมรส|อาชีพ|혼인|직업/u
export const BUYS =
  /\b(?:check-?out|orders?|cart|basket|buy|purchase|gifts?|shop|shipping|bag)\b|注文|购入|お?届け|주문|배송|구매|commande|panier|achat|livraison|bestell|lieferung|einkauf|warenkorb|pedido|compra|env[ií]o|entrega|ordine|acquist|carrello|spedizione|belanja|pesan|kirim|keranjang|finalizar|carrinho|장바구니|ตะกร้า|thanh toán|consegn|nhận hàng|đặt hàng|giỏ hàng|giao hàng|สั่งซื้อ|จัดส่ง|bezorg|winkel|beställ|\bcassa\b/u
const BROUGHT =
  /收货|(?:新[增建]|编辑|添加|修改|我的|管理|常用)地址|地址(?:管理|编辑|簿|列表)|提货|领奖|兑奖|外卖|外送|配送|送[货水餐]|上门|寄件|取件|回收|搬家|保洁|家政|洗衣|跑腿|邮寄|包邮|鲜花|蛋糕|\bdelivery\b|shipping/u
/** Whoever says how many he wants has them brought. */
const COUNTED_GOODS =
  /^(?:quantity|qty|number of (?:copies|items)|cantidad|quanti(?:té|tà|dade)|n[úu]mero de copias|stückzahl|anzahl|aantal|antal|jumlah|số lượng|จำนวน|수량|数量|部数)(?: ?\(.*\))?[*: ]*$/u
/** Who gives money or buys a paper that is mailed to nobody has nothing brought. */
const GIVEN_AWAY =
  /\bdonat(?:e|ion|ions|ing)\b|\bcontribut(?:e|ion)\b|\bpledge\b|\bgift (?:certificate|voucher|card)s?\b|捐[款赠]/u
const RESIDENT = /业主|所属小区|住户|租户|物业|楼栋号|单元号|房号|室号|\b(?:resident|tenant|maintenance request)s?\b/u
const SHOP = /门店|店铺|商[家户]|网点|停车场|充电站|导航|营业|附近|楼盘|公司/u

/** Where somebody keeps the addresses to which his orders go. */
const ADDRESS_BOOK = /[增建辑加改]地址|地址(?:管理|簿|列表)/u
/** True where the form is about who lives in a building, not about what is brought there or offered. */
export const isResident = (signal: Signal): boolean =>
  !/^(?:delivery|online_grocery)$/.test(signal.scenario ?? '') &&
  (near(signal, RESIDENT) || RESIDENT.test(signal.label) || about(signal, RESIDENT)) &&
  !(about(signal, ADDRESS_BOOK) && !anywhere(signal, /业主|[住租]户|物业|小区/u)) &&
  !near(
    signal,
    /收[货件餐]|送[餐货达]|[取用订]餐|外卖|配送|快递|售价|租金|出租(?!时段)|出售|房源|朝向|面积|\b(?:shipping|deliver(?:y|ed)|courier|asking price)\b/u,
  )

/** Where a person is treated, taught, insured or taken on, an address is where he lives, not where something is brought. */
const KEPT_ABOUT =
  /健康(?:申报|登记|打卡)|疫情|防疫|医院|诊所|就诊|挂号|病[历人]|体检|入学|入园|新生|报读|幼儿园|托育|应聘|求职|简历|入职|投保|被保|会员注册|入住登记|\b(?:dental|dentist|clinic|hospital|school|enrol\w*|kindergarten|nursery|insurance|job application|job in|careers?|tenancy)\b|診[察療]|クリニック|病院|歯科|保育|入[園塾]|保険|応募|병원|진료|유치원|어린이집|학원|보험|입사|(?:zahn)?arzt|praxis|\bkita\b|schule|versicherung|bewerbung|inscription|crèche|école|assurance|médecin|cabinet|colegio|matrícula|cl[ií]nica|seguro|scuola|assicurazione|studio medico|huisarts|tandarts|patient|patiënt|praktijk|verzekering|inschrijving|förskola|vårdcentral|försäkring|sekolah|asuransi|klinik|trường|bảo hiểm|phòng khám|โรงเรียน|คลินิก|ประกัน/u
const isKeptAbout = (signal: Signal): boolean => about(signal, KEPT_ABOUT) && !about(signal, BROUGHT)

/** Who asks where somebody comes from, what he has learnt and whom he married keeps a file on him: his address in it is where he lives. */
const isDossier = (signal: Signal): boolean =>
  isKeptAbout(signal) ||
  near(
    signal,
    /居住|现居|现住|常住|住址|民族|籍贯|政治面貌|婚姻|学历|户[口籍]|病史|就诊|国籍|简历|nationality|marital|education|resume|curriculum|employer|medical|next of kin/u,
  )

/** True where an address is one of a person's particulars, and nothing is brought to it: there he lives. */
export const isLivedAt = (signal: Signal): boolean =>
  !isDelivered(signal) &&
  // Whoever was born is no firm, though he may want an invoice.
  (!isCompanyInvoice(signal) || near(signal, /^(?:出生|生日)/u)) &&
  (isDossier(signal) || (isPersonForm(signal) && (!about(signal, BUYS) || about(signal, GIVEN_AWAY))))

/** A picture of a home, and none of its papers. */
export const isPictureOfHome = (signal: Signal): boolean =>
  signal.raw.type === 'file' &&
  !/证|合同|协议/u.test(signal.label || signal.placeholder || signal.group) &&
  isListing(signal)

/** A place that is chosen of a list of names: one of its entries may be a whole address that was saved before. */
export const isChosenPlace = ({ raw, options }: Signal): boolean =>
  raw.type === 'select' &&
  (options.length > 1 || PART_CHOSEN.test(options[0] ?? '')) &&
  raw.options.every((option) => option.length < 16 && !/\d/.test(option))

const OTHER_PART =
  /^(?:请?输入|例如?[)）:：]?)?(?:邮(?:政)?编码?|邮便番号|우편 ?번호|〒|zip|post(?:al)? ?code|postcode|都道府县|市区町村|city|town|state|province|country)(?: ?\/? ?(?:zip|code|입력|を?入力).*)?$/u

/** One label stands over all parts of an address, and this part is another one by what its own box says. */
export const isOtherPart = ({ placeholder }: Signal): boolean => OTHER_PART.test(placeholder)

/** What the program calls the parts of an address that are not street and house. */
const PART_KEYS =
  /^(?:(?!phone|tel|mobile|country)\w+ )?(zip(?: ?code)?|post(?:al)? ?code|city|county|district|state|province|prefecture|town(?:ship)?|area|pca)(?: (?:\1|id|code|name|child|parent)\b.*)?$/u

/** True where one heading stands over all parts of an address, and only its key says which part this is. */
export const isPartByKey = ({ label, placeholder, keys }: Signal): boolean =>
  /^(?:请?选择)?$/u.test(placeholder) &&
  (label === '' ||
    /^(?:(?:收[票件货]|通[讯信]|邮寄|家庭|联系|居住|常住)?地址|住所|주소|address|(?:home|street|mailing|billing) address)$/u.test(
      label,
    )) &&
  PART_KEYS.test(keys.join(' '))

const PART_CHOSEN =
  /^(?:请?选择)?(?:所在|对应)?的?(?:国家|省份?|市|州|[县区][市县]?|地区|区域|乡镇|行政区|城市)(?:[、,，/ ]?(?:[省市县区镇地]|街道|乡镇))*(?:地区|区域)?$/u

/** What is chosen under 地址 is a part of the country where the street is written below. */
const isAboveStreet = (signal: Signal): boolean =>
  signal.raw.readOnly &&
  /^(?:联系|居住|家庭|收货|取还车|所在)?地址$/u.test(signal.label) &&
  /^(?:请?(?:点击)?选择)?$/u.test(signal.placeholder) &&
  signal.neighbours.some((text) => /(?:街道|路名).{0,3}(?:门牌|地址)/u.test(text))

/** A whole address stands over the box, and its own words ask for the part of the country. */
export const isPartOfCountry = (signal: Signal): boolean =>
  (PART_CHOSEN.test(signal.placeholder) && !SHOP.test(signal.label)) ||
  isAboveStreet(signal) ||
  (/^(?:(?:常[住驻]|现?居住?|现居|生活|住所)地|街道(?:地址)?|乡镇|街道[/、]?乡镇|乡?镇[/、]?街道)$/u.test(
    signal.label,
  ) &&
    (signal.raw.readOnly || signal.raw.type === 'select')) ||
  // Street and house are asked for beside it.
  (/^(?:选择|所在)地址$/u.test(signal.label) && signal.raw.readOnly && near(signal, /详细地址|门牌/u))

const ROOM =
  /^(?:\d+[.、] ?)?(?:[您你])?(?:现?在?(?:入住|住|所住|所在|下榻))?(?:的)?(?:房间?号?码?|客房号?|包[间厢房]号?|room)(?: ?(?:number|no\.?))?(?:是(?:多少)?)?[?？]?$/u

/** A room of a house to which people come for a while: it is the house's. */
export const isRoomOfHouse = (signal: Signal): boolean =>
  ROOM.test(signal.label || signal.placeholder) &&
  !about(signal, /宿舍|寝室/u) &&
  (near(signal, /科室|床[号位]|病[房区]|住院|客房|退房|离店|房型|\b(?:ward|bed|check-?out)\b/u) ||
    about(signal, /足[浴疗]|按摩|ktv|点钟|棋牌|影院|客房|酒店|宾馆|民宿/u))

/** True where the box explains how a house is found, and does not ask where somebody lives. */
const isHouseExplained = ({ label, placeholder, scenario }: Signal): boolean =>
  /门牌|楼层/u.test(placeholder) && !/居|住|家庭|户籍/u.test(label) && scenario !== 'loan'

/** Who is a party to a contract is asked where he lives, wherever the paper goes. */
const OF_PARTY =
  /^(?:车主|投保人|被保(?:险)?人|申请人|借款人|承租人|举报人|投诉人|报案人|信访人|反映人)(?:[与和及、].{2,5}人)?(?:信息|资料|情况|概况)?$/u

/** Whoever takes up such work brings things himself. */
const TAKES_UP =
  /(?:小哥|骑手|配送员|快递员|外卖员|送[餐货水]员|搬运工|司机|师傅|保洁员|阿姨)(?:招募|申请|注册|入驻|加入|报名|登记|认证)|成为(?:骑手|配送员|快递员|司机|师傅)/u

/** Parts of an address in boxes of their own, each with no more than its unit: `弄`, `号楼`, `单元`, `XX路`. */
export const UNIT_OF_ADDRESS = /^(?:[x×]+)?(?:路|[大小]?街|弄|巷|胡同|号楼?|幢|栋楼?|座|单元|室|户|组|社)$/u
const ADDRESSED =
  /(?:地址|住址|居住地|所住小区)$|^(?:小区(?:名称)?|街道|弄|[号几]?[栋幢]|单元|室|[乡镇村]|村[委组]?|路)$/u
const LIVED_AT = /^(?:居住|家庭|户籍|现住?|常住|住宅|通讯)(?:地址|住址)|居住地/u
/** True where such a unit is of the place where somebody lives. */
export const isUnitOfHome = (signal: Signal): boolean =>
  near(signal, ADDRESSED) && isPersonForm(signal) && (near(signal, LIVED_AT) || !isDelivered(signal))
/** True where it is of the place to which something is brought. */
export const isUnitOfDelivery = (signal: Signal): boolean =>
  near(signal, ADDRESSED) && isDelivered(signal) && !near(signal, LIVED_AT)

/** True where something is brought to the address: by the service, or by what else the form asks. */
export const isDelivered = (signal: Signal): boolean =>
  !isResident(signal) &&
  !isListing(signal) &&
  !(OF_PARTY.test(signal.group) && !/收件|[邮寄]送|快递/u.test(`${signal.label} ${signal.placeholder}`)) &&
  !about(signal, TAKES_UP) &&
  (signal.scenario === 'delivery' ||
    signal.scenario === 'online_grocery' ||
    DELIVERED.test(`${signal.label} ${signal.placeholder} ${signal.group}`) ||
    near(signal, DELIVERED) ||
    ((isHouseExplained(signal) || near(signal, POSTED)) && !isDossier(signal)) ||
    (near(signal, POSTED_ABROAD) &&
      !near(signal, DOSSIER_ABROAD) &&
      !about(signal, GIVEN_AWAY) &&
      anywhere(signal, BUYS) &&
      !isKeptAbout(signal)) ||
    about(signal, BROUGHT) ||
    near(signal, COUNTED_GOODS))

/** True where the control stands among a person's data and not among a shop's: the address in a shop finder is nobody's. */
export const isPersonForm = (signal: Signal): boolean =>
  (near(signal, PERSON) || signsUp(signal)) && !SHOP.test(`${signal.label} ${signal.placeholder} ${signal.group}`)

/** Who makes an account by a name and a password gives his own particulars. */
const signsUp = (signal: Signal): boolean =>
  near(signal, /用户名|账号|username|e-?mail|아이디|会员id|メール/u) &&
  near(signal, /密码|password|비밀번호|パスワード/u) &&
  about(signal, /注册|开户|sign ?up|regist(?:er|ration)|create .{0,4}account|회원 ?가입|会员登[録录]/u)

/** True where a company's invoice is asked for. */
export const isCompanyInvoice = (signal: Signal): boolean =>
  near(signal, /税号|纳税人|识别号|税务登记|发票|抬头|(?<![年月])开票|taxpayer(?! ?\()|tax id|invoice|\bvat\b/u) ||
  about(
    signal,
    /发票|开票|\binvoice (?:request|details|information)\b|\b(?:request|get|need) (?:an? |your )?(?:\w+ )?invoice\b/u,
  ) ||
  (signal.scenario === 'e_invoice' &&
    !near(signal, /身份证|婚姻|收入|学历|职[业务位]|\b(?:marital|income|salary|occupation)\b/u))

/** True where money is lent: who a person is then stands in what he owns, owes and earns. */
export const isLoan = (signal: Signal): boolean =>
  signal.scenario === 'loan' ||
  about(
    signal,
    /贷款?|借[款钱]|授信|放款|分期申请|额度(?:申请|测算|评估)|\b(?:loans?|mortgages?|remortgage|credit (?:card )?application|financ(?:e|ing) application|apply for (?:credit|finance|a (?:credit )?card)|borrow(?:er|ing)?|pre-?approv\w+|pre-?qualif\w+|refinanc\w+|affordability)\b/u,
  ) ||
  near(
    signal,
    /征信|月收入|公积金|芝麻|放款|借款(?!人)|\b(?:loan amount|amount to borrow|how much (?:would|do) you (?:like|want|need) to borrow|existing loans?|credit score)\b/u,
  )

/** A place for a car is let by who lives there; other things are let that are no homes. */
const OTHER_THING = /车位|泊车|停车|闲置|二手(?!房)|(?:设备|汽车|车辆|场地|服装|相机|器材|工具|机械)(?:出租|租赁|出售)/u
/** A car that is sold or let has an age, a price and papers, as a home has. */
export const isOfCar = (signal: Signal): boolean =>
  (about(
    signal,
    /二手车|车源|[卖收验旧租]车|卖.{0,3}车|置换|车辆(?:评估|回收|收购|上传|出租|发布|登记|信息|资料)|used car|sell (?:your|my) car/u,
  ) &&
    !about(signal, /房/u)) ||
  /车辆|违章|汽车/u.test(signal.label) ||
  (near(signal, /车牌号?码?$|行驶证|车架号|排量|变速箱/u) && !near(signal, /房|户型|楼|面积/u))

/** Who lends on a home asks what it is, and nobody offers it. */
const LENT_ON = /[借贷]款?|抵押|授信|\b(?:loan|mortgage|remortgage)\b/u

const SEEKING = /意向|预算|找房|求租|求购|搜索|筛选|looking (?:for|to buy)|\b(?:interested|budget|search|wanted)\b/u
const OFFERS =
  /售价|租金|出租|出售|房源|产权(?:年限|性质|类型|情况|期)|房屋地址|朝向|(?:asking|sale|list(?:ing)?) price|monthly rent|lot size|year built|square f(?:ee|oo)t/u

/** What a home would fetch. */
const VALUATION = /(?:房屋?|房[产价]|住宅)(?:在线|免费)?(?:估[价值]|评估)/u

/** What is asked of a home by whoever lends on it. */
const OF_PLEDGE =
  /^(?:所[在属])?(?:小区(?:名称)?|楼栋号?|总?楼层|门牌号?|室号|(?:建筑)?面积|朝向|户型|房屋.{0,4}|房龄|建[成筑]年[代份]|使用情况|装修(?:情况)?)$/u
const IS_PLEDGE = /产权|抵押|建筑面积|朝向|房屋(?:性质|类型|情况|朝向)|房产/u

/** True for what a home is like on which money is lent. */
export const isPledged = (signal: Signal): boolean =>
  OF_PLEDGE.test(signal.label) && about(signal, LENT_ON) && !about(signal, SALE_ONLY) && near(signal, IS_PLEDGE)

/** True where money is lent on anything, and no building is spoken of. */
export const isPledgeOfAny = (signal: Signal): boolean => isLoan(signal) && !anywhere(signal, /房|不动产|物业/u)

const SALE_ONLY = /[卖售租]/u
const SALE = /[卖售租]|估[价值]|\b(?:sell|list|valuation)\b/u

/** A page or a part of one over what an owner offers. */
const OFFERED =
  /出租|出售|卖房|招室友|合租|(?:房子?|房屋|房间)租出去|委托(?!取|代|书|人|寄|配送)|房源(?:登记|信息|录入|编辑)|(?:发布|编辑|新增|添加|修改|录入|上传)[^ ]{0,4}房源|业主.{0,4}(?:放盘|卖房|挂牌)|(?:房屋?|房[产价]|住宅)(?:在线|免费)?(?:估[价值]|评估)|home (?:valuation|worth)|\b(?:list|sell|let|rent out) (?:your|my|a) (?:home|house|property|apartment|flat)|\b(?:add|edit|post|submit|upload|my)(?: an?| your| my| new)* (?:propert(?:y|ies)|house|apartment|flat)(?: (?:listing|details|information|for (?:sale|rent)))?(?: |$)/u
export const isOffered = (signal: Signal): boolean => about(signal, OFFERED) || OFFERED.test(signal.group)

/** An owner lists a home: two of its particulars stand together, and nobody is looking for one. */
export const isListing = (signal: Signal): boolean =>
  !about(signal, OTHER_THING) &&
  !about(signal, SEEKING) &&
  !(about(signal, LENT_ON) && !about(signal, SALE)) &&
  !SEEKING.test(signal.group) &&
  !near(signal, /求租|求购/u) &&
  (near(signal, OFFERS) || isOffered(signal)) &&
  (/^(?:estate|unknown|)$/.test(signal.scenario ?? '') ||
    (signal.scenario === 'loan' && about(signal, VALUATION) && !about(signal, /贷|借|抵押|融资/u)))
