/**
 * What forms in other languages call the common data; English and Chinese stand with the detectors. Texts arrive in lower
 * case, their Japanese characters simplified where Chinese has simplified them. Words that mean more than one thing count
 * only as a whole.
 */
export const ABROAD = {
  name: /ご?予约者?様?の?お?名[前义]?$|받는 ?(?:사람|분)|보내는 ?분|예약자|受取人|(?:^|(?<!ký|ghi)\s)tên$|^họ$|nombre y apellidos|destinatario|empfänger(?:name)?|naam$|^namn$|atas nama/u,
  phone:
    /연락처|핸드폰|휴대폰|携帯|(?:telem[óo]vel|celular|m[óo]vil(?!\p{L})|^portable$|t[ée]l[ée]phone portable|handy|rufnummer|mobiel(?:e)?(?: ?nummer)?|mobil(?:telefon| ?nummer)|^mobil(?: ?[(/].*)?$)|เบอร์(?:โทร|มือถือ)\S*|^sđt$|di động|no\.? ?(?:telepon|telp|hp|wa)|nomor (?:ponsel|hp|telepon)|^(?:telepon|telp|hp)(?:$|\s)|ponsel/u,
  email: /e-?mail-?adres(?:se)?|correo|poczta|邮件地址|电子邮件/u,
  birth: /วันเดือนปีเกิด|ปีเกิด|nascimento|nacimiento|naissance|geboren|tgl\.? lahir/u,
  gender: /คำนำหน้า(?:ชื่อ|นาม)?|^sexo$|g[êe]nero|civilit[ée]|anrede|^kön$|^tratamiento$|aanhef/u,
  address:
    /^(?:建物|ビル|マンション|アパート)(?:名|・?[号部].*)?|^n[úu]m(?:ero|\.)? (?:int|ext)(?:erior|\.)?$|entre calles|cruzamientos|배송 ?(?:주소|지)|주소$|(?:direcci[óo]n|adresse|endere[çc]o|indirizzo) (?:de |di )?(?:env[íi]o|entrega|livraison|consegna|spedizione)|liefer(?:adresse|anschrift)|anschrift|stra(?:ß|ss)e(?: und hausnummer| ?\/ ?nr\.?)?$|stra(?:ß|ss)e und haus(?:nummer|nr\.?)|hausnummer|straat(?: en huisnummer)?|huisnummer|(?:bezorg|aflever)adres|(?:leverans|gatu)adress|番地\S*|建物名\S*|ที่อยู่จัดส่ง|địa chỉ (?:giao|nhận) hàng|alamat (?:pengiriman|lengkap)|^(?:calle|rue|via|rua|v[íi]a)(?:\s|$)/u,
  /** Where somebody lives or is registered, in so many words. */
  home: /(?:wohn|privat|melde)(?:adresse|anschrift)|folkbokförings\p{L}*|(?:hem|bostads)adress|(?:woon|huis|thuis)adres|domicilio (?:particular|actual|habitual)|adresse (?:du domicile|personnelle|actuelle)|indirizzo (?:di residenza|di casa|attuale)|endere[çc]o residencial|địa chỉ (?:thường trú|tạm trú|nhà)|alamat (?:rumah|domisili|ktp|sesuai ktp|(?:tempat )?tinggal)|ที่อยู่ตาม(?:บัตร|ทะเบียน)\S*|거주지 주소|(?:ご)?自宅(?:の)?(?:ご)?住所/u,
  region:
    /都道府[県县]|市区町村|^pays$|^land$|^pa[íi]s$|^paese$|^negara$|^ort$|wohnort|bundesland|^estado$|^bairro$|munic[íi]pio|comune|gemeente|^län$|จังหวัด|อำเภอ|ตำบล|quận(?: ?\/ ?huyện)?|huyện|phường|xã$|kecamatan|kabupaten|kelurahan|시\/군\/구|시도$/u,
  password: /密码確認|sandi|contrasinal|palavra-passe/u,
  account:
    /ユーザー(?:id|名)|会员id|identifiant|usu[áa]rio|nome (?:de )?usu[áa]rio|nome utente|ชื่อผู้ใช้|tên (?:đăng nhập|người dùng|tài khoản)|nama pengguna|로그인 ?id/u,
  id_number:
    /personalausweis(?:nummer|nr\.?)?|ausweisnummer|^(?:n[úu]m(?:ero)?\.? d[oe]l? )?(?:nie|nif|dni|cpf|rg)(?:\s|$)|carte d'identit[ée]|carta d'identit[àa]|bsn$|burgerservicenummer|マイナンバー|เลข(?:ประจำตัว|บัตร)ประชาชน|số (?:cccd|cmnd|căn cước)|nomor (?:ktp|nik)|^ktp$/u,
  plate:
    /(?:placa|matr[íi]cula)(?: (?:do|del|de) (?:ve[íi]culo|veh[íi]culo|carro|coche))?|immatriculation|(?:kfz-?)?kennzeichen|registreringsnummer|車[両辆]番号|번호판|nomor polisi/u,
  sms_code:
    /c[óo]digo de verifica(?:ci[óo]n|[çc][ãa]o)|codice di verifica|verificatiecode|verifieringskod|รหัส(?:ยืนยัน|otp)|确认コード|인증 ?코드|code de confirmation/u,
  bank_card:
    /n[úu]mero (?:de(?: la)?|do|da) (?:tarjeta|cart[ãa]o)|numero (?:della )?carta|kaartnummer|kortnummer|หมายเลขบัตร(?:เครดิต)?|số thẻ|nomor kartu/u,
  card_expiry:
    /有效期限|fecha de (?:caducidad|vencimiento)|validade|scadenza|vervaldatum|giltig(?:hets)?|g[üu]ltig bis|유효 ?기간|วันหมดอายุ|ngày hết hạn|masa berlaku/u,
  /** A remark, about whatever the form is. */
  note: /^note$|comentarios?|observaciones|notas?|commentaires?|remarques?|kommentare?|anmerkungen?|bemerkungen?|hinweise?|commento|osservazioni|observa[çc][õo]es|opmerkingen?|meddelande|ghi chú|yêu cầu|catatan|หมายเหตุ|备考|(?:ご)?要望|요청 ?사항|메모/u,
  /** Nobody's data. */
  neutral:
    /クーポン\S*|^lưu thông tin.*|(?:가게|매장|상점|식당|센터|업체|제품|상품|메뉴|음식|이벤트|행사) ?(?:이름|명)|배송지 ?(?:이름|명|별칭)|(?:イベント|店舗|商品|メニュー|コース|プラン|施设)名|nama (?:toko|proyek|produk|barang|menu|usaha|acara|warung|restoran)|nombre (?:del|de la|de tu|de su) (?:producto|tienda|negocio|restaurante|evento|local)|nom (?:du|de la|de l'|de votre) ?(?:produit|magasin|boutique|restaurant)|nome (?:do|da|del|della|dell') ?(?:produto|loja|restaurante|prodotto|negozio|ristorante)|(?:produkt|artikel|gesch[äa]fts|product|winkel|zaak|butiks)(?:naa?me?n?)\b|tên (?:sản phẩm|cửa hàng|quán|món|nhà hàng)|ชื่อ(?:ร้าน|สินค้า|เมนู|กิจกรรม)\S*|キーワード|お问\S*内容|ご?意见|수량|쿠폰\S*|^(?:후기|리뷰|문의 내용)$|검색어|cantidad|quantit[éàa]|quantidade|^(?:menge|anzahl|aantal|antal|jumlah)$|จำนวน|số lượng|pesquisar|zoeken|^s[öo]k$|ค้นหา|^cari$|c[óo]digo (?:promocional|de descuento|de desconto)|code promo|gutschein(?:code)?|cupom|codice sconto|kortingscode|rabattkod|รหัสส่วนลด|mã giảm giá|kode promo|(?:comentarios?|commentaires?|commento|kommentar|opmerkingen|observa[çc][õo]es|bemerkung(?:en)?|nachricht|mensaje|ghi chú|catatan|ความคิดเห็น)|valoraci[óo]n|^avis$|bewertung|ulasan|beoordeling|betreff|asunto|objet$/u,
} as const

/** The number of a house, where the street stands beside it. */
export const HOUSE_NUMBER =
  /^(?:h(?:aus)?nr|nr|no|n°|num[eé]ro|nummer|bus|toev(?:oeging)?|n(?:[uú]m(?:ero)?|o)\.? (?:int|ext)\p{L}*\.?)$/u
export const STREET =
  /^(?:stra(?:ß|ss)e|straat(?:naam)?|rue|nom de (?:la )?rue|gat(?:a|unamn)|calle|direcci[óo]n|via|rua)(?!\p{L})/u
