import { simplify } from './simplified'

/*
 * How pages say in a sentence what must be filled in. Words and page are compared in simplified characters
 * (which changes Japanese ones alike) and without case.
 */
const anyOf = (...sources: string[]): string => `(?:${sources.join('|')})`

const MUST_ZH = `(?<!企业|专票|非|不|无|不是|不为|不算|无需|不用)${anyOf(
  '必填(?:项目?|写|内容|信息|字段|选项)?',
  '必[选输答]项?',
  '必[须需](?:填写?|完善|提供|录入|输入|如实填写|完整填写|全部填写)',
  '(?:不[能可得要]|请勿|切勿|勿)(?:为空|留空|空着|漏填|空缺|遗漏)',
  '务必[^，。；\\s]{0,6}(?:填写?|补充|完善|提供)[^，。；\\s]{0,4}',
  '缺一不可',
)}`
const FILL_ZH = '(?:均|都|皆|全部?|一律)(?:[须需要]|需要|必须)(?:如实|完整|全部)?填写?'
const THINGS_ZH = '(?:信息|内容|项目?|字段|资料|栏目?|问题|题目?|选项|空格?|栏位)'
const COUNT_ZH = '(?:\\d{1,2}|[一二两三四五六七八九十])'
const ALL_ZH = anyOf('所有', '全部', '全都', '一律', '每一?[个项条栏]', '各[个项条栏]')
const SET_ZH = `(?:以下|下列|下面|下方|以上|上述|上面|前面?)`

/** A whole form, or what stands above or below. */
const WHOLES = [
  // Chinese
  `(?:${SET_ZH}|${ALL_ZH})[^，。；\\s]{0,4}?(?:${COUNT_ZH}[个条]?项?)?[^，。；\\s]{0,3}?${THINGS_ZH}?[^，。；\\s]{0,6}?(?:(?:请|须|需要?|均|都|皆|全部?|一律|为|是|属于|系)*${MUST_ZH}|${FILL_ZH})`,
  `(?:均|都|皆|全部?|一律|全都)(?:为|是|属|系)?${MUST_ZH}|${FILL_ZH}`,
  `(?:填写?|填好|填完|完成|补全|回答)(?:${SET_ZH}的?)?(?:${ALL_ZH}|每一?)的?${THINGS_ZH}`,
  `(?:${ALL_ZH}|每)${THINGS_ZH}?[^，。；\\s]{0,6}填(?:写|好|完|满)`,
  `请?务必[^，。；\\s]{0,8}(?:${SET_ZH}|${ALL_ZH})?${THINGS_ZH}?[^，。；\\s]{0,4}填写(?:完整|齐全|完全|清楚)`,
  `务必(?:完整|全部|逐项)填写?|填写?(?:完整|齐全)[后才再方]|${THINGS_ZH}(?:填写)?(?:不完整|不全|不齐全?)[^。]{0,10}(?:无法|不予|不能|不可|退回|恕不|概不|不受理)|完整的?${THINGS_ZH}[^，。；]{0,4}(?:方可|才[能可]|后[方才可])`,
  `除[^，。；\\s]{1,20}?(?:以外|之外|外)[，、,]?\\s*(?:其[他它余]|其余|剩下|余下)?[^，。；\\s]{0,6}?(?:均|都|皆|全部?|一律|为|是)+${MUST_ZH}`,
  // Japanese
  '(?:(?:すべて|全て|全部|全項目|各項目|下記|上記|以下|次)(?:の|は)?[^。、\\s]{0,14})(?:必須|必ず[^。]{0,6}(?:入力|記入|選択))',
  '(?:すべて|全て|全)(?:の)?(?:項目|欄|質問)[^。\\s]{0,8}(?:入力|記入|回答)(?:して|ください|下さい|が必要|願い)',
  // Korean
  '(?:모든|전체|각|아래|위|다음)\\s?(?:항목|입력란|입력|정보|칸|내용|문항|질문|사항)?[은는이가을를의]?\\s?(?:모두|전부|전체)?\\s?(?:다\\s)?(?:필수|반드시|빠짐없이|꼭)',
  '(?:모두|전부|전\\s?항목)\\s?(?:다\\s)?(?:필수|빠짐없이)|빠짐없이\\s(?:입력|작성|기재)',
  // English
  '\\b(?:all|every|each)(?: of)?(?: the| these| your| following)*(?: (?:fields?|questions?|items?|details|information|info|boxes|box|entries|sections?|data))?(?: (?:below|above|here|on (?:this|the) (?:page|form)|in (?:this|the) form))? (?:is|are|must be|needs? to be|ha(?:s|ve) to be|should be)(?: all)? (?:required|mandatory|compulsory|filled|completed|answered|obligatory)',
  '\\b(?:complete|fill(?: in| out)?|answer|provide)(?: in| out)? (?:all|every|each)(?: of)?(?: the)?(?: (?:fields?|questions?|items?|details|information|boxes|box|sections?))(?: below)?',
  '\\b(?:do not|don.t|must not) leave any[^.]{0,20} (?:blank|empty)|\\bfill (?:in|out) (?:this|the) form (?:completely|in full)|\\bcomplete (?:this|the) form in full|\\bincomplete (?:forms|applications|entries) (?:will|can) ?not|\\beverything (?:below|above|here|on this form) (?:is|must be) (?:required|mandatory|filled)',
  // French, Spanish, German, Portuguese, Italian, Dutch, Swedish
  '\\btou(?:s|tes) les (?:champs|questions|informations|rubriques|données)[^.*]{0,40}?(?:sont|doivent être) (?:obligatoires|requis|requises|rempli|renseigné|complété)|\\b(?:remplir|renseigner|compléter|remplissez|complétez|renseignez|répondez à) (?:bien )?tou(?:s|tes) les (?:champs|questions|rubriques)',
  '\\btod[oa]s l[oa]s (?:campos|datos|preguntas|casillas)[^.*]{0,40}?(?:son|están|deben|es) (?:obligatori|requerid|rellen|complet|necesari|llen)|\\b(?:complet[ae]r?|rellen[ae]r?|llen[ae]r?|respond[ae]r?)n? (?:por favor )?tod[oa]s l[oa]s (?:campos|datos|preguntas|casillas)',
  '\\balle (?:felder|angaben|fragen|daten|eingaben)[^.*]{0,40}?(?:sind|müssen)[^.*]{0,14}?(?:pflicht|erforderlich|auszufüllen|ausgefüllt|notwendig|verpflichtend)|\\balle (?:felder|angaben|fragen) (?:bitte )?(?:vollständig )?ausfüllen|\\bfüllen sie (?:bitte )?alle (?:felder|angaben)',
  '\\btod[oa]s [oa]s (?:campos|dados|perguntas|informações)[^.*]{0,40}?(?:são|devem|é) (?:obrigat|preench|necessári|ser preench)|\\bpreench[ae]r? (?:por favor )?tod[oa]s [oa]s (?:campos|dados)',
  '\\btutt[ie] (?:i|le) (?:campi|dati|domande|informazioni)[^.*]{0,40}?(?:sono|devono|vanno) (?:obbligator|richiest|essere compilat|compilat|necessari)|\\bcompila(?:re|te)? tutti i campi',
  '\\balle (?:velden|vragen|gegevens)[^.*]{0,40}?(?:zijn|moeten) (?:verplicht|ingevuld|worden ingevuld|vereist)|\\b(?:vul|gelieve) alle (?:velden|vragen)[^.]{0,20}in\\b',
  '\\balla (?:fält|frågor|uppgifter)[^.*]{0,40}?(?:är|måste) (?:obligatorisk|fyllas|ifyllas|vara ifyllda)|\\bfyll i alla (?:fält|uppgifter)',
  // Indonesian, Vietnamese, Thai
  '\\bsemua (?:\\w+ ){0,4}?(?:wajib|harus) (?:di)?isi|\\b(?:isi|lengkapi|mohon isi)(?:lah)? semua (?:kolom|data|isian|pertanyaan|bagian)',
  '(?:tất cả|mọi|toàn bộ)(?: các)? (?:trường|thông tin|mục|ô|câu hỏi)[^.*]{0,30}?(?:bắt buộc|phải|cần)|(?:điền|nhập) (?:đầy đủ |vào )?(?:tất cả|toàn bộ)(?: các)? (?:trường|thông tin|mục|ô)',
  '(?:ทุกช่อง|ทุกข้อ|ทุกรายการ|ทุกหัวข้อ|ข้อมูลทั้งหมด|ทั้งหมด)[^.*]{0,14}?(?:จำเป็น|บังคับ|ต้องกรอก|ต้องระบุ)|กรอก(?:ข้อมูล)?(?:ให้)?ครบ(?:ทุกช่อง|ทุกข้อ|ถ้วน)',
]

/** What follows the names of those that are meant: 电话和车牌必填, "Name and phone are required". */
const AFTER_NAMES = [
  `(?:[均都皆]|一律)?(?:为|是|属于)?${MUST_ZH}`,
  '[はが]必須(?:項目|入力)?|は必ず[^。]{0,6}(?:入力|記入)',
  '(?:은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|은|는|이|가)?\\s?(?:모두\\s)?필수(?:\\s?(?:항목|입력|사항))?',
  ' (?:is|are|must be)(?: all| both)? (?:required|mandatory|compulsory|filled|obligatory)',
  ' (?:est|sont)(?: tous| toutes)? (?:obligatoires?|requis)',
  ' (?:es|son|é|são|è|sono) (?:tod[oa]s )?(?:obligatori|requerid|obrigatóri|obbligatori|richiest)[oaie]s?',
  ' (?:ist|sind)(?: beide| alle)? (?:pflicht(?:felder|feld|angaben?)?|erforderlich|verpflichtend|notwendig)',
  ' (?:is|zijn) (?:beide )?verplicht| är obligatorisk(?:t|a)?',
  ' (?:wajib|harus) di(?:isi|lengkapi)| (?:là )?bắt buộc|\\s?(?:จำเป็นต้องกรอก|ต้องกรอก|จำเป็น)',
]

/** A whole that names may stand before: 姓名、电话均为必填. */
export const SUMS_UP = /^[均都皆全一]/u

/** What comes before them: 必填：姓名、电话. */
const BEFORE_NAMES = [
  '(?<![\\p{L}\\p{N})）※*＊])必填(?:项目?|信息|内容|字段)?\\s*[:：]',
  '(?<![\\p{L}\\p{N})）※*＊])必須(?:項目)?\\s*[:：]',
  '필수(?:\\s?(?:항목|입력|정보))?\\s*[:：]',
  '\\b(?:required|mandatory)(?: (?:fields?|information|details))?\\s*:',
  '(?<!\\p{L})(?:à (?:remplir|renseigner|compléter) obligatoirement|obligatoires?|requis|a (?:rellenar|completar) obligatoriamente|de preenchimento obrigatório|(?:da )?compilare obbligatoriamente|unbedingt (?:auszufüllen|ausfüllen|anzugeben)|verplicht in te vullen|måste fyllas i|harus diisi|cần điền|phải điền)\\s*:',
  '必ず(?:ご)?(?:入力|記入)(?:ください|下さい|してください)?\\s*[:：]|(?:꼭|반드시) (?:입력|작성)(?:해 ?주세요|하세요)?\\s*[:：]|ต้องกรอก\\s*[:：]',
  '\\b(?:campos obligatorios|campos obrigatórios|champs obligatoires|pflichtfelder|campi obbligatori|verplichte velden|obligatoriska fält|wajib diisi|bắt buộc)\\s*:',
]

const worded = (sources: readonly string[]): RegExp => new RegExp(simplify(sources.join('|')), 'giu')
export const WHOLE = worded(WHOLES)
export const NAMES_THEN = worded(AFTER_NAMES)
export const THEN_NAMES = worded(BEFORE_NAMES)

const word = (source: string): RegExp => new RegExp(simplify(source), 'iu')

/** None of the above is said by words that hold none of these. */
export const PERHAPS = word(
  '必[填选输须需答]|完整|为空|留空|漏填|务必|不[完齐全]|缺一不可|填[写好完满]|すべて|全て|全項目|必ず|필수|반드시|빠짐없이|required|mandat|compuls|oblig|\\b(?:all|every|any|each|form|incomplete)\\b|\\btou[st]|pflicht|\\ball[ea]\\b|erforder|\\btod[oa]s\\b|\\btutt|verplicht|wajib|semua|bắt buộc|tất cả|toàn bộ|จำเป็น|บังคับ|ต้องกรอก|ครบ',
)

/** Only what bears a mark is meant: 带 * 的为必填, "fields marked * are required"; stars are seen at their control. */
export const BY_MARK = word(
  '[*＊※★●]|星号|标星|[红赤]|\\bmark(?:ed|iert|eerd|erad)|asteris|astérisque|gekennzeichnet|marqu[ée]|marcad|contrassegn|印|表示され|표시|bertanda|ditandai|đánh dấu|dấu sao|ดอกจัน|เครื่องหมาย',
)
export const BELOW = word(
  '以下|下列|下面|下方|\\bbelow|following|下記|次の|아래|다음|ci-dessous|suivant|siguiente|a continuación|folgende|\\bunten|abaixo|seguint|seguent|\\bsotto|onderstaand|volgend|följande|nedan|berikut|di bawah|dưới|sau đây|ด้านล่าง|ต่อไปนี้',
)
export const ABOVE = word(
  '以上|上述|上面|\\babove|上記|(?<![가-힣])위(?![가-힣])|ci-dessus|anterior|\\bobige|\\bacima|\\bsopra|bovenstaand|\\bovan|di atas|\\btrên|ข้างต้น',
)
/** 除备注外均为必填, "all fields except the note". */
export const EXCEPT = word(
  '除了?(?<zh>[^，。；\\s]{1,20}?)(?:以外|之外|外)|(?<ja>[^。、\\s]{1,14})(?:以外|を除[いき])|(?<ko>[가-힣]{1,10})[을를]?\\s?제외|(?:except(?: for)?|apart from|other than|sauf|excepto|salvo|außer|exceto|tranne|eccetto|behalve|utom|kecuali|ngoại trừ|trừ|ยกเว้น)\\s(?<latin>[^.。;；]{2,60}?)(?: (?:is|are|must|sont|son|sind|são|sono|zijn|är|wajib|bắt)\\b|[.。;；]|$)',
)
/** 前三项, 以上 3 项. */
export const COUNT = word('(\\d{1,2}|[一二两三四五六七八九十])\\s*[个条]?\\s*(?:项目?|つ|点)')
