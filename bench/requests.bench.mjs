import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../dist/node/index.js'

/**
 * What sending costs the page: the call itself, the longest stretch for which the page's thread is busy in the second after
 * it, and how much memory its process takes at most, each beside the same without the extension. One megabyte of JSON, and
 * a hundred megabytes of nothing, which nobody may copy.
 */
const RUNS = 5
const LIMITS = { stretch: 8, copied: 30 }
const LARGE = 100

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>登记</title>
<form><label>手机号 <input id="p" type="tel"></label><button>提交</button></form><script>
  const lines = Array.from({ length: 5600 }, (_, n) => ({ goods_id: 18600000000 + n, name: '招牌奶茶 ' + n, price: 1800 + n,
    image: 'https://img.shop.example/goods/' + (n * 104729).toString(16) + '.png', remark: '热销推荐，门店现做，约十五分钟送达', tags: ['热销'] }))
  const json = JSON.stringify({ lines, user: { mobile: '13812348000' } })
  const large = () => new Uint8Array(${LARGE} * 1048576).fill(7)
  const MAKE = {
    'fetch, 1 MB of JSON': () => json,
    'fetch, 1 MB of bytes': () => new TextEncoder().encode(json),
    'fetch, 1 MB in a Blob': () => new Blob([json]),
    'XHR, 1 MB of JSON': () => json,
    'fetch, ${LARGE} MB in a buffer': () => large().buffer,
    'fetch, ${LARGE} MB in a Blob': () => new Blob([large()]),
    'fetch, ${LARGE} MB in a File of a form': () => { const form = new FormData(); form.set('f', new File([large()], 'a.bin')); return form },
  }
  const later = (ms) => new Promise((done) => setTimeout(done, ms))
  const send = async (name) => {
    const body = MAKE[name]()
    await later(300)
    let last = performance.now(), longest = 0, isOn = true
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const at = performance.now()
      longest = Math.max(longest, at - last)
      last = at
      if (isOn) port2.postMessage(0)
    }
    port2.postMessage(0)
    await later(50)
    longest = 0
    const from = performance.now()
    let done
    if (name.startsWith('XHR')) {
      const request = new XMLHttpRequest()
      request.open('POST', '/k')
      request.send(body)
      done = new Promise((end) => request.onloadend = end)
    } else done = fetch('/k', { method: 'POST', body }).catch(() => null)
    const call = performance.now() - from
    last = performance.now()
    await later(1000)
    await done
    isOn = false
    return { call, longest }
  }
</script>`

const server = createServer((request, response) => {
  if (request.method === 'POST') request.on('end', () => response.end()).resume()
  else response.setHeader('content-type', 'text/html').end(PAGE)
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const url = `http://shop.localhost:${server.address().port}/`

/** The most memory that a page's process ever held since it was last asked, in megabytes; null where the system does not say. */
const peakOf = async (browser, isReset) => {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => {
      if (isReset) writeFileSync(`/proc/${id}/clear_refs`, '5')
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'latin1'))?.[1] ?? 0) / 1024
    })
  return peaks.length === 0 ? null : peaks.reduce((sum, one) => sum + one, 0)
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const measure = async (extension) => {
  const profile = mkdtempSync(join(tmpdir(), 'requests-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    chromiumSandbox: false,
    args: extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  const browser = await context.browser()?.newBrowserCDPSession()
  const results = {}
  const tab = await context.newPage()
  await tab.goto(url)
  for (const name of await tab.evaluate(() => Object.keys(MAKE))) {
    const each = []
    for (let run = 0; run < RUNS; run++) {
      await tab.goto(url)
      await tab.locator('#p').fill('13812348000')
      await tab.waitForTimeout(500)
      const before = browser === undefined ? null : await peakOf(browser, true)
      const { call, longest } = await tab.evaluate((one) => send(one), name)
      const after = browser === undefined ? null : await peakOf(browser, false)
      each.push({ call, longest, memory: after === null || before === null ? null : after - before })
    }
    results[name] = {
      call: median(each.map((one) => one.call)),
      longest: median(each.map((one) => one.longest)),
      memory: each.some(({ memory }) => memory === null) ? null : median(each.map(({ memory }) => memory)),
    }
  }
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  return results
}

const without = await measure(null)
const having = await measure(resolve('dist/chromium'))
server.close()
const ms = (value) => `${value.toFixed(1)} ms`
for (const [name, own] of Object.entries(having)) {
  const page = without[name]
  const stretch = own.longest - page.longest
  const call = own.call - page.call
  const copied = own.memory === null || page.memory === null ? null : own.memory - page.memory
  const isRight =
    Math.max(stretch, call) <= LIMITS.stretch &&
    (copied === null || !name.includes(`${LARGE} MB`) || copied <= LIMITS.copied)
  if (!isRight) process.exitCode = 1
  console.log(
    `${name.padEnd(34)} call ${ms(own.call)} (page alone ${ms(page.call)}), longest stretch ${ms(own.longest)} (${ms(page.longest)})` +
      `${copied === null ? '' : `, memory ${copied > 0 ? '+' : ''}${copied.toFixed(0)} MB`}: ${isRight ? 'ok' : 'too much'}`,
  )
}
