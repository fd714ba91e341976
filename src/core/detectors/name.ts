import type { Signal } from '../model/detection'
import { isOtherCard } from './clues/cards'
import { ABROAD } from './clues/languages'
import { near } from './clues/near'
import { isPersonName } from './clues/shapes'
import { isNameOfThing } from './clues/things'
import { weigh } from './clues/weigh'
import { whose } from './clues/whose'
import { NAME_WORDS } from './clues/words'
import { GENDER_OPTION, isAddressed } from './gender'

/** Whoever does something about an order or a form is called by it; who works for the shop is nobody's concern. */
const DOER =
  /^(?!.*[几哪的]|是|现在|目前|单|双|每|无|有|.*老人|[赡抚供]养|(?:操作|审批|审核|跟进|回访|带看|开票|维护|管理|经办|创建|处理|接待|修改|更新|发布|发起|录入|制单|[出入]库|[领发]料|采购|盘点|验收|派单|接单|巡检|记账|复核|批准|主持|候选|持卡|开户|法|别|他|大|成|小|子|几|多少|家|老|个|病|[一二两三四五六七八九十])人)\p{Script=Han}{1,5}(?<!几|多少|两|紧急联系|推荐|介绍|邀请|担保|保证|受益|监护|军|[本外当]地|残疾|[老成青未]年|成年|外国|机器|盲|被访|受访|代理|代表|经纪|主持)人$/u

/** The part that somebody plays, and nothing else. */
const CALLED_BY_PART =
  /^(?:first|last|middle|given|forenames?|m\.? ?i\.?|(?:middle )?initials?)$|^(?:lead |primary |main |policy ?)?(?:guest|attendee|applicant|candidate|customer|driver|tenant|patient|participant|renter|owner|buyer|sender|visitor|passenger|traveller?|holder)$|^(?:\p{Script=Han}{2}者|客人|顾客|贵宾|来宾|嘉宾|访客|患者|病人|乘客|旅客|游客|租客|业主|车主|户主|客户|买家|运动员|(?:参赛)?选手|队员|考生|骑行者|跑者|车手|棋手|歌手|舞者|演员|志愿者|投稿者|作者|学徒|会员|住户|住客|寿星|学员|学生|新生|新[娘郎]|(?:摊|桩|失|机|房|店|船|号|铺|物|园|厂|田|宅|舱|棚|盆|宠|猫|狗)主)$/u

/** Who signs by typing writes his name. */
const SIGNATURE =
  /^(?!.*(?:e-?mail|forum)).{0,40}(?<!\p{L})(?:signature|unterschrift|assinatura|handtekening|underskrift|tanda tangan|chữ ký|서명|ลายเซ็น|^[甲乙]方签字)(?: \((?:type|enter|print)?[^)]*name\))?$/u
const isTyped = ({ raw }: Signal): boolean =>
  raw.type === 'text' && raw.accept === '' && !raw.readOnly && !/draw/iu.test(raw.placeholder)

export const isSigned = (signal: Signal): boolean =>
  isTyped(signal) && SIGNATURE.test(signal.label || signal.placeholder) && whose(signal) === 'self'

const isInForm = ({ neighbours }: Signal): boolean => neighbours.length > 0

const PARTIES =
  /称呼|联系人|收货人|收件人|寄件人|[取提]货人|取[餐件]人|预[约订]人|订餐人|就餐人|车主|户主|投保人|被保险?人|申请人|借款[人方]|报名人|参会人|看房人|[出承]租[人方]|租客|购车人|consignee|contact person/u

/** The name of the person at the page. A consignee or an applicant is taken to be that person. */
export const detector = weigh(
  'name',
  {
    labels: [
      /姓名[或/](?:单位|企业|公司)(?:名称)?|^(?:我们)?(?:怎么|如何|该)?喊[您你](?:什么)?$|^name (?:for (?:the|your|this) .*|to (?:call|put|use|give|go) .*)|^who (?:are we speaking (?:with|to)|is (?:booking|ordering|picking up|collecting|paying|visiting|applying)|should we (?:ask for|address|make .{0,20} out to))(?: .*)?$|^(?:person in charge|booked by|ordered by|submitted by|(?:primary|main) contact(?: person)?)$|(?<!部)署名|落款|^[您你]的(?:名称|称谓)$|叫什么(?:名字)?$|法[名号]|^俗名$|别名|おなまえ|(?:よみ|読み|读み)がな|^大名$|(?:订购|订[位房餐座]|预[定约])大名/u,
      new RegExp(`${PARTIES.source}|(?:${PARTIES.source})?(?:${NAME_WORDS.source})`, 'u'),
      ABROAD.name,
    ],
    // Alone such a word is anybody in a text; among other controls it is who fills them in.
    also: [
      { labels: /^(?:称谓|尊称)$/u, when: isAddressed },
      {
        labels: /^法人(?:代表)?(?:姓名|名字)?$|^法定代表人(?:姓名)?$/u,
        when: (signal) => near(signal, /法人(?:代表)?(?:的)?(?:身份|证件|手机|电话|联系)|身份证/u),
      },
      { labels: /^(?:持卡|办卡|开卡)人(?:姓名)?$/u, when: isOtherCard },
      { labels: /^名称$/u, when: ({ placeholder }) => /[您你]的(?:名|姓)/u.test(placeholder) },
      { labels: DOER, when: (signal) => isInForm(signal) && signal.raw.type !== 'select' },
      { labels: SIGNATURE, when: isTyped },
      // Whoever has the policy, whatever it is called.
      {
        labels: /^(?:nombre|nome) (?:del |do |da )?titular (?:del|de la|do|da) (?:seguro|p[óo]li[zc][ae]|ap[óo]lice)$/u,
        when: isTyped,
      },
      { labels: CALLED_BY_PART, when: (signal) => isInForm(signal) && signal.raw.type !== 'select' },
    ],
    placeholders:
      /^(?:张|李|王|赵|刘|陈|林)(?:三|四|五|某某?|先生|女士|小姐|小?[明红])$|怎么称呼|如何称呼(?:您|你)?|称呼(?:您|你)/u,
    not: /含本人|嘱咐|诉求|交代|叮[嘱咛]|有话|^是否|有没有|有无|行驶证|要求|方式$|[取起]一?个.{0,4}(?:名|昵称)|empresa|compa[ñn][íi]a|negocio|entreprise|soci[ée]t[éà]|azienda|firma|firmen|bedrijf|f[öo]retag|perusahaan|công ty|บริษัท|会社|회사|업체|상호|\b(?:de|della) (?:rue|la rue|rua|calle|via)\b|convives|couverts|เด็ก|ผู้ใช้|pengguna|người dùng|đăng nhập|usuario|usuário|utente|utilisateur|benutzer|gebruikers|användar|.名称|名称.|昵称|网名|用户名|登录名|账[号户]|户名|(?:店(?!铺)|店铺|公司|企业|单位|学校|机构|项目)(?!(?:主要)?(?:负责|联系|经办|对接|申请)人(?:姓名)?$)|商品|菜|停?车场|项目|套餐|文件|活动|课程|户型|品牌|宠物|宝典|签名|关系|与.+关系|人数|类型|角色|号码|楼盘|小区|医院|\b(?:networks?|ssid|devices?|meeting|products?|items?|suppliers?|vendors?|manufacturers?|codice|company|business|organi[sz]ation|store|shop|file|user|nick|display|screen|card|project|event|school|hotel|restaurant|dish|domain|brand|pet|team|host|account|bank|city|street|table|group|class|list|game|song)\b|name on|\bname of (?!(?:the )?(?:applicant|candidate|customer|contact|client|patient|guest|member|driver|owner|tenant|participant|attendee|volunteer|employee|insured|borrower|buyer|person))/u,
    keys: [
      'real_name',
      'member_name',
      'patient_name',
      'your_name',
      'yourname',
      'realname',
      'true_name',
      'truename',
      'full_name',
      'fullname',
      'first_name',
      'firstname',
      'fname',
      'lname',
      'last_name',
      'lastname',
      'middle_name',
      'given_name',
      'family_name',
      'surname',
      'link_man',
      'linkman',
      'contact_name',
      'contact_person',
      'contacts_name',
      'consignee',
      'consignee_name',
      'receiver',
      'receiver_name',
      'recipient_name',
      'cust_name',
      'customer_name',
      'client_name',
      'person_name',
      'cn_name',
      'en_name',
      'xm',
      'xingming',
      'applicant_name',
      'holder_name',
      'owner_name',
      'lianxiren',
    ],
    weakKeys: ['name', 'user_name', 'username', 'contact', 'contacts'],
    notKeys: [
      'goods',
      'product',
      'shop',
      'store',
      'dish',
      'food',
      'park',
      'company',
      'item',
      'file',
      'nick',
      'card',
      'bank',
      'login',
      'event',
      'project',
      'school',
      'brand',
    ],
    autocomplete: ['name', 'given-name', 'family-name', 'additional-name', 'honorific-suffix'],
    whose: ['self'],
    when: (signal) => {
      const { options, raw } = signal
      return (
        !/file|checkbox/.test(raw.type) &&
        !/stepper|switch/.test(raw.widget) &&
        !isNameOfThing(signal) &&
        !options.some((option) => GENDER_OPTION.test(option))
      )
    },
  },
  {
    wireKeys: [
      'real_name',
      'realname',
      'true_name',
      'user_name',
      'username',
      'full_name',
      'fullname',
      'first_name',
      'last_name',
      'consignee',
      'consignee_name',
      'link_man',
      'linkman',
      'contact_name',
      'contacts_name',
      'contact_person',
      'receiver_name',
      'receive_name',
      'recipient_name',
      'customer_name',
      'cust_name',
      'buyer_name',
      'member_name',
      'guest_name',
      'owner_name',
      'xm',
      'person_name',
    ],
    plausible: isPersonName,
  },
)
