import { createServer } from 'node:http'
import { openInspector } from '../dist/node/index.js'

/**
 * How soon the popup shows something useful, painted, with its background asleep: after a visit that sent little, and after
 * one that sent much. Beside it what the browser takes to show any file of the extension in a new tab, which is none of ours.
 */
const RUNS = 9
const LITTLE = 2
const MUCH = 2000
const LIMIT = 150

const pageOf = (
  count,
) => `<!doctype html><html lang="zh"><meta charset="utf-8"><title>扫码点餐 3 号桌</title><h1>堂食点餐</h1>
<form><label>手机号 <input type="tel" name="mobile" required value="13800138000"></label><button>提交订单</button></form><script>
  let sent = 0
  const next = () => {
    for (let one = 0; one < 10 && sent < ${count}; one++)
      fetch('/api?n=' + sent++ + '&mobile=13800138000').catch(() => {})
    if (sent < ${count}) setTimeout(next, 40)
    else document.title = 'done'
  }
  addEventListener('load', next)
</script></html>`

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Notes in the popup when its sentence was painted, when the background was first asked, and what moved after the first paint. */
const watch = () => {
  globalThis.seen = { useful: null, asked: null, moved: 0 }
  const ask = chrome.runtime.sendMessage.bind(chrome.runtime)
  chrome.runtime.sendMessage = (...given) => {
    globalThis.seen.asked ??= performance.now()
    return ask(...given)
  }
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.seen.moved += value
  }).observe({ type: 'layout-shift', buffered: true })
  new MutationObserver(() => {
    if (globalThis.seen.waiting || !document.querySelector('main .sentence span')) return
    globalThis.seen.waiting = true
    requestAnimationFrame(() => setTimeout(() => (globalThis.seen.useful = performance.now())))
  }).observe(document, { childList: true, subtree: true })
}

const killBackground = async (context) => {
  const session = await context.browser().newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.startsWith('chrome-extension://'))
      await session.send('Target.closeTarget', { targetId })
  await session.detach()
}

const PLAIN = '_locales/en/messages.json'

/** Milliseconds until a file of the extension without a script is painted. */
const openPlain = async (context, root) => {
  const plain = await context.newPage()
  await plain.goto(`${root}${PLAIN}`)
  await plain.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const [{ startTime }] = await plain.evaluate(() =>
    performance.getEntriesByName('first-contentful-paint').map((entry) => entry.toJSON()),
  )
  await plain.close()
  return startTime
}

const measure = async (count) => {
  const server = createServer(({ url }, response) =>
    url.startsWith('/api')
      ? response.setHeader('content-type', 'application/json').end('{}')
      : response.setHeader('content-type', 'text/html').end(pageOf(count)),
  )
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const inspector = await openInspector()
  const page = await inspector.newPage()
  const context = page.context()
  await page.goto(`http://shop.localhost:${server.address().port}/t?table=3`)
  await page.waitForFunction(() => document.title === 'done', null, { timeout: 120_000 })
  const { transmissions } = await inspector.inspect(page)
  // Judged once more and written down, as it is a moment after whatever happens.
  await page.waitForTimeout(3000)
  const [worker] = context.serviceWorkers()
  const root = new URL('/', worker.url()).href
  const helper = await context.newPage()
  await helper.goto(`${root}src/ui/options/index.html`)
  await page.bringToFront()
  const tab = await helper.evaluate(async () => (await chrome.tabs.query({ active: true }))[0].id)
  const runs = []
  const plain = []
  for (let run = 0; run < RUNS; run++) {
    await killBackground(context)
    plain.push(await openPlain(context, root))
    const popup = await context.newPage()
    await popup.setViewportSize({ width: 360, height: 600 })
    await popup.addInitScript(watch)
    await popup.goto(`${root}src/ui/popup/index.html?tab=${tab}`)
    await popup.waitForFunction(() => globalThis.seen.useful !== null)
    await popup.waitForTimeout(1500)
    runs.push(await popup.evaluate(() => globalThis.seen))
    await popup.close()
  }
  await inspector.close()
  server.closeAllConnections()
  server.close()
  return { sent: transmissions.length, runs, plain }
}

const tell = ({ sent, runs, plain }) => {
  const useful = median(runs.map((run) => run.useful))
  const asleep = runs.filter(({ useful: said, asked }) => asked === null || said <= asked).length
  const moved = Math.max(...runs.map((run) => run.moved))
  const ours = median(runs.map((run, turn) => run.useful - plain[turn]))
  console.log(
    `${String(sent).padStart(5)} transmissions  useful after median ${useful.toFixed(0)} ms, worst ${Math.max(...runs.map((run) => run.useful)).toFixed(0)} ms; before the background was asked in ${asleep} of ${runs.length}; layout shift ${moved.toFixed(3)}; a plain file opened just before ${median(plain).toFixed(0)} ms, which leaves ${ours.toFixed(0)} ms as ours`,
  )
  return useful
}

const little = tell(await measure(LITTLE))
const much = tell(await measure(MUCH))
console.log(
  `ratio much : little ${(much / little).toFixed(2)}; limit ${LIMIT} ms ${much < LIMIT ? 'kept' : 'NOT KEPT'}`,
)
