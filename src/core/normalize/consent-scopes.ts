import type { ConsentScope } from '../model/inspection'

const SCOPES: readonly [ConsentScope, RegExp][] = [
  [
    'terms',
    /(用户|服务|使用|注册)[^，。、》]{0,6}(协议|条款|须知)|《[^》]*(协议|条款)》|\b(terms|conditions|agreement)\b/i,
  ],
  ['privacy', /隐私|个人信息(保护|处理)|\bprivacy\b/i],
  ['membership', /会员|入会|\bmember/i],
  [
    'marketing',
    /营销|推广|推销|推送|向(您|你)推荐|(优惠|活动)(信息|短信)|接收.{0,8}短信|商业信息|短信通知|资讯|广告|\b(marketing|promotion|newsletter|offers)/i,
  ],
  ['sharing', /共享|第三方|合作(方|伙伴|商|机构|公司)|关联(方|公司)|\b(shar(e|ing)|third[ -]part)/i],
  ['sensitive', /敏感|生物识别|人脸|征信|\b(sensitive|biometric)/i],
  ['minors', /未成年|儿童|监护|\b(child|minor|guardian)/i],
]

/** 《儿童个人信息保护规则》 is a guardian's matter alone, whatever else its title names. */
const CHILDREN_RULES = /《[^》]*(儿童|未成年)[^》]*》/g

/** What one agrees to, by the words; `other` where none is named. */
export const scopesOf = (text: string): ConsentScope[] => {
  const rest = text.replace(CHILDREN_RULES, '')
  const scopes = SCOPES.filter(([scope, pattern]) => pattern.test(scope === 'minors' ? text : rest)).map(
    ([scope]) => scope,
  )
  return scopes.length > 0 ? scopes : ['other']
}
