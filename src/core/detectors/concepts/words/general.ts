import { concept } from '../concept'

/** When something is, was or will be, and how long. */
export const WHEN = concept(
  '(?:几|多少)个?(?:分钟|小时|钟头)|[款账]日|几[天晚夜日](?![号])|日子|那天|几月份?|多少天|时分|起止|(?:起止|具体|大[概约]|预计)?时间段?|时刻|时段|时点|钟点|时长|日期|日时|几点(?:钟)?|何时|什么时候|啥时候?|几时|几号|哪天|哪[一年月日]|多久|多长|开始|いつ|시간|시각|일시|날짜|언제|เวลา|วันที่|เมื่อ(?:ไหร่|ไร)',
  '*datum|*zeitpunkt|time|hour|when|date|how long|duration|uhrzeit|zeit*|wann|datum|dauer|hora*|fecha|cuando|quando|data|duracion|duracao|heure|quand|duree|ora|orario|durata|tijd*|wanneer|duur|tid|tidpunkt|nar|hur lange|gio|thoi gian|khi nao|luc nao|bao lau|ngay|jam|waktu|kapan|durasi|tanggal|lama|berapa lama',
)
export const WHERE = concept(
  '地[点址方]|位置|哪[里儿个]|何处|场所|どこ|어디|위치|장소|ที่ไหน|สถานที่|ตำแหน่ง',
  'where|place|location|spot|wo|ort|standort|donde|lugar|onde|local|ou|lieu|dove|luogo|waar|plaats|plats|o dau|dia diem|vi tri|di mana|lokasi|tempat',
)
export const NUMBER = concept('号码?|编号|番号|번호|หมายเลข|เลข', 'number|no|nr|num|numero|nummer|so|nomor|plate|n°')
/** Of which make and kind a thing is. */
export const KIND = concept(
  '型号?|品牌|牌子|(?<![存贷付借货汇收筹退欠放还])款[式型]?|车系|系列|种类|是什么(?!时)|哪[款种辆台]|啥车|メーカー|种|종류?|모델|제조사|ยี่ห้อ|รุ่น|ประเภท',
  'make|model|brand|which|type|kind|marke|modell|typ|modelo|marca|tipo|marque|modele|type de|modello|merk|soort|loai|hang|hieu|doi|jenis|merek|tipe|seri',
)
/** What is the person's own. */
export const OWN = concept(
  '现[驾开有]|在[开用]|[您你]家?的?|我家?的?|自己|本人|名下|现有|自有|家里|目前|现在|あなた|お客様|自分|ご?所有|お持ち|본인|보유|소유|현재|ของ(?:คุณ|ท่าน|ฉัน)',
  'your|my|own*|you|current|currently|ihr*|dein*|mein|aktuell*|su|tu|mi|actual|seu|sua|meu|minha|atual|votre|vos|mon|ma|actuel*|suo|tuo|mio|attuale|uw|je|jouw|mijn|huidige|din|ditt|er|nuvarande|cua ban|hien tai|ban|anda|kamu|saya|saat ini',
)
/** A person wants or means to. */
export const WANT = concept(
  '需要(?=[几多哪什])|关心|钟意|中意|属意|能?承受(?:力|得起)?|负担得起|可负担|最好|需不需要|要不要|意向|打算|心目中|求购|求租|计划|准备|希望|期望|理想|心仪|心水|偏好|偏爱|看[中好上重]|在意|注重|想[要买看试租换去了]?|感兴趣|兴趣|需求|考虑|倾向|喜欢|关注|预期|意愿|欲望|予定|検讨|お探し|관심|희망|원하|예정|สนใจ|ต้องการ|อยาก|คาด',
  'target|(?:are you|you.re|i.m) after|most you.d|move in by|latest you|want|wish|thinking (?:of|about)|.d like|like to|in mind|hoping|looking|interested|interest|prefer*|plan*|intend*|desired|ideal|would like|seeking|considering|gesucht|gewunscht*|wunsch*|interess*|geplant*|dese*|quiere*|busca*|interes*|previsto|pretend*|souhait*|recherch*|envisag*|desider*|cerc*|intenzion*|gewenst*|zoek*|voorkeur|onskad*|intress*|soker|quan tam|mong muon|muon|nhu cau|du dinh|du kien|minat|ingin|diinginkan|rencana|dicari|incar*',
)
export const SEEK = concept(
  '找|查[找看询]|搜索?|寻找|看看|探索|さがす|探す|찾기|찾|검색|ค้นหา|หา',
  'find|search|show|see|look|locate|finden|suchen|buscar|encontrar|encuentra|ver|trouver|chercher|voir|trova*|cerca*|vind*|zoek*|hitta|sok|tim|xem|cari|temukan|lihat',
)
/** Leave to use something of the device, and what is done with it. */
export const ALLOW = concept(
  '权限|保持|记住|ยินยอม|授权|开启|打开|启用|开通|同意|读取|访问|同步|获取|使用|导入|汇入|上传|调用|许可|権限|允?许|许す|连携|허용|동의|권한|연동|가져오기|อนุญาต|เปิด|เข้าถึง|ซิงค์',
  'allow|consent*|acced*|keep|remember|enable|share|grant|permission|access|import|sync|turn on|use|give|permit*|erlauben|zulassen|freigeben|aktivieren|zugriff|importieren|teilen|activar|compartir|acceso|importar|usar|ativar|compartilhar|partilhar|acesso|autoris*|autoriz*|einwillig*|zustimm*|activer|partager|acces|importer|utiliser|autorizza*|condivid*|importa*|attiva*|usa|toestaan|delen|toegang|gebruik*|importeren|tillat*|dela|anvand|importera|aktivera|cho phep|chia se|truy cap|nhap|bat|dong bo|izinkan|akses|aktifkan|bagikan|impor|gunakan',
)
export const PICTURE = concept(
  '[照图](?:片|像)?|样片|合影|近影|画面|镜头|截图|影像|拍[照摄]|影印件|扫描件|实拍|相片|写真|画像|사진|이미지|촬영|รูป|ภาพ|ถ่าย',
  'photo*|picture*|image*|pic|pics|scan|screenshot|upload|foto*|bild*|aufnahme|captura|cliche|immagin*|scansione|afbeelding*|anh|hinh|chup|gambar|unggah',
)
export const HOW_MUCH = concept(
  'จ(?:ํา|ำ)นวนเงิน|ยอด(?:เงิน|โอน)|(?:价格|总价|租金|首付|月供)(?:区间|范围)|家賃|賃料|월세|전세|ค่าเช่า|租金|月租|多少钱?|几[钱多]|金额|(?:心[理里])?(?:价格|价[位钱]|(?<![评特差好低原估])价)|总价|单价|预算|费用?|いくら|価格|予算|料金|얼마|금액|가격|예산|비용|ราคา|งบ(?:ประมาณ)?|เท่า(?:ไหร่|ไร)',
  '(?:(?:expected|asking|desired|target|guide) )?price*(?: range)?|(?:rent|budget) range|budget|cost|rent|how much|wie ?viel|jumlah|berapa|amount|max(?:imum)?|*preis*|*miete|kosten|*betrag|precio|presupuesto|importe|cuanto|preco|orcamento|valor|quanto|prix|montant|combien|prezzo|importo|*prijs|bedrag|hoeveel|*pris|loyer|canone|affitto|alquiler|aluguel|hyra|huur*|gia thue|sewa|belopp|gia|ngan sach|chi phi|bao nhieu|harga|anggaran|biaya',
)
/** To come to have. */
export const ACQUIRE = concept(
  '签约|敲定|能定|交车|认购|用车|拿车|订购|置办|购[机买]|入户|[购买]|入手|入市|下手|[订定]车|提车|换车|换房|置业|置换|成交|下定|定(?:房|车|下来)|交易|購入|買|구입|구매|ซื้อ',
  'buy*|purchas*|acquire|kauf*|compra*|achat|achet*|acquist*|kopen|aankoop|kop*|mua|beli|membeli',
)
/** Not exactly. */
export const ROUGH = concept(
  '粗略|大致|大概|模糊|城市级|区县级|おおよそ|大まかな|대략|โดยประมาณ|คร่าวๆ',
  'approximate*|rough*|coarse|ungefahr*|aproximad*|approximat*|approssimat*|globale|ungefarlig*|uoc chung|tuong doi|perkiraan',
)
/** The number that the maker or keeper of a thing has given it. */
export const SERIAL = concept('编号|序列|编码', 'serial|id')
/** What somebody does as a rule. */
export const HABIT = concept(
  '主要(?=购|买)|(?:[每一]个?[月周天年]|平[时常日])(?=.{0,8}(?:花|开销|消费))|平均|[每单][趟次回]|[每一]个?月(?=花|开销|消费|买)|经常|平时|通常|一般(?=.{0,4}[买点购吃喝])|常(?=[买点购吃喝去来加充])|よく|いつも|普段|자주|평소|주로|มัก|ปกติ|บ่อย',
  'on average|usual*|normally|typically|regular*|habitual*|costuma*|suele*|d.habitude|generalement|di solito|normalmente|meist*|gewohnlich|normalerweise|meestal|gewoonlijk|brukar|vanligtvis|thuong|biasanya',
)
/** In which year. */
export const YEAR = concept(
  '哪[一]?年|年月|年份|年度|何年|年式|몇 ?년|연식|ปีไหน|ปี(?:ที่)?ผลิต',
  'what year|which year|year|baujahr|erstzulassung|ano|annee|anno|bouwjaar|arsmodell|nam san xuat|doi|tahun',
)
export const SIZE = concept(
  '大小|尺寸|大型|小型|几座|座位数|载重|サイズ|크기|ขนาด',
  'size|class|category|grosse|klasse|tamano|tamanho|taille|dimension*|grootte|storlek|kich co|ukuran',
)
/** A short series of digits or letters. */
export const CODE = concept(
  '码|数字|番号|숫자|번호|รหัส|ตัวเลข',
  'code|digits|number|ziffern|nummer|codigo|digitos|chiffres|codice|cifre|cijfers|siffror|ma so|chu so|angka|kode',
)
/** The other side of something. */
export const BACK = concept(
  '卡背|背面|反面|签名[栏条]|裏面|뒷면|ด้านหลัง',
  'back|reverse|behind|ruckseite|reverso|dorso|verso|retro|achterkant|baksida*|mat sau|belakang',
)
/** Before now. */
export const PAST = concept(
  '历史|过往|以往|那次|当初|以前|去年|前年|之前|从前|曾经?|上一?[次回趟期]|最[后末]一?[次回趟]|上个?[月周]|上周|最近|近期|近[一三半几\\d]|过去|前回|これまで|直近|이전|지난|최근|과거|ครั้ง(?:ล่าสุด|ก่อน|ที่แล้ว)|ที่ผ่านมา|เคย',
  'past|previous*|prior|last|before|earlier|history|recent*|ever|already|fruher*|bisher*|letzte*|bereits|anterior*|ultim[oa]s?|pasad[oa]s?|historial|antes|passad[oa]s?|precedent*|dernier*|deja|historique|scors[oa]|passat[oi]|storico|vorige|laatste|eerder*|al eens|tidigare|senaste|forra|truoc|gan day|gan nhat|lich su|da tung|tung|sebelumnya|terakhir|pernah|riwayat|lalu',
)
export const HOW_OFTEN = concept(
  '几[趟回]|(?:[一每]|[12两])(?:周|个?月|年|个?星期).{0,4}[几多]少?[次趟回单]|(?:多久|多长时间|几天).{0,6}一?[次趟回单]|几[次笔]|多少次|次数|频[率次]|每[周月天年](?:大[约概])?.{0,6}[次回]|何回|頻度|どのくらい.{0,6}(?:頻度|来店|利用)|얼마나 ?자주|몇 ?번|횟수|빈도|บ่อยแค่ไหน|กี่ครั้ง',
  'how often|how many times|how frequently|frequency|wie oft|haufigkeit|con que frecuencia|cuantas veces|com que frequencia|quantas vezes|a quelle frequence|combien de fois|con quale frequenza|quante volte|hoe vaak|hoe dikwijls|hur ofta|bao lau.{0,12}mot lan|bao nhieu lan|may lan|seberapa sering|berapa kali',
)
export const CHILD = concept(
  '(?<!毛)孩子|小孩|崽崽|小家伙|子女|宝宝|宝贝(?!图|分|视频)|小朋友|幼儿|小(?:乐|棋|选|滑|歌|舞|骑|球|泳|画|学|营|队|记|主持)[手员者友人]|学员|学生|儿童|娃|萌娃|お子(?:様|さま|さん)|子ども|園児|원생|น้อง|아이(?!콘)|자녀|아동|(?<!회)원아|학생|เด็ก|บุตร|นักเรียน|ลูก',
  "child|child's|children|kid|kids|baby|toddler|pupil|student|camper|kind|kindes|kinder|nino|nina|hijo|hija|alumno|alumna|crianca|filho|filha|aluno|aluna|enfant|eleve|bambin[oa]|figli[oa]|alunn[oa]|kindje|leerling|barn*|elev*|be|tre|con|hoc sinh|anak|siswa|bayi",
)
/** What narrows a list of offers. */
export const FILTER = concept(
  '(?:房价|车价|行情)(?:查询|走势)|[挑选]车(?!位)|筛选|排序|车型(?:查询|大全|对比|库)|絞り込み|並び替え|필터|정렬|ตัวกรอง',
  'filter*|sort|sortier*|filtr*|ordenar|trier|ordina|sorteer*|sortera|loc|saring|urutkan',
)
/** Month and year, as cards show them. */
export const MONTH_YEAR = concept('月月\\/年年|月 ?\\/ ?年', 'mm ?/ ?yy(?:yy)?|mm ?/ ?aa(?:aa)?|mm ?/ ?jj(?:jj)?')
export const MAIL = concept('邮箱|メール|이메일|อีเมล', 'e-?mails?|correo|courriel|mail')
/** To be entered in a register. */
export const REGISTERED = concept(
  '上的?牌|登记|注册|登録|등록|จดทะเบียน',
  'regist*|matricula[cç]*|matriculacion|immatricul*|zulassung*|erstzulassung|immatricolazione|registrer*|dang ky|registrasi',
)
/** What the law gives people of a certain standing. */
export const STANDING = concept(
  '残疾|残障|身障|身心障碍|伤残|低保|特困|优待|退役(?!证)|障害者|장애인|보훈|พิการ',
  'disab*|*behindert*|discapacidad|*deficien*|handicap*|invalid*|beperking|funktionsneds*|veteran*|khuyet tat|thuong binh|difabel',
)
/** Parts of a country, the largest first. */
export const PROVINCES = concept('省 ?[-—·] ?市|省市区?县?|省[\\/、, ]市', 'province ?/ ?city|state ?/ ?city')
export const DISTRICT = concept('常住地|住地|出生地|户籍地|籍贯|区域|地区|所在地', 'area|region')
/** The parts of a county, which are chosen. */
export const TOWNSHIP = concept(
  '街道|乡镇|镇街|街镇|(?:街道|乡镇|镇|街)[\\/、或]?(?:街道|乡镇|镇|乡|办事处)',
  'sub-?district|township',
)
export const FIRST = concept(
  '首[次单]|第一次|初めて|初回|처음|ครั้งแรก',
  'first|erst*|primer[ao]?|primeir[ao]|premiere?|prim[ao]|eerste|forsta|lan dau|pertama',
)
/** To do away with it. */
export const CLEARS = concept(
  '清[空除理]|删除|关闭|削除|삭제|ลบ',
  'clear*|delete|remove|erase|loschen|borrar|limpar|effacer|supprimer|cancella|wissen|verwijder*|rensa|radera|xoa|hapus',
)
/** What a thing would fetch. */
export const WORTH = concept(
  '评?估[价值]|市[值价]|值多少|現在価値|시가|มูลค่า',
  'worth|value|valuation|wert|valor|valeur|valore|waarde|varde|gia tri|nilai',
)
/** A part of a country. */
export const PROVINCE = concept(
  '都道府[县県]|지역|시도|จังหวัด',
  'state|province|county|region|bundesland|kanton|departement|provincia|comunidad|estado|regione|provincie|lan|landskap|tinh|thanh pho|provinsi',
)
/** Which part of the country, down to a few streets. */
export const WHICH_PART = concept(
  '哪一?个?(?:[省市区县州镇乡片](?!小区|店)|地级市|街道|街镇|方位)',
  'which (?:borough|district)',
)
/** Of which sort something is, among several. */
export const CLASS = concept('类[别型]|种类|分类', 'type|kind|category')
/** For which reason. */
export const WHY = concept(
  '为什么|为何|做什么用|干什么用|主要用来|[原动]因|动机|目的|理由|用途|次数|几次|第几',
  'why|reason|purpose',
)
/** What else a firm asks the wishes of: its services, the hour, how it shall write. */
export const SERVICE = concept(
  '服务|险|保养|套餐',
  'service|services|product|products|office|branch|staff|seat|seats|seating|newsletter*|topic*|workshop*|session*|appointment*|contact*|language|payment|delivery|store|stores|doctor*|gift*|food|drink*|meal*',
)
/** By the week, by the month, as a mean. */
export const BY_PERIOD = concept(
  '[月周年]均|人均每|年度|累计(?!.*满)|[每上]个?[周月年]',
  'average|typical|monthly|weekly|yearly|annual|(?:per|a|each|every) (?:week|month|visit|year)',
)
