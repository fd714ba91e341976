import { concept } from '../concept'

/** Somebody who is asked for. */
export const WHO = concept(
  '谁|哪[一]?位|何人|什么人|啥人|だれ|どなた|누구|누가|어느 분|ใคร|ผู้ใด',
  'who|whom|whose|wer|wem|wen|quien(?:es)?|qui|chi|quem|vem|ai|siapa',
)
/** What somebody is called. */
export const CALLED = concept(
  '叫(?:什么|啥|做|何)|(?:怎么|如何|咋)(?:称呼|叫)|称呼|[贵尊]姓|大名|小名|姓名|名字|名义|(?<!报|著|户|品|题|地|书|菜|商|店|签)名(?=[?？]|$)|名前|氏名|이름|성함|성명|ชื่อ',
  'names?|called|surname|heiss*|nombres?|llam*|apellidos?|nom|prenom|appel*|nome|cognome|chiam*|cham[ao]*|sobrenome|naam|heet*|namn|heter|ten|nama',
)
/** To speak to somebody from afar. */
export const REACHED = concept(
  '(?<![款钱包额金])打(?=[给到哪谁个您你过这我])|拨打?|联[系络](?:上|到|得[上到])?|回电|来电|致电|找(?:得)?到?[您你]|通知(?:到)?[您你]|能打通|连络|電話|연락|전화|ติดต่อ|โทร',
  'reach*|call(?:ed)?|contact*|text|ring|erreich*|anruf*|zuruckruf*|kontaktier*|llam*|contactar*|localizar*|joindre|joignable|contacter|appeler|rappeler|chiam*|contatt*|ligar|contatar|contato|bereik*|bellen|na dig|kontakt*|lien (?:lac|he)|goi|hubungi|dihubungi|menghubungi',
)
/** What is dialled. */
export const DIALLED = concept(
  '号码?(?!楼|院|店|线|桌|门|牌)|电话|手机|联系方式|11 ?位|番号|번호|เบอร์|หมายเลข',
  'numbers?|phones?|mobile|cell(?:phone)?|*nummer|telefon*|handy|telefono|movil|celular|numero|telephone|portable|cellulare|recapito|telefone|telemovel|whatsapp|telefoon|mobil|so|sdt|nomor|no hp|hp|wa',
)
/** Where somebody has his home; where he stays for a night is told by other words. */
export const DWELLS = concept(
  '(?<![入同投借合宿留间内]|去哪.?)住(?!院|宿|店|客|户|持|建|几[晚天夜]|多久|[的]?(?:酒店|宾馆|民宿))|居住|家[住在](?=哪|几|什么|何)|[租搬]在(?=哪|几|何)|落户|户籍|户口|老家|住まい|お住|住ん|거주|사시는|살고|사는 곳|자택|อาศัย|พักอยู่',
  'live|lives|living at|reside|residence|residential|wohnen|wohnhaft|wohnst|wohnort|viv[eo]s?|vivez|vivent|vivi|vivis|resid[eo]*|habit(?:ez|es|e|ent)|domicili[oe]|domicile|abit[aio]|mora[rs]?|moras|morada|woon(?:t)?|wonen|bor|bosatt|(?:noi|dang) o|cu tru|thuong tru|tam tru|tinggal|berdomisili|domisili',
)
/** Which house, floor or room. */
export const DOOR = concept(
  '几[号栋幢座单楼层室门]|哪[栋幢层座号]|几零几|门牌|(?:什么|哪(?:一)?[个条])(?:小区|街|路|巷|社区|村|镇|乡)|哪边|何处|哪(?:里|儿|块|$)|地址|地方|详细|どちら|どこ|어디|ที่ไหน',
  'where|address|wo|donde|ou|dove|onde|waar|var|vart|dau|di mana|mana',
)
/** To bring or send something to somebody. */
export const SENDS = concept(
  '(?<!出)[送发](?=[到往给去达至])|送(?=[餐货来哪])|寄|投递|配送|派送|快递|外卖|[お]?届け|送り|发送|배송|배달|보내|ส่ง|จัดส่ง',
  'deliver*|ship|send|sent|mail|drop ?off|liefer*|zustell*|send*|entreg*|envi*|llev*|livr*|expedi*|consegn*|sped*|inviar*|mand[ao]r*|bezorg*|lever*|stur*|skick*|giao|gui|kirim*|antar*|dikirim*',
)
/** Papers that come by the wire. */
export const BY_MAIL = concept(
  '邮箱|邮件|信箱|电子[版档票邮件发]|电邮|メール|이메일|อีเมล',
  'e-?mail*|confirmation|e-?ticket|confirmacion|correo|bestatigung|conferma|confirmacao|bevestiging|bekraftelse*|xac nhan|konfirmasi',
)
/** How many years somebody has lived. */
export const AGED = concept(
  '几岁|(?<!(?:[家房车店屋铺院要租买]|铺面|厂房|保洁|面积)[子里]?有?)多大(?=[了啦呀啊?？(（]|年|岁|$)|年龄|年纪|年岁|岁数|[贵高]庚|(?:年|已|未)?满 ?(?:\\d{1,2}|十八) ?周?岁|周岁|成年[人]?(?=[吗?？]|$)|几个月(?:大)?|月龄|几零后|哪个?年代出生|年齢|(?<![区屋子筑造成工房楼地产家])年代|おいくつ|何歳|나이|연세|몇 ?살|연령|อายุ',
  'ages?|aged|how old|years old|months old|wie alt|alter|edad|cuantos anos|age|quel age|eta|quanti anni|idade|quantos anos|leeftijd|hoe oud|alder|hur gammal|tuoi|umur|usia',
)
export const BORN = concept(
  '出生|(?<![发产新])生日(?![宴歌礼券会]|派对|聚会|蛋糕|权益|优惠)|诞生|生于|[年月日天]生的?(?=[?？]|$)|生辰|寿[星诞]|生まれ|생일|태어|출생|เกิด',
  'born|birth(?:day|date)?|dob|geboren|geburt*|cumpleanos|nacid[oa]|naciste|nacio|nacimiento|naissance|anniversaire|ne|nee|nat[oa]|nascita|compleanno|nasc[eu]*|nascimento|aniversario|geboorte*|verjaardag|fodd|fodelse*|(?<!hoc |ve )sinh(?! vien)|sinh nhat|lahir|ulang tahun',
)
/** What ails a body or a mind, and what is done about it. */
export const AILS = concept(
  '(?<![植作虫])病(?!虫|害|毒库|房号|区|毒查杀)|毛病|癌|肿瘤|结石|炎(?=[?？症]|$)|不适|不舒服|难受|酸痛|[疼痛]|晕[车船针]|恐高|头晕|胸闷|血[压糖脂]|三高|高血压|糖尿|心脏|心脑|脑血管|哮喘|癫痫|骨折|扭伤|旧伤|受[过]?伤|手术|住[过]?院|医生|医嘱|吃[着的过]?药|用药|服药|什么药|药物|麻药|疫苗|打过?[几]?针|怀[孕着]|孕[吐期周]|备孕|哺乳|月经|例假|大姨妈|经期|坐月子|产后|流产|失眠|睡(?:眠|得)|抑郁|焦虑|过敏|烟|饮酒|喝酒|[近散远]视|度数|眼镜|听力|血型|体[重检脂]|多重(?=[啊呀?？(（]|$)|多少斤|[身]高多少|残疾|慢[性]?病|体质|身体|健康|病歴|既往|持病|症状|お薬|服用|妊娠|アレルギー|体調|질병|질환|복용|임신|증상|알레르기|โรค|แพ้|ยา(?=ที่)|ตั้งครรภ์|อาการ|유산|ป่วย',
  'stroke|heart attack|pacemaker|blood thinners?|(?:take|taking)(?: \\w+){0,2} (?:tablets|pills)|(?:tablets|pills)(?: \\w+){1,3} take|(?:medical|health) (?:conditions?|issues?|problems?|history|needs?)|disease*|illness*|symptom*|injur*|surger*|medication*|medicines?|pregnan*|allerg*|diabet*|asthma|epilep*|menstrual|smok*|blood (?:type|pressure|group)|krankheit*|vorerkrankung*|medikament*|schwanger*|beschwerden|schlaganfall*|herzinfarkt*|herzschrittmacher|blutverdunn*|tabletten|operiert|verletzung*|einschrankung*|operation*|enfermedad*|embaraz*|medicament*|medicacion|lesion*|cirugia*|pastillas|operad[oa]|marcapasos|anticoagulant*|ictus|infarto|sintoma*|alergi*|maladie*|enceinte|opere|operee|avc|infarctus|antecedents|traitement|allergi*|blessure*|symptome*|patologi*|malatti*|farmac*|gravidanza|incinta|intervent[oi] chirurgic*|operat[oa]|sintomi|doenca*|gravid[ao]|remedio*|lesoes|cirurgi*|ziekte*|zwanger|medicijn*|geopereerd|beroerte|bloedverdunners?|hartaanval|klachten|allergie*|sjukdom*|gravid|mediciner?|opererats|opererad|hjartinfarkt|blodfortunnande|besvar|skador|benh|mang thai|phau thuat|dot quy|thuoc|di ung|trieu chung|penyakit|hamil|operasi|obat|alergi|cedera|hepatit*|antibioti*|antibiotic*|tatuage[mn]|tatuaje*|gafas|lentillas|oculos|occhiali|kacamata|lesionad*|ferit[oi]|truyen nhiem|gejala|terdiagnosa|diagnos*|keluhan|berobat|penyakit*|tekanan darah|enfermo|padec*|sofre|hospitali[sz]*|internad[oa]|ricoverat[oa]|tabaco|tabagis*|rawat inap|merokok',
)
/** Who is no human being, or is one at work. */
export const NO_CUSTOMER = concept(
  '宠物|爱宠|毛孩子|狗|猫|犬|鱼|植物|花卉|叶|(?<![水坚])果|树|作物|庄稼|设备|机器|车[辆况]|老师|教练|店员|店长|客服|医生姓名|师傅|骑手|司机|快递员|门店|本店|贵店|我们|您的评价|动物|ペット|반려|สัตว์เลี้ยง',
  'pets?|dogs?|cats?|horse|animal*|puppy|vet|plant*|device|machine|staff|teacher|shop|store|our|haustier*|hund*|katze*|tier|mascota*|perro*|gato*|animaux|chien*|chat|cane|gatto|cachorro*|huisdier*|hond*|kat|husdjur*|katt*|thu cung|hewan|kucing|anjing',
)
export const EATS = concept(
  '吃(?!得消)|喝|[食饮](?:物|材|用|品|谱|料)?|菜|肉|辣|葱|姜|蒜|香菜|海鲜|奶|[酱蘸配调味]料|酒水?|口味|餐|食べ|食材|料理|드시|음식|못 ?먹|อาหาร|ทาน|กิน',
  'eat*|food*|diet*|meal*|dish*|essen|isst|speisen|kost|com[eaio]s?|comer|mang*|aliment*|nourriture|repas|cib[oi]|comid*|eten|eet|voedsel|ater|mon an|an duoc|makan*|menu',
)
/** How much of it goes in. */
export const PUTS = concept('放(?:多少|几|点)|[多少]放', 'how much (?:salt|sugar|spice|ice)')
/** To leave away. */
export const AVOIDS = concept(
  '(?<!要)不(?:能|可以?|要|想|爱|碰|吃|放|喜)|忌|避[开免讳]|(?<=[吃喝碰])不[了惯来得]|别[放加吃]|免[辣葱]|戒|禁|苦手|避けたい|못|안 드|ไม่(?:ทาน|กิน|ได้)|แพ้',
  "don't|dont|do not|can't|cannot|avoid*|dislik*|without|restrict*|nicht|kein*|no|evit*|ne|pas|non|nao|restric*|niet|geen|inte|undvik*|khong|kieng|tidak|pantang*",
)
/** To learn as a grown person does. */
export const STUDIED = concept(
  '读书|念书|念的|读的|读到|在读|就读|上学|毕业|学历|文凭|大学|学院|[读上念](?=大?几|[哪什])|大几|考研|专业(?!人|技|课|版)|哪[所个]?学校|什么学校|出身校|学歴|학교|학력|전공|졸업|เรียน|จบ|การศึกษา',
  'studied|study|studies|graduat*|degree|universit*|college|qualification*|major(?:ed)?|studium|studier*|abschluss*|schulabschluss|estudi[oa]s?|estudiaste|carrera|diplom*|etude*|etudi*|titolo di studio|laurea*|studi|formacao|escolaridade|estudaste|estudou|get in school|estudo*|opleiding*|studie*|gestudeerd|utbildning*|studera*|hoc van|trinh do|tot nghiep|pendidikan|lulus*|kuliah',
)
/** To earn a living. */
export const WORKS = concept(
  '(?<!社会|义)工作(?!人员|日|台|时间|餐|室|原理)|上班|就[职业]|任职|供职|谋生|高就|营生|打工|(?:做|干)(?:什么|啥|哪)(?:的|工作|行|[一]行)?|行业|行当|职[业务位级称]|岗位|担任|老板|自己干|お仕事|ご?職業|勤め|勤務|직업|직장|근무|회사에서|อาชีพ|ทำงาน',
  'work|works|worked|working|employ*|job|occupation|profession*|living|career|arbeit*|beruf*|branche|tatig|trabaj*|profesion|empleo|dedicas?|metier|travail*|emploi|lavor*|mestiere|professione|occupazione|trabalh*|profissao|emprego|werk*|beroep|baan|jobb*|arbetar?|yrke|bransch|nghe|nganh nao|lam viec|cong viec|lam gi|bekerja|pekerjaan|kerja',
)
/** The firm one works for. */
export const FIRM = concept(
  '公司|单位|企业|机构|会社|회사|บริษัท',
  'company|firm|empresa|entreprise|azienda|bedrijf|foretag|cong ty|perusahaan',
)
/** Who belongs to one's family. */
export const RELATIVES = concept(
  '爱人|配偶|老公|老婆|丈夫|妻子|父母|爸妈|父亲|母亲|双亲|公婆|岳父|岳母|(?<!大)家[里中]?人|家属|家[里中]|兄弟|姐妹|兄妹|姐弟|子女|儿女|儿子|女儿|老人|长辈|伴侣|家族|兄弟姉妹|가족|부모|배우자|자녀|형제|ครอบครัว|บิดา|มารดา|คู่สมรส|พี่น้อง|บุตร',
  'spouse|wife|husband|parents|mother*|father*|sibling*|brother*|sister*|household|family|dependant*|dependent*|relatives?|ehepartner*|ehefrau|ehemann|eltern|mutter|vater|geschwister|familie*|conyuge|espos[oa]|padres|madre|padre|hijos|hermanos|familia*|conjoint*|epou[sx]e?|enfants|mere|pere|freres?|famille|coniuge|moglie|marito|genitori|figli|fratelli|famiglia|conjuge|pais|mae|pai|filhos|irmaos|familia|echtgeno*t*|ouders|moeder|vader|gezin*|partner|maka|foraldrar|syskon|familj*|gia dinh|bo me|cha me|vo chong|anh chi em|keluarga|suami|istri|ayah|ibu|orang tua|saudara',
)
export const HOW_MANY = concept(
  '几(?=[个口位名代]|$)|多少(?=[个口人位名])|[人口]数|口人|人口|数量|個数|何人|人数|몇 ?명|수$|จำนวน|กี่คน',
  'how many|number of|no\\. of|wie viele|anzahl|cuant[oa]s|numero de|combien|nombre d*|quant[ei]|numero di|quant[oa]s|hoeveel|aantal|hur manga|antal|so luong|bao nhieu|may nguoi|jumlah|berapa',
)
/** With whom one lives, and whether they are alive. */
export const TOGETHER = concept(
  '一起(?:居)?住|同住|跟谁住|和谁住|健在|在世|与.{1,4}同住|[与和跟](?:父母|子女|配偶|家人|老人|儿女).{0,2}住|同居|동거|อยู่(?:ด้วย|ร่วม)',
  'live with|lives with|living with|lebt mit|viven? con|vit avec|vive con|mora com|woont met|bor med|song cung|tinggal (?:bersama|dengan)',
)
/** How one stands with another. */
export const RELATED = concept(
  '(?:什么|啥|何种)关系|的关系|关系(?=$|[(（:：?？])|续柄|続柄|관계|ความสัมพันธ์',
  'relation(?:ship)?|beziehung|verwandtschaft*|parentesco|relacion|lien de parente|relazione|parentela|relacao|relatie|relation|quan he|hubungan',
)
export const MARRIES = concept(
  '结婚|离[过]?婚|[已未]婚|再婚|成家|有[没无]?(?:有)?对象|对象(?=[吗了没])|领证(?!方式|地)|单身|脱单|谈恋爱|婚姻|既婚|独身|기혼|미혼|결혼|이혼|แต่งงาน|โสด|สมรส',
  'married|marriage|partnerschaft|en couple|pareja|gia dinh chua|divorc*|single|widow*|marital|verheiratet|ledig|geschieden|familienstand|casad[oa]|solter[oa]|divorciad[oa]|estado civil|marie*|celibataire|etat civil|sposat[oa]|celibe|nubile|stato civile|solteir[oa]|getrouwd|ongehuwd|burgerlijke staat|gift|ogift|civilstand|ket hon|hon nhan|doc than|menikah|lajang|perkawinan|pernikahan',
)
export const FAITH = concept(
  '教堂|寺[院庙]|清真寺|礼拜堂|佛堂|道观|信[佛主道]|[归学]佛|归主|信奉|信(?:什么|哪个?|何)?教|信[徒众]|宗教|信仰|教[徒派友会](?![练员室师])|佛教|基督|天主|伊斯兰|穆斯林|道教|做礼拜|受洗|洗礼|受戒|皈依|信教|종교|신앙|교회|ศาสนา|นับถือ',
  'religio*|faith|church|(?:place|house) of worship|denomination|christian|catholic|muslim|jewish|hindu|buddhis*|parish|baptis*|konfession*|kirche|glaube*|iglesia|fe|eglise|culte|chiesa|fede|igreja|religiao|kerk|geloof|kyrka|tro|samfund|ton giao|giao xu|agama|gereja|bati[sz]mo|batizad[oa]|bautismo|bautizad[oa]|battesimo|battezzat[oa]|parroquia|paroquia|parrocchia',
)
/** Another than who is at the page, by what ties the two. */
export const ANOTHER = concept(
  '朋友|好友|同事|同伴|伙伴|老(?:会员|客户|学员)(?=推荐|介绍|带)|介绍|推荐(?!理由|菜|商品|套餐|课|给您)|引荐|拜访|来访者|被访|(?:帮|替|代|为|送给|转给)(?:谁|哪位|他人|别人|朋友)|(?:谁|哪位)(?:给[您你]|帮[您你]|替[您你])|对方|(?:跟|和|与)[您你](?:一起|同)|同[来去行](?:的|人|者)|随行|陪同|担保|举报的|投诉的|被(?:举报|投诉)|听谁说|礼物.{0,4}收|收(?:礼|到)的?人|紹介|お連れ|추천|동반|동행|방문하실|แนะนำ|เพื่อน|ผู้ติดตาม',
  "friend*|referr*|refers?|recommended|guest's?|plus.one|companion*|colleague*|visiting|accompan*|begleit*|freund*|empfohlen|geworben|besuchen|acompanant*|amig[oa]s?|recomend*|visita|accompagn*|parrain*|ami|amie|recommande|accompagnat*|amic[oi]|consigliat*|presentat*|acompanhante*|indicou|vriend*|aanbevolen|introduc*|meereizende*|rekommendera*|medfoljande|sallskap|ban be|gioi thieu|di cung|teman|pendamping|pengajak|rekomendasi",
)
/** In whose care a child is. */
export const GUARDIAN = concept(
  '家长|监护人|(?:孩子|宝宝|娃)(?:他|的)?(?:爸|妈|爸妈|父|母)|爸妈|家里大人|保護者|보호자|학부모|부모님|ผู้ปกครอง',
  "parents?|guardian*|mother's|father's|mum|mom|dad|eltern*|erziehungsberechtigt*|tutor[ae]?|padres|parent|responsable legal|genitor[ei]|tutore|responsavel|ouder*|verzorger*|vardnadshavare*|malsman|phu huynh|orang tua|orangtua|wali|ortu",
)
/** Where a child learns. */
export const SCHOOL = concept(
  '上学|(?:哪|什么|所|个)(?:所|个)?(?:学校|小学|中学|幼儿园|班)|学校|几年级|年级|哪个班|幼儿园|小学|初中|高中|園|学年|학교|학년|유치원|โรงเรียน|ชั้นเรียน|ชั้นปี',
  'school*|grade|kindergarten|nursery|preschool|*schule|klasse|kita|colegio|escuela|curso|ecole|classe|scuola|escola|serie|turma|creche|groep|klas|skola|arskurs|forskola|truong|lop|sekolah|kelas',
)
/** A circle in which one goes by another name. */
export const CIRCLE = concept(
  '群[里内聊中]|平台上|网上|论坛|圈子|圈[里内]|游戏[里内中]|榜[上单]|对外|公开显示|显示(?:的)?|社区[里内中]',
  'community|forum|leaderboard|displayed|public|online|display|screen|in-game',
)
/** To come in as one known. */
export const SIGNS_IN = concept(
  '登[录陆入]|注册|绑定|ログイン|로그인|เข้าสู่ระบบ',
  'log ?in|sign ?in|login|anmelde*|inloggen|logga in|connexion|accesso|iniciar sesion|entrar|dang nhap|masuk',
)
export const ACCOUNT = concept(
  '账[号户]|帐[号户]|用户名|アカウント|계정|아이디|บัญชีผู้ใช้',
  'account|user ?name|user ?id|benutzer*|usuario|compte|utente|gebruiker*|anvandar*|tai khoan|akun',
)
/** What comes as a message to a telephone. */
export const TEXTED = concept(
  '短信|手机(?:上)?(?:收到|接收|来)|ショートメール|sms|문자|เอสเอ็มเอส',
  'sms|text(?:ed)?|texto|tin nhan',
)
export const DIGITS = concept(
  '验证|校验|数字|几位数?|[那这]串|[四六46] ?位|(?<!号)码(?!头)|番号|숫자|ตัวเลข|รหัส',
  'code|digits|pin|ziffern|codigo|chiffres|codice|cifre|cijfers|siffror|ma|kode|angka',
)
/** A paper that says who somebody is. */
export const IDENTIFIES = concept(
  '证件|身份证|本人证|신분증|身分証|บัตรประชาชน',
  'identity (?:card|document)|id card|ausweis*|documento|piece d.identite|carta d.identita|identiteit*|legitimation',
)
/** What somebody has done against the law, or is charged with. */
export const OFFENDED = concept(
  '犯过|犯罪|违法|违纪|诉讼|案底|处分|奖惩|判刑|被告|失信|前科|逮捕|범죄|전과|อาชญากรรม|คดี',
  'criminal|convict*|offen[cs]e*|arrest*|vorstrafe*|strafregister|antecedentes penales|condamn*|casier|condann*|antecedentes criminais|strafblad|brottsregister|tien an|pidana',
)
export const REGISTERED_HOME = concept('户口|户籍', 'hukou')
export const COUNTRYSIDE = concept('农[村业]|城镇|非农|性质|类[型别]|农转非', 'rural|urban')
export const QQ = concept('qq(?!群)|扣扣(?!群)|抠抠|企鹅号', 'qq(?! ?群)')
/** To eat no meat, or what a faith allows. */
export const ABSTAINS = concept(
  '素食|吃[全]?素|全素|茹素|清真(?!寺)|斋[饭菜堂戒]|ベジタリアン|ヴィーガン|ハラール|채식|할랄|มังสวิรัติ|ฮาลาล',
  'vegan*|vegetari*|halal|kosher|vegetar*|gluten-?free|an chay',
)
/** Those who are grown up, as they are counted. */
export const GROWN_UPS = concept('成人|大人', 'adult*|erwachsene*|vuxna|volwassenen|nguoi lon|dewasa')
/** How a dish is made, told to all. */
export const RECIPE = concept('菜谱|食谱|レシピ|레시피', 'recipe*|rezept*|receta*|recette*|ricett*|receita*|resep')
/** A house of God, to which somebody belongs. */
export const CONGREGATION = concept(
  '教堂|教会|寺[院庙]|堂区|清真寺|道场',
  'parish|church|congregation|mosque|temple|synagogue',
)
export const BELONGS = concept('所属|所在|隶属|加入|常去', 'your|home|member of|attend*|belong')
/** How one is called by those of one's faith. */
export const FAITH_NAME = concept('法[名号]|教名|圣名|洗名|道号|经名', 'baptismal name|confirmation name')
/** To have somebody, or to keep him. */
export const HAS_KIN = concept(
  '有没有|有无|是否有|家[里中庭]有|^有|赡养|抚养|供养|需要照顾',
  'have|has|support*|care for',
)
/** One who is kept by another's money. */
export const KEPT_BY = concept('(?:赡养|抚养|供养)(?:老人|子女|小孩|孩子|父母|人)', 'dependants|dependents')
/** To like. */
export const LIKES = concept(
  '喜欢|爱(?=吃|喝)|偏爱|想(?=吃)|能(?:不能)?(?=吃)|可以(?=吃)|吃不(?=吃)',
  'like|favou?rite|prefer*',
)
/** Who cooks. */
export const COOK = concept('后厨|厨房|厨师|大厨', 'kitchen|chef|cook')
/** So are others called, who cook nothing. */
export const MASTER = concept('师傅', 'master')
/** Something is told to somebody. */
export const TELLS = concept(
  '[对给跟和]|留言|嘱咐|交代|叮嘱|备注|说明|要求|需求|说',
  'notes?|message|instructions?|requests?|tell|know',
)
/** Those of one's kin, one by one. */
export const KINSFOLK = concept(
  '配偶|爱人|伴侣|老公|老婆|父母|爸妈|双亲|老人|长辈|子女|儿女|(?<!毛)孩子|小孩|兄弟|姐妹|兄妹|姐弟',
  'spouse|partner|parents|children|kids|siblings?|brothers?|sisters?|dependants?|dependents?',
)
/** How it is with one's kin. */
export const KIN_STATE = concept(
  '(?:父母|子女|配偶|家人|兄弟姐妹|亲属|家属)的?(?:情况|[状概]况)',
  '(?:family|household) (?:composition|structure|make-?up)|(?:adults|people|others?) (?:living with you|in your (?:home|household))',
)
