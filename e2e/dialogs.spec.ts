import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inspector } from '../src/cli/inspector'
import { expect, test } from './fixtures/inspector'
import { type Served, servePages } from './fixtures/pages'

/** Dialogs as libraries and people make them: each is seen, its buttons are told apart, and its answer is believed. */
const modules = join(import.meta.dirname, '../node_modules')
const library = (file: string, type: string): Served => ({ text: readFileSync(join(modules, file), 'utf8'), type })

const html = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>桌号 3 点餐</title>
  <style>.cover { position: fixed; inset: 0; z-index: 99; background: rgba(0,0,0,.6) } .sheet { position: fixed; left: 0; right: 0; bottom: 0; height: 40vh; z-index: 99; background: #fff }
  .weui-mask { position: fixed; inset: 0; background: rgba(0,0,0,.6) } .weui-dialog { position: fixed; top: 30%; left: 10%; right: 10%; background: #fff; z-index: 999 } .weui-dialog__btn { display: inline-block; width: 45%; text-align: center }</style>
  <h1>桌号 3</h1><p>牛肉面 ¥18.00，小菜 ¥6.00，豆浆 ¥4.00</p>${body}</html>`

const vant = (setup: string, template = ''): string =>
  html(
    `<div id="app">${template}</div><link rel="stylesheet" href="/vant.css"><script src="/vue.js"></script><script src="/vant.js"></script>
    <script>const show = Vue.ref(true), close = () => (show.value = false); Vue.createApp({ setup() { ${setup}; return { show, close } } }).use(vant).mount('#app')</script>`,
  )

/** Shows again a moment after it was sent away, once. */
const plain = (inside: string, refuse: string): string =>
  html(
    `<div class="cover" id="c">${inside}</div><script>let left = 1; document.querySelector('${refuse}').onclick = () => { const c = document.getElementById('c'); c.style.display = 'none'; if (left-- > 0) setTimeout(() => { c.style.display = '' }, 250) }</script>`,
  )

const MAKES: Record<string, { page: string; asks: string; refuse: string; roles: string[]; comesBack?: boolean }> = {
  'vant-dialog': {
    page: vant(
      `vant.showConfirmDialog({ title: '提示', message: '开启定位，推荐附近门店', confirmButtonText: '去开启', cancelButtonText: '暂不开启' }).catch(() => {})`,
    ),
    asks: 'location_precise',
    refuse: '暂不开启',
    roles: ['refuse', 'accept'],
  },
  'vant-popup': {
    page: vant(
      '',
      `<van-popup v-model:show="show" round :style="{ padding: '20px' }"><p>授权手机号，享会员价</p><van-button type="primary">一键授权</van-button><div @click="close" style="color: #969799; font-size: 12px; cursor: pointer">暂不需要</div></van-popup>`,
    ),
    asks: 'phone',
    refuse: '暂不需要',
    roles: ['accept', 'refuse'],
  },
  'vant-action-sheet': {
    page: vant(
      '',
      `<van-action-sheet v-model:show="show" title="关注公众号领券" cancel-text="取消" :actions="[{ name: '去关注公众号' }]" @cancel="close"></van-action-sheet>`,
    ),
    asks: 'follow',
    refuse: '取消',
    roles: ['close', 'accept', 'refuse'],
  },
  'weui-dialog': {
    page: html(
      `<div id="d"><div class="weui-mask"></div><div class="weui-dialog"><div class="weui-dialog__hd"><strong class="weui-dialog__title">隐私提示</strong></div><div class="weui-dialog__bd">请阅读并同意《隐私政策》</div>
      <div class="weui-dialog__ft"><a href="javascript:;" class="weui-dialog__btn weui-dialog__btn_default" onclick="d.remove()">不同意</a><a href="javascript:;" class="weui-dialog__btn weui-dialog__btn_primary">同意</a></div></div></div>`,
    ),
    asks: 'consent',
    refuse: '不同意',
    roles: ['refuse', 'accept'],
  },
  native: {
    page: html(
      `<dialog id="d"><p>注册会员，享积分</p><form method="dialog"><button value="yes" type="button">立即注册</button><button>以后再说</button></form></dialog><script>d.showModal()</script>`,
    ),
    asks: 'membership',
    refuse: '以后再说',
    roles: ['accept', 'refuse'],
  },
  'plain-div': {
    page: plain(
      `<div style="margin: 40vh 10vw; background: #fff"><p>获取您的昵称和头像，方便称呼</p><span id="yes" style="cursor: pointer">授权昵称头像</span> <span id="no">残忍拒绝</span></div>`,
      '#no',
    ),
    asks: 'avatar',
    refuse: '残忍拒绝',
    roles: ['accept', 'refuse'],
    comesBack: true,
  },
  'plain-sheet': {
    page: html(
      `<div class="sheet" id="s"><p>打开消息通知，不错过叫号</p><div class="ok" style="cursor: pointer">立即开启</div><i class="icon-close" style="display: inline-block; width: 20px; height: 20px" onclick="s.remove()"></i></div>`,
    ),
    asks: 'notification_perm',
    refuse: 'css=.icon-close',
    roles: ['accept', 'close'],
  },
  'one-way': {
    page: html(
      `<div class="cover"><div style="margin: 40vh 10vw; background: #fff"><p>我们更新了《隐私政策》，请阅读并同意</p><div class="agree-btn">同意并继续</div></div></div>`,
    ),
    asks: 'consent',
    refuse: '',
    roles: ['accept'],
  },
}

const PAGES: Record<string, Served> = {
  '/vue.js': library('vue/dist/vue.global.prod.js', 'text/javascript'),
  '/vant.js': library('vant/lib/vant.min.js', 'text/javascript'),
  '/vant.css': library('vant/lib/index.css', 'text/css'),
  ...Object.fromEntries(Object.entries(MAKES).map(([name, { page }]) => [`/${name}`, page])),
  // Bars, toasts and a frame around the whole page ask for nothing and lie over nothing.
  '/none': html(
    `<div style="position: fixed; inset: 0; overflow: auto; background: #fff"><h1>桌号 3</h1><p>${'牛肉面 ¥18.00 '.repeat(60)}</p><button>加购</button></div>
    <div style="position: fixed; bottom: 0; left: 0; right: 0; height: 60px; background: #eee"><button>去结算，登录享会员价</button></div>`,
  ),
}

const look = async (inspector: Inspector, url: string, refuse: string, waits: number) => {
  const page = await inspector.newPage()
  await page.goto(url)
  await page.waitForTimeout(700)
  if (refuse !== '') {
    const button = refuse.startsWith('css=') ? page.locator(refuse) : page.getByText(refuse, { exact: true })
    await button.click()
  }
  await page.waitForTimeout(waits)
  const { prompts } = await inspector.inspect(page, { settle: 500 })
  return prompts
}

test('dialogs of every make are seen, answered, and seen again', async ({ sharedPhone: phone }) => {
  const pages = await servePages((path) => PAGES[path])
  try {
    const makes = Object.entries(MAKES)
    const seen = await Promise.all(
      makes.map(([name, { refuse, comesBack }]) => look(phone, pages.url(`/${name}`), refuse, comesBack ? 900 : 300)),
    )
    for (const [at, [name, { asks, roles, comesBack }]] of makes.entries()) {
      const prompts = seen[at] ?? []
      expect
        .soft(
          prompts.map((one) => one.asks),
          name,
        )
        .toEqual(comesBack ? [asks, asks] : [asks])
      expect
        .soft(
          prompts[0]?.buttons.map((one) => one.role),
          `buttons of ${name}`,
        )
        .toEqual(roles)
      if (comesBack) expect.soft(prompts[1]?.afterRefusal, `${name} comes back`).toBe(true)
    }
    expect(await look(phone, pages.url('/none'), '', 300)).toEqual([])
  } finally {
    await pages.close()
  }
})

/** A dialog that comes from a press, is answered in the same moment, and is back sooner than a busy machine looks again. */
const HASTY = html(
  `<button id="open" style="position: absolute; top: 8px; left: 8px; width: 120px; height: 40px">去支付</button>
  <div class="cover" id="c" style="display: none"><p>开启定位，推荐附近门店</p><button>允许</button><button id="no" style="position: absolute; top: 300px; left: 8px; width: 120px; height: 40px">不允许</button></div>
  <script>let left = 1; const show = () => { c.style.display = '' }
  document.getElementById('open').onclick = show
  document.getElementById('no').onclick = () => { c.style.display = 'none'; if (left-- > 0) setTimeout(show, 120) }</script>`,
)

test('a dialog is known when it is pressed, and seen to be asked again, however busy the machine is', async ({
  inspector,
}) => {
  const pages = await servePages(() => HASTY)
  try {
    const page = await inspector.newPage()
    await page.goto(pages.url('/hasty'))
    await page.waitForTimeout(500)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 })
    await page.mouse.click(60, 28)
    await page.mouse.click(60, 320)
    await page.waitForTimeout(1500)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const { prompts } = await inspector.inspect(page, { settle: 500 })
    expect(prompts.map(({ asks, afterRefusal }) => [asks, afterRefusal])).toEqual([
      ['location_precise', false],
      ['location_precise', true],
    ])
  } finally {
    await pages.close()
  }
})
