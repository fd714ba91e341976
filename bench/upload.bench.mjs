import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findBrowser } from '../dist/node/index.js'

/**
 * What a large upload costs with the extension and without: how long the page's thread is held, and how much more memory
 * its process takes. The page measures itself and nothing drives it: what drives a browser copies what is sent, too.
 */
const RUNS = 11
const SIZE = 100 * 1024 * 1024
const LIMITS = { stretch: 8, copied: 0.5 }
const DEADLINE = 600_000
const MEGABYTE = 1024 * 1024

/** What makes a body, and what sends it; of large ones copies are looked for, of the others how long they hold the page. */
const CASES = {
  '1 MB of JSON, fetch': ['json(1e6)', 'fetched'],
  '1 MB of JSON, XMLHttpRequest': ['json(1e6)', 'requested'],
  '200 kB of JSON, fetch': ['json(2e5)', 'fetched'],
  '200 kB of JSON, XMLHttpRequest': ['json(2e5)', 'requested'],
  '30 kB of JSON, sendBeacon': ['json(3e4)', 'beaconed'],
  '200 kB of bytes, fetch': ['noise(2e5)', 'fetched'],
  '200 kB in a Blob, fetch': ['new Blob([json(2e5)])', 'fetched'],
  '100 MB ArrayBuffer, fetch': ['bytes(SIZE).buffer', 'fetched'],
  '100 MB string, fetch': ['"x".repeat(SIZE)', 'fetched'],
  '100 MB Blob, fetch': ['new Blob([bytes(SIZE)])', 'fetched'],
  '100 MB File in FormData, fetch': ['inForm(new File([bytes(SIZE)], "a.bin"))', 'fetched'],
  '100 MB Blob, XMLHttpRequest': ['new Blob([bytes(SIZE)])', 'requested'],
}
const isLarge = (name) => name.startsWith('100 MB')

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>上传</title>
<form><label>手机号 <input type="tel" name="mobile" value="13812348000"></label><button>提交</button></form><script>
const SIZE = ${SIZE}
const bytes = (size) => new Uint8Array(size).fill(7)
const noise = (size) => Uint8Array.from({ length: size }, (_, at) => Math.imul(at, 2654435761) >>> 13)
const json = (size) => {
  const lines = []
  for (let at = 0, n = 0; at < size; n++) {
    lines.push({ goods_id: 18600000000 + n, name: '招牌奶茶 ' + n, price: 1800 + n, remark: '少放辣' })
    at += JSON.stringify(lines[n]).length + 1
  }
  return JSON.stringify({ mobile: '13812348000', lines })
}
const inForm = (file) => { const form = new FormData(); form.append('file', file); return form }
const fetched = (body) => fetch('/sink', { method: 'POST', body }).then((answer) => answer.text())
const requested = (body) => new Promise((done) => {
  const request = new XMLHttpRequest()
  request.open('POST', '/sink')
  request.onloadend = done
  request.send(body)
})
const beaconed = async (body) => { if (!navigator.sendBeacon('/sink', body)) throw new Error('not taken') }
const cases = {${Object.entries(CASES).map(([name, [make, send]]) => `${JSON.stringify(name)}: [() => ${make}, ${send}]`)}}
const rest = (time) => new Promise((done) => setTimeout(done, time))
/** The longest time for which the thread did not come round, until it is ended. */
const watch = () => {
  const { port1, port2 } = new MessageChannel()
  let longest = 0, before = performance.now(), isOn = true
  port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
    if (isOn) port2.postMessage(0)
  }
  port2.postMessage(0)
  return async () => { await rest(150); isOn = false; return longest }
}
const ask = (path) => fetch(path).then((answer) => answer.json())
const measure = async (name) => {
  const [make, send] = cases[name]
  const body = make()
  await rest(300)
  await ask('/begin')
  const end = watch()
  await rest(50)
  const from = performance.now()
  const sent = send(body)
  const call = performance.now() - from
  await sent
  const longest = await end()
  return { call, longest, ...(await ask('/end')) }
}
/** The extension may come after the page. */
const isHooked = () => Function.prototype.toString.call(fetch) !== 'function fetch() { [native code] }'
addEventListener('load', async () => {
  const { name, hooked } = await ask('/next')
  if (name === null) return
  if (hooked !== isHooked()) { await rest(200); location.reload(); return }
  const told = await measure(name).catch((error) => ({ error: String(error) }))
  await fetch('/told', { method: 'POST', body: JSON.stringify(told) })
  location.reload()
})
</script>`

/** The processes that a browser has begun, by what each is for. */
const processesOf = (root) => {
  const parents = new Map()
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(
        Number(id),
        Number(
          readFileSync(`/proc/${id}/stat`, 'latin1')
            .replace(/^.*\) /s, '')
            .split(' ')[1],
        ),
      )
    } catch {
      // Ended meanwhile.
    }
  }
  const isOurs = (id) => id === root || (parents.has(id) && isOurs(parents.get(id)))
  return [...parents.keys()].filter(isOurs)
}

const peakOf = (id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'latin1'))?.[1] ?? 0) * 1024
const isPage = (id) => {
  const words = readFileSync(`/proc/${id}/cmdline`, 'latin1')
  return words.includes('--type=renderer') && !words.includes('--extension-process')
}

/** Of all page processes together, as only one of them has work. */
const peaksOf = (root) => processesOf(root).reduce((sum, id) => sum + (isPage(id) ? peakOf(id) : 0), 0)
const forgetPeaks = (root) => {
  for (const id of processesOf(root)) writeFileSync(`/proc/${id}/clear_refs`, '5')
}

const rest = (time) => new Promise((done) => setTimeout(done, time))

/** Opens a page by the one request that leaves no session behind, once the extension is at work. */
const openPage = async (profile, address, isExtended) => {
  const place = join(profile, 'DevToolsActivePort')
  while (!existsSync(place)) await rest(100)
  const port = readFileSync(place, 'utf8').split('\n')[0]
  const ask = (path, method) => fetch(`http://127.0.0.1:${port}/json/${path}`, { method })
  const isReady = async () => (await (await ask('list', 'GET')).json()).some(({ type }) => type === 'service_worker')
  while (isExtended && !(await isReady())) await rest(100)
  await ask(`new?${address}`, 'PUT')
}

/** Runs every case so many times in one browser. */
const runAll = (extension) => {
  const queue = Object.keys(CASES).flatMap((name) => Array.from({ length: isLarge(name) ? 3 : RUNS }, () => name))
  const told = []
  const profile = mkdtempSync(join(tmpdir(), 'scanwarden-upload-'))
  let browser
  let before = 0
  const answers = {
    '/next': () => ({ name: queue[told.length] ?? null, hooked: extension !== null }),
    '/begin': () => {
      forgetPeaks(browser.pid)
      before = peaksOf(browser.pid)
      return {}
    },
    '/end': () => ({ grown: peaksOf(browser.pid) - before }),
  }
  return new Promise((done, failed) => {
    const server = createServer((request, response) => {
      const chunks = []
      request.on('data', (chunk) => request.url === '/told' && chunks.push(chunk))
      request.on('end', () => {
        const answer = answers[request.url]
        if (request.url === '/told') {
          told.push({ name: queue[told.length], ...JSON.parse(Buffer.concat(chunks)) })
          if (told.length === queue.length) end(() => done(told))
        }
        response.setHeader('content-type', answer ? 'application/json' : 'text/html;charset=utf-8')
        response.end(answer ? JSON.stringify(answer()) : request.url === '/' ? page : '')
      })
    }).listen(0, '127.0.0.1', () => {
      browser = spawn(
        findBrowser(),
        [
          '--headless=new',
          '--no-sandbox',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          `--user-data-dir=${profile}`,
          '--remote-debugging-port=0',
          ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        ],
        { stdio: 'ignore' },
      )
      browser.once('error', (error) => end(() => failed(error)))
      openPage(profile, `http://127.0.0.1:${server.address().port}/`, extension !== null).catch((error) =>
        end(() => failed(error)),
      )
    })
    const timer = setTimeout(
      () =>
        end(() => failed(new Error(`Only ${told.length} of ${queue.length} uploads were measured in ten minutes.`))),
      DEADLINE,
    )
    const end = (then) => {
      clearTimeout(timer)
      server.close()
      server.closeAllConnections()
      browser.once('exit', () => {
        // The browser's other processes outlive it for a moment, and still write to the profile.
        rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }).then(then, failed)
      })
      browser.kill()
    }
  })
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
/** Whatever else the machine does makes times longer, never shorter. */
const least = (values) => Math.min(...values)

if (!existsSync('/proc/self/clear_refs')) console.log('Peaks of memory are measured on Linux only: nothing measured.')
else {
  const without = await runAll(null)
  const with_ = await runAll(resolve('dist/chromium'))
  const failed = [...without, ...with_].filter(({ error }) => error !== undefined)
  for (const { name, error } of failed) console.log(`${name}: ${error}`)
  if (failed.length > 0) process.exitCode = 1
  const of = (all, name, key) =>
    (key === 'grown' ? median : least)(all.filter((one) => one.name === name).map((one) => one[key] ?? Number.NaN))
  console.log(
    'with the extension / without              the call, ms     longest stretch, ms   page process grew by, MB',
  )
  for (const name of Object.keys(CASES)) {
    const pair = (key, scale, digits) =>
      [with_, without].map((all) => (of(all, name, key) / scale).toFixed(digits)).join(' / ')
    console.log(
      `${name.padEnd(36)} ${pair('call', 1, 1).padStart(18)} ${pair('longest', 1, 1).padStart(22)} ${pair('grown', MEGABYTE, 0).padStart(20)}`,
    )
    const more = of(with_, name, 'longest') - of(without, name, 'longest')
    if (!isLarge(name) && !(more <= LIMITS.stretch)) process.exitCode = 1
    if (isLarge(name) && !(of(with_, name, 'grown') - of(without, name, 'grown') <= SIZE * LIMITS.copied))
      process.exitCode = 1
  }
}
