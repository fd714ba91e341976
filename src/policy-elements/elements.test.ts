import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LURES } from '../../bench/policies/lures.mjs'
import type { PolicyElementTest, Statute } from '../core/model/rule'
import { createElementReader } from '../core/policy/elements'
import { compilePattern } from '../core/policy/phrases'
import { readingCopyOf } from '../core/policy/reading-copy'

const modules = import.meta.glob<PolicyElementTest>('./*.json', { eager: true, import: 'default' })
const elements = Object.values(modules)
const statutes = new Set(
  Object.values(import.meta.glob<Statute>('../statutes/*.json', { eager: true, import: 'default' })).map(
    ({ id }) => id,
  ),
)
const read = createElementReader(elements)
const found = (id: string, text: string): boolean | undefined => read(readingCopyOf(text))[id]?.present

const SECTION_13 =
  'controller_name controller_contact dpo purpose method kinds per_function refuse_effect retention retention_end storage_place sensitive permissions cookies third_party_named entrust sdk_list transfer public_disclosure share_exception cross_border security breach right_access right_transfer right_correct right_delete right_withdraw right_cancel right_restrict right_explain right_deceased response_time complaint automated marketing minors update dates law_reference accessible neg_default neg_refuse_stop neg_any_purpose neg_affiliates neg_forever neg_no_liability neg_final_interpret neg_placeholder neg_cancel_hard neg_improve_only'.split(
    ' ',
  )

describe('policy elements', () => {
  it('cover the check list, each once', () => {
    const ids = elements.map(({ id }) => id)
    expect(Object.keys(modules)).toEqual(ids.map((id) => `./${id}.json`))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of SECTION_13) expect(ids).toContain(id)
  })

  it.each(elements.map((element) => [element.id, element] as const))(
    '%s compiles, is cited and titled',
    (id, element) => {
      for (const pattern of [...element.patterns, ...(element.unless ?? []), ...(element.lifted ?? [])]) {
        expect(() => compilePattern(pattern)).not.toThrow()
        expect(compilePattern(pattern).source).not.toMatch(/(?<!\(\?)<(?![=!])/)
        expect(''.search(compilePattern(pattern))).toBe(-1)
      }
      expect(element.law.length).toBeGreaterThan(0)
      for (const { statute } of element.law) expect(statutes.has(statute), statute).toBe(true)
      expect(element.title['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(element.title.en).not.toBe('')
      expect(Boolean(element.negative)).toBe(id.startsWith('neg_'))
    },
  )

  it.each([
    ['controller_name', '本隐私政策由杭州某禾餐饮管理有限公司制定。'],
    ['controller_name', '个人信息处理者：南城路面馆（个体工商户）'],
    ['controller_name', '本规则由上海麦田烘焙坊制定。'],
    ['purpose', '手机号（选填）：为了做好后发短信通知您'],
    ['kinds', '桌号、菜品、备注：为了给您上菜'],
    ['controller_contact', '如有疑问，请致电客服电话：400-820-1234。'],
    ['controller_contact', 'You can reach us: privacy@cafe.example'],
    ['purpose', '我们使用您的手机号，用于通知取餐。'],
    ['method', '信息由您主动填写，或由系统自动记录。'],
    ['kinds', '我们会收集您的手机号、昵称和头像。'],
    ['retention', '订单信息的保存期限为 3 年。'],
    ['retention', '五、保存期限：我们仅在实现目的所必要的最短期限内保存您的个人信息。'],
    ['retention', '日志自产生之日起保存六个月'],
    ['retention', 'We keep your order for 90 days.'],
    ['retention_end', '超出上述期限后，我们会删除或匿名化处理。'],
    ['third_party_named', '详见《第三方共享清单》'],
    ['third_party_none', '我们不会向任何第三方提供您的个人信息'],
    ['sdk_list', '第三方 SDK 名称：地图 SDK；用途：选店'],
    ['right_access', '您有权查阅、复制您的个人信息'],
    ['right_transfer', '您可以请求将个人信息转移至您指定的处理者'],
    ['right_delete', '您可以随时要求我们删除'],
    ['right_withdraw', '您可以撤回您的同意'],
    ['right_withdraw', 'You may withdraw your consent at any time.'],
    ['right_cancel', '账号注销：我的—设置—注销账号'],
    ['right_restrict', '您有权限制或拒绝我们处理您的个人信息'],
    ['response_time', '我们将在 15 个工作日内答复'],
    ['complaint', '您可以向网信部门投诉，或拨打12315'],
    ['push_off', '您可以在设置中关闭个性化推荐'],
    ['minors', '不满十四周岁的儿童须由监护人同意'],
    ['update', '政策变更后我们会以弹窗通知您'],
    ['dates', '生效日期：2025年3月1日'],
    ['neg_default', '您登录或继续使用本服务，即视为同意本政策'],
    ['neg_default', '下单即代表您同意'],
    ['neg_refuse_stop', '如您不同意本政策，您将无法使用我们的服务'],
    ['neg_any_purpose', '包括但不限于上述用途的其他目的'],
    ['neg_affiliates', '我们可能与关联公司、合作伙伴共享您的信息'],
    ['neg_forever', '我们会长期保存您的资料'],
    ['neg_no_liability', '因黑客攻击导致信息泄露的，本店概不负责任何责任'],
    ['neg_final_interpret', '本活动最终解释权归本店所有'],
    ['neg_placeholder', '本政策由XX公司制定'],
    ['neg_placeholder', '联系邮箱：【请填写邮箱】'],
    ['neg_cancel_hard', '注销账号需提供手持身份证照片'],
    ['neg_stale', '更新日期：2021年10月31日'],
  ])('%s is found in “%s”', (id, text) => {
    expect(found(id, text)).toBe(true)
  })

  it.each([
    ['controller_contact', '客服电话：XXXX-XXXXXXX'],
    ['purpose', '本政策适用于本店的点单页面。'],
    ['retention', '我们永久保存您的信息。'],
    ['retention', '我们会妥善保存您的信息。'],
    ['right_access', '我们会记录您的访问时间和访问情况。'],
    ['right_transfer', '如公司合并、分立，需要转移个人信息的，另行告知。'],
    ['right_restrict', '如您拒绝登录，将无法点单。'],
    ['third_party_named', '我们可能会与关联公司、合作伙伴共享部分信息。'],
    ['automated', '我们不会进行用户画像或个性化推荐。'],
    ['push_off', '您可以关闭位置权限；与位置相关的推荐可能不准确。'],
    ['neg_default', '浏览本页不视为同意任何条款。'],
    ['neg_refuse_stop', '如果拒绝提供，不影响您使用点单。'],
    ['neg_affiliates', '未经您同意，我们不会与合作伙伴共享您的信息。'],
    ['neg_affiliates', '第三方支付机构为您提供支付服务。'],
    ['neg_forever', '我们不会永久保存您的信息。'],
    ['neg_cancel_hard', '注销无需提供手持身份证照片。'],
    ['neg_stale', '更新日期：2021年11月1日'],
    ['neg_stale', '生效日期：2025年3月1日'],
    ['neg_placeholder', '上海清禾示例餐饮管理有限公司'],
  ])('%s is not read into “%s”', (id, text) => {
    expect(found(id, text)).toBe(false)
  })

  it('quotes nothing but the text', () => {
    const words = fc.constantFrom(...LURES)
    const bare = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), (parts) => {
        const text = parts.join('')
        for (const { present, quote } of Object.values(read(readingCopyOf(text)))) {
          expect(present).toBe(quote !== null)
          expect(bare(text)).toContain(bare(quote ?? ''))
        }
      }),
      { numRuns: 30 },
    )
  })
})
