import { maskEnds } from './clues/mask'
import { weigh } from './clues/weigh'

/** Housing fund and social insurance. */
export const detector = weigh(
  'housing_fund',
  {
    labels:
      /[三五]险一金|(?:是否)?(?:已)?参保(?:情况|状态|类型|地|城市|单位)?$|(?:公积金|社保)(?:查询|登录)?(?:密码|账[号户]|缴[纳存](?:单位|基数|年限|时[间长])|单位)|(?:住房)?公积金(?:账[号户]|密码|基数|缴存.{0,4}|情况|月缴.{0,3}|年限|余额)?|(?:有无|是否有|是否缴纳|缴纳)?(?:社保|社会保险|五险一金|养老保险|医保)(?:账[号户]|密码|缴纳.{0,4}|缴存.{0,4}|情况|年限|基数|地|号)?|housing fund|provident fund|social insurance(?: number)?/u,
    asked: /社保|公积金|医保|五险/u,
    not: /社保卡|社会保障卡|贷款方式|医保支付|医保定点/u,
    keys: [
      'housing_fund',
      'provident_fund',
      'provident',
      'social_flag',
      'social_insurance',
      'gongjijin',
      'gjj',
      'shebao',
      'social_base',
      'probase',
    ],
  },
  {
    wireKeys: [
      'housing_fund',
      'provident_fund',
      'provident',
      'fund_account',
      'social_insurance',
      'social_flag',
      'gjj',
      'gongjijin',
      'shebao',
    ],
    mask: (value) => maskEnds(value, 0, 2),
  },
)
