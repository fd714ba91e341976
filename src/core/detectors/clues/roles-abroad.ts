/** Words for people in languages other than Chinese and English, whole words where words are spaced; see `whose.ts`. */
const SHOPS =
  'praxis|tierarztpraxis|cabinet|praktijk|kliniek|tienda|sucursal|magasin|boutique|filiale|geschäfts?|ladens?|loja|filial|negozio|punto vendita|winkel|filiaal|butik(?:ens?)?|toko|cabang|outlet|gerai|cửa hàng|chi nhánh'
const SHOPS_UNSPACED = 'クリニック|[医病]院|ร้าน|สาขา|매장|가게|점포|지점|店铺'
export const REACHED =
  'tel[ée]?f[oô]n\\p{L}*|t[ée]l[ée]phone|tel\\.?|e-?mail|correo|courriel|adresse?|address|direcci[óo]n|indirizzo|endereço|adres|alamat|địa chỉ|sđt|số điện thoại|nomor'
const REACHED_UNSPACED = 'โทร|ที่อยู่|전화|주소|연락처|住所|电话|连络先'

const words = (latin: string, others: string): RegExp => new RegExp(`(?<!\\p{L})(?:${latin})(?!\\p{L})|${others}`, 'u')

export const ROLES_ABROAD = {
  merchant: new RegExp(
    `(?<!\\p{L})(?:(?:${REACHED})(?: \\p{L}+){0,2} (?:${SHOPS})|(?:${SHOPS})(?: \\p{L}+){0,2} (?:${REACHED}))(?!\\p{L})|(?:${SHOPS_UNSPACED}) ?의? ?(?:${REACHED_UNSPACED})|(?:${REACHED_UNSPACED})(?:ของ)?(?:${SHOPS_UNSPACED})`,
    'u',
  ),
  emergency: words(
    "emergencias?|urgencias?|emerg[êe]ncias?|emergenza|(?:d['’])?urgence|en cas d['’]accident|à prévenir|personne à (?:prévenir|contacter)|notfall\\p{L}*|nood(?:geval|gevallen|contact|nummer)?|nöd(?:kontakt|fall|läge|nummer)\\p{L}*|närmast[ea]? anhörige?s?|anhörigs?(?= (?:telefon|namn|mobil))|khẩn cấp|darurat|(?:keluarga|kerabat|saudara) (?:terdekat|(?:yang )?(?:tidak|beda) (?:tinggal )?serumah)",
    '비상 ?연락|긴급 ?연락|응급 ?연락|비상시|紧急(?:连络|时)|ฉุกเฉิน',
  ),
  guardian: words(
    'padres?|madre|(?:del|de la|o|u|su) tutora?|tutora? legal|apoderad[oa]|parents?|p[èe]re|m[èe]re|tuteur|tutrice|responsable l[ée]gal|respons[aá]vel|encarregado de educação|m[ãa]e|pai|genitor[ei]|tutore|mutters?|vaters?|eltern(?:teils?)?|erziehungsberechti(?:g|gt)e[nrs]?|gesetzl(?:\\.|iche[rnm]?) vertreters?|représentant l[ée]gal|wettelijk vertegenwoordiger|sorgeberechtigte[nrs]?|personensorgeberechtigte[nrs]?|ouders?|verzorgers?|moeder|vader|voogd|v[åa]rdnadshavares?|målsmans?|föräld(?:er|ers|rar|rars)|mammas?|pappas?|phụ huynh|(?:bố|cha) mẹ|(?:của|tên) (?:mẹ|bố|cha)|người giám hộ|orang ?tua|ortu|wali|(?:data|biodata|keterangan|identitas|profil) (?:diri )?(?:ayah|ibu)|(?:nama|nomor|no|hp|wa|nik|pekerjaan|pendidikan|penghasilan|usia|alamat|agama)\\.? (?:terakhir |lengkap )?(?:ayah|ibu)(?! (?:kandung|mertua|kota))|(?:sđt|điện thoại|cccd|nghề nghiệp|email) (?:của )?(?:mẹ|bố|cha)|acudiente|pap[àá]s?|mam[áã]e?s?|papai|babbo|(?:ba|bố) ?/ ?mẹ|^tutor(?:es|a|/a)?(?: legal)?(?: ?\\d)?$',
    'ご父兄|保护者|亲权者|亲御|(?<![祖叔伯])(?<![岳继养祖])[父母](?=(?:の|亲の)?(?:お?名前|氏名|携帯|电话|连络))|お[父母](?:さん|样)|보호자|학부모|법정대리인|부모|어머니|아버지|엄마|아빠|ผู้ปกครอง|บิดา|มารดา|คุณ(?:พ่อ|แม่)',
  ),
  family: words(
    'c[óo]njuge|c[óo]nyuge|espos[oa]|pareja|pariente|(?:un|del?) familiar|conjointe?|époux|épouse|mari|ehepartner\\p{L}*|ehegatt\\p{L}+|ehemann\\p{L}*|ehefrau|lebenspartner\\p{L}*|angehörige[nrs]?|companheir[oa]|c[ôo]njuge|parente|^(?:familiar(?:es)?|familiare|anggota keluarga)(?: ?\\d)?$|coniuge|marito|moglie|(?:un|del) familiare|echtgeno\\p{L}+|familielid|gezinslid|sambos?|(?:min|din|er|namn på) mak[ea]|mak(?:ens|ans)|anhörigs?|familjemedlem\\p{L}*|(?:của|tên) (?:vợ|chồng)|người thân|suami|istri|pasangan|kerabat|mertua|su[eo]gr[oa]s?|suocer[oa]|sogr[oa]',
    '배우자|남편|아내|가족(?=.{0,3}(?:이름|성명|연락|전화))|配偶者|ご家族(?=.{0,3}(?:氏名|名前|电话|连络))|คู่สมรส|สามี|ภรรยา|ญาติ',
  ),
  other: words(
    'quien recibe|(?:personas?|pessoas?|persone?|adulti?|adult[oa]s?) (?:autori[sz]\\p{L}+|delegat\\p{L}) (?:a |para |al |ao )\\p{L}+|yang (?:boleh|berhak) menjemput|người (?:đưa )?đón|persona que recib[ea]|destinatari[oa]s?(?= d)|qui (?:re[çc]oit|recevra)|chi (?:riceve|ricever[àa])|quem (?:recebe|receber[áa])|(?:beschenkte|empf[äa]ngerin) (?:person)?|wie (?:het )?ontvangt|den som får|người nhận quà|penerima (?:hadiah|bunga)|' +
      'amig[oa]s?|acompa[ñn]antes?|fiador|avalista|garante|ami|amie|accompagnante?|parrain|filleul|garant|freund(?:es|in)?|begleit(?:er|person|ung)s?|bürgen?|mitreisende[nr]?|acompanhantes?|amic[oa]|accompagnator[ei]|vriend(?:in)?|begeleider|medereiziger|vän(?:s|nen|nens)?|medföljandes?|borgensman|abholberechtigte[rn]?|abholers?|freunde|mitfahrer(?:in|s)?|vermieter(?=, )|(?:unfall)?gegners?|geschädigte[nr]?|unfallbeteiligte[nr]?|zeugen?|wohnungsgebers?|(?:du|des|un) tiers|témoins?|partie adverse|tegenpartij|wederpartij|getuigen?|motpartens?|vittnens?|(?:name|nom|naam|namn) (?:des|du|van (?:de|uw)) (?:haus|kinder|zahn)?(?:arztes|médecin|huisarts)|zweitfahrers?|mitbewohner(?:in|s)?|mitantragsteller(?:in|s)?|mitmieter(?:in|s)?|verstorbene[rn]?|(?:bisherige|aktuelle|derzeitige|jetzige|letzte|vorige)r? vermieter|(?:name|telefon\\p{L}*|anschrift|adresse|e-mail) (?:des|ihres) (?:\\p{L}+en )?vermieters|personnes? (?:autoris|habilit)[ée]+e?s?|co-?locataires?|co-?emprunteurs?|(?:second|deuxième|autre) conducteur|défunte?s?|(?:nom|t[ée]l\\p{L}*|coordonnées|adresse) du (?:bailleur|propriétaire)|ophaalgemachtigden?|(?:huidige|vorige) verhuurder|(?:naam|telefoon\\p{L}*) (?:van de )?verhuurder|medehuurders?|medeaanvragers?|overledene|huisgenoten?|medsökandes?|medlåntagares?|referens(?:person)?(?:ens)?(?= (?:namn|telefon|e-?post|mobil|\\d))|(?:nuvarande|tidigare) hyresvärd|hyresvärdens|(?:den )?avlidnes?|(?:reisende[rn]?|gast|passagiere?r?|voyageur|passager|invité|reiziger|resenär|gäst|person|personne|persoon|teilnehmer|participante?|deelnemer|deltagare|fahrer|erwachsener|adulte|viajero|pasajero|viaggiatore|ospite) ?(?:nr\\.? ?)?[2-9]|(?:zweite|dritte|weitere|zusätzliche)[rn]? (?:reisende|gast|person|teilnehmer|fahrer)\\p{L}*|(?:deuxième|autres?) (?:voyageur|personne|participant)s?|(?:tweede|extra|andere) (?:reiziger|gast|persoon|deelnemer)|(?:andra|extra) (?:resenär|gäst|person|deltagare)|bạn bè|người (?:đi cùng|giới thiệu|bảo lãnh)|teman|pendamping|ahli waris|penjamin|(?<!kode |nomor )referensi|người tham (?:khảo|chiếu)|(?:người )?thụ hưởng|padrin(?:o|ho|hos|os)|madrin(?:a|ha|has|as)|(?:d[aeo]l? )?contrari[oa]|controparte|otro (?:conductor|veh[íi]culo)|testigos?|testemunhas?|testimoni?|terlapor|saksi|nhân chứng',
    '(?:かかりつけの?|主治)(?:先生|医)(?=の)|付き添いの方|相手方?(?=の|氏名|车|電|电)|目[击撃]者|被相[续続]人|บุคคลอ้างอิง|พยาน|증인|목격자|추천인|동반(?:자|인)|동행|선물 ?받(?:는|으실) ?분|친구|지인(?=.{0,3}(?:이름|연락|전화))|보증인|绍介者|同伴者|お?迎え(?:の方|に(?:来|こ)|者)|送迎者|同居(?:人|者)|故人|共有先|(?:[二三四2-4])(?:人|名)目|(?:同行者|宿泊者|参加者|搭乗者) ?[2-9]|お?友(?:达|人)|お连れ|连带保证人|เพื่อน|ผู้ติดตาม|ผู้ค้ำประกัน|ผู้แนะนำ',
  ),
  child: words(
    'niñ[oa]s?|hij[oa]s?|alumn[oa]s?|(?:del? (?:la )?|participante )menor|enfants?|[ée]l[èe]ves?|crian[çc]as?|filh[oa]s?|alun[oa]s?|beb[êé]|bambin[oaie]|figli[oa]|alunn[oa]|schülers?|schülerin|sohne?s|tochter|kindes|(?:name|vorname|nachname|alter|schule|klasse|geburtsdatum) kind|(?:zum|vom|das|über ihr|mein|ihr|teilnehmende[sn]?|\\d\\.) kind|kind(?: \\d|er?daten|esdaten)|jeugd(?:lid|speler)|jugendspielers?|(?:gegevens|informatie) (?:van )?(?:(?:het|uw|je) )?kind|(?:het|uw|je|jouw) kind|(?:naam|name|voornaam|achternaam|leeftijd|geboortedatum|school|klas) (?:van )?(?:(?:het|uw|je) )?kind|leerling|(?:uw|je|van de) (?:zoon|dochter)|barn(?:ets?)?|elevens?|(?:của|tên|tuổi|cho) (?:con|trẻ|cháu)|bé|học sinh|anak|siswa|murid|santri|bayi|si kecil|putr[ai]',
    'お子|子供|こども|[儿児]童|园児|[乳幼]児|新生児|生徒|园儿|자녀|아이(?!디)|아기|원[아생]|아동|어린이|ชื่อเด็ก|ของเด็ก|เด็ก(?=.{0,3}อายุ)|บุตร|น้อง|ลูก(?!ค้า)|นักเรียน',
  ),
} as const
