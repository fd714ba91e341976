/** Words that several categories share, because the same word means another category when it is another person's. */

export const NAME_WORDS =
  /(?:真实|中文|英文|法定|身份证)?(?:姓名|名字)|(?<!公司|企业|单位|机构|产品|商品)全名|^名$|姓氏|^姓$|贵姓|尊姓大名|(?:first|last|middle|full|given|family|real|legal|english|chinese)[ -]?names?|surname|\bnames?\b|氏名|お名前|フリガナ|이름|성명|nombre(?: completo)?|apellidos?|pr[ée]nom|\bnom\b|vorname|nachname|cognome|sobrenome|\bnome\b|voornaam|achternaam|f[öo]rnamn|efternamn|ชื่อ(?=$|[ /-]|จริง|เต็ม|ผู้|ลูกค้า|ของ|และ|นาม|สกุล|ภาษา|คุณ)|นามสกุล|họ (?:và )?tên|nama(?: lengkap)?/u

/** A part of a name that is none by itself. */
export const NAME_PARTS = /^(?:first|last|middle|given|forenames?|m\.? ?i\.?|(?:middle )?initials?)$/u

export const PHONE_WORDS =
  /(?:手机|移动电话|联[系络]电话|电话|座机|固话|联[系络]方式|本机|号码绑定)(?:号码?|机号)?(?:的)?(?:尾号|[后末](?:四|三|4|3)[位码](?:数字?)?)?|(?:预留|联系|备用|回访|通知|接听|登记|常用|紧急)号码|\b(?:mobile|cell|tele)?[ -]?phone(?: (?:number|no\.?|#))?|\b(?:mobile|cell|contact|tel(?:ephone)?|whatsapp)(?: (?:number|no\.?))?\b|携帯(?:电话)?(?:番号)?|电话番号|휴대폰(?: ?번호)?|전화(?: ?번호)?|휴대전화|tel[ée]fono|t[ée]l[ée]phone|telefon(?:nummer)?|handynummer|telefone|celular|cellulare|telefono|telefoonnummer|mobilnummer|โทรศัพท์|số điện thoại|nomor (?:telepon|hp)|no\.? hp/u

export const BIRTH_WORDS =
  /生日|破壳日|诞辰|出生(?:日期|年月日?|年份|时间|日)?|诞生日|生辰|birth ?(?:day|date)|date of birth|\bd\.?o\.?b\b|(?:year|month|day) of birth|birth (?:year|month)|生年月日|생년월일|생일|fecha de nacimiento|date de naissance|geburts(?:datum|tag)|data de nascimento|data di nascita|geboortedatum|f[öo]delsedatum|วันเกิด|ngày sinh|tanggal lahir/u

export const AGE_WORDS =
  /年龄(?:段|层|范围|组别?)?|岁数|[周虚实]岁|年岁|高寿|贵庚|芳龄|几岁了?|(?<!家|面积|房[子间屋]|功率|空间|店|院子|场地|尺寸|车位|容量|铺面?|厂房|办公室|[要租买桌床屏])多大(?!功率|面积|空间|容量|的?[房车面])|月龄|\bage(?: (?:group|range))?\b|\bage (?:on|at|as of|by|when) .{2,24}|(?<!\p{L})(?:edad|âge|età|idade|alter|leeftijd|ålder|usia|umur|tuổi)(?!\p{L})|อายุ(?!งาน|การใช้)|나이|연령/u

/** A plain address that is nobody's by itself. */
export const ADDRESS_WORDS =
  /(?:详细)?地址|\baddress(?:es)?\b|住所|주소|direcci[óo]n|(?<!firmen|geschäfts)adresse|endere[çc]o|indirizzo|\badres\b|ที่อยู่|địa chỉ|alamat/u

/** Passwords of things, which let in whoever knows them: a door, a meeting, a network, a gift card. */
export const OTHER_SECRETS =
  /(?:门锁.{0,2}|队伍|团队|战队|小组|社团|房主|加[入队群]|启动|开[台桌柜箱机]|[桌台]位|取[餐货]|寄存|充电|排队|抽奖|活动|考试|签到|课[堂程]|(?<!开)门|门禁|(?<!开)锁|柜|箱|房间?|包[间房]|[会入]会|会议|直播间?|文[章件档]|相册|空间|访问|提取|查看|阅读|分享|[加解]密|(?:解?压缩?|安装)包?|证书|设备|摄像[机头]|监控|数据库|服务器|主机|投票|兑换|提货|取件|核销|网络|无线|wlan|路由器?|热点|蓝牙|券|入群|加群|(?:礼品|购物|储值|充值|加油)卡)密码|(?:授权|提取|分享|开门|刮刮)码|(?:app|client|api|merchant)[ -]?(?:secret|key)|\b(?:door|gate|room|lock(?: ?box)?|locker|safe|meeting|event|album|gallery|post|page|network|wi-?fi|wlan|wireless|router|hotspot|camera|smtp|e?mail server|database|db|host|server|ftp|proxy|zip|archive|certificate|device|gift ?card|voucher) (?:pass(?:word|code|phrase)?|pin)\b/u

/** What leads to a new password. */
export const FORGOTTEN = /forg[oe]t|lupa|quên|ลืม|olvid|oubli|vergessen|vergeten|dimentica|忘|잊/u

/** What is paid with has a number and a secret, as an account has. */
export const GIFT_CARD = /(?:礼品|购物|储值|充值|提货)卡|(?:卡|券)密|\bgift ?card|\bvoucher\b/u

/** Where a student lives. */
export const DORMITORY = /(?:校区|楼栋)[及和与]?(?:宿舍|寝室)|(?:宿舍|寝室)(?:楼|楼?[栋号][数号]?|房?间?号|门号|地址)/u

/** A button that says no more than that something is granted. */
export const GRANTS = /^(?:允许|同意|确[定认]|授权|立即授权|去授权|好的?)$/u
