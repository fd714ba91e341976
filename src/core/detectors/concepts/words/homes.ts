import { concept } from '../concept'

/** A home, or what there is to say of one. */
export const HOME = concept(
  '物业类型|屋苑|建筑(?:类型|年代|面积)|建成|产权年限|哪一?[栋套幢]|几[层居]|满几年|[几多]少?平|房[子屋源型产]|(?<=[购买租看找卖售选换二新])房|几[间个]房|楼[盘层]|户型|居室|公寓|住宅|小区|面积|朝向|几[室房居]|几梯几户|满[二五两]|几楼|梯户|[楼房]龄|(?<![科教诊])室|[厅卫]|平米|平方|坪数?|格局|物件|间取り|专有面积|방(?![문법침과향])|집|아파트|매물|평수|면적|บ้าน|คอนโด|ห้อง(?:นอน|น้ำ)?|พื้นที่|ที่ดิน',
  'home|house|property|flat|apartment|bedroom*|bathroom*|room*|floor*|area|square|sq ?ft|sqm|m2|haus|*wohnung|zimmer*|wohnflache|grundstuck*|immobilie*|quadratmeter|casa|piso|vivienda|inmueble|habitacion*|dormitorio*|bano*|superficie|metros|imovel|apartamento|quarto*|banheiro*|metragem|area util|maison|appartement|logement|bien|chambre*|piece*|surface|salle*|appartamento|immobile|camer*|bagn*|metratura|locali|huis|*woning|slaapkamer*|oppervlakte|badkamer*|hus|*bostad*|lagenhet|rum|boyta|boarea|can ho|nha|phong ngu|dien tich|phong|can nha|rumah|apartemen|kamar(?: tidur| mandi)?|luas|properti',
)
/** An owner offers his home. */
export const OFFER = concept(
  '托管|代管|收房|放租|放盘|房源上架|卖房|[帮替]我卖|想卖|直卖|出售|挂牌|直租|发布.{0,4}房|售房|委托|出租|招租|发布房源|房源登记|転貸|売却|売りたい|貸したい|매도|내놓|임대|ขาย|ปล่อยเช่า|ฝากขาย',
  'sell*|value (?:my|your) (?:home|house|property)|home valuation|list|listing|annons*|inserat*|inserier*|anuncio|annonce|annuncio|advertentie|let (?:out|your)|rent out|to let|verkauf*|vermiet*|vender|vende|alquilar|venda|anunciar|vendre|vente|mettre en location|vendere|vendita|dare in affitto|verkop*|verhur*|salja|hyra ut|ban nha|cho thue|ky gui|jual|sewakan|disewakan',
)
/** A home for some nights. */
export const HOTEL = concept(
  '酒店|宾馆|月子|套房|病房|民宿|客栈|旅馆|客房|度假|住宿|离店|退房|研学|ホテル|宿泊|호텔|숙박|펜션|โรงแรม|ที่พัก',
  'hotel*|hostel|guest*|check-?in|check-?out|booking|reservation|stay|unterkunft|alojamiento|huespedes|hospedagem|hebergement|sejour|soggiorno|verblijf|boende|khach san|luu tru|penginapan|menginap',
)
/** Rooms for nights: who comes and goes there is no vehicle. */
export const LODGES = concept(
  '离店|退房|入住|房型|住客|房晚|几晚|月子|病房|研学|チェックイン|체크인|เช็คอิน',
  'check-?in|check-?out|nights?|room type|lead guest|ubernachtung*|noches|noites|nuits|notti|nachten|natter|dem|malam',
)
/** What one may choose of a home or a car besides its size and make. */
export const FEATURE = concept(
  '配置|颜色|内饰|外观|动力|续航|座位数?|几座|排量|车身|楼栋|景观|学区|地段|地铁|配套|精装|毛坯|装修|用途|オプション|グレード|設備|옵션|트림|색상|ออปชั่น',
  'trim|colou?r|engine|fuel|transmission|seats?|features?|equipment|options?|location|garden|parking space|ausstattung|farbe|motor|getriebe|equipamiento|color|motorizacion|acabamento|cor|finition|couleur|motorisation|allestimento|colore|uitvoering|kleur|utrustning|farg|phien ban|mau|tien ich|varian|warna|fasilitas',
)
/** Somebody looks for a home or a car. */
export const HUNT = concept(
  '买家|选购|购房|买房|找房|租房|看房|楼盘|置业|认购|选房|求租|求购|购车|买车|选车|试驾|展厅|4s|estate|car_4s|物件|不动产|住まい|试乘|부동산|분양|시승|매수|อสังหา|โครงการ|ทดลองขับ|จองรถ|ซื้อ(?:บ้าน|รถ)',
  '(?:house|home|flat|apartment|property) hunt*|estate|realty|viewing|test drive|dealer*|showroom|house hunt*|mortgage|lettings?|immobilien*|probefahrt|autohaus|besichtigung|inmobiliaria|prueba de manejo|concesionari*|imobiliaria|test-?drive|concessionaria|immobilier|essai|concession*|immobiliare|prova su strada|concessionario|makelaar|proefrit|bezichtiging|maklare|provkor*|visning|bat dong san|lai thu|du an|properti|perumahan|agen properti|buy*|compra*|achat|acquisto|koop|kop|mua|beli',
)
/** Where in its block a home lies. */
export const HOME_PART = concept(
  '小区|楼栋|楼号|栋号|单元|室号|门牌|房号|几楼|楼层|地址|坐落|空置|家[电具]|电梯|阳台|车库|水电|物业费|钥匙|동호수|호수|บ้านเลขที่',
  'address|street|unit|etage|stockwerk|planta|andar|piano|verdieping|vaning|lantai|tang|year built|construction|baujahr|construccion|construcao|costruzione|bouwjaar|byggar|dpe|epc|energy (?:rating|class)|energieausweis|energielabel|classe energetica|council tax|(?:un)?furnished|heating|tenure|freehold|leasehold|basement|pool|parking spaces?|lift|elevator|balcony|garage|garden|terrace|aufzug|balkon|ascensor|terraza|balcon|elevador|varanda|ascenseur|ascensore|balcone|hiss|postcode|floor|adresse|strasse|direccion|calle|endereco|rua|rue|indirizzo|via|adres|straat|*adress|dia chi|alamat',
)
/** Who lives in a building is known to those who look after it. */
export const RESIDENT = concept(
  '业主|住户|物业|居民|社区(?!团购|店|电商|生鲜)|租户|門禁|入住人|居住',
  'resident*|tenant*|neighbou?r*|bewohner*|mieter*|vecino*|morador*|condomin*|locataire*|inquilin*|bewoner*|boende|cu dan|penghuni',
)
/** A car is bought. */
export const CAR_HUNT = concept(
  '购车|买车|试驾|车展|4s店?|car_4s|選車|试乘|試乗|新車|시승|신차|ทดลองขับ|จองรถ',
  'test[ -]drive|showroom|dealer*|car show|probefahrt|autohaus|prueba de manejo|concesionari*|concessionari*|essai (?:routier|auto)|prova su strada|proefrit|provkor*|lai thu',
)
/** Somebody says what home he looks for. */
export const WANTED = concept(
  '找房|求租|求购|[购租买]房需求',
  'your requirements|(?:find|looking for) (?:your|a) (?:next |new )?(?:home|place|flat|house)|wanted|wohnungsgesuch|gesucht|busco|procuro|cherche|cerco|gezocht|sokes|can (?:mua|thue)|dicari',
)
/** How somebody means to rent. */
export const RENT_TERMS = concept(
  '租期|合租|整租|押付|通勤|同住|养宠',
  'lease (?:term|length)|commut*|pets|share|mietdauer|plazo|duracion|duree (?:du bail|de location)|durata|huurperiode|thoi han|lama sewa',
)
/** Sides of an offer that somebody cares about. */
export const ASPECT = concept(
  '方面|因素|哪[些几]点|理由|卖点|こだわり|重視|중요',
  'factors?|aspects?|features?|criteria|kriterien|factores|fatores|criteres|fattori|criteri|factoren|faktorer|yeu to|faktor',
)
/** For whom it is. */
export const FOR_WHOM = concept('[给为替帮]谁|谁[来]?[开用住]|自己[开住用]', 'for whom|who will (?:drive|live|use)')
/** From how much to how much. */
export const RANGE = concept(
  '[段档]|区间|范围|以[内上下]|上限|下限|最[多少高低大小]',
  'range|max(?:imum)?|min(?:imum)?|up to|from|bis|hochstens|mindestens|maxim*|minim*',
)
/** Somebody comes to look at a home. */
export const VIEWS_HOME = concept(
  '(?:新房|楼盘)预约|(?:预约|约|登记)看房|看房(?:登记|预约)|内見|来場予約|방문 ?예약',
  '(?:book|arrange|request|schedule) (?:a )?(?:viewing|tour|visit)|viewing date|besichtigung|agendar (?:una |uma )?visita|demande de visite|prenota (?:una )?visita|bezichtiging|visning',
)
/** Where money is given away. */
export const DONATION = concept(
  '捐[款赠助]|募捐|寄付|기부|후원|บริจาค',
  'donat*|donor|gift aid|spenden?|donaci*|faire un don|doac*|donazion*|donatie*|gava|quyen gop|donasi',
)
/** Somebody has his home done up, and is told what it would cost. */
export const RENOVATES = concept(
  '装修(?:报价|计算|设计|估价|咨询|登记|需求|预约|公司)|免费(?:量房|设计|报价)|量房|家装|全屋定制|整装|旧房翻新|局改',
  'renovation (?:quote|estimate|calculator)|remodel*|interior design quote',
)
/** Of how many rooms a home is, and how big. */
export const ROOMS = concept(
  '面积|户型|层高|(?<!岁数|年纪|年龄)多大|几(?:室|厅|卫|房|居|个?房间|个?卫生间)|多少平|[新旧]房|毛坯|精装|房屋现状|楼层',
  '(?:square (?:feet|metres|meters)|bedrooms?|bathrooms?|floor area|size of (?:your |the )?(?:home|kitchen|room))',
)
