import { isCardForm, isOtherCard } from './clues/cards'
import { ABROAD } from './clues/languages'
import { maskEnds } from './clues/mask'
import { anywhere, near } from './clues/near'
import { isCompanyInvoice } from './clues/places'
import { isCardNumber } from './clues/shapes'
import { weigh } from './clues/weigh'
import { isAtService } from './payment_account'

/** Money goes to somebody's account. */
const PAID_OUT =
  /提现|打款|到账|绑卡|添加(?:银行)?卡|银行卡|贷款|回收|佣金|收益|\bcash out\b|\bpayouts?\b|\bsell your\b|\bbank (?:information|details|name)|\bifsc\b/u

/** How the digits of a payment card stand in a box; a voucher's code may look so, too. */
const FOURS = /^([\dx•·*]{4}[ -]){3}[\dx•·*]{4}$/i

/** Number of a payment card or bank account, and its bank. */
export const detector = weigh(
  'bank_card',
  {
    labels: [
      /开户总?行(?:名称)?|(?:发|收|领)(?:工资|薪水|钱|款)的?(?:银行)?(?:卡|账[户号])|存折(?:封面|首页|照片)|\bacct\.? ?(?:no|number|#)|退(?:押金|款|费|钱|票款)(?:的|到)?(?:银行)?卡(?:卡?号|号码)?|(?:银行|储蓄|信用|借记|贷记|收款|还款|提现|结算|绑定)+卡(?:卡?号|号码)?|(?:银行|收款|放款|提现|结算|还款|扣款|代扣|打款)账[号户]|(?:开户|所属|发卡|收款)(?:银?行)(?:名称|网点|地址)?|开户支行|(?:credit|debit|bank|payment)[ -]?card(?: (?:number|no\.?))?|card (?:number|no\.?)|bank account(?: (?:number|no\.?))?|\biban\b|routing number|カード番号|카드 ?번호|n[úu]mero de (?:la )?tarjeta|num[ée]ro de carte|kartennummer/u,
      ABROAD.bank_card,
    ],
    also: [
      {
        labels: /卡号/u,
        when: (signal) => near(signal, /银行|储蓄|信用卡|持卡|开户|cvv|有效期|预留/u) && !isOtherCard(signal),
      },
      {
        labels: /[账帐][号户]|account (?:number|no\.?)/u,
        when: (signal) =>
          (near(signal, /开户|银行|[分支]行|(?<![客用租商账门])户名|bank|routing|sort code|direct debit/u) ||
            /[分支]行/u.test(signal.placeholder)) &&
          !isCompanyInvoice(signal) &&
          !/对公|公司|基本户/u.test(`${signal.label} ${signal.placeholder}`),
      },
      { labels: /^(?:卡片?号码?|card)$/u, when: isCardForm },
      { labels: /^(?:支店(?:名|番号|コード)?|(?:预金|口座)种[別别])$/u, when: (signal) => near(signal, /口座/u) },
      {
        labels:
          /^(?:[您你]的|哪家|到账|打款|入账|放款|拨款)?银行(?:名称)?$|^(?:开户行)?支行$|^到账卡$|哪张卡$|^(?:your )?bank$|^(?:bank )?branch(?: (?:name|code))?$/u,
        when: (signal) => anywhere(signal, PAID_OUT),
      },
    ],
    not: /卡号?(?:背面)?[后末]?[三3]位|pay ?(?:now|pal|me\b)|alipay|转数快|对公|基本户|公户|公司账|企业账|(?:lade|kunden|club|tank|geschenk|mitglieds|bonus|monats)kart|(?:klant|laad|tank|cadeau)kaart|tarjeta (?:de )?(?:regalo|socio|cliente)|carte (?:cadeau|de fid[ée]lit[ée]|d'abonn)|\brfid\b|charg(?:e|ing) card|(?:club|store|rewards?|points|frequent flyer|airmiles|season|travel) ?card|fuel card|access card|sanitaria|vitale|bhyt|health|居留|在留|有无|是否|会员(?!银行)|旅客(?!银行)|里程|就诊|诊疗|门诊|病历|医保|社保|图书|借书|读者|校园|一卡通|饭卡|门禁|公交|地铁|交通卡|健身|游泳|礼品|购物卡|优惠|卡密|充值卡|积分|类型|种类|姓名|预留|手机|验证码|支付方式|办理|学员|加油|gift|member|loyalty|library|(?:card|account) ?holder|name on|expir/u,
    keys: [
      'bank_card',
      'bankcard',
      'bank_card_no',
      'card_number',
      'bank_account',
      'bank_no',
      'bank_name',
      'cc_number',
      'credit_card',
      'debit_card',
      'yhkh',
      'bank_addr',
      'bank_acct',
      'cardnumber',
    ],
    weakKeys: ['card_no', 'card_num'],
    hint: (signal) =>
      FOURS.test(signal.raw.placeholder) && isCardForm(signal)
        ? [`placeholder:${signal.raw.placeholder}`, signal.label === '' ? 0.9 : 0.7]
        : null,
    autocomplete: ['cc-number'],
    when: (signal) =>
      !/checkbox|radio|search/.test(signal.raw.type) &&
      !isAtService(signal) &&
      !/对公|公户|基本户/u.test(`${signal.label} ${signal.placeholder}`) &&
      !near(signal, /礼品卡|购物卡|卡密|会员卡|gift ?card|(?:loyalty|rewards?|club|member(?:ship)?) ?card/u) &&
      !(
        isCompanyInvoice(signal) &&
        !isCardForm({ ...signal, neighbours: signal.neighbours.filter((text) => !/开户|银行账/u.test(text)) })
      ),
  },
  {
    wireKeys: [
      'bank_card',
      'bankcard',
      'bank_card_no',
      'bank_card_num',
      'bank_account',
      'bank_acct',
      'card_number',
      'cardnumber',
      'bank_no',
      'cc_number',
      'credit_card_no',
      'card_no',
    ],
    wireHints: [{ keys: ['acc_no', 'acct_no', 'account_no', 'account_number', 'card_id'], plausible: isCardNumber }],
    plausible: (value) => isCardNumber(value) || /^\d{4,6}\*{4,10}\d{3,4}$/.test(value.replace(/\s/g, '')),
    mask: (value) => maskEnds(value, 4, 4),
  },
)
