import { concept } from './concept'

/** A home, or what there is to say of one. */
export const HOME = concept(
  '房[子屋源型间]?|楼[盘层]|户型|居室|公寓|住宅|小区|面积|朝向|几[室房居]|[室厅卫]|平米|平方|坪数?|格局|单元|物件|间取り|专有面积|居室|방|집|아파트|매물|평수|면적|บ้าน|คอนโด|ห้อง(?:นอน|น้ำ)?|พื้นที่|ที่ดิน',
  'home|house|property|flat|apartment|bedroom*|bathroom*|room*|floor*|area|square|sq ?ft|sqm|m2|haus|*wohnung|zimmer*|wohnflache|grundstuck*|immobilie*|quadratmeter|casa|piso|vivienda|inmueble|habitacion*|dormitorio*|bano*|superficie|metros|imovel|apartamento|quarto*|banheiro*|metragem|area util|maison|appartement|logement|bien|chambre*|piece*|surface|salle*|appartamento|immobile|camer*|bagn*|metratura|locali|huis|*woning|slaapkamer*|oppervlakte|badkamer*|hus|*bostad|lagenhet|rum|boyta|can ho|nha|phong ngu|dien tich|phong|can nha|rumah|apartemen|kamar(?: tidur| mandi)?|luas|properti',
)
/** An owner offers his home. */
export const OFFER = concept(
  '卖房|出售|售房|挂牌|委托|出租|招租|发布房源|房源登记|転貸|売却|売りたい|貸したい|매도|내놓|임대|ขาย|ปล่อยเช่า|ฝากขาย',
  'sell*|list|listing|let out|rent out|to let|verkauf*|vermiet*|vender|vende|alquilar|venda|anunciar|vendre|vente|mettre en location|vendere|vendita|dare in affitto|verkop*|verhur*|salja|hyra ut|ban nha|cho thue|ky gui|jual|sewakan|disewakan',
)
/** Somebody looks for a home or a car. */
export const HUNT = concept(
  '购房|买房|找房|租房|看房|楼盘|置业|认购|选房|求租|求购|购车|买车|选车|试驾|4s|estate|car_4s|物件|不动产|住まい|试乘|부동산|분양|시승|매수|อสังหา|โครงการ|ทดลองขับ|จองรถ|ซื้อ(?:บ้าน|รถ)',
  'estate|realty|viewing|test drive|dealer*|showroom|house hunt*|mortgage|lettings?|immobilien*|probefahrt|autohaus|besichtigung|inmobiliaria|prueba de manejo|concesionari*|imobiliaria|test-?drive|concessionaria|immobilier|essai|concession*|immobiliare|prova su strada|concessionario|makelaar|proefrit|bezichtiging|maklare|provkor*|visning|bat dong san|lai thu|du an|properti|test drive|perumahan|agen properti|buy*|compra*|achat|acquisto|koop|kop|mua|beli',
)
