import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from './fixtures/inspector'
import { servePages } from './fixtures/pages'

/** A form that a framework draws anew, in part and as a whole: what found a control before finds it, and it alone, afterwards. */
const modules = join(import.meta.dirname, '../node_modules')
const library = (file: string, type: string) => ({ text: readFileSync(join(modules, file), 'utf8'), type })

const FORM = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>登记</title>
<link rel="stylesheet" href="/vant.css"><div id="app"></div><script src="/vue.js"></script><script src="/vant.js"></script><script>
const { reactive } = Vue
window.state = reactive({ round: 0, isOpen: true, hint: '', rows: [
  { name: 'contact', label: '姓名', placeholder: '请输入姓名' },
  { name: 'mobile', label: '手机号', placeholder: '请输入手机号' },
  { name: 'plate', label: '车牌号', placeholder: '例如 京A12345' },
  { name: '', label: '邮箱', placeholder: '请输入邮箱' },
] })
Vue.createApp({
  setup: () => ({ state, gender: Vue.ref(''), agree: Vue.ref(false), note: Vue.ref(''), values: reactive({}) }),
  template: \`<van-notice-bar v-if="state.hint" :text="state.hint"></van-notice-bar>
    <van-form :key="state.round"><template v-if="state.isOpen">
    <van-field v-for="row in state.rows" :key="row.label" :name="row.name" :label="row.label" :placeholder="row.placeholder" v-model="values[row.label]"></van-field>
    <van-field name="gender" label="性别"><template #input><van-radio-group v-model="gender" direction="horizontal"><van-radio name="1">男</van-radio><van-radio name="2">女</van-radio></van-radio-group></template></van-field>
    <van-field label="备注" type="textarea" v-model="note"></van-field></template>
    <van-button block native-type="submit">提交</van-button></van-form>\`,
}).use(vant).mount('#app')
</script>`

const PAGES = {
  '/vue.js': library('vue/dist/vue.global.prod.js', 'text/javascript'),
  '/vant.js': library('vant/lib/vant.min.js', 'text/javascript'),
  '/vant.css': library('vant/lib/index.css', 'text/css'),
  '/form': FORM,
}

interface FormState {
  round: number
  isOpen: boolean
  hint: string
  rows: unknown[]
}

const CHANGES: Record<string, (state: FormState) => void> = {
  'a new key': (state) => {
    state.round++
  },
  'taken away and put back': (state) => {
    state.isOpen = false
    setTimeout(() => {
      state.isOpen = true
    }, 50)
  },
  'rows in another order': (state) => {
    state.rows.reverse()
  },
  'something above it': (state) => {
    state.hint = '请如实填写'
  },
}

/** The words of the row that each selector leads to; null where it finds none or several. */
const rowsOf = (page: Page, selectors: string[]): Promise<(string | null)[]> =>
  page.evaluate(
    (all) =>
      all.map((selector) => {
        const found = document.querySelectorAll(selector)
        return found.length === 1
          ? (found[0]?.closest('.van-field')?.querySelector('.van-field__label')?.textContent ?? null)
          : null
      }),
    selectors,
  )

test('selectors find the same controls after a form was drawn anew', async ({ sharedInspector: inspector }) => {
  const pages = await servePages((path) => PAGES[path as keyof typeof PAGES])
  try {
    for (const [name, change] of Object.entries(CHANGES)) {
      const page = await inspector.newPage()
      await page.goto(pages.url('/form'))
      const { fields } = await inspector.inspect(page, { settle: 500 })
      const selectors = fields.map(({ selector }) => selector)
      const labels = ['姓名', '手机号', '车牌号', '邮箱', '性别', '备注']
      expect.soft((await rowsOf(page, selectors)).toSorted(), `before ${name}`).toEqual(labels.toSorted())
      const before = await rowsOf(page, selectors)
      await page.evaluate(`(${change})(state)`)
      await page.waitForTimeout(300)
      expect.soft(await rowsOf(page, selectors), name).toEqual(before)
      // What took a control's place is no control of its own in the document.
      const after = await inspector.inspect(page, { settle: 500 })
      expect.soft(after.fields, name).toHaveLength(labels.length)
      await page.close()
    }
  } finally {
    await pages.close()
  }
})
