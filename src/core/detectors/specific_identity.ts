import { maskAll } from './clues/mask'
import { weigh } from './clues/weigh'

/** A standing in life that the law protects: disability, poverty relief, military service. */
export const detector = weigh(
  'specific_identity',
  {
    labels:
      /身心障碍.{0,4}(?:证明|手册)?(?:字?号)?|困难职工.{0,2}|农户(?:属性|类[型别])|\bveteran\b(?! (?:day|affairs))|\bactive (?:duty|service)\b|\bbenefits (?:received|claimed)\b|重点人[员群](?:类[型别])?|(?:家庭)?(?:经济)?困难(?:学生)?(?:认定|等级|类型|类别)|贫困(?:证明|户)?(?:类型|类别|等级)|退[伍役](?:军人|士?兵)?$|(?:减免|优待|优惠|照顾)的?(?:身份|对象|人群)|属于(?:下列|以下)哪[种类个一](?:情[况形]|人[群员]|对象|身份)|\blooked after by (?:the |your )?council\b|党员(?:示范)?户|残保金.*|(?:优待|优抚|救助|帮扶|困难|受援|受助)(?:对象|人群|群体|人员?)?(?:类[别型]|身份)|残[疾障](?:证|人士|人证?|等级|类别|类型|情况|状况)?(?:号码?)?|(?:低保|特困|五保)(?:户|证|家庭|情况)?|特[定殊](?:身份|对象)|(?:是否)?(?:为|是)?(?:退[役伍]|现役)军人(?:证)?|军属|(?:特殊|困难)(?:人群|群体)(?:类[别型])?|优抚对象|烈属|犯罪记录|有无案底|是否有案底|刑满|disabilit(?:y|ies)(?: status)?|disabled|criminal record|veteran status|\bblue badge\b|\b(?:physically|differently|visually|hearing) (?:challenged|handicapped|impaired|abled)\b|^handicap(?:ped)?$/u,
    asked: /\bbenefits (?:do )?you (?:receive|get|claim)\b|(?:是否|是不是)(?:为|是|属于?|有)?残[疾障](?:人士?|证)?/u,
    not: /车位|通道|停车|设施|专用|优惠|免费|parking|access(?:ible|ibility)/u,
    options:
      /^(?:(?:有)?残疾(?:人|人士)?|低保(?:户|家庭)?|特困(?:户|人员)?|(?:现役|退[役伍])?军人|军属|烈士?(?:家)?属|优抚(?:对象)?|失独(?:家庭)?|五保户?|贫困户|劳模|消防(?:员|救援人员)|孤儿|建档立卡.*)$/u,
    keys: ['disability', 'disabled_card', 'disability_card', 'canji', 'criminal_record', 'veteran'],
    when: ({ raw }) => raw.type !== 'search',
  },
  {
    wireKeys: ['disability', 'disability_level', 'disabled_card', 'disability_card_no', 'special_identity'],
    mask: maskAll,
  },
)
