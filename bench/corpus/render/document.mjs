import { BLOCK_STYLE, block, isBlock } from './blocks.mjs'
import { elementPlus, elementUi } from './element.mjs'
import { escaped, inputType } from './html.mjs'
import { taro, uniapp } from './mini.mjs'
import { mint, nutui, tdesign } from './mobile.mjs'
import { plain } from './plain.mjs'
import { vant2, vant4 } from './vant.mjs'
import { weui } from './weui.mjs'

const antdMobile = {
  scripts: ['/antd-mobile.js'],
  styles: ['/antd-mobile.css'],
  rows: '.adm-form-item, .block-row',
}

export const LIBRARIES = {
  vant4,
  vant2,
  'element-plus': elementPlus,
  'element-ui': elementUi,
  mint,
  tdesign,
  nutui,
  'antd-mobile': antdMobile,
  weui,
  plain,
  uniapp,
  taro,
}

const asset = (path) => (path.startsWith('/') ? path : `/node_modules/${path}`)
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** What the state of a page holds for each control: text, list, truth, date, count. */
const state = (page) => {
  const keys = page.fields.map((field) => `v${field.index}`)
  const all = (value) => Object.fromEntries(keys.map((key) => [key, value]))
  return {
    m: Object.fromEntries(page.fields.map((field) => [`v${field.index}`, field.val ?? ''])),
    l: all([]),
    b: all(false),
    d: all(null),
    n: all(1),
  }
}

const forReact = (page) => ({
  title: page.title,
  submit: page.submit,
  rows: page.rows.map((row) =>
    row.fields
      ? {
          fields: row.fields.map(({ truth: _, where: __, ...field }) => ({
            ...field,
            type: inputType(field),
            html: isBlock(field) ? block(field) : undefined,
          })),
        }
      : row,
  ),
})

const form = (page, library) => {
  if (page.library === 'antd-mobile')
    return { markup: '', script: `mountPage(${json(forReact(page))}, document.getElementById('app'))` }
  if (!library.vue) return { markup: library.body(page), script: '' }
  const options = `{ template: ${json(`<div>${library.body(page)}</div>`)}, data: () => (${json(state(page))}) }`
  const script =
    library.vue === 3
      ? `Vue.createApp(${options}).use(window.${library.plugin}.default ?? window.${library.plugin}).mount('#app')`
      : `new Vue(${options}).$mount('#app')`
  return { markup: '', script }
}

/** Milliseconds after which a form that comes late comes, as after an answer of the service or a first step. */
const LATE = 400

/** How the form comes into the page: a script's statement, and markup for what needs no library. */
const mount = (page, library) => {
  const { markup, script } = form(page, library)
  const run = page.late ? `setTimeout(() => { ${script} }, ${LATE})` : script
  return page.late && !library.vue && page.library !== 'antd-mobile'
    ? `<div id="app"></div><template id="later">${markup}</template><script>setTimeout(() => document.getElementById('app').append(document.getElementById('later').content), ${LATE})</script>`
    : `<div id="app">${markup}</div>${script ? `<script>${run}</script>` : ''}`
}

const LANGUAGES = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** The whole HTML document of a page of the corpus. */
export const renderDocument = (page) => {
  const library = LIBRARIES[page.library]
  if (!library) throw new Error(`${page.where}: no library ${page.library}`)
  return `<!doctype html>
<html lang="${LANGUAGES[page.language] ?? page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(page.title)}</title>
<link rel="icon" href="data:,">
${library.styles.map((style) => `<link rel="stylesheet" href="${asset(style)}">`).join('\n')}
<style>${BLOCK_STYLE}${library.style ?? ''}</style>
${library.scripts.map((script) => `<script src="${asset(script)}"></script>`).join('\n')}
</head>
<body>
${page.heading && library.rows ? `<h1>${escaped(page.heading)}</h1>` : ''}
${mount(page, library)}
</body>
</html>
`
}
