import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { type Picture, pictureOf } from './fixtures/codes'
import { openScanner } from './fixtures/extension'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

const choose = async (scanner: Page, picture: Picture): Promise<void> =>
  scanner.locator('input[type=file]').setInputFiles(picture)

test('a clean code opens at once, and the page is watched', async ({ sharedInspector: inspector }) => {
  const pages = await servePages({
    '/t': '<!doctype html><meta charset=utf-8><title>点餐</title><label>手机号 <input type=tel></label>',
  })
  const scanner = await openScanner(inspector.context)
  // Only a name of the web is clean: a test's own host has a port and no encryption, which a person may accept.
  await choose(scanner, await pictureOf(await inspector.newPage(), pages.url('/t')))
  await expect(scanner.getByText('没有加密')).toBeVisible()
  await scanner.getByRole('button', { name: '知道了，仍要打开' }).click()
  await scanner.waitForURL(pages.url('/t'))
  const { fields } = await inspector.inspect(scanner)
  expect(fields.map(({ category }) => category)).toEqual(['phone'])
  await pages.close()
})

test('a clean code of the web needs no second tap', async ({ sharedInspector: inspector }) => {
  await inspector.context.route('https://m.teahouse.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>tea</title>' }),
  )
  const scanner = await openScanner(inspector.context)
  await choose(scanner, await pictureOf(await inspector.newPage(), 'https://m.teahouse.example/t?table=A1'))
  await scanner.waitForURL('https://m.teahouse.example/t?table=A1')
})

test('doubtful codes are explained before they are followed', async ({ sharedInspector: inspector }) => {
  const scanner = await openScanner(inspector.context)
  const canvas = await inspector.newPage()
  const sayings: [string, string][] = [
    ['https://alipay.com.pay-safe.example/', '借用了知名的名字'],
    ['https://wеixin.example/', '长得很像的字母'],
    ['https://t.cn/A6x', '短网址'],
    ['https://dl.teahouse.example/app.apk', '会下载一个程序'],
    ['weixin://dl/business/?t=abc', '只能在微信里打开'],
    ['https://m.teahouse.example/?mobile=13912345678', '手机号'],
  ]
  for (const [code, words] of sayings) {
    await choose(scanner, await pictureOf(canvas, code))
    await expect(scanner.getByText(words).first()).toBeVisible()
  }
  expect(await scanner.content()).not.toContain('13912345678')
  await choose(scanner, await pictureOf(canvas, 'BEGIN:VCARD\nTEL:13912345678\nEND:VCARD'))
  await expect(scanner.getByText('名片')).toBeVisible()
})

test('two codes of different owners on one table are told', async ({ sharedInspector: inspector }) => {
  const scanner = await openScanner(inspector.context)
  const canvas = await inspector.newPage()
  await choose(scanner, await pictureOf(canvas, 'https://m.teahouse.example/t', 'https://order.teahouse.example/t2'))
  await expect(scanner.getByText('找到 2 个码')).toBeVisible()
  await expect(scanner.getByRole('alert')).toHaveCount(0)
  await choose(scanner, await pictureOf(canvas, 'https://m.teahouse.example/t', 'https://m.tea-house.example/t'))
  await expect(scanner.getByRole('alert')).toContainText('不同的主人')
})

test('where a code leads is asked for on a tap only, and told hop by hop', async ({ sharedInspector: inspector }) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? ''}`)
    const { port } = server.address() as AddressInfo
    if (request.url === '/a') response.writeHead(302, { location: `http://b.localhost:${port}/b` }).end()
    else if (request.url === '/b') response.writeHead(301, { location: `http://c.localhost:${port}/c` }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('ok')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const scanner = await openScanner(inspector.context)
  await choose(scanner, await pictureOf(await inspector.newPage(), `http://a.localhost:${port}/a`))
  await expect(scanner.getByText('没有加密')).toBeVisible()
  expect(asked).toEqual([])
  await scanner.getByRole('button', { name: '看看会跳到哪里' }).click()
  await expect(scanner.locator('.trace li')).toHaveText([/^b\.localhost/, /^c\.localhost/])
  await expect(scanner.getByText('最后能打开')).toBeVisible()
  expect(asked).toEqual(['/a ', '/b ', '/c '])
  server.closeAllConnections()
  server.close()
})

test('a picture without a code, and a file that is no picture, are told apart', async ({
  sharedInspector: inspector,
}) => {
  const scanner = await openScanner(inspector.context)
  const canvas = await inspector.newPage()
  await canvas.setContent('<h1>菜单</h1>')
  await choose(scanner, { name: 'menu.png', mimeType: 'image/png', buffer: await canvas.screenshot() })
  await expect(scanner.getByText('没有找到码')).toBeVisible()
  await choose(scanner, { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(scanner.getByText('不是能识别的图片')).toBeVisible()
})

test('the picture of a page and what a tab shows are read, too', async ({ sharedInspector: inspector }) => {
  const canvas = await inspector.newPage()
  const { buffer } = await pictureOf(canvas, 'https://t.cn/A6x')
  const picture = `data:image/png;base64,${buffer.toString('base64')}`
  const scanner = await openScanner(inspector.context, { image: picture })
  await expect(scanner.getByText('短网址')).toBeVisible()
})
