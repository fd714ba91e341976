import { fromSource } from './from-source.mjs'

/** What it costs to find ten typed values, in all their forms, in one large body: CPU alone, beside one `indexOf` pass. */
const RUNS = 15
/** Until the code is compiled. */
const WARM_UP = 15
const LIMIT = 25
const SLICE = 4

const { createCatalogEngine } = await fromSource(`export { createCatalogEngine } from '/src/catalog'`)

const VALUES = [
  '13812348000',
  '林晓月明',
  'yue.lin@mail.example',
  '上海市静安区测试路 18 号 302 室',
  '沪A12345',
  '1990-03-07',
  '少放辣，不要香菜',
  'linxiaoyue',
  '200040',
  '晓月餐饮有限公司',
]
const known = VALUES.map((value, at) => ({ key: `f${at}`, source: 'typed', category: null, value }))

const lines = []
for (let size = 0, n = 0; size < 980_000; n++) {
  const line = {
    goods_id: 18_600_000_000 + n,
    name: `招牌奶茶 ${n}`,
    price: 1800 + n,
    sku: `SKU-${(n * 7919).toString(36).toUpperCase()}`,
    image: `https://img.shop.example/goods/${(n * 104_729).toString(16)}.png`,
    remark: '热销推荐，门店现做，约十五分钟送达',
    tags: ['热销', '新品'],
  }
  lines.push(line)
  size += JSON.stringify(line).length
}
const body = JSON.stringify({ lines, user: { mobile: VALUES[0] } })
const request = { method: 'POST', url: 'https://t.example.net/x', contentType: 'application/json', body, form: null }

const engine = createCatalogEngine()
const timed = (work) => {
  const started = performance.now()
  const value = work()
  return { value, milliseconds: performance.now() - started }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** As the background does it: digests are taken in slices, the longest of which is what anybody waits for. */
const stretches = []
for (let done = false; !done; ) {
  const from = performance.now()
  done = engine.spellValues(known, () => performance.now() - from > SLICE)
  stretches.push(performance.now() - from)
}
const first = timed(() => engine.analyzeRequest(request, known))
for (let run = 0; run < WARM_UP; run++) engine.analyzeRequest(request, known)
const times = Array.from({ length: RUNS }, () => timed(() => engine.analyzeRequest(request, known)).milliseconds)
const passes = Array.from({ length: RUNS }, () => timed(() => body.indexOf('\u0001never')).milliseconds)
const parses = Array.from({ length: RUNS }, () => timed(() => JSON.parse(body)).milliseconds)
/** What a page sends all day: few values, one of which might be packed. */
const usual = {
  method: 'POST',
  url: 'https://t.example.net/x?a=1&b=abcdef',
  contentType: 'application/json',
  headers: { 'x-token': 'abcdef0123456789', accept: 'application/json, text/plain, */*' },
  body: JSON.stringify({
    event: 'view',
    ts: 1_763_942_400_123,
    props: { page: '/menu', goods: [1, 2, 3], name: '招牌奶茶' },
  }),
  form: null,
}
const USUAL_RUNS = 400
const usuals = Array.from({ length: USUAL_RUNS }, () => timed(() => engine.analyzeRequest(usual, known)).milliseconds)
const scan = median(times)
const pass = median(passes)
const parse = median(parses)
const sum = stretches.reduce((total, one) => total + one, 0)
console.log(
  `${(body.length / 1e6).toFixed(2)} M characters, ${first.value.leaves} leaves, ${known.length} typed values`,
)
console.log(
  `values spelled and hashed, once        ${sum.toFixed(1)} ms, ${stretches.length} slices, the longest ${Math.max(...stretches).toFixed(1)} ms`,
)
console.log(`a usual request, median of ${USUAL_RUNS}         ${median(usuals).toFixed(2)} ms`)
console.log(`first scan                             ${first.milliseconds.toFixed(1)} ms`)
console.log(`warm scan, median of ${RUNS}               ${scan.toFixed(1)} ms (limit ${LIMIT} ms)`)
console.log(`one JSON.parse                         ${parse.toFixed(2)} ms, ratio ${(scan / parse).toFixed(1)}`)
console.log(`one indexOf pass                       ${pass.toFixed(3)} ms, ratio ${(scan / pass).toFixed(0)}`)
if (!first.value.items.some((item) => item.field === 'f0') || scan > LIMIT) process.exitCode = 1
