import type { Signal } from '../../model/detection'
import { remember } from '../../normalize/remember'

/** A question, or the beginning of one that its choices answer. */
const QUESTION =
  /[?？]|是否|有没有|有无|[吗么呢]|多[少大久长]|[几哪谁何]|怎样|属于|[为是]$|\b(?:do|does|did|are|is|was|were|have|has|how|what|which|when|where|who)\b/u
const TO_PERSON =
  /[您你]|请问|孩子|宝[宝贝]|小朋友|(?<![洋泥瓷])娃(?![娃衣])|家[里中人]|名下|平时|通常|目前|现在|最近|近期|\byou(?:r|'ve|'re)?\b|\b(?:the|this) (?:student|child|patient|applicant|participant|camper|guest)\b/u
/** How other languages ask, with no mark after it. */
const QUESTION_ABROAD =
  /[?？¿]|か$|(?:나요|까요|가요)$|ไหม|หรือ(?:ไม่|ยัง)|อะไร|ไหน|เท่า(?:ไหร่|ไร)|(?<!\p{L})(?:không|chưa|gì|nào|đâu|apa|apakah|berapa|siapa|mana|kapan|wer|was|wie|wo|wann|welche[mnrs]?|quel(?:le)?s?|combien|où|quand|qué|cuál(?:es)?|cuánt[oa]s?|dónde|cuándo|cómo|che|qual[ei]?|quais|quant[oaie]s?|dove|quando|onde|como|que|welke?|wat|hoe|waar|wanneer|vilke[nt]|vilka|vad|hur|när)(?!\p{L})|^\p{L}+(?: |-)(?:sie|du|u|je|ni|vous)(?!\p{L})/u
/** How they speak to a person; where verbs do it alone, a question that is put in their way. */
const TO_PERSON_ABROAD =
  /^¿|あなた|お客様|^(?:ご|お)\p{Script=Han}|(?:ます|した)か[?？]?$|(?:시나요|셨나요|신가요|세요)|고객님|คุณ|ท่าน|(?<!\p{L})(?:sie|ihr(?:e[nmrs]?)?|du|dich|dein(?:e[nmrs]?)?|vous|votre|vos|tu|toi|ton|usted|voc[êe]|seu|sua|lei|suo|sei|hai|vieni|guidi|lavori|abiti|u|uw|je|jij|jouw|ni|din|ditt|dina|bạn|anh|chị|quý khách|anda|kamu)(?!\p{L})/u
const OPINION_ABROAD =
  /zufrieden|gefall|gefehlt|empfehl|möcht|wünsch|brauch|bewert|besser|geschmeckt|erfahren|aufmerksam|satisf|content|manqué|recommand|souhait|voul|préf|besoin|trouv|connu|gust|recomend|quier|dese|prefi|prefer|necesit|opin|mejor|piac|consigli|vuo[il]|vorr|desider|bisogno|parer|gost|quer|precis|conhec|tevreden|bevall|aanbev|wil(?:t|len)?(?!\p{L})|voorkeur|nodig|vond|nöjd|rekommend|vill|önsk|behöv|tyck|hài lòng|thích|muốn|cần|biết|puas|suka|mau|ingin|butuh|tahu|満足|希望|ほしい|欲しい|好き|知り|만족|추천|원하|희망|좋|알게|พอใจ|แนะนำ|ต้องการ|ชอบ|อยาก|รู้จัก/u

/** What somebody thinks, wants or has had today is asked about a shop, not about him. */
const OPINION =
  /觉得|认为|满意|评价|打分|几分|希望|愿意|(?<![理梦])想[要不]?|需要|建议|意见|态度|看重|推荐|喜欢|我们|本[店次]|[今此这][天次]|老师|服务员|难度|知道|得知|\b(?:think|feel|rate|satisfied|recommend|prefer|like|enjoy|hear|find|need|want|wish|improve|our)\b/u

/** True for a text that asks the person about himself or his family: `您目前的职业状态`, `Do you smoke?`. */
const asks = remember(
  (text: string): boolean =>
    (TO_PERSON.test(text) && QUESTION.test(text) && !OPINION.test(text)) ||
    (TO_PERSON_ABROAD.test(text) && QUESTION_ABROAD.test(text) && !OPINION.test(text) && !OPINION_ABROAD.test(text)),
)

/** What a control asks the person about himself, as a whole; empty where it puts no such question. */
export const questionOf = ({ label, placeholder, options }: Signal): string => {
  const text = label || placeholder
  return asks(text) || (options.length > 1 && asks(`${text}?`)) ? text : ''
}
