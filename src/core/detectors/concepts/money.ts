import { concept } from './concept'

export const PAID = concept(
  '支付|付款|缴费|转[账帐]|汇款|打款|扣款|充值|实付|付了|收款|支払い?|振込|入金|결제|입금|이체|송금|납부|ชำระ(?:เงิน)?|โอน(?:เงิน)?|จ่าย(?:เงิน)?',
  'paid|payment*|pay|transfer*|deposit|zahlung*|uberweis*|bezahlt*|pago|pagado|transferencia|pagamento|pago em|paiement|virement|paye|pagamento|bonifico|pagat*|betaling*|betaald|overboeking|betalning*|overforing|thanh toan|chuyen khoan|pembayaran|bayar|transfer|dibayar',
)
export const PROOF = concept(
  '凭[证据]|截图|回[单执]|记录|流水|小票|单据|证明|成功页|明细|水单|証明|证明|控え|明细书?|スクショ|영수증|내역|증빙|캡처|확인증|สลิป|หลักฐาน|ใบเสร็จ',
  'proof|receipt*|screenshot|slip|statement|confirmation|evidence|reference|nachweis|beleg|quittung|kontoauszug|comprobante|justificante|recibo|comprovante|comprovativo|preuve|justificatif|recu|releve|ricevuta|prova|attestazione|estratto conto|contabile|bewijs|bon|afschrift|kvitto|bevis|utdrag|bien lai|bang chung|chung tu|hoa don|bukti|struk|resi|kuitansi',
)
export const EARNS = concept(
  '收入|工资|月薪|年薪|薪[水资酬金]|挣|赚|到手|所得|进账|流水|税前|税后|年收|月收|给与|手取り|소득|급여|월급|연봉|수입|รายได้|เงินเดือน|รายรับ',
  'income|salary|salaries|wage*|earn*|pay slip*|payslip*|revenue|einkommen|gehalt*|verdienst*|lohn*|ingreso*|sueldo|salario|nomina|ganas|renda|rendimento*|salario|holerite|ganho*|revenu*|salaire*|fiche* de paie|bulletin* de (?:paie|salaire)|gagne*|reddito|stipendio|busta paga|guadagn*|inkomen|salaris|loonstrook*|verdien*|inkomst*|lon|loneb*|manadslon|thu nhap|luong|penghasilan|gaji|pendapatan|slip gaji',
)
export const OWES = concept(
  '负债|欠款|欠[了多]|逾期|征信|联[征徵]|信用[分报卡记度]|芝麻|借款余额|未结清|贷款(?:余额|笔数|情况)|还有.{0,4}(?:贷款|欠)|其他(?:贷款|借款)|外债|债务|月还款|月供|借入|负债|他社借|부채|대출 ?잔액|연체|신용 ?(?:점수|등급|카드)|หนี้|ภาระ|เครดิตบูโร|บัตรเครดิต(?:กี่|ที่มี)',
  'debt*|owe*|overdue|credit (?:score|history|report|rating|check|bureau)|default*|outstanding|loans?|bankrupt*|arrears|schulden|schufa|verbindlichkeit*|kredit*|deuda*|moros*|buro de credito|creditos?|prestamos?|divida*|serasa|spc|emprestimo*|dette*|endett*|credits? en cours|impayes?|surendettement|debit[io]|prestit[io]|finanziament[io]|mutu[io]|crif|schuld*|bkr|leningen?|skuld*|lan|betalningsanmarkning*|no xau|khoan vay|du no|cic|lich su tin dung|hutang|utang|cicilan|bi checking|slik|tunggakan|pinjaman',
)
export const LOAN = concept(
  '贷款?|借[款钱]|授信|额度|信贷|融资|金融|ローン|融资|借入|大?출|สินเชื่อ|กู้|เงินด่วน',
  'loan*|credit|lend*|kredit*|darlehen|prestamo*|credito*|emprestimo*|pret|prets|prestito|finanziamento|lening*|krediet|lan|vay|tin dung|pinjam*|kredit|kpr',
)
/** The three figures that are printed on the back of a payment card. */
export const CARD_BACK = concept(
  '(?:卡片?)?(?:背面|背后|签名[栏条]|反面).{0,6}(?:[末后三3]|码|数字)|安全[码碼]|裏面.{0,4}[3三]|뒷면.{0,6}(?:3|세) ?자리|ด้านหลังบัตร',
  'cvv2?|cvc2?|csc|cid|(?:3|three)[- ]digits?.{0,16}back|security code|prufziffer*|kartenprufnummer|sicherheitscode|codigo de seguridad|codigo de seguranca|cryptogramme|code de securite|codice di sicurezza|beveiligingscode|sakerhetskod|ma bao mat|kode keamanan',
)
export const CARD_HOLDER = concept(
  '持卡人|卡主|卡[上面](?:的)?(?:姓名|英文名|拼音)|カード名義人?|예금주|카드 ?소유(?:자|주)|ชื่อ(?:บน|หน้า)บัตร|ผู้ถือบัตร',
  'card ?holder*|name on card|(?:name )?as (?:it appears |shown |printed )?on (?:the |your )?card|karteninhaber*|titular de la tarjeta|titular do cartao|nome no cartao|titulaire de la carte|intestatario della carta|titolare della carta|kaarthouder|kortinnehavare|chu the|ten tren the|pemegang kartu|nama (?:di|pada) kartu',
)
/** What of a home its owner has to show or to tell where money is lent. */
export const OWNED_HOME = concept(
  '房产|住房|房屋|房子|不动产|自有房|持ち家|주택|부동산|자가|บ้าน|อสังหา',
  'home ?owner*|own (?:your|a) home|homes?|propert(?:y|ies)|real estate|immobilien*|eigenheim|vivienda|casa propia|inmueble*|imovel|imoveis|bien immobilier|proprietaire|immobil[ei]|casa di proprieta|koopwoning|eigen woning|bostad|fastighet|nha o|bat dong san|rumah|properti',
)
export const IDENTITY_PAPER = concept(
  '身份证明|(?:本人|身份|身元)(?:确认|認証|確認)(?:书类|書類|資料|资料|文件|材料)?|证件(?:资料页|首页|照片?|图片|扫描件|原件|正面|反面)|신분증|신원 ?확인|บัตรประชาชน|เอกสารยืนยันตัวตน',
  "proof of (?:id|identity)|identity (?:document|card|proof)|photo id|government id|id (?:card|document|proof|front|back)|ausweis*|personalausweis|identitatsnachweis|dni|documento de identidad|cedula|ine|documento de identidade|rg|identite|piece d'identite|documento d'identita|carta d'identita|identiteitsbewijs|legitimation|id-kort|cccd|cmnd|can cuoc|giay to tuy than|ktp|kartu identitas",
)
