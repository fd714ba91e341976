import type { Inspector } from '../src/cli/inspector'
import type { Field } from '../src/core/model/inspection'
import { expect, test } from './fixtures/inspector'
import { type Pages, servePages } from './fixtures/pages'

/** Questions that no input asks: words to press, rows that open a wheel, boxes drawn as buttons. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>
  <style>.line{display:flex}.opt a{border:1px solid #ccc}</style><h1>${title}</h1>${body}</html>`

const PRESSED = page(
  '贷款申请',
  `<main><div class="line"><span>真实姓名</span><input id="n"></div><div class="line"><span>手机号</span><input id="m" type="tel"></div>
  <div class="line" onclick="void 0"><span>工作城市</span><em>请选择 &gt;</em></div>
  <h5>月收入</h5><div class="opt"><a>3千以下</a><a>3千-5千</a><a>5千以上</a></div>
  <div class="line"><span>称呼</span><b>先生</b><b>女士</b></div>
  <button>获取当前位置</button><button>提交</button><a class="line" href="/orders">我的订单 &gt;</a></main>`,
)
/** Rows that show their name and an arrow until they are answered, and a card that asks where something is to be brought. */
const ONLY_NAMED = page(
  '编辑简历',
  `<style>.jiantou{display:inline-block;width:8px;height:8px}</style><main><div class="line"><span>姓名</span><input></div>
  ${['出生年份', '最高学历', '工作经验', '婚姻状况']
    .map((name) => `<my-cell><div class="line"><span>${name}</span><i class="jiantou"></i></div></my-cell>`)
    .join('')}
  <div class="line"><span>联系电话</span><input type="tel"></div><button>提交</button></main>`,
)
/** Rows of Vux: where the answer will stand takes no room before there is one. */
const UNANSWERED = page(
  '教师登记',
  `<style>.weui-cell{display:flex}.ft{padding-right:13px;align-self:center}</style><main>
  <div class="weui-cell"><p>姓名</p><input id="n"></div><div class="weui-cell"><p>手机号</p><input id="m" type="tel"></div>
  ${['最高学历', '职务级别', '籍贯']
    .map((name) => `<div class="weui-cell weui-cell_access"><p><label>${name}</label></p><div class="ft"></div></div>`)
    .join('')}<button>提交</button></main>`,
)
const BROUGHT = page(
  '确认订单',
  '<style>.arrow{display:inline-block;width:8px;height:8px}</style><div class="card" onclick="void 0"><p>新增收货地址</p><i class="arrow"></i></div><div class="goods"><p>苹果</p><b>¥12</b></div><button>提交订单</button>',
)
const ASKS_NOTHING = page(
  '菜单',
  '<div class="opt"><a>大杯</a><a>中杯</a></div><div class="line"><span>先生</span><b>女士</b></div>',
)

let pages: Pages
test.beforeAll(async () => {
  pages = await servePages({
    '/pressed': PRESSED,
    '/named': ONLY_NAMED,
    '/unanswered': UNANSWERED,
    '/brought': BROUGHT,
    '/nothing': ASKS_NOTHING,
  })
})
test.afterAll(() => pages.close())

/** Opens a page and waits until just these fields are found on it, in whatever order, each as `shown` tells it. */
const expectFields = async (
  inspector: Inspector,
  path: string,
  wanted: string[],
  shown = ({ category }: Field) => String(category),
) => {
  const tab = await inspector.newPage()
  await tab.goto(pages.url(path))
  const found = async () => (await inspector.inspect(tab)).fields.map((field) => shown(field)).sort()
  await expect.poll(found, { timeout: 40_000 }).toEqual(wanted)
  await tab.close()
}

test('what is answered by a press alone is found on a page that asks for something', ({ sharedInspector }) =>
  expectFields(sharedInspector, '/pressed', ['gender', 'income', 'location_precise', 'name', 'phone', 'region']))

test('a row that shows only its name is called by it', ({ sharedInspector }) =>
  expectFields(
    sharedInspector,
    '/named',
    [
      '出生年份: birth_date',
      '姓名: name',
      '婚姻状况: marital_status',
      '工作经验: occupation',
      '最高学历: education',
      '联系电话: phone',
    ],
    ({ label, category }) => `${label}: ${category}`,
  ))

test('what comes to stand in a row that shows only its name is kept from everybody', async ({ sharedInspector }) => {
  const tab = await sharedInspector.newPage()
  await tab.goto(pages.url('/unanswered'))
  const labels = async () => (await sharedInspector.inspect(tab)).fields.map(({ label }) => label).sort()
  const names = ['姓名', '手机号', '最高学历', '籍贯', '职务级别'].sort()
  await expect.poll(labels, { timeout: 40_000 }).toEqual(names)
  await tab.locator('#n').fill('欧阳春晓')
  await tab.evaluate(() => {
    const answers = ['博士研究生', '特级教师', '湖南湘潭']
    for (const [at, place] of document.querySelectorAll('.ft').entries()) place.textContent = answers[at] ?? ''
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>电子邮箱 <input type="email"></p>')
  })
  await tab.locator('button').click()
  // What came after the answers is found: so were they.
  await expect.poll(labels, { timeout: 40_000 }).toEqual([...names, '电子邮箱'].sort())
  expect(JSON.stringify(await sharedInspector.inspect(tab))).not.toMatch(/博士研究生|特级教师|湖南湘潭|欧阳春晓/)
  await tab.close()
})

test('a card that asks for an address is found on an order without any field', ({ sharedInspector }) =>
  expectFields(sharedInspector, '/brought', ['delivery_address']))

test('a page that asks for nothing never loads the script that looks for it', async ({
  sharedInspector: inspector,
}) => {
  const tab = await inspector.newPage()
  await tab.goto(pages.url('/nothing'))
  await expect.poll(async () => (await inspector.inspect(tab)).pages.length, { timeout: 40_000 }).toBe(1)
  expect((await inspector.inspect(tab)).fields).toEqual([])
  await tab.close()
})
