import { isClinicCard } from './clues/cards'
import { documentOf } from './clues/document-traits'
import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** Another document: passport, residence permit, officer's or social-security card; number or picture. */
export const detector = weigh(
  'other_id_doc',
  {
    labels:
      /(?:护理|育婴|月嫂|家政|厨师|导游|电工|焊工|保安)员?(?:资格)?证(?:书)?(?:编号|号码?)|(?:特种作业|特种设备)?操作证(?:号码?|编号)?$|(?<!\p{L})pan (?:card(?: (?:number|no))?|number|no)\b|(?:护照|(?:潜水|健身|滑雪|攀岩|律师|会计|护士|医师)证|(?:跳伞|飞行|骑手|游艇|潜水)(?:执照|证)|(?:货运|客运)?(?:上岗|从业(?:资格)?|资格|操作|押运)证(?=有效|到期|照片|图片|正[页面]|副页)|(?:医|健)保卡|医疗[证卡]|退[伍役]证|老年证|导游证|记者证|居留证|在留カード|绿卡|외국인 ?등록|军官证|士兵证|警官证|居住证|(?:居留|在留)(?:卡|许可)|外国人永久居留.{0,3}证|台胞证|回乡证|港澳(?:居民)?(?:来往内地)?通行证|台湾居民.{0,6}通行证|户口[本簿]|学生证|教师证|工作证|社保卡|社会保障[卡号]|签证|出生(?:医学)?证明?)(?:卡?号码?|编号|照片|首页|正面|(?:有效|到期)(?:日期|时间|期限?)至?)?|passport(?: (?:number|no\.?|photo))?|^passport .{0,24}(?:date|expiry|type|country)$|\btravel document(?: (?:number|no))?|\bbirth certificate(?: (?:number|no))?|\bwork permit(?: (?:number|no))?|\bgreen card(?: (?:number|no))?|\bpassport (?:date of issue|issue date|country|place of issue|expiry(?: date)?|expiration(?: date)?)|residence (?:permit|card)|alien registration|\bvisa (?:number|no\.?|type|status)|tarjeta sanitaria|carte vitale|(?:kranken)?versicherten(?:nummer|nr\.?)|gesundheitskarte|tessera sanitaria|n[úu]mero de utente|cart[ãa]o (?:de sa[úu]de|do sus|sus)|\bbpjs\b|\bbhyt\b|保险证|诊察券|건강보험증|\bnhs (?:number|no\.?)|medicare (?:card )?(?:number|no\.?)|(?:health |medical )?insurance(?: company)?(?: id)? card|health card|パスポート|여권|pasaporte|passeport|reisepass/u,
    hint: (signal) =>
      isClinicCard(signal)
        ? ['near:a clinic', 0.975]
        : documentOf(signal) === 'other_id_doc'
          ? ['group:document', 0.985]
          : null,
    not: /密码|是否齐全|类型|种类|优惠|折扣|办理|机构|签发(?:地|国)|issuing|地址|pass(?:port)? login/u,
    keys: [
      'passport_no',
      'passport_number',
      'passport_id',
      'huzhao',
      'residence_permit',
      'social_card',
      'student_card',
    ],
    // A name `as in the passport` is a name.
    when: ({ label, raw }) => !/search|checkbox/.test(raw.type) && !/\bname\b/u.test(label),
  },
  {
    wireKeys: [
      'passport_no',
      'passport_number',
      'passport_id',
      'officer_card',
      'residence_permit',
      'social_security_card',
    ],
    plausible: (value) => /^[A-Z0-9]{6,20}$/i.test(value.trim()) && /\d{4}/.test(value),
    mask: (value) => maskEnds(value, 1, 1),
  },
)
