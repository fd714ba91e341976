import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findBrowser } from '../dist/node/index.js'

/**
 * What sending costs the page: the call itself, the longest stretch for which the page's thread is busy in the second after
 * it, and how much memory its process takes at most, each beside the same without the extension. One megabyte of JSON, and
 * a hundred megabytes of nothing, which nobody may copy. Nothing else is attached to the browser: what listens to requests
 * from outside copies their bodies itself.
 */
const RUNS = 3
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
  const tell = (path, said) => fetch(path, { method: 'POST', body: JSON.stringify(said ?? null) })
  const all = async () => {
    const typed = document.querySelector('#p')
    typed.value = '13812348000'
    typed.dispatchEvent(new Event('input', { bubbles: true }))
    await later(1500)
    for (let run = 0; run < ${RUNS}; run++)
      for (const name of Object.keys(MAKE)) {
        await tell('/begin')
        await tell('/end', { name, ...(await send(name)) })
      }
    await tell('/done')
  }
  all()
</script>`

/** Processes of pages among those that were started with a browser, by their group; none where the system does not say. */
const renderersOf = (group) => {
  try {
    return readdirSync('/proc').filter((id) => {
      if (!/^\d+$/.test(id)) return false
      try {
        const fields = readFileSync(`/proc/${id}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ')
        return Number(fields[2]) === group && readFileSync(`/proc/${id}/cmdline`, 'latin1').includes('--type=renderer')
      } catch {
        return false
      }
    })
  } catch {
    return []
  }
}

/** The most memory that pages held since they were last asked, in megabytes. */
const peakOf = (group, isReset) =>
  renderersOf(group)
    .map((id) => {
      try {
        if (isReset) writeFileSync(`/proc/${id}/clear_refs`, '5')
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'latin1'))?.[1] ?? 0) / 1024
      } catch {
        return 0
      }
    })
    .reduce((sum, one) => sum + one, 0)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const measure = async (extension) => {
  const profile = mkdtempSync(join(tmpdir(), 'requests-'))
  const told = []
  let before = 0
  let group = 0
  let end = () => {}
  const done = new Promise((resolved) => {
    end = resolved
  })
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') return response.setHeader('content-type', 'text/html').end(PAGE)
    let said = ''
    for await (const chunk of request) if (request.url !== '/k') said += chunk
    if (request.url === '/begin') before = peakOf(group, true)
    if (request.url === '/end') told.push({ ...JSON.parse(said), memory: peakOf(group, false) - before })
    response.end()
    if (request.url === '/done') end()
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = spawn(
    findBrowser(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      `--user-data-dir=${profile}`,
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `http://shop.localhost:${server.address().port}/`,
    ],
    { detached: true, stdio: 'ignore' },
  )
  group = browser.pid
  await done
  const ended = new Promise((resolved) => browser.on('exit', resolved))
  browser.kill()
  await ended
  server.close()
  server.closeAllConnections()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return Object.fromEntries(
    [...new Set(told.map(({ name }) => name))].map((name) => {
      const own = told.filter((one) => one.name === name)
      const of = (part) => median(own.map((one) => one[part]))
      return [name, { call: of('call'), longest: of('longest'), memory: of('memory') }]
    }),
  )
}

const without = await measure(null)
const having = await measure(resolve('dist/chromium'))
const ms = (value) => `${value.toFixed(1)} ms`
for (const [name, own] of Object.entries(having)) {
  const page = without[name]
  const busy = Math.max(own.longest - page.longest, own.call - page.call)
  const copied = own.memory - page.memory
  const isRight = busy <= LIMITS.stretch && (!name.includes(`${LARGE} MB`) || copied <= LIMITS.copied)
  if (!isRight) process.exitCode = 1
  console.log(
    `${name.padEnd(34)} call ${ms(own.call)} (page alone ${ms(page.call)}), longest stretch ${ms(own.longest)} (${ms(page.longest)}), ` +
      `memory ${own.memory.toFixed(0)} MB (${page.memory.toFixed(0)} MB): ${isRight ? 'ok' : 'too much'}`,
  )
}
