import type { RequiredBy } from '../model/inspection'
import type { FieldSeen, FieldShown, ShownSignals } from '../model/observation'

const CODE_BUTTON = /(获取|发送|重发|重新获取|点击)[^，。]{0,4}(验证码|校验码|动态码)|^\d{1,3}\s*[s秒]$|后重(发|试)/g
/** After a label what it is counted in; in `几岁` and `多少元` it is what is asked. */
const UNIT = /[\s(（]*(?<![几幾少每多])((?<![单單公纪紀状狀])元|kg|cm|公斤|厘米|周?[岁歲]|平方米|㎡|¥|￥|%)[)）]?$/i
const MAX_LABEL = 80
/** The complaint of the row before, where a label follows it. */
const COMPLAINT =
  /^(?:请(?:正确)?(?:填写|输入|选择|上传)[^\s，。]{2,12}|[^\s，。]{2,12}(?:不能为空|未填写|漏填)) (?=[^\s请]{2})/u

const REQUIRED =
  /(?<!非|企业|企業|单位|單位|公司|专票|專票|专用发票)必[填選选輸输]|必須(?=\s*([)）\]】※*:：]|$|項目))|(?<!不)(为|是)必须|\brequired\b|필수|(?<!\bno |\bnon |\bnão )\bobb?ligat(ori[oa]s?|oires?|oriskt?)\b|\bobrigat[óo]ri[oa]\b|\b(requerid[oa]|requis|richiest[oa])\b|(?<!nicht )\b(erforderlich|pflichtfeld)\b|(?<!niet )\bverplicht\b|\bwajib\b|(?<!không )bắt buộc|(?<!ไม่)(จำเป็น|บังคับ)/imu
const OPTIONAL =
  /选填|選填|非必[填须須]|[不没]是必填|可以?不[填写寫]|不用[填写寫]|可留?空|不[填写寫]也|可选|可選|省略可|若有|[(（[【]\s*任意|^任意|如有|如需要|\b(optional|not required|if (any|applicable|available)|(if|in case) you(.d| would|.re| are)? (like|want|wish|hop)|(may|can) be left (blank|empty)|leave (it |this )?(blank|empty) if)\b|선택\s*(사항|입력|항목)|[(（]\s*선택\s*[)）]|\b(opcional|facultati(f|ve)|facoltativ[oa]|optionnel|optioneel|freiwillig|valfri|valfritt|opsional|tidak wajib)\b|\b(no|non|não|nicht|niet) (obb?ligat|obrigat|erforderlich|verplicht)|không bắt buộc|tùy chọn|ไม่(จำเป็น|บังคับ)/imu
/** Before the name, after the number of a question, or behind the name; numbers are masked with stars before they come here. */
const STAR = /^(\d+[.、]?\s*)?[*＊]|(?<![\d*-])[*＊★]\s*[)）]?\s*[:：]?$/

/** Says by what mark those are known that must be filled in, over any of them: `标 * 为必填`, `红色为必填`. */
const EXPLAINS = /[*＊★]|[红紅星标標]|\b(?:marked|asterisk|fields)\b/iu

/** A heading is over all that stands under it; a line that says it of one by name is over others, too. */
const MEANS_ALL = /[(（[【]|^必|以下|下列|[均都全]|信息|[资資]料|内容|\b(?:all|section|details|information)\b/iu

/** Their name is their group's: a label of their own has none but each of their choices. */
const CHOICES = /^(radio|checkbox)-group$/

const oneLine = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()

/** A label's text without its stars, colons, units and the words of a button for codes; at most 80 characters. */
export const cleanLabel = (raw: string): string =>
  oneLine(
    oneLine(raw.replace(CODE_BUTTON, ' '))
      .replace(/[*＊★]/g, ' ')
      .replace(
        /[(（]?\s*(必填|必选|必須|required|필수|obligatori[oa]|obligatoire|obrigatório|erforderlich|pflichtfeld|verplicht|obligatoriskt?|wajib|bắt buộc)\s*[)）]?\s*$/i,
        '',
      )
      .trim()
      .replace(UNIT, '')
      .replace(COMPLAINT, '')
      .replace(/[\s:：>›»]+$/u, ''),
  ).slice(0, MAX_LABEL)

/** What a control says in words about having to be filled in; attributes and marks that are drawn come with it. */
const demandOf = ({ requiredBy, signals }: FieldShown): RequiredBy | 'optional' | null => {
  if (requiredBy === 'attribute' || requiredBy === 'aria') return requiredBy
  const { label, placeholder, group, behind, widget } = signals
  const says = [label, placeholder, behind].join('\n')
  if (OPTIONAL.test(says)) return 'optional'
  if (requiredBy === 'mark' || [label.trim(), placeholder, behind].some((text) => STAR.test(text))) return 'mark'
  if (REQUIRED.test(says)) return 'text'
  if (CHOICES.test(widget) && STAR.test(group.trim())) return 'mark'
  if (EXPLAINS.test(group)) return requiredBy
  if (OPTIONAL.test(group)) return 'optional'
  return REQUIRED.test(group) && MEANS_ALL.test(group) ? 'text' : requiredBy
}

/** Reads the words of a control: its name without what is said beside it, and whether it must be filled in. */
export const withWords = (shown: FieldShown): FieldSeen => {
  const demand = demandOf(shown)
  const optional = demand === 'optional'
  const requiredBy = optional ? null : demand
  const { widget, type, label } = shown.signals
  // A list that can be searched in is no search.
  const signals = {
    ...shown.signals,
    label: cleanLabel(label),
    type: widget === 'picker' && type === 'search' ? 'text' : type,
  }
  return { ...shown, signals, required: requiredBy !== null, requiredBy, optional }
}

/** True where a control's own name says that it may stay empty, and with that something about the others; examples say it in passing. */
export const namesOptional = ({ label, labelFrom }: ShownSignals): boolean =>
  labelFrom !== 'placeholder' && OPTIONAL.test(label)
