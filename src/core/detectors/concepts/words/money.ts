import { concept } from '../concept'

export const PAID = concept(
  '[已实][缴交付捐扣]|[缴交]纳?金额|[付交缴转扣汇打充捐]的?[款费钱]|转的?[账帐]|充的?值|(?<![提移递])[付交缴转扣汇捐](?:的|了|过)|[支垫]付|รับเงิน|คืนเงิน|เงินคืน|打入|汇[入出]|赔款|退款到|回款|刷卡|支払い?|振込|入金|결제|입금|이체|송금|납부|ชำระ(?:เงิน)?|โอน(?:เงิน)?|จ่าย(?:เงิน)?',
  'charged?|paid|payment*|transactions?|pay|transfer*|deposit|zahlung*|uberweis*|bezahlt*|pago|pagado|transferencia|pagamento|pago em|paiement|virement|paye|bonifico|pagat*|betaling*|betaald|overboeking|betalning*|overforing|thanh toan|nhan tien|chuyen khoan|pembayaran|bayar|transfer|dibayar',
)
/** Money has gone. */
export const PAID_ALREADY = concept(
  '(?<![提移递])[付交缴转扣汇捐](?:的|了|过)|[已实][缴交付捐扣]|(?:[转汇打]款|转[账帐])(?![给方渠平途])|支払済み?|納付済|결제한|입금한|ที่ชำระ|โอน',
  'donated|paid|charged|you sen[dt]|transfer*|chuyen khoan|uberweisung|bezahlt*|gezahlt*|uberwiesen*|pagad[oa]|pago em|paye|regle|pagat[oi]|versat[oi]|betaald*|betalt|inbetalt|da (?:tra|thanh toan|chuyen)|dibayar*|ditransfer',
)
export const PROOF = concept(
  '底单|成功页面|账单|凭[证据条]|签购单|截图|回[单执]|记录|流水|小票|单据|证明|成功页|明细|水单|控え|明细书?|スクショ|영수증|내역|증빙|캡처|확인증|สลิป|หลักฐาน|ใบเสร็จ',
  'proof|receipt*|screenshot|slip|statement|confirmation|evidence|reference|*nachweis*|*beleg*|*quittung*|kontoauszug|comprobante|justificante|recibo|comprovante|comprovativo|preuve|justificatif|recu|releve|ricevuta|prova|attestazione|estratto conto|contabile|bewijs|bon|afschrift|kvitto|bevis|utdrag|bien lai|bang chung|chung tu|hoa don|bukti|struk|resi|kuitansi',
)
export const EARNS = concept(
  '收入|月入|年入|底薪|分红|奖金|年终奖|提成|退休金|工资|月薪|年薪|薪[水资酬金]|挣|赚|到手|薪[转轉]|代发|所得|进账|(?:银行|工资|收入|账户)流水|税前|税后|年收|月收|给与|手取り|소득|급여|월급|연봉|수입|รายได้|เงินเดือน|รายรับ',
  'income|payroll|salary|salaries|wages?|earn*|pay slip*|payslip*|revenue|einkommen|gehalt*|verdienst*|lohn*|ingreso*|sueldo|salario|nomina|ganas|renda|rendimento*|holerite|ganho*|revenu*|salaire*|fiche* de paie|bulletin* de (?:paie|salaire)|gagne*|reddito|stipendio|busta paga|guadagn*|inkomen|salaris|loonstrook*|verdien*|inkomst*|lon|loneb*|manadslon|thu nhap|luong|penghasilan|gaji|pendapatan|slip gaji',
)
export const OWES = concept(
  '连三累六|逾过期|拖欠|断供|[黑花]户|[没未]按时还|还不上|迟缴|循环(?:余|利)|已(?:使?用|授信)额度|(?:贷款|本金)剩余|剩余(?:贷款|本金)|[房车]贷(?:和|及|、|,)?[房车]贷|每月[房车]贷|涉诉|诉讼|延滞|滞納|信用瑕疵|다른 대출|기존 대출|白户|被.{0,4}执行|[车房]贷(?:余额|还剩|每月)|还剩多少(?![课次节])|未还|还有几期|负债|[还仍]欠|欠[了多款的]|在还的|逾期|征信|联征|信用[分报卡记度]|芝麻|借款余额|未结清|贷款(?:余额|笔数|情况|次数)|网贷|还有.{0,4}(?:贷款|欠)|其他(?:贷款|借款)|外债|债务|呆账|坏账|失信|月要?还|月供|借入|他社借|부채|대출 ?잔액|연체|신용 ?(?:점수|등급|카드)|หนี้|ภาระ|เครดิตบูโร|บัตรเครดิต(?:กี่|ที่มี)',
  'nome sujo|negativad[oa]|nome (?:esta )?sujo|in (?:debt|collections?)|evict(?:ion|ed)s?|liabilit(?:y|ies)|repayments?|(?:refused|declined|denied) (?:for )?credit|morosos?|dang no|restricao no cpf|debt*|owe*|judge?ments?|ccjs?|insolven*|missed (?:any )?(?:re)?payments?|late payments?|(?:re)?payments? missed|overdue|credit (?:score|history|report|rating|check|bureau)|default*|outstanding|loans|(?:other|existing|current|active|outstanding|any) loan|bankrupt*|arrears|schulden|schufa|verbindlichkeit*|kredite|ratenkredit*|deuda*|moros*|buro de credito|creditos?|prestamos?|divida*|serasa|spc|emprestimo*|dette*|endett*|credits? en cours|impayes?|surendettement|debit[io]|prestit[io]|finanziament[io]|mutu[io]|crif|schuld*|bkr|leningen?|skuld*|(?:andra|befintliga|nuvarande|ovriga|pagaende) lan|betalningsanmarkning*|no xau|khoan vay|du no|cic|lich su tin dung|hutang|utang|cicilan|bi checking|slik|tunggakan|pinjaman',
)
export const LOAN = concept(
  '贷款?|借[款钱]|授信|征信|负债|信用[评状情资]|代偿|财务状况|额度|信贷|融资|金融|ローン|借入|大?출|สินเชื่อ|กู้|เงินด่วน',
  'loan*|financ*|credit|lend*|kredit*|darlehen|prestamo*|credito*|emprestimo*|pret|prets|prestito|finanziamento|lening*|krediet|lan|vay|tin dung|pinjam*|kredit|kpr',
)
/** The three figures that are printed on the back of a payment card. */
export const CARD_BACK = concept(
  '卡背.{0,4}(?:码|[末后三3])|(?:卡片?)?(?:背面|背后|签名[栏条]|反面).{0,6}(?:[末后三3]|码|数字)|安全[码碼]|裏面.{0,4}[3三]|뒷면.{0,6}(?:3|세) ?자리|ด้านหลังบัตร',
  '(?:3|three)[- ]?(?:digits?)?[- ]security (?:number|code|digits)|security number|3 (?:chiffres|cifre|digitos|ziffern|cijfers|siffror)|cvv2?|cvc2?|csc|cid|(?:3|three)[- ]digits?.{0,16}back|security code|prufziffer*|kartenprufnummer|sicherheitscode|codigo de seguridad|codigo de seguranca|cryptogramme|code de securite|codice di sicurezza|beveiligingscode|sakerhetskod|ma bao mat|kode keamanan',
)
export const CARD_HOLDER = concept(
  '(?:拼音|英文)?(?:姓名|名字).{0,2}卡[面上]|卡[面上].{0,4}(?:姓名|拼音|名)|持卡人(?=$|的?(?:姓|名|英|拼)|[^一-龥的])|开卡人|卡主|卡折?(?:所有|持有)人|卡[上面](?:的)?(?:姓名|英文名|拼音)|カード名義人?|예금주|카드 ?소유(?:자|주)|ชื่อ(?:บน|หน้า)บัตร|ผู้ถือบัตร',
  'card ?holder(?:.?s)?(?! (?!full|name))|name on card|(?:name )?as (?:it appears |shown |printed )?on (?:the |your )?card|karteninhaber*|titular de la tarjeta|titular do cartao|nome no cartao|titulaire de la carte|intestatario della carta|titolare della carta|kaarthouder|kortinnehavare|chu the|ten tren the|pemegang kartu|nama (?:di|pada) kartu',
)
/** What of a home its owner has to show or to tell where money is lent. */
export const OWNED_HOME = concept(
  '房产|住房|房屋|房子|不动产|商品房|押品|(?:有|有无|有没有)房(?=[?？吗]|$)|自有房|持ち家|주택|부동산|자가|บ้าน|อสังหา',
  'home ?owner*|own (?:your|a) home|homes?|propert(?:y|ies)|real estate|immobilien*|eigenheim|vivienda|casa propia|inmueble*|imovel|imoveis|bien immobilier|proprietaire|immobil[ei]|casa di proprieta|koopwoning|eigen woning|bostad|fastighet|(?<!dia chi |so )nha o|bat dong san|(?<!alamat |menempati |tinggal(?: di)? |telp |telepon |no |nomor |lama di )rumah(?! sakit)|properti',
)
export const IDENTITY_PAPER = concept(
  '手持(?:本人)?(?:身份)?证件?|证件自拍|身份证(?!号)|身份证明|(?:本人|身份|身元)(?:确认|認証|確認)(?:书类|書類|資料|资料|文件|材料)?|证件(?:资料页|首页|照片|图片|扫描件|原件|正面|反面)|신분증|신원 ?확인|บัตรประชาชน|เอกสารยืนยันตัวตน',
  "proof of (?:id|identity)|identity (?:document|card|proof)|photo id|government id|id (?:card|document|proof|front|back)|ausweis*|personalausweis|identitatsnachweis|dni|documento de identidad|cedula|ine|documento de identidade|rg|identite|piece d'identite|documento d'identita|carta d'identita|identiteitsbewijs|legitimation|id-kort|cccd|cmnd|can cuoc|giay to tuy than|ktp|kartu identitas",
)
/** An account or card into which money is paid. */
export const ACCOUNT_NO = concept(
  '[账帐][号户]|卡折|卡号|银行卡|储蓄卡|口座|계좌|บัญชี',
  'account*|iban|card number|*konto*|kontonummer|cuenta|conta|compte|rib|conto|*rekening*|tai khoan|so tai khoan|rekening|stk',
)
/** What somebody has put by. */
export const SAVINGS = concept(
  '存[单款折]|活期|积蓄|闲钱|现钱|手[里头上].{0,5}[钱款]|攒|家底|借出|流动资产|[动有用置]的?[现资]金|余额宝|资金[量规]|理财|基金|股票|证券|储蓄|国债|定期(?=[存活和与、合及/]|$)|保单(?:现金)?价值|金融资产|資産|預金|貯金|投資信託|모아 ?둔|예금|적금|주식|자산|เงินฝาก|เงินออม|หุ้น|กองทุน|สินทรัพย์',
  'savings?|saved|put aside|brokerage|retirement (?:accounts?|funds?)|401k|gespart|ahorrad[oa]|epargner?|da parte|guardado|poupado|gespaard|sparat|investments?|stocks?|shares?|securities|assets?|portfolio|ersparnisse|vermogen|sparguthaben|wertpapiere|aktien|ahorros?|inversiones|acciones|patrimonio|poupanca|investimentos|acoes|epargne|placements|patrimoine|risparmi|investimenti|spaargeld|beleggingen|sparande|aktier|tiet kiem|chung khoan|tabungan|deposito|aset|saham|investasi',
)
export const BANK_RECORDS = concept(
  '流水证明|近.{1,3}流水|(?:银行|工资|账户|微信|支付宝|对账|收支|收入).{0,4}(?:流水|对账单|明细)|入出金明細|거래 ?내역서|รายการเดินบัญชี|สเตทเมนท์',
  'bank statements?|statements? of account|kontoauszug*|extractos? bancarios?|estados? de cuenta|extrato (?:bancario|da conta)|releves? (?:bancaires?|de compte)|estratt[oi] conto|bankafschrift*|kontoutdrag|sao ke|rekening koran|mutasi rekening',
)
/** Where a payment card is asked for. */
export const CARD_PAID = concept(
  '信用卡|贷记卡|银行卡|借记卡|国际卡|储蓄卡|卡号|安全码|カード(?:番号|情報|決済|払い)|クレジット|카드 ?(?:번호|결제)|신용카드|บัตร(?:เครดิต|เดบิต)|หมายเลขบัตร',
  'card number|card no|credit card|debit card|card details|cvv2?|cvc2?|kartennummer|kreditkarte|tarjeta|numero de tarjeta|cartao|carte bancaire|carte de credit|numero de carte|carta di credito|numero (?:della )?carta|kaartnummer|creditcard|kortnummer|kreditkort|betalkort|so the|the tin dung|kartu kredit|nomor kartu|visa|mastercard',
)
export const EXPIRES = concept(
  '有效(?:[月年至到]|日期)|有效期限?|月月/年年|到期|过期|失效|截止|月\\/年|年\\/月|有効期限|유효 ?기간|만료|หมดอายุ',
  'expir*|exp|exp date|valid (?:thru|through|until|to)|mm ?/ ?yy|mm ?/ ?yyyy|ablauf*|gultig*|caduc*|vencim*|vence|validade|validite|scad*|verval*|geldig*|giltig*|het han|hieu luc|kedaluwarsa|kadaluarsa|berlaku',
)
/** Money goes off by itself, once somebody has agreed. */
export const DEBITED = concept(
  '免密|代扣|自动[扣续付][款费]|签约扣款|先[乘用享]后付|無感支付|签约(?:扣款|账户)|扣款(?:账户|方式)|(?:绑定|哪个).{0,4}账户|先.{1,2}后付|无感支付|自動引き?落とし|口座振替|자동 ?(?:결제|이체|납부)|หักบัญชีอัตโนมัติ',
  'auto-?pay|automatic payments?|direct debit|sepa|lastschrift|einzugsermachtigung|domiciliacion|debito automatico|prelevement automatique|addebito diretto|automatische incasso|autogiro|tu dong thanh toan|autodebet|debit otomatis',
)
/** To whom an invoice is made out. */
export const BILLED = concept(
  '名头|票面名称|抬头|购买方|购方|买方|受票方|开票(?:单位|对象|给谁)|开给|发票(?:开给|上写)谁?|买受人|宛名|공급받는 ?자|ชื่อ(?:ใน|บน|สำหรับ)(?:ใบกำกับ|ใบเสร็จ)|ออกใบกำกับภาษีในนาม',
  'ausgestellt auf|au nom de|a nombre de|in nome di|ten (?:tren|ghi) hoa don|atas nama faktur|bill(?:ed)? to|invoice(?:d)? to|invoice (?:name|title|recipient)|name (?:on|for) (?:the |your )?invoice|nom sur (?:la |votre )?facture|name auf (?:der )?rechnung|nombre en la factura|nome sulla fattura|naam op (?:de )?factuur|rechnungsempfanger|rechnung auf|rechnungsname|facturar a|nombre fiscal|nome na nota|facturer a|intitule de facture|intestazione fattura|intestatario fattura|factuur op naam|factuurnaam|fakturamottagare|ten (?:tren|xuat) hoa don|xuat hoa don cho|nama (?:di|pada|untuk) (?:faktur|invoice|kuitansi)',
)
export const INVOICE = concept(
  '发票|开票|抬头|税号|纳税人|領収書|インボイス|세금계산서|영수증|ใบกำกับ|ใบเสร็จ',
  'invoice*|vat|tax id|tax number|rechnung*|factura*|fatura|nota fiscal|facture*|fattura*|factuur|faktura*|hoa don|faktur|kuitansi|npwp',
)
/** Paper that binds two parties. */
export const CONTRACT = concept(
  '合同|协议|租约|契約|계약|สัญญา',
  'contract|lease|agreement|vertrag*|*vertrag|contrato|contrat|contratto|kontrakt|avtal|hop dong|kontrak|perjanjian',
)
/** What somebody has paid in for his home or old age. */
export const FUND = concept(
  '公积金|社保(?!卡)|社会保险|五险|养老金|医保|年金|国民年金|국민연금|ประกันสังคม',
  'housing fund|social security|pension|provident fund|cpf|epf|bpjs ketenagakerjaan|jamsostek|rentenversicherung*|fgts|pensioen',
)
/** The paper that says whose a home is. */
export const DEED = concept(
  '(?<!财)产证|房屋?产权|产权人|房本|房产证|房产本|产权证|不动产[权证]|房屋所有权|権利証|登記簿|등기부|등기권리증|โฉนด',
  'title deed|title number|proof of ownership|deeds?|grundbuch*|escritura*|matricula do imovel|titre de propriete|atto di proprieta|rogito|visura|eigendomsakte|lagfart|so hong|so do|sertifikat (?:rumah|tanah)|shm',
)
/** What is paid of the price at once. */
export const DOWN = concept(
  '首付|头期款|自备款|頭金|계약금|เงินดาวน์',
  'down ?payment|anzahlung|eigenkapital|pago inicial|enganche|entrada|apport|anticipo|aanbetaling|eigen geld|kontantinsats|tra truoc|uang muka|dp',
)
/** What one means to spend at most. */
export const BUDGET = concept(
  '预算|予算|예산|งบ(?:ประมาณ)?',
  '*budget*|willing to (?:pay|spend)|can you afford|(?:would|could) you (?:pay|spend)|presupuesto|orcamento|ngan sach|anggaran',
)
/** The paper of a till. */
export const TILL_PAPER = concept(
  '小票|收银条|购物凭[证条]|レシート|영수증|ใบเสร็จ',
  'receipts?|till receipt|kassenbon|kassenzettel|ticket de compra|cupom fiscal|ticket de caisse|scontrino|kassabon|kvitto|hoa don mua hang|struk',
)
/** Where money is drawn from a bank account. */
export const BANK = concept(
  '银行|开户|收款|银联|金融機関|支店|은행|ธนาคาร',
  'sort code|routing|direct debit|iban|bic|swift|bank*|banco|banque|banca|ngan hang',
)
/** A purse that a telephone pays from. */
export const WALLET = concept(
  '微信|支付宝|云闪付|花呗|钱包|街口|悠游付|八达通|ウォレット|paypay|카카오페이|토스|พร้อมเพย์|ทรูมันนี่',
  'paypal|payme|(?:apple|google|wechat|line) ?pay|alipay|venmo|cash ?app|skrill|payoneer|gopay|ovo|dana|momo|zalopay|bizum|pix|swish|mb ?way|satispay|twint',
)
/** A company and not a person. */
export const FIRM = concept(
  '对公|公司|企业|单位|法人|会社|회사|법인|บริษัท',
  'company|business|corporate|firma|unternehmen|empresa|entreprise|societe|azienda|societa|bedrijf|foretag|cong ty|perusahaan',
)
/** The number of a payment. */
export const TRADE_NO = concept(
  '[单订易]号|流水号?|凭证号|決済番号|승인 ?번호|เลขที่รายการ',
  'reference|transaction id|confirmation (?:number|code)|referencia|reference number|vorgangsnummer|numero de operacion|riferimento|kenmerk|ma giao dich|nomor referensi',
)
/** The file that credit agencies keep of everybody. */
export const CREDIT_FILE = concept(
  '人行|央行|征信|联征|信用信息|信用情報|신용 ?(?:정보|조회|평가)|เครดิตบูโร|ข้อมูลเครดิต',
  'credit (?:bureau|report|check|search|file|reference)|schufa*|serasa|buro de credito|datacredito|asnef|crif|bkr|uc-upplysning|kreditupplysning|cic|slik|bi checking|consultation.{0,20}credit',
)
/** What the revenue office knows of somebody's income. */
export const TAX_PAPER = concept(
  '完税|纳税(?:证明|记录|清单)|个税|税单|源泉徴収|確定申告|원천징수|소득금액증명|50 ?ทวิ|ภ\\.ง\\.ด',
  'tax returns?|w-?2|p60|1099|steuerbescheid|lohnsteuer*|declaracion de la renta|irpf|imposto de renda|avis d.imposition|dichiarazione dei redditi|certificazione unica|aangifte|jaaropgaaf|deklaration|kontrolluppgift|to khai thue|spt|bukti potong',
)
/** An account at a bank, by words that no account at a site has. */
export const BANK_ACCOUNT = concept(
  '银行账[号户]|口座|계좌|เลข(?:ที่)?บัญชี|บัญชีธนาคาร',
  'iban|bank account|account and sort code|sort code|bankkonto*|kontonummer|cuenta bancaria|numero de cuenta|conta bancaria|numero da conta|compte bancaire|numero de compte|conto corrente|rekening*|bankrekening*|kontonr|so tai khoan|nomor rekening',
)
/** A card of some kind. */
export const CARD_WORD = concept('卡|カード|카드|บัตร', '*card|*karte|tarjeta|cartao|carte|carta|kaart|kort|the|kartu')
/** To spend. */
export const SPENDS = concept(
  '花(?:[费了]|.{0,2}多少|$)|消费|开销|使う|支出|지출|쓰시|ใช้จ่าย',
  'spends?|spending|spent|ausgeben|ausgegeben|geben.{0,24}aus|gasta*|gasto|gastou|depens*|spendere|spendete|spendi|speso|besteed*|besteedt|lagger|spenderar|chi tieu|menghabiskan|belanjakan',
)
/** What is done after a purchase: money is asked back, a fault is claimed, a payment is proved. */
export const AFTERWARDS = concept(
  '回收|寄卖|以旧换新|账单(?:疑问|异议)|扣费(?:疑问|异议)|退款|退费|退货|换货|售后|申诉|维权|[多误复错]扣|没到账|保修|质保|延保|三包|报销|汇款|(?:[付打交捐]款|转账|[缴交]费)(?:登记|通知|确认|报备|申报|凭[证据]|截图)|支付(?:凭证|截图)|转账充值|线下充值|[回底]单|晒单|返现|保証登録|返品|返金|振込連絡|入金連絡|환불|반품|교환|보증|입금 ?확인|แจ้งชำระ|แจ้งโอน|คืนเงิน|คืนสินค้า|รับประกัน',
  'billing (?:question|dispute|issue)|refund*|return*|reimburse*|expense claim|warranty|guarantee|product registration|proof of payment|payment (?:confirmation|notification|dispute)|dispute|chargeback|*erstattung|rucksendung|retoure|garantie*|reembolso|devolucion|devolucao|garantia|remboursement|retour|rimborso|reso|garanzia|terugbetaling|aterbetalning|garanti|hoan tien|doi tra|bao hanh|pengembalian|garansi|remittance advice|konfirmasi (?:pembayaran|transfer)|xac nhan (?:thanh toan|chuyen khoan)',
)
/** A maker answers for faults. */
export const WARRANTY = concept(
  '回收|寄卖|以旧换新|售后登记|维修登记|保修|质保|延保|三包|保証|보증|รับประกัน',
  'resell|consign*|warranty|guarantee|product registration|garantie*|garantia|garanzia|garanti|bao hanh|garansi',
)
/** By which way something is paid. */
export const PAY_WAY = concept(
  '(?:[支垫]付|[付打汇扣交]款|转账|充值|[缴交]费)(?:方式|渠道|途径|平台|通道)|(?:怎么|如何|什么|哪[个种]).{0,4}(?<!提)[付交缴转]|支払方法|결제 ?(?:수단|방법)|วิธีชำระ|ช่องทางชำระ',
  'payment method|(?:how|which (?:card|wallet).*) (?:did|have) you (?:pay|paid|used?)|method of (?:payment|transfer|transaction)|(?:transfer|transaction) method|paid (?:by|with|via)|zahlungsart|zahlungsmethode|forma de pago|metodo de pago|forma de pagamento|moyen de paiement|metodo di pagamento|betaalmethode|betalsatt|hinh thuc thanh toan|metode pembayaran',
)
/** Where something is bought. */
export const SELLER = concept(
  '哪[里儿家]?|渠道|门店|商家|平台|经销商|店铺|卖家|购入先|구입처|구매처|ร้านที่ซื้อ',
  'where|store|shop|retailer|dealer|seller|place|wo|handler|donde|tienda|onde|loja|ou|magasin|revendeur|dove|negozio|rivenditore|waar|winkel|var|butik|o dau|cua hang|di mana|toko',
)
/** A credit card or a line of credit that somebody holds already. */
export const CREDIT_LINE = concept(
  '信用卡|贷记卡|花呗|借呗|微粒贷|白条|金条|有钱花|网商贷|小额贷|[他其]行|其他平台|他社|クレジットカード|신용카드',
  'credit cards?|kreditkarten?|tarjetas? de credito|cartoes? de credito|cartes? de credit|carte di credito|creditcards?|kreditkort|the tin dung|kartu kredit',
)
/** How much of it there is, or is left. */
export const LIMIT = concept(
  '额度|限额|余额|最高|已用|欠|还剩|几张|张数|多少张|数量|利用枠|残高|한도|잔액',
  'limits?|balances?|used|how many|number of|limite*|saldo*|rahmen|plafond|solde|han muc|du no',
)
/** To answer for the debts of somebody else. */
export const ANSWERS_FOR = concept(
  '担保(?!方式|类型)|连带责任|保证人|連帯保証|연대 ?보증|ค้ำประกัน',
  'guarant*|surety|co-?sign*|burge|burgschaft|aval|avalista|fiador|caution|garante|fideiussione|borg|bao lanh|penjamin',
)
/** Money that comes back. */
export const BACK_AGAIN = concept(
  '退[款回到费还]|返[还现]|报销|返金|환불|คืนเงิน',
  'refund*|reimburse*|*erstattung|reembolso|devolucion|remboursement|rimborso|terugbetaling|aterbetalning|hoan tien|pengembalian',
)
/** What is in somebody's fund, and goes in. */
export const PAID_IN = concept(
  '缴存|缴纳|月缴|基数|余额|账户|缴了',
  'contribution*|balance|beitrag*|aportaciones|contribuicao|cotisation*|contributi|saldo',
)
/** What a score of somebody's standing is called. */
export const SCORE = concept('芝麻|信用[分报]|支付分|征信', 'credit (?:score|report)|fico|schufa')
/** A sum, by the words that stand for nothing else. */
export const AMOUNT = concept(
  '金额|[数总]额|钱数|多少钱?|合计|총액|금액|จ(?:ํา|ำ)นวนเงิน|ยอด(?:เงิน|โอน)',
  'amount|sum|betrag|importe|valor|montant|importo|bedrag|belopp|so tien|jumlah|nominal',
)
/** How many times, how many and how much, as debts are counted. */
export const COUNTED = concept(
  '(?:查询|申请|逾期)?(?:次数|几次|多少次)|笔数|几笔|张数|几张|总额|额度|(?:有|有无|有没有)问题|评分|分数',
  'total|number|monthly|balance|limit',
)
