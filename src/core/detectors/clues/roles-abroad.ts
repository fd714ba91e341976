/** Words for people in languages other than Chinese and English, whole words where words are spaced; see `whose.ts`. */
const SHOPS =
  'tienda|sucursal|magasin|boutique|filiale|geschäfts?|ladens?|loja|filial|negozio|punto vendita|winkel|filiaal|butik(?:ens?)?|toko|cabang|outlet|gerai|cửa hàng|chi nhánh'
const SHOPS_UNSPACED = 'ร้าน|สาขา|매장|가게|점포|지점|店铺'
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
    "emergencias?|urgencias?|emerg[êe]ncias?|emergenza|(?:d['’])?urgence|personne à (?:prévenir|contacter)|notfall\\p{L}*|nood(?:geval|gevallen|contact|nummer)?|nöd(?:kontakt|fall|läge|nummer)\\p{L}*|närmast[ea]? anhörige?s?|khẩn cấp|darurat",
    '비상 ?연락|긴급 ?연락|응급 ?연락|비상시|紧急(?:连络|时)|ฉุกเฉิน',
  ),
  guardian: words(
    'padres?|madre|(?:del|de la|o|u|su) tutora?|tutora? legal|apoderad[oa]|parents?|p[èe]re|m[èe]re|tuteur|tutrice|responsable l[ée]gal|respons[aá]vel|encarregado de educação|m[ãa]e|pai|genitor[ei]|tutore|mutters?|vaters?|eltern(?:teils?)?|erziehungsberechtigte[nrs]?|sorgeberechtigte[nrs]?|ouders?|verzorgers?|moeder|vader|voogd|v[åa]rdnadshavares?|målsmans?|föräld(?:er|ers|rar|rars)|mammas?|pappas?|phụ huynh|(?:bố|cha) mẹ|(?:của|tên) (?:mẹ|bố|cha)|người giám hộ|orang ?tua|ortu|wali|(?:nama|nomor|no|hp) (?:ayah|ibu)(?! kandung)',
    '保护者|亲权者|亲御|(?<![祖叔伯])(?<![岳继养祖])[父母](?=(?:の|亲の)?(?:お?名前|氏名|携帯|电话|连络))|お[父母](?:さん|样)|보호자|학부모|법정대리인|부모|어머니|아버지|엄마|아빠|ผู้ปกครอง|บิดา|มารดา',
  ),
  family: words(
    'c[óo]njuge|c[óo]nyuge|espos[oa]|pareja|pariente|(?:un|del?) familiar|conjointe?|époux|épouse|mari|ehepartner\\p{L}*|ehegatt\\p{L}+|ehemann\\p{L}*|ehefrau|lebenspartner\\p{L}*|angehörige[nrs]?|companheir[oa]|c[ôo]njuge|parente|coniuge|marito|moglie|(?:un|del) familiare|echtgeno\\p{L}+|familielid|gezinslid|sambos?|(?:min|din|er|namn på) mak[ea]|mak(?:ens|ans)|anhörigs?|familjemedlem\\p{L}*|(?:của|tên) (?:vợ|chồng)|người thân|suami|istri|pasangan|kerabat',
    '배우자|남편|아내|가족(?=.{0,3}(?:이름|성명|연락|전화))|配偶者|ご家族(?=.{0,3}(?:氏名|名前|电话|连络))|คู่สมรส|สามี|ภรรยา|ญาติ',
  ),
  other: words(
    'quien recibe|persona que recib[ea]|destinatari[oa]s?(?= d)|qui (?:re[çc]oit|recevra)|chi (?:riceve|ricever[àa])|quem (?:recebe|receber[áa])|(?:beschenkte|empf[äa]ngerin) (?:person)?|wie (?:het )?ontvangt|den som får|người nhận quà|penerima (?:hadiah|bunga)|' +
      'amig[oa]s?|acompa[ñn]antes?|fiador|avalista|garante|ami|amie|accompagnante?|parrain|filleul|garant|freund(?:es|in)?|begleit(?:er|person|ung)s?|bürgen?|mitreisende[nr]?|acompanhantes?|amic[oa]|accompagnator[ei]|vriend(?:in)?|begeleider|medereiziger|vän(?:s|nen|nens)?|medföljandes?|borgensman|bạn bè|người (?:đi cùng|giới thiệu|bảo lãnh)|teman|pendamping|ahli waris|penjamin',
    '추천인|동반(?:자|인)|동행|선물 ?받(?:는|으실) ?분|친구|지인(?=.{0,3}(?:이름|연락|전화))|보증인|绍介者|同伴者|お?友(?:达|人)|お连れ|连带保证人|เพื่อน|ผู้ติดตาม|ผู้ค้ำประกัน|ผู้แนะนำ',
  ),
  child: words(
    'niñ[oa]s?|hij[oa]s?|alumn[oa]s?|(?:del? (?:la )?|participante )menor|enfants?|[ée]l[èe]ves?|crian[çc]as?|filh[oa]s?|alun[oa]s?|beb[êé]|bambin[oaie]|figli[oa]|alunn[oa]|schülers?|schülerin|sohne?s|tochter|kindes|(?:name|vorname|nachname|alter|schule|klasse|geburtsdatum) kind|(?:naam|name|voornaam|achternaam|leeftijd|geboortedatum|school|klas) (?:van )?(?:(?:het|uw|je) )?kind|leerling|(?:uw|je|van de) (?:zoon|dochter)|barn(?:ets?)?|elevens?|(?:của|tên|tuổi|cho) (?:con|trẻ|cháu)|bé|học sinh|anak|siswa|murid|bayi|si kecil|putr[ai]',
    'お子|子供|こども|儿童|生徒|园儿|자녀|아이(?!디)|아기|원[아생]|아동|어린이|ชื่อเด็ก|ของเด็ก|เด็ก(?=.{0,3}อายุ)|บุตร|น้อง|ลูก(?!ค้า)|นักเรียน',
  ),
} as const
