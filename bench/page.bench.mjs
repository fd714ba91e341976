import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findBrowser } from '../dist/node/index.js'

/** What a page loses to the extension: measured from outside, in one run, with the page's own cost beside it. */
const { values: options } = parseArgs({
  options: {
    extension: { type: 'string', default: 'dist/chromium' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const RUNS = Number(options.runs)
const CONTROLS = 1000
const TICK = 20
/** A row is five elements and seven texts, twelve nodes, and a second has fifty ticks. */
const ROWS_A_TICK = Math.ceil(5000 / 12 / (1000 / TICK))
const BUSY = 5000
const LIMITS = { total: 60, slice: 8, share: 3 }

const LABELS = ['姓名', '手机号', '身份证号', '收货地址', '备注', '桌号', '电子邮箱', '车牌号', '出生日期', '优惠码']
const ROWS = [
  (label, n) =>
    `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>${label}</span></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input class="van-field__control" placeholder="请输入${label}" data-n="${n}"></div></div></div>`,
  (label, n) =>
    `<div class="el-form-item is-required"><label class="el-form-item__label" for="p${n}">${label}</label><div class="el-form-item__content"><div class="el-input"><input class="el-input__inner"></div></div></div>`,
  (label, n) => `<p><label for="f${n}x">${label}</label> <input id="f${n}x" name="field_${n}" type="text"></p>`,
  (label) => `<li><span>${label}</span><textarea rows="1"></textarea></li>`,
  (label, n) => `<div class="row"><em>*</em><b>${label}</b><select name="s${n}"><option>甲<option>乙</select></div>`,
  (label) =>
    `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${label}</label></div><div class="weui-cell__bd"><input class="weui-input" type="tel"></div></div>`,
]

const row = (n) => ROWS[n % ROWS.length](LABELS[n % LABELS.length], n)
const form = (first, count) =>
  `<form><h3>信息</h3>${Array.from({ length: count }, (_, n) => row(first + n)).join('')}<button>提交</button></form>`
const many = Array.from({ length: 20 }, (_, n) => form((n * CONTROLS) / 20, CONTROLS / 20)).join('')
const page = (body) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>登记</title><body>${body}`

/** A page at work for five seconds: rows of a list come, the oldest go. */
const busy = page(`<form><label>手机号 <input type="tel"></label><button>提交</button></form><ul id="list"></ul><script>
  const list = document.querySelector('#list')
  let count = 0
  addEventListener('begin', () => {
    const timer = setInterval(() => {
      const rows = document.createDocumentFragment()
      for (let row = 0; row < ${ROWS_A_TICK}; row++) {
        const item = document.createElement('li')
        item.className = 'goods'
        item.innerHTML = '<b>商品 ' + ++count + '</b> 好吃 <i>¥12.00</i> 月售 <span class="tag">热销</span> 推荐 <em>+</em>'
        rows.append(item)
      }
      list.append(rows)
      while (list.children.length > 400) list.firstElementChild.remove()
    }, ${TICK})
    setTimeout(() => { clearInterval(timer); document.title = 'done' }, ${BUSY})
  })
</script>`)

/** A page that drowns its watchers: a thousand requests and a change at every turn, and then it asks for a telephone number. */
const flood = page(`<ul id="list"></ul><script>
  addEventListener('begin', () => {
    let turns = 0
    for (let request = 0; request < 1000; request++) fetch('/empty?n=' + request).catch(() => {})
    const timer = setInterval(() => {
      const { style, classList } = document.querySelector('#list')
      for (let change = 0; change < ${Math.ceil(5000 / (1000 / TICK))}; change++) style.opacity = String(change / 1000)
      classList.toggle('on')
      if (++turns === ${BUSY / TICK / 2}) document.body.insertAdjacentHTML('beforeend', '<label>手机号 <input type="tel"></label>')
    }, ${TICK})
    setTimeout(() => { clearInterval(timer); document.title = 'done' }, ${BUSY})
  })
</script>`)

const PAGES = { '/empty': page('<p>你好</p>'), '/many': page(many), '/busy': busy, '/flood': flood }
/** Marks in a trace where the page's work begins: what it cost to open it is not part of that. */
const BEGIN = 'scanwarden-begin'
const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel']

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const open = async (extension) => {
  const profile = mkdtempSync(join(tmpdir(), 'scanwarden-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  })
  if (extension && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const taskTime = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** Waits until the page's main thread has had next to nothing to do for a while: asking costs a little itself. */
const untilIdle = async (session) => {
  for (let quiet = 0, before = await taskTime(session); quiet < 4; ) {
    await rest(250)
    const now = await taskTime(session)
    quiet = now - before < 3 ? quiet + 1 : 0
    before = now
  }
}

/** Begins a trace; the function that it gives ends it and gives its events. */
const trace = async (session) => {
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  return async () => {
    const ended = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await ended
    return events
  }
}

/** Where pages are at work: the background's own thread is in the trace as well, and holds up no page. */
const pageThreads = (events) =>
  new Set(
    events
      .filter(({ name, args }) => name === 'EvaluateScript' && /\/content\.iife/.test(args?.data?.url ?? ''))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )

/** Milliseconds of processor time of each stretch of the extension's own script on the page's thread, outermost calls only; longest first. `from`: the trace's clock, microseconds. */
const ownSlices = (events, from = 0) => {
  const threads = pageThreads(events)
  const isOwn = ({ ph, name, args, ts, pid, tid }) =>
    ph === 'X' &&
    ts >= from &&
    threads.has(`${pid} ${tid}`) &&
    /^(FunctionCall|EvaluateScript|v8\.run|v8\.callFunction)$/.test(name) &&
    /^chrome-extension:|^app\.js$/.test(args?.data?.url ?? args?.fileName ?? '')
  const own = events.filter(isOwn).sort((a, b) => a.ts - b.ts)
  const slices = []
  let end = 0
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < end) continue
    slices.push(tdur / 1000)
    end = ts + dur
  }
  return slices.toSorted((a, b) => b - a)
}

const sum = (values) => values.reduce((total, value) => total + value, 0)

const visit = async (context, path, act) => {
  const tab = await context.newPage()
  const session = await context.newCDPSession(tab)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const end = await trace(session)
  await tab.goto(url + path)
  if (act) {
    await untilIdle(session)
    const before = await taskTime(session)
    await act(tab)
    const time = (await taskTime(session)) - before
    const events = await end()
    const slices = ownSlices(
      events,
      events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === BEGIN).ts,
    )
    await tab.close()
    return { time, slices }
  }
  await untilIdle(session)
  const time = await taskTime(session)
  const slices = ownSlices(await end())
  await tab.close()
  return { time, slices }
}

const work = async (tab) => {
  await tab.evaluate((mark) => {
    console.timeStamp(mark)
    dispatchEvent(new Event('begin'))
  }, BEGIN)
  await tab.waitForFunction(() => document.title === 'done', undefined, { polling: 500, timeout: BUSY * 3 })
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html').end(PAGES[request.url] ?? '')
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const url = `http://shop.localhost:${server.address().port}`

/** A page in a new pair of browsers that take turns, so that whatever else this machine does meets both. The first visit warms a browser up. */
const compare = async (path, act) => {
  const without = await open(null)
  const withIt = await open(resolve(options.extension))
  await visit(without.context, path, act)
  await visit(withIt.context, path, act)
  const plain = await visit(without.context, path, act)
  const inspected = await visit(withIt.context, path, act)
  await without.close()
  await withIt.close()
  return { plain: plain.time, ...inspected }
}

const results = {}
for (const [name, path, act, runs] of [
  ['empty', '/empty', null, RUNS],
  ['many', '/many', null, RUNS],
  ['busy', '/busy', work, Math.max(1, Math.round(RUNS / 2))],
  ['flood', '/flood', work, Math.max(1, Math.round(RUNS / 2))],
]) {
  // One instance of a browser is up to a third dearer than another, for as long as it lives.
  const taken = []
  for (let run = 0; run < runs; run++) taken.push(await compare(path, act))
  results[name] = {
    page: median(taken.map(({ plain }) => plain)),
    inspected: median(taken.map(({ time }) => time)),
    own: median(taken.map(({ slices }) => sum(slices))),
    longest: median(taken.map(({ slices }) => slices[0] ?? 0)),
    worst: Math.max(...taken.map(({ slices }) => slices[0] ?? 0)),
    slices: median(taken.map(({ slices }) => slices.length)),
  }
}
server.closeAllConnections()
server.close()

const ms = (value) => `${value.toFixed(1).padStart(7)} ms`
const verdict = (isMet) => (isMet ? 'met' : 'NOT MET')
for (const [name, { page, inspected, own, longest, worst, slices }] of Object.entries(results))
  console.log(
    `${name.padEnd(6)} page ${ms(page)}  inspected ${ms(inspected)}  ratio ${(inspected / page).toFixed(2)}  ` +
      `own script ${ms(own)} in ${slices} slices, longest ${ms(longest)}, in the worst run ${ms(worst)}`,
  )
const first = results.many.own
const lost = (results.busy.own / BUSY) * 100
const lostInAll = ((results.busy.inspected - results.busy.page) / BUSY) * 100
console.log(
  `${CONTROLS} controls: ${ms(first)} of own script, limit ${LIMITS.total} ms: ${verdict(first < LIMITS.total)}`,
)
console.log(
  `longest slice: ${ms(results.many.longest)}, limit ${LIMITS.slice} ms: ${verdict(results.many.longest < LIMITS.slice)}`,
)
console.log(
  `5,000 nodes a second: ${lost.toFixed(2)} % of the main thread by own script, ${lostInAll.toFixed(2)} % in all, ` +
    `page itself ${((results.busy.page / BUSY) * 100).toFixed(2)} %, limit ${LIMITS.share} %: ${verdict(lost < LIMITS.share)}`,
)
const drowned = (results.flood.own / BUSY) * 100
console.log(
  `1,000 requests and 5,000 changes a second: ${drowned.toFixed(2)} % of the main thread by own script, ` +
    `page itself ${((results.flood.page / BUSY) * 100).toFixed(2)} %, limit ${LIMITS.share} %: ${verdict(drowned < LIMITS.share)}`,
)
if (options.json) console.log(JSON.stringify(results))
