import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .replace(/<[^>]*>/g, '')
    .replace(/\s/g, '')

const taker = read('./milktea/privacy.html')
const fair = read('./milktea-fair/privacy.html')

const retention = /(保存|存储|保留|保管)(期限|时间|期间)|到期|\d+(年|个月|日|天)|永久|长期/
const contact = /联系|电话|邮箱|地址|热线|@|\d{3,4}-\d{7,8}/

// The inspection's findings about these texts are only as good as what the texts leave out.
test('the violating shop’s policy is long, and says neither how long nor whom to write to', () => {
  expect(taker.length).toBeGreaterThan(3000)
  expect(taker).toContain('上海禾雾示例餐饮管理有限公司')
  expect(taker).not.toMatch(retention)
  expect(taker).not.toMatch(contact)
  expect(taker).not.toMatch(/生日|性别/)
})

test('its twin’s policy is short and leaves nothing out', () => {
  expect(fair.length).toBeLessThan(2000)
  expect(fair).toMatch(retention)
  expect(fair).toMatch(contact)
  for (const right of ['查阅', '复制', '转移', '更正', '删除', '撤回', '限制', '投诉']) expect(fair).toContain(right)
})
