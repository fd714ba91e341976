import { createServer } from 'node:http'
import { openInspector } from '../dist/node/index.js'

const RUNS = 5
const PAGE = `<!doctype html><meta charset="utf-8"><title>扫码点餐 桌号 A1</title>
<form><label>手机号 <input type="tel" required></label><button>提交订单</button></form>`

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const timed = async (work) => {
  const started = performance.now()
  const value = await work()
  return { value, milliseconds: performance.now() - started }
}

const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE))
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://shop.localhost:${server.address().port}/`

const opening = []
const inspecting = []
for (let run = 0; run < RUNS; run++) {
  const opened = await timed(() => openInspector())
  opening.push(opened.milliseconds)
  const page = await opened.value.newPage()
  await page.goto(url)
  // The quiet time that a page is granted is a setting, not a cost.
  inspecting.push((await timed(() => opened.value.inspect(page, { settle: 0 }))).milliseconds)
  await opened.value.close()
}
server.closeAllConnections()
server.close()
console.log(`browser with extension ready  median ${median(opening).toFixed(0)} ms of ${RUNS}`)
console.log(`document of a small page      median ${median(inspecting).toFixed(0)} ms of ${RUNS}`)
