import { concept } from '../concept'

/** The address book of the device. */
export const ADDRESS_BOOK = concept(
  '(?:更新|备份|恢复|同步).{0,3}联[系络]人|(?:手机|电话)(?:[本簿]|号簿|里.{0,4}(?:认识|谁|朋友|好友))|认识的人|存[了过]?[我你].{0,3}(?:号|手机|电话)|号码簿|从(?:手机|电话)里?.{0,2}[选挑].{0,4}(?:人|号码?)|(?:选择?|挑)[一]?[位个]?联系人|通[讯信]录|(?:手机|导入|选择?|读取|访问|获取|同步|匹配|上传).{0,4}联[系络]人|联[系络]人.{0,2}(?:权限|列表|授权)|连络先(?:へ|の|を|に|アクセス|から)|アドレス帐|주소록|연락처.{0,3}(?:접근|허용|불러|가져|동기|권한)|전화번호부|(?:สมุด|รายชื่อ)(?:โทรศัพท์|ผู้ติดต่อ|ติดต่อ)|รายชื่อ',
  "(?:phone|device|phone's)? ?contacts?|address ?book|phone ?book|(?:people|anyone) (?:with|who ha(?:s|ve)) my (?:phone|number)|kontakte|adressbuch|telefonbuch|contactos|agenda|contatos|contacts|repertoire|carnet d'adresses|contatti|rubrica|contacten|adresboek|kontakter|adressbok|telefonbok|danh ba|kontak|buku telepon",
)
export const MY_PLACE = concept(
  '所在(?:地点|的?地方|方位)|(?:发送?|共享|分享|告[诉知]).{0,4}位置|我在哪[里儿]?|定位(?!到[底顶]|元素)|(?:当前|我的|您的|所在|实时|精[准确]|详细|地理)的?位置|位置(?:信息|权限|服务|共享|授权)|现在地|位置情报|gps|현재 ?위치|내 ?위치|위치 ?(?:정보|권한|서비스|접근)|ตำแหน่ง(?:ปัจจุบัน|ของฉัน|ที่ตั้ง)?|โลเคชั่น',
  '(?:my |your |current |precise |exact |device |live )?location|gps|standort*|ubicacion|localizacao|localizacion|geolocali[sz]*|ma position|localisation|me localiser|position actuelle|posizione(?: attuale)?|locatie|position|platsdata|vi tri(?: cua (?:toi|ban)| hien tai)?|lokasi(?: saya| anda| saat ini)?|where i am|where you are',
)
export const NEARBY = concept(
  '附近|周[边围]|身边|就近|离[我您你].{0,3}近|最近的|旁边|近く|周辺|最寄り|주변|근처|가까운|ใกล้(?:ฉัน|เคียง|ๆ)?',
  'close to (?:me|you)|near|nearby|near me|autour de moi|in meiner nahe|nearest|closest|around|around me|in der nahe|nachste*|cerca(?: de mi)?|cercan*|mas cercan*|perto(?: de mim)?|proximo*|mais proxim*|pres de (?:moi|chez moi)|proximite|autour|le plus proche|vicin[oaie]|piu vicin*|in de buurt|dichtbij*|dichtstbijzijnde|nara|narmaste|gan (?:toi|day|nhat)|gan|terdekat|sekitar|dekat',
)
export const CITY = concept(
  '城[市区]|同城|市区|地市|县城|商圈|都市|市区町村|도시|지역|เมือง|จังหวัด',
  'city|town|area|stadt|ciudad|cidade|ville|citta|stad|thanh pho|kota',
)
export const LOOKED_AT = concept(
  '历史搜索|停留时[间长]|兴趣标签|(?<!必[要需] ?|功能 ?|essential |necessary |functional )cookies?|(?:广告|行为)(?:跟踪|追踪)|(?:跟踪|追踪)广告|浏览(?!更多|器)|(?<!行程)足迹|[看逛]过的?|(?:访问|浏览|行为|使用)(?:行为|数据|习惯|轨迹)|统计工具|埋点|行为分析|利用状況|이용 ?행태|행동 ?정보|(?:搜索?|观看|播放|点击|阅读).{0,6}(?:历史|记录|轨迹)|点击(?:[与和及]|行为|数据)|停留时长|点击流|访问日志|浏览数据|收藏记录|访问(?:记录|历史)|搜索(?:记录|历史)|点击记录|上网|閲覧|履历|검색 ?기록|방문 ?기록|열람|조회 ?(?:기록|이력)|최근 ?본|ประวัติการ(?:เข้าชม|ค้นหา|ท่อง)|เข้าชม',
  'pages? (?:i|you).{0,6}(?:view|visit)*|what (?:i|you).{0,6}(?:view|look at|watch)|ad tracking|brows*|viewed|analytics|page-?views?|clicks?|click data|usage data|analytics cookies|behaviou?r*|nutzungsdaten|nutzungsverhalten|datos de uso|dados de uso|donnees d.utilisation|dati di utilizzo|gebruiksgegevens|anvandningsdata|viewing history|search history|(?:search|view|watch|visit|click)* history|visited pages|tracking|surfverlauf|browserverlauf|suchverlauf|verlauf|historial|navegacion|historico|navegacao|historique|navigation|cronologia|navigazione|browsegeschiedenis|zoekgeschiedenis|webbhistorik|sokhistorik|lich su (?:duyet|tim kiem|xem)|duyet web|riwayat (?:pencarian|penelusuran|jelajah)|penelusuran',
)
/** What is shown or sold to a person is fitted to what is known of him. */
export const FITTED = concept(
  '(?:按|根据|依).{0,6}(?:喜好|兴趣|习惯|偏好)|个性化|千人千面|猜你喜欢|精准(?:推荐|营销|推送)|定向(?:推送|广告)|智能推荐|兴趣推荐|パーソナライズ|맞춤(?:형)?|เฉพาะบุคคล|ปรับแต่ง',
  'person+ali[sz]*|tailored|targeted|interest-based|personalis*|personaliz*|personalizad*|op maat|gepersonaliseerd*|personlig*|ca nhan hoa|dipersonalisasi|personalisasi',
)
/** To buy, order, visit or have done, as a customer. */
export const BUYS = concept(
  '账单|客单|充电记录|[加充].{0,3}[油电](?![站卡桩枪员])|来.{0,4}(?:超市|店|我们)|逛超?市?|来的(?!人)|[购买]|消费|订单|点[过单餐菜]|光顾|来店|到店|(?<=[次回趟近])来(?![电信访源])|来(?:过|本|我们|一次)|花[了费销]|花.{0,2}多少|下.{0,2}单|开销|小票|积分明细|吃过|用过|住过(?!院)|维修|保养|洗车|换胎|在本店|在我们|本馆|就诊|注文|ご?利用|구매|구입|주문|방문|이용|쇼핑|지출|ซื้อ|สั่ง|ใช้บริการ|มาที่ร้าน|ใช้จ่าย',
  'buy|buys|bought|purchas*|order*|spend|spent|shop*|visit*|stay*|stayed|dine*|dined|eat|ate|service*|used|come|veio|vino|venido|viene|viennent|venez|kommen|kommt|komt|komen|kommer|been (?:here|to|in|with)|transaction*|kauf*|gekauft|bestell*|besuch*|einkauf*|ausgegeben|ausgeben|compra*|comprado|pedido*|visita*|gasta*|consum*|compro*|acheta*|achete*|achat*|command*|visite*|depens*|venu*|acquist*|ordin*|speso|spend*|kopen|gekocht|bestel*|bezoek*|besteed*|kop*|handla*|bestall*|besok*|mua|dat hang|ghe|den|chi tieu|su dung|beli|membeli|belanja|pesan*|berkunjung|datang|menginap|makan',
)
/** To have for some days what stays another's. */
export const RENTS = concept(
  '租[车赁用相]|加[租购]|レンタル|レンタカー|렌트|렌터카|대여|เช่า',
  'rent*|hire|hiring|miet*|alquil*|arrend*|alug*|louer|nolegg*|huren|huur*|hyr*|thue|sewa*|disewa|menyewa',
)
/** Records of what was bought, by their own names. */
export const BOUGHT = concept(
  '买过|(?:做|修|办|住|租|订|约|拍|剪|烫|染|护理)过(?!院|手术|检查|的?药|敏|滤)|购买过|消费过|光顾过|(?:消费|购[买物])(?:记录|明细|历史|习惯|偏好|频[次率]|经历|渠道|水平|小票)|(?:历史|过往|以往)(?:订单|小票)|订单(?:记录|历史|明细)|积分明细|常[买点购吃]|購入履歴|来店(?:回数|頻度|履歴)|注文履歴|利用履歴|구매 ?(?:내역|이력|기록)|주문 ?(?:내역|이력)|구매하신|ประวัติการ(?:ซื้อ|สั่งซื้อ|ใช้บริการ)|เคยซื้อ',
  '(?:purchase|order|shopping|transaction|service) history|(?:einkaufs|bestell|kauf)*(?:historie|verlauf)|historial de (?:compras|pedidos)|historico de (?:compras|pedidos)|historique d* (?:achats?|commandes?)|storico (?:acquisti|ordini)|(?:bestel|aankoop)geschiedenis|(?:kop|order)historik|lich su (?:mua hang|don hang)|riwayat (?:pembelian|pesanan|belanja|transaksi)',
)
export const PASTE = concept(
  '读取.{0,3}复制|复制的(?:内容|文字)|粘贴|剪[贴切]板|粘帖|贴上|貼り付け|ペースト|クリップボード|붙여 ?넣기|클립보드|วาง(?:จาก)?|คลิปบอร์ด',
  'copied text|paste|clipboard|einfugen|zwischenablage|pegar|portapapeles|colar|area de transferencia|coller|presse-papiers?|incolla|appunti|plakken|klembord|klistra in|urklipp|dan (?:noi|ma|tu|link)|bo nho tam|tempel|papan klip',
)
/** Where somebody goes, as it is followed. */
export const FOLLOWED = concept(
  '轨迹|行程(?:足迹|记录)|行踪|行程|路线|后台|持续|始终|全程|追踪|跟踪|実时|移动路线|バックグラウンド|常に|이동 ?경로|백그라운드|항상|เส้นทาง|ตลอดเวลา|เบื้องหลัง',
  'track*|trail|route|live|all the time|todo el tiempo|o tempo todo|tout le temps|background|always|continuous*|verfolg*|hintergrund|immer|segundo plano|siempre|recorrido|rastre*|percurso|sempre|arriere-plan|toujours|trajet|suivi|percorso|achtergrond|altijd|bakgrund*|alltid|lo trinh|hanh trinh|chay nen|luon|latar belakang|rute|selalu|lacak',
)
/** What of a body tells who somebody is, but for the face. */
export const BODY_PRINT = concept(
  '(?:朗?读|念).{0,2}数字|录制?.{0,2}声音|(?<!设备)指纹(?![锁头款机容模])|手印|[录按采](?!住).{0,6}手?指(?!令|定|示|南)|[手拇食]指.{0,3}(?:[录按采](?!住)|放在)|声纹|声音(?:密码|锁|识别|id|口令|登录|解锁|支付)|[凭记].{0,3}声音|语音(?:验证(?!码)|核验)|跟读|掌纹|虹膜|指静脉|掌静脉|声紋|지문|성문|홍채|ลายนิ้วมือ|เสียงพูดยืนยัน',
  '(?<!device )finger ?prints?|voice ?(?:prints?|id|unlock|password|biometric*)|(?:by|enroll?|train|recogni[sz]e) .{0,5}voice|speaker id|touch ?id|iris|palm ?(?:print|vein)s?|fingerabdruck*|stimmprofil|huella*|impressao digital|digitais|biometria digital|empreinte* (?:digitales?|vocales?)|impront[ae]|vingerafdruk*|fingeravtryck|van tay|sidik jari',
)
export const FACE = concept(
  '眨眨?眼|点点?头|张张?嘴|摇摇?头|动作检测|核身|真人(?:认证|检测|验证)|自拍|人脸|人证(?:核验|比对|合一)|刷脸|[一张您的]脸|正脸|面部|活体|面容|脸部|顔|얼굴|안면|ใบหน้า|สแกนหน้า',
  'face|facial|selfie|liveness|gesicht*|rostro|rosto|visage|volto|viso|gezicht*|ansikt*|khuon mat|chan dung|wajah|muka',
)
export const ALBUM = concept(
  '相册|图库|相簿|照片库|アルバム|写真ライブラリ|フォトライブラリ|앨범|갤러리|사진첩|อัลบั้ม|แกลเลอรี|คลังภาพ',
  '(?:from )?(?:your|my) photos|(?:photo )?(?:album|library|gallery)|camera roll|fotogalerie|fotomediathek|galeria|carrete|galerie|phototheque|galleria|fotobibliotheek|fotogalerij|fotobibliotek|thu vien anh|galeri',
)
export const IP = concept('', 'ip')
export const SPEAKS = concept(
  '说出|(?:长按|按住|对着).{0,4}说|说一[句声段说]|视频(?:客服|咨询|看|[连问会]|面|沟通|见面|通话|核验|验证|录制|认证)|开麦|摄像|语音|录音|(?:周围|环境|现场)(?:的)?声音|环境音|说话|聆听|监听|录[一个]?[段条]|讲话|口述|朗读|麦克风|话筒|音声|マイク|录画|录像|录.{0,2}视频|相机|カメラ|ビデオ通话|음성|녹음|마이크|카메라|영상 ?통화|ไมโครโฟน|ไมค์|เสียง|กล้อง|วิดีโอคอล',
  'talk|video chat|microphone|mic|voice|record(?:ing)?|camera|webcam|video call|speak|mikrofon|sprach*|kamera|aufnehmen|microfono|camara|voz|grabar|microfone|gravar|micro|enregistr* (?:un message|une? video|audio|vocal*|(?:votre|ma) voix)|vocal*|fotocamera|registra* (?:un messaggio|un video|audio|vocal*|la)|voce|microfoon|opnemen|spraak*|rost*|spela in|giong noi|ghi am|may anh|rekam|suara',
)
export const DEVICE = concept(
  '设备(?:号|码|id|标识|信息|指纹|型号)|本机(?!号)|终端序列号|手机(?:识别码|标识)|安卓id|(?:绑定|本|此|这台|该|当前|常用|受信任|可信)(?:的)?(?:设备|终端)|本机(?:设备|号|信息|标识)|机器码|手机(?:串号|型号|标识)|终端标识|imei|oaid|idfa|mac地址|端末(?:id|识别|情报)|기기 ?(?:정보|식별|id|고유)|단말기|รหัสเครื่อง|รหัสอุปกรณ์',
  'imei|(?:this|my|your|trusted) device|device serial|diesem? gerat|este dispositivo|cet appareil|questo dispositivo|dit apparaat|den har enheten|thiet bi nay|perangkat ini|device (?:id|ids|identifier|identifiers|info*|fingerprint)|idfa|oaid|gaid|android id|udid|advertising id|mac address|gerate-?id|geratekennung|id del dispositivo|id do dispositivo|identifiant (?:de l.)?appareil|id dispositivo|apparaat-?id|enhets-?id|ma thiet bi|id perangkat',
)
/** The picture by which somebody is shown to others. */
export const PORTRAIT = concept(
  '(?:个人|本人)形象|大头贴|头像|形象[照图]|(?:主页|资料|名片|个人)(?:照片?|图片?|封面)|プロフィール(?:写真|画像)|アイコン|프로필 ?(?:사진|이미지)|รูปโปรไฟล์',
  'avatar|headshot|profile (?:picture|photo|image|pic)|profil-?(?:bild|foto)|foto de perfil|imagen de perfil|imagem de perfil|photo de profil|foto (?:del )?profilo|immagine (?:del )?profilo|profielfoto|profilbild|anh dai dien|foto profil',
)
/** The way that somebody went. */
export const TRAIL = concept(
  '轨迹|行踪|追踪(?!粉|专|店|主|帐|账)|跟踪|位置(?:历史|记录)|去过的?地[方点]|(?:行[动车进驶]|移动|骑行|运动|出行)(?:的)?路线|移動(?:履歴|経路)|行動履歴|이동 ?(?:경로|기록)|동선|เส้นทางการเดินทาง|ประวัติตำแหน่ง',
  'location history|timeline|where i(?:.ve| have) been|places (?:i|you).{0,8}been|route history|trail|movements?|live tracking|standortverlauf|bewegungsprofil|historial de ubicaciones|recorridos?|historico de localizacao|trajetos?|historique de position|trajets?|cronologia (?:delle )?posizioni|percorsi|locatiegeschiedenis|platshistorik|lich su vi tri|lo trinh|riwayat lokasi|rute perjalanan',
)
/** The city that a page is shown for. */
export const CITY_SHOWN = concept(
  '切换.{0,4}城市|[切换]一?[个座]?城(?!堡)|当前(?:所在)?城市|定位城市|选择城市|城市列表|热门城市|地域を選択|지역 ?선택|เลือกเมือง',
  'change city|select your city|choose your city|current city|your city|stadt wahlen|cambiar ciudad|elige tu ciudad|changer de ville|cambia citta|chon thanh pho|pilih kota',
)
/** What tells one device from all others. */
export const DEVICE_NUMBER = concept(
  '设备(?:uuid|唯一码|id|标识|指纹)|机器码|手机串号|imei|oaid|idfa|mac地址|端末(?:id|識別)|기기 ?(?:식별|id|고유)|รหัสอุปกรณ์',
  'imei|device (?:id|identifier|fingerprint)|idfa|oaid|gaid|android id|udid|advertising id|mac address|gerate-?id|id del dispositivo|id do dispositivo|identifiant (?:de l.)?appareil|enhets-?id',
)
/** What of the body a doctor looks at, and the papers about it. */
export const MEDICAL = concept(
  '体检|病[历例]|化验|检[查验]单|检[查验]报告|处方|舌[苔象面]|患处|患部|伤口|皮肤|病灶|诊断|ct片|x光|影像报告|健康証明|健康证|診断書|検査結果|処方箋|진단서|처방전|검사 ?결과|ใบรับรองแพทย์|ผลตรวจ|ใบสั่งยา',
  'medical|prescription|doctor.?s (?:note|letter)|lab results?|test results?|x-?ray|wound|skin|arztbrief|attest|rezept|befund*|receta|informe medico|analisis|receita medica|laudo|exames?|ordonnance|certificat medical|analyses|ricetta|referto|certificato medico|recept|verwijsbrief|doktersverklaring|lakarintyg|don thuoc|ket qua xet nghiem|giay kham|resep|hasil lab|surat dokter',
)
/** The camera is opened. */
export const SHOOTS = concept(
  '拍照|拍摄|拍一张|拍下|撮影|촬영|ถ่าย(?:รูป|ภาพ)',
  'take (?:a )?(?:photo|picture)|foto aufnehmen|tomar foto|tirar foto|prendre (?:une )?photo|scatta*|foto maken|ta foto|chup anh|ambil foto',
)
/** Who somebody is to the program that he came with. */
export const OPEN_ID = concept('静默(?:登录|授权)|用户标识|开放(?:平台)?id|openid|unionid', 'open_?id|union_?id|sub')
/** The city where somebody is. */
export const MY_CITY = concept(
  '(?:所在|我的|您的|当前|定位)(?:的)?城市|同城|現在の都市|내 도시|เมืองของฉัน',
  '(?:my|your|current) city|meine stadt|mi ciudad|minha cidade|ma ville|la mia citta|mijn stad|min stad|kota saya',
)
/** The page itself makes itself heard. */
export const ALERTS = concept(
  '提示|提醒|通知|播[报放音]|收听|怎么办|朗读|お知らせ|알림|แจ้งเตือน',
  'alert*|notif*|reminder*|sound*|hinweis*|aviso*|avviso*|melding*|thong bao|pemberitahuan',
)
/** A file is brought along. */
export const UPLOADS = concept(
  '上传|压缩|アップロード|업로드|อัปโหลด',
  'upload*|compress*|hochladen|subir|enviar|televers*|carica*|ladda upp|tai len|unggah',
)
/** The eyes and ears of a device. */
export const SENSOR = concept(
  '相机|摄像头|麦克风|话筒|镜头|カメラ|マイク|카메라|마이크|กล้อง|ไมโครโฟน',
  'camera|microphone|mic|webcam|kamera|mikrofon|camara|microfono|microfone|micro|fotocamera|microfoon|may anh',
)
/** The page is finding out where somebody is. */
export const LOCATING = concept(
  '自动(?:识别|获取)|定位中|正在定位|定位失败|获取位置中|未定位|测位中|위치 ?확인 ?중',
  'detected automatically|locating|detecting location|wird geortet|localizando|localisation en cours',
)
/** Pages and sites. */
export const WEB = concept(
  '页面|网页|网站|链接|搜索|浏览|ページ|サイト|페이지|사이트|เว็บ',
  'pages?|(?:web)?sites?|seiten?|webseiten?|paginas?|sitios?|sites?|pagine|siti|sidor|trang|halaman|situs',
)
/** A page that differs from city to city. */
export const CITY_SERVICE = concept('城市服务|地区服务|服务(?:范围|城市)|开通城市', 'service area|cities served')
/** Those whom a device keeps the numbers of, by the one word that its settings have. */
export const KEPT = concept(
  '联[系络]人|連絡先|연락처|รายชื่อ',
  'contacts?|kontakte|contactos|contatos|contatti|contacten|kontakter|danh ba|kontak',
)
/** What opens for a face that it knows. */
export const FACE_GATE = concept(
  '门禁|刷脸|闸机|考勤|人脸|顔認証|안면 ?인식',
  'face (?:access|entry)|facial recognition',
)
/** A picture that others see beside a name, and no gate. */
export const AVATAR = concept('头像|大头贴|アバター|프로필', 'avatar|profil*|perfil')
/** To have had it before. */
export const HAD = concept(
  '[买用来吃喝点逛]过(?![敏程期户度滤量渡]|的?药)|(?:购买|使用|消费|光顾|体验|入住)过',
  '(?:used|bought|ordered|tried|visited)',
)
/** What a shop sells, and the shop. */
export const WARES = concept(
  '(?:[我你]们|[本贵])(?:店|公司|家|们)?的?|(?:同类|其他)?(?:产品|商品|品牌|菜品|饮品)|(?:本|贵|我们|这家|哪家|哪个)(?:店|门店|超市|商场)',
  '(?:our |the |which |what )?(?:products?|brands?|items?)',
)
/** To which shop somebody goes. */
export const GOES_WHERE = concept(
  '[去逛](?:的|了)?(?:是)?哪(?:[里儿]|[个家].{0,2}(?:店|超市|商场|餐厅|菜场))?|在哪.{0,4}(?:买|购)|哪家.{0,4}(?:买|店)',
  'which (?:store|shop|branch)',
)
/** The day of a purchase, as only those call it who have made it. */
export const PURCHASED = concept(
  '',
  'date of purchase|purchase date|date purchased|purchased (?:on|from|at)|bought on|when (?:did|was).{0,12}(?:buy|bought|purchased?)|kaufdatum|fecha de (?:la )?compra|date d.achat|data (?:di acquisto|da compra)|aankoopdatum|inkopsdatum|ngay mua|tanggal pembelian',
)
/** To buy in a shop, and nothing that is bought once in years. */
export const SHOPS = concept(
  '购[买机物入](?![车房])|买(?![车房断卖])|消费(?!者)|(?:购物|收银)?小票|收据',
  'purchas*|bought|buy|shopped|shop|receipts?|spent',
)
/** What was bought is told afterwards, for points or for a repair. */
export const TALLIED = concept(
  '免停|抵停车|(?:消费|小票)(?:抵|减免|换)|积分(?:补|登记|录入|申诉)|补(?:录|登|积)|消费(?:登记|录入|补录|返利|返现)|小票(?:登记|录入|信息|积分)|(?:产品|商品)(?:注册|登记)|维修|报修|保修|质保',
  '(?:missing|claim|add) (?:points|receipt|purchase)|warranty|product registration|register your (?:product|purchase)',
)
/** To come to a shop, or to eat there. */
export const DROPS_IN = concept('(?<!外)[来吃喝逛充洗](?=[几一多].{0,2}[次回趟])', 'drop in')
/** In which town or which part of it somebody is. */
export const MY_AREA = concept(
  '(?:[我你您现前]|现在|目前|所|当前)在(?!.?住).{0,3}(?:哪|什么)[个座一]?(?:城市|城区|区|县|商圈|片区|板块)',
  '(?:city|town|area|neighbou?rhood) (?:are you|you are) in|(?:city|town|area) you live in',
)
/** It has been bought, and is asked about. */
export const BOUGHT_THEN = concept(
  '(?:当时|上次|那次|最近)[买购点]',
  '(?:did|have) you (?:buy|bought|order|ordered|purchased?)',
)
/** What customers do, as it is counted. */
export const CUSTOM = concept(
  '消费|购物|到店|光顾|下单|流量|[话水电]费|[加充][油电](?![站卡桩枪员])',
  'spend|spending|visits?|orders?|purchases?|order value|basket',
)
