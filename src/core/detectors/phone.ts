import { isOfFirm } from './clues/firms'
import { ABROAD } from './clues/languages'
import { maskPhone } from './clues/mask'
import { isPersonForm } from './clues/places'
import { isMobile, isPhone } from './clues/shapes'
import { weigh } from './clues/weigh'
import { GRANTS, PHONE_WORDS } from './clues/words'

/** Where somebody is called, in a box for telephones. */
const PLACE_CALLED = /^(?:home|work|office|domicile|bureau|privat|casa|oficina|thuis|werk|hem|自宅|住宅|집)$/u

/** The telephone number of the person at the page, and the one-tap buttons that hand it over. */
export const detector = weigh(
  'phone',
  {
    labels: [
      new RegExp(
        `^(?:home|work|office|direct|alternat(?:e|ive)|secondary|primary|best|preferred|other|backup|personal|day(?:time)?|evening|night|private) (?:number|no\\.?|#|line|dial|contact (?:number|no\\.?))$|^mob\\.?$|(?:get|have|leave|what(?:'s| is)) your number$|(?<!(?:what|how|when) )(?:may|can|could|should|shall) we (?:call|phone|text|ring|reach) (?:you|u)(?: .*)?|(?:best |good )?number (?:to|we can|where we can) (?:reach|call|text|contact)(?: (?:you|me))?(?: .*)?|(?:手机|本机)号码?(?:一键|快捷|授权)?(?:登[录陆]|注册|验证)|(?:一键|快捷)获取手机号|${PHONE_WORDS.source}`,
        'u',
      ),
      ABROAD.phone,
      /发(?:短信|消息|券)?(?:到|给)哪个(?:手机|号码?).*|(?<!靓)短号$|\b(?:ring|call|text|reach) (?:me|you) (?:back )?(?:on|at)$|^我的号码?$|\b(?:mobile|phone|contact|tel(?:ephone)?)(?: no\.?| number)?,? (?:incl(?:\.|uding)?|with|and) ?(?:the |your )?country code$/u,
    ],
    also: [
      {
        labels:
          /^(?:(?:home|personal|your) )?(?:tele)?fax(?: ?(?:number|no\.?|#|番号|번호))?$|^ファックス(?:番号)?$|^팩스(?: ?번호)?$|^t[ée]l[ée]copie$/u,
        when: (signal) => isPersonForm(signal) && !isOfFirm(signal),
      },
    ],
    placeholders:
      /(?:方便|便于|以便|用于).{0,6}联系(?:您|你)?|用于(?:接[收受]|收取).{0,6}(?:通知|短信|提醒)$|^(?:\+?1[- ])?(?:\d{3}[-. ])?\d{3}[-. ]\d{4}$|能?够?联系(?:到|上)(?:您|你)的?|(?:接收|收取)(?:短信|取餐)(?:通知|提醒)?的?号码|11位(?:手机)?(?:号码|数字)|^1[3-9][\dx*]{9}$/u,
    not: /注册(?:电话|地址)|(?:单位|公司)(?:固定|办公)?(?:电话|座机|固话|联系方式)|载具|验证码|校验码|动态[码密]|密码|品牌|型号|归属|机型|手机壳|维修|支付|游戏|话费|充值金额|流量|联系我们|致电|拨打|phone (?:brand|model|case)|\bcode\b|contact us|preferred contact|(?:偏好|希望|首选)的?联系方式|联系时间|(?<!(?:incl(?:uding|\.)?|with|\+) ?(?:the |your )?)country|区号|extension/u,
    keys: [
      'phone',
      'phone_number',
      'phonenumber',
      'phone_num',
      'phone_no',
      'mobile',
      'mobile_phone',
      'mobilephone',
      'mobile_no',
      'tel',
      'tel_number',
      'telnumber',
      'tel_no',
      'telphone',
      'telephone',
      'cellphone',
      'cell_phone',
      'telenum',
      'user_phone',
      'userphone',
      'shouji',
      'shoujihao',
      'sjh',
      'sjhm',
      'lxdh',
      'lxfs',
      'yddh',
      'dhhm',
      'dianhua',
      'contact_phone',
      'receiver_phone',
      'receiver_mobile',
      'consignee_phone',
      'consignee_mobile',
    ],
    notKeys: ['shop', 'store', 'service', 'kefu', 'code', 'brand', 'model'],
    autocomplete: [
      'tel',
      'tel-national',
      'tel-local',
      'tel-area-code',
      'tel-local-prefix',
      'tel-local-suffix',
      'mobile',
    ],
    types: { tel: 0.42 },
    hint: ({ raw, label, placeholder, keys }) => {
      if (raw.type === 'tel' && PLACE_CALLED.test(label || placeholder)) return ['type:tel of a place', 0.97]
      // What a box for remarks asks to be written into it, is asked.
      if (/备注/u.test(label) && /(?:姓名|[实真]名).{0,6}(?:手机|电话)/u.test(placeholder))
        return ['placeholder:who to call', 0.97]
      // Whatever the number is called, it is that of the telephone.
      if (/[号名](?:码)?[(（](?:即|默认为?|就是)?(?:本人|您的)?手机号?码?[)）]$/u.test(label))
        return ['words:the number itself', 0.975]
      // The carrier's or the platform's own button: one tap hands the number over.
      if (
        /authorize/.test(raw.widget) &&
        !/定位|gps|相册|照片|图片|通[讯信]录|联[系络]人|设备|识别码|头像|昵称/u.test(label) &&
        (/手机|本机|^(?:用户)?一键(?:登[录陆]|注册|授权)/u.test(label) ||
          (GRANTS.test(label) && /\bget (?:real ?time ?)?phone ?number\b/.test(keys.join(' '))))
      )
        return [`button:${label}`, 0.95]
      return raw.maxLength === 11 && (raw.type === 'tel' || /tel|numeric/.test(raw.inputMode))
        ? ['length:11', 0.6]
        : null
    },
    whose: ['self', 'child'],
    when: ({ raw }) => !/file|search|password|email|checkbox|radio/.test(raw.type),
  },
  {
    wireKeys: [
      'phone',
      'phone_number',
      'phonenumber',
      'phone_num',
      'phone_no',
      'mobile',
      'mobile_phone',
      'mobilephone',
      'mobile_no',
      'mobile_num',
      'mobile_number',
      'user_mobile',
      'user_phone',
      'userphone',
      'usermobile',
      'tel',
      'tel_number',
      'telnumber',
      'tel_no',
      'tel_num',
      'telphone',
      'telephone',
      'cellphone',
      'cell_phone',
      'pure_phone_number',
      'contact_phone',
      'contact_mobile',
      'contact_tel',
      'link_mobile',
      'link_phone',
      'receiver_phone',
      'sjh',
      'lxdh',
    ],
    plausible: isPhone,
    isPattern: (value) => /^1\d{10}$/.test(value) && isMobile(value),
    mask: maskPhone,
  },
)
