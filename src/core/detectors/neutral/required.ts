import type { Signal } from '../../model/detection'

/** What somebody else should be like: the nurse, the tutor, the new colleague. */
const WANTED_OF_OTHERS =
  /\b(?:gender|age|education|experience) requirements?$|^(?:min(?:imum)?|max(?:imum)?|required|eligible|target|allowed|suitable|recommended) (?:ages?|genders?|sex|countr(?:y|ies)|qualifications?|experience|education|height|weight)\b|^(?:gender|sex|age)(?: |-)?(?:preference|preferred|of (?:the )?(?:tutor|teacher|therapist|driver|doctor|instructor|trainer|coach))|^preferred (?:gender|sex)|^(?:preferred )?(?:tutor|teacher|therapist|driver|doctor|stylist|instructor|trainer|coach|care?r|nanny|sitter|room ?mate|customer|guest|audience) (?:gender|sex|age)\b|^(?:最[低高小大](?:月?收入|年龄)|最低学历|(?:适[用合配读宜龄]|招生|可[贷借]|准入)(?:月?收入|年龄|性别|城市|地区|年级|学历|人群|车型))|^(?:希望|期望|想找|能?接受|介意)(?:的|与|和)?(?:对方|ta(?!\p{L})|另一半|室友).*|(?:收入|职业|户口|国籍|驾照|性别|年龄|籍贯|学历|经验|身高|民族|属相|户籍|芝麻分|征信|信用分?|资产|存款)(?:段)?(?:的)?(?:要求|偏好|限制|不限)$|不[低高少大]于$/u
export const isRequired = ({ label, placeholder }: Signal): boolean => WANTED_OF_OTHERS.test(label || placeholder)
