import { concept } from '../concept'

/** A vehicle, and not what there is for vehicles. */
export const VEHICLE = concept(
  '车[子辆]|爱车|座驾|轿车|汽车|机动车|くるま|クルマ|お?车(?![主架位场库间站票次厢费险贷展道])|차량?|자동차|รถ(?:ยนต์)?',
  'car|cars|ev|e-auto|vehicle*|auto|van(?! (?:ban|hoa|phong|bang|hoc|thu|de|het|uw|een|je|mijn|den))|truck|fahrzeug*|wagen|pkw|kfz|coche|carro|vehiculo|veiculo|voiture|vehicule|veicolo|macchina|voertuig|bil|bilen|fordon*|xe|xe may|oto|mobil|kendaraan|motor',
)
/** A vehicle comes and goes. */
export const COMES = concept(
  '[进出入离]园|[进出入离]校(?!园)|[进出]厂(?!家|商|日)|[进出]院子?|[进出入]区|[进出]小区|[进出]来|进出|[到抵]场|停[下到]|开始停|[进出]站|[入进出离]场|[驶开停泊][进入出离]|开车?[来到]|[出入]库|[入进出]闸|离开|입차|출차|입고|출고|(?:เข้า|ออก)(?:ที่)?จอด',
  'aankomst*|ankomst*|entry|entered|exit|exited|arriv*|leav*|left|depart*|einfahrt*|ausfahrt*|eingefahren|ausgefahren|entrada|salida|saida|llegada|entree|sortie|arrivee|ingresso|uscita|inrit|uitrit|infart|utfart|vao bai|ra bai|masuk|keluar',
)
/** It comes, stands or goes. */
export const PARKS = concept(
  '停[留放下车泊好]|到场|[入进出离]场|[驶开停泊][进入出离]|[出入][库闸]|泊车|(?<!暂)停(?=$|的|了|在|到|多久|几)|离开|来车|驻车|입차|출차|주차|입고|출고|(?:เข้า|ออก)?(?:ที่)?จอด',
  'parked|park|parking|entry|entered|exit|exited|einfahrt*|ausfahrt*|eingefahren|ausgefahren|geparkt|park*|entrada|salida|saida|estacion*|aparc*|entree|sortie|stationn*|ingresso|uscita|sosta|parchegg*|inrit|uitrit|parkeer*|geparkeerd|infart|utfart|parker*|vao bai|ra bai|vao|do xe|gui xe|gui|masuk|keluar|parkir',
)
/** What a form is about where vehicles are parked. */
export const PARKING = concept(
  '停车|泊车|车场|车库|车位|车牌|驻车|주차|จอดรถ|ที่จอด',
  'ankomst|parkeren|parking|park*|car park|parkhaus|estacionamiento|estacionamento|aparcamiento|parcheggio|parkeer*|parkering|bai xe|gui xe|parkir',
)
/** What a vehicle has been used for, by years or distance. */
export const DISTANCE = concept(
  '里程|公里|公里数|跑了多少|走行距离|주행 ?거리|เลขไมล์|ระยะทาง',
  'mileage|odometer|kilomet*|km|miles|laufleistung|quilometragem|chilometr*|matarstallning|miltal|so km|jarak tempuh',
)
/** Number plates, where vehicles are described. */
export const PLATE = concept(
  '车牌|号牌|(?<![品餐手桌门铭工胸厂])牌号|牌照|车架号|行驶证|ナンバー(?:プレート)?|車両番号|번호판|차량 ?번호|(?<!ลง)ทะเบียน(?!บ้าน|สมรส|การค้า|พาณิชย์|นักศึกษา)(?:รถ)?',
  'vrm|reg mark|(?:licen[cs]e|number|registration) plate*|plate|vehicle registration|registration (?:number|no)|reg(?:istration)?(?: no| number)?(?! (?:date|fee|form|type|status|for))|vin|kennzeichen|matricula|placa*|immatriculation|targa|kenteken|regnummer|registreringsnummer|bien so(?: xe)?|nopol|nomor polisi|plat nomor',
)
/** Make, model and looks of a vehicle. */
export const MAKE = concept(
  '品牌|型号|车系|颜色|排量|年款|メーカー|車名|車種|色|제조사|차종|모델|색상|ยี่ห้อ|รุ่น|สี',
  '(?:exterior|body) colou?r|make|model|brand|colou?r|marke|modell|farbe|marca|modelo|color|cor|marque|modele|couleur|modello|colore|merk|kleur|farg|hang xe|hieu xe|mau|merek|tipe|warna',
)
/** A car is worth something to its owner, who sells it. */
export const VALUED = concept(
  '估[价值]|旧车|评估|卖车|二手车(?!买|选|市场|求购)|残值|置换|査定|買取|시세|중고차|ขายรถ|ตีราคา',
  'valu*|trade-?in|part-?exchange|appraisal|sell*|inzahlungnahme|ankauf|gebraucht*|tasacion|tasar|avaliacao|reprise|estimation|permuta|inruil*|inbyte|vardering|dinh gia|ban xe|tukar tambah|taksiran|jual',
)
export const VEHICLE_PAPER = concept(
  '行[驶车]?[证本照](?=[照正副图扫]|$)|行[驶车][证本照]|车辆登记(?:文件|证)|牌[簿薄]|车辆登记证|机动车登记证|绿本|车検证|자동차등록증|เล่มทะเบียน(?:รถ)?',
  'v5|registration (?:document|certificate|card|book|papers)|logbook|v5c|rc book|stnk|bpkb|cavet|fahrzeugschein|zulassungsbescheinigung|fahrzeugbrief|permiso de circulacion|ficha tecnica|carte grise|libretto(?: di circolazione)?|carta di circolazione|crlv|documento (?:do|unico do) (?:carro|veiculo|automovel)|kentekenbewijs|kentekencard|registreringsbevis|dang ky xe|ca vet|cavet xe',
)
/** A licence by its shorter names, which say whose only where vehicles are spoken of. */
export const LICENCE = concept(
  '驾[照证]|免許|면허|ใบอนุญาต',
  'licen[cs]e|licencia|carne|carnet|permiso|permis|patente|habilitacao|carta|fuhrerschein|rijbewijs|korkort|bang lai|sim',
)
/** For how long a vehicle stands. */
export const STANDS = concept(
  '停[车放泊靠]|泊车|驻停|駐車|주차|จอดรถ',
  'parking|parked|parkdauer|parkzeit|estacionamiento|aparcamiento|estacionamento|stationnement|sosta|parkeer*|parkering*|do xe|gui xe|parkir',
)
export const DRIVERS_PAPER = concept(
  '驾(?:驶照?[证本]|驶照|照[证本]?)|运転免许证?|면허증|ใบขับขี่|ใบอนุญาตขับ',
  "driv(?:er'?s?|ing) licen[cs]e|fuhrerschein|carnet de conducir|licencia de conduc*|permiso de conduc*|permis(?: de conduire)?|patente(?: di guida)?|cnh|carteira de motorista|carta de conducao|rijbewijs|korkort|bang lai|giay phep lai xe|sim a|sim b|sim c",
)
/** The number in the frame of a vehicle. */
export const FRAME = concept(
  '钢印|17位|车架|底盘号?|车辆识别|整车编码|大架号|車台番号|차대 ?번호|หมายเลข(?:ตัว)?ถัง|เลขตัวถัง',
  'vin|chassis (?:no|number)|frame number|fahrgestell*|(?<!de |fecha |date |expire |la |en )fin(?! (?:d[eu]|mois|prevu))|numero de (?:chasis|bastidor)|bastidor|chassi|numero de chassis|numero di telaio|telaio|chassisnummer|numero (?:del? )?motor|n[o.]* de motor|nomor mesin|so khung|nomor rangka|no rangka',
)
/** What tells one car from another besides make and model. */
export const TRAIT = concept(
  '电池(?:类型|容量)|车[长高宽](?:车?[长高宽])?|车身(?:结构|形式)|燃[油料](?:类型|种类)?|能源(?:类型|种类)|动力(?:类型|形式)|排量|排放(?:标准)?|变速[箱器]|过户|使用性质|座位数|核定载|初登記|燃料|排気量|車検|연료|배기량|변속기|เชื้อเพลิง|เกียร์',
  'battery (?:size|capacity)|engine type|body (?:style|type)|drivetrain|fuel(?: type)?|transmission|gearbox|engine (?:size|capacity)|previous owners|service history|kraftstoff|getriebe|hubraum|vorbesitzer|combustible|cambio|combustivel|carburant|boite de vitesses|alimentazione|cilindrata|brandstof|versnellingsbak|bransle|vaxellada|nhien lieu|hop so|bahan bakar|transmisi',
)
/** Where in a car park a vehicle was left. */
export const PARKED_AT = concept(
  '[停泊][在了到的]{0,2}(?:[几哪]|什么).{0,2}(?:[层区号楼里儿]|车?位置?)|车在[几哪]|停在|停于|停放(?:位置|地点|在)|駐車位置|주차 ?위치|จอดไว้',
  '(?:location |where.{0,12})parked|bay parked|(?:floor|level|spot).{0,12}park(?:ed)?',
)
/** To be at the wheel. */
export const DRIVES = concept(
  '乗って|お乗り|타고|타시는|운전하|ขับ|ใช้รถ',
  'drive|driving|fahren|fahrst|fahrt|conduis*|conduc*|manej*|guid[aio]|dirige|conduz|rijdt|rijd|rijden|kor|di xe|kendarai|pakai|bawa',
)
/** A vehicle is there or gone, as only those say who speak of parking. */
export const LEAVES = concept(
  '开走|开出去|已停|停到|到的|进来',
  'drop(?:ping|ped)?.{0,12}off|collect(?:ing)?|pick(?:ing)?.{0,14}up|drive in|drove in|enter(?:ed)?|(?:did you|you) stay(?:ed)?|in|out',
)
/** What holds for all who park. */
export const FREE_OF = concept('免|收费|计费|限时|营业|开放', 'free|opening|charging')
