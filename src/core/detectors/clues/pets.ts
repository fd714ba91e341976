import type { Signal } from '../../model/detection'
import { anyOf } from './any-of'
import { about, anywhere, near } from './near'

/** What only animals are called that live with people. */
const CALLED = /宠物|毛孩子|狗狗|猫咪|动物(?:医院|诊所)|喵汪|[犬猫]舍|ペット|반려/u
/** An animal by what it is called, and by who treats it. */
export const PET = anyOf(
  CALLED,
  /爱宠|\b(?:pets?|dogs?|cats?)\b|mascota|animale|haustier|tierarzt|hewan peliharaan|v[ée]t[ée]rin|thú y|dokter hewan|สัตวแพทย์|คลินิกสัตว์/u,
)
/** A darling may be an animal: by what it is called, and by what is asked of no child. */
export const PET_NOT_CHILD = anyOf(
  CALLED,
  /绝育|驱虫|\bpets?\b|\bbreed\b|\b(?:mascotas?|animale|hewan peliharaan|esp[ée]cie|specie)\b|thú cưng|สัตว์เลี้ยง/u,
)
const BREED =
  /品种|血统|犬种|猫种|绝育|驱虫|毛色|\bbreed\b|neutered|spayed|품종|\brazza\b|\braza\b|\brasse\b|^esp[ée]cie$|^specie$/u
const OF_PET =
  /\(宠物\)$|^(?:名字|昵称|头像|怀孕|饮食(?:习惯|偏好|禁忌)?|特殊(?:说明|需求|要求)|性格(?:特点)?|名称|年龄|月龄|生日|出生日期|性别|体重|身高|身长|品种|(?:打过|接种过?|有无)?疫苗.{0,4}|几个月大?|几岁了?|多大了?|免疫情况|(?:药物)?过敏史|绝育.{0,3}|(?:本次|主要)?症状.{0,2}|(?:既往)?病史|(?:最近一次)?疫苗|病情.{0,2}|主诉|毛色|照片|健康(?:状[况态]|情况)|护照号?)$|^(?:症状|病情|就诊原因|主诉)(?:描述|说明|情况)?$|^(?:首次)?(?:驱虫|疫苗|接种|(?:接种)?疫苗(?:接种)?|免疫|体检|发病|发情)(?:时间|日期)?$|^(?:既往)?用药(?:史|情况)?$|^化验单$|^体型$|^芯片.{0,4}$|^(?:any )?(?:symptoms?|age|height|weight|sex|gender|colou?r|birth ?date|date of birth|vaccinat(?:ions?|ed)|neutered|allergies|medications?|medical (?:history|conditions?)|special needs|insurance provider|vaccination status)(?: .*)?$|^(?:年齢|年龄|体重|이름|종류|나이|몸무게|생일|성별|edad|peso|sexo|età|data di nascita|sesso|alter|gewicht|geschlecht|nome|nombre|ra[zçs]+[ae]|esp[ée]cie|specie|(?:nome|nombre) (?:de la |del |do |dell['’])?(?:paciente|paziente|animale?|pet|mascota)|peso ?(?:\(kg\))?|orden m[ée]dica|race|couleur|(?:[úu]ltim[ao] |dernière )?vac(?:un|cin|in)\p{L}+(?: .*)?)$/u
/** Of whose name and size it is. */
const PETS_OWN =
  /^它(?:的|叫)|(?:宠物|爱宠|毛孩子|狗狗|猫咪)(?:的(?!主|家)|(?:同行|信息)?\(?(?:姓名|名字?|昵称|头像|名称|年龄|月龄|生日|性别|体重|品种|照片|疫苗.{0,4}|叫(?:什么|啥).{0,3}|多大.?|几岁.?|几个月.?|图片|相片))|^(?:pet|dog|cat)(?:'s)? (?!owner)|\b(?:your|the) (?:pet|dog|cat|puppy|kitten|animal)(?:'s)?\b(?!.{0,12}owner)|(?:ペット|반려(?:동물|견|묘))(?:の|의)?(?: ?お?(?:名前|이름|나이|성별|몸무게))/u
/** The same in languages that put the animal behind. */
const PETS_ABROAD =
  /(?<!\p{L})(?:hundes|hundens|kattens|(?:der|ihrer) katze|haustiers?|del (?:perro|gato|animal)|(?:la|tu|su) mascota|du (?:chien|chat)|de l['’]animal|del (?:cane|gatto)|do (?:cachorro|gato|pet|animal)|huisdier|anjing|kucing|hewan(?: peliharaan)?|thú cưng|chó|mèo)(?!\p{L})|สุนัข|สัตว์เลี้ยง|강아지|고양이|반려[동견묘]|ペット|爱[犬猫](?!人)/u
const SEX_OF_ANIMAL = /^(?:公|母|雄|雌)[性马狗犬猫]?$/u
const KEEPER = /姓名|手机|电话|\b(?:phone|e-?mail)\b/u

/** A heading over what the animal is like. */
const PET_HEADING =
  /^(?:about )?(?:your |the |my )?(?:pet|dog|cat|puppy|kitten|animal)(?:\(s\)|s)?(?:'s)?(?: ?(?:information|info|details|profile|#? ?\d))?$|^(?:宠物|毛孩子|爱宠|狗狗|猫咪)(?:们?的?(?:信息|资料|情况|档案|基本信息))?$|ペット(?:の)?情报|반려동물 ?정보/u
const OF_KEEPER = /owner|\byour? (?!pet|dog|cat)|phone|e-?mail|vet\b|veterinar|主人|手机|电话|飼い主|お名前/u

/** True for whoever has the animal, who fills in the form. */
export const isKeeper = (signal: Signal): boolean =>
  /propri|tut(?:or|eur|rice)|dueñ|pemilik|chủ/u.test(signal.label) && anywhere(signal, PET)

/** What stands round the bare word. */
const ROUND_IT =
  /^(?:当前|目前|现在|是否|最近|上次|(?:ta|[他她])的)|^(?:点击)?(?:为.{1,4})?(?:选择|上传|更换)(?=头像)| ?\((?:kg|cm|公斤|千克|斤|厘米)\)$/gu

const saidOf = ({ label, placeholder }: Signal): string => (label || placeholder).replace(ROUND_IT, '')

/** Where the keeper is to be found is his. */
const OF_PLACE = /^where\b(?! will (?:the|your) )|\baddress\b|地址|住[址在]|上门/u

/** What a heading of its own says is the animal's. */
export const isHeadedAsPets = (signal: Signal): boolean => {
  const said = saidOf(signal)
  return PET_HEADING.test(signal.group) && !OF_KEEPER.test(said) && !OF_PLACE.test(said)
}

/** What a form about an animal asks of it under no such heading, and not of its keeper. */
export const isPets = (signal: Signal): boolean => {
  const said = saidOf(signal)
  if (OF_PLACE.test(said)) return false
  return (
    PETS_OWN.test(said) ||
    PETS_ABROAD.test(said) ||
    (OF_PET.test(said) &&
      ((/^(?:ra[czsç]|(?:\p{L}+ )?vac)/u.test(said) && about(signal, PET)) ||
        near(signal, BREED) ||
        near(signal, PETS_OWN) ||
        signal.options.some((option) => SEX_OF_ANIMAL.test(option)) ||
        (about(signal, PET) && !near(signal, KEEPER))))
  )
}
