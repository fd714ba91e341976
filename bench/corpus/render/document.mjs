import { behaviour } from './behaviour.mjs'
import { BLOCK_STYLE, block, isBlock } from './blocks.mjs'
import { elementPlus, elementUi } from './element.mjs'
import { complaint, escaped, inputType } from './html.mjs'
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
            complaint: field.req === 'error' ? complaint(page, field) : undefined,
          })),
        }
      : row,
  ),
})

const form = (page, library) => {
  if (page.library === 'antd-mobile')
    return { markup: '', script: `mountPage(${json(forReact(page))}, document.getElementById('app'))` }
  if (!library.vue) return { markup: library.body(page), script: '' }
  // Vue 2 puts its own root in the place of the element that it is given.
  const root = library.vue === 3 ? '<div>' : '<div id="app">'
  const options = `{ template: ${json(`${root}${library.body(page)}</div>`)}, data: () => (${json(state(page))}) }`
  const script =
    library.vue === 3
      ? `Vue.createApp(${options}).use(window.${library.plugin}.default ?? window.${library.plugin}).mount('#app')`
      : `new Vue(${options}).$mount('#app')`
  return { markup: '', script }
}

/** Milliseconds after which a form that comes late comes, as after an answer of the service or a first step. */
const LATE = 400

/** A form whose markup stands in the page, or comes later, in a shadow root or after a while. */
const mountMarkup = (page, markup) => {
  const shadow = ['open', 'closed'].find((mode) => page.modes.has(mode))
  const run = behaviour(page, shadow ? 'root' : undefined)
  if (!shadow && !page.modes.has('late')) return `<div id="app">${markup}</div>${run ? `<script>${run}</script>` : ''}`
  // A page keeps its own root; so the benchmark can look into a closed one, too.
  const root = shadow ? `host.attachShadow({ mode: '${shadow}' })` : 'host'
  return `<div id="app"></div><template id="later">${markup}</template><script>setTimeout(() => {
const host = document.getElementById('app')
const root = ${root}
window.formRoot = root
root.append(document.getElementById('later').content)
${run}
}, ${page.modes.has('late') ? LATE : 0})</script>`
}

/** How a form is made anew, as frameworks do: every element another one, every counter of the library further on. */
const AGAIN = {
  markup: `window.renderAgain = () => {
const root = window.formRoot ?? document.getElementById('app')
root.innerHTML = root.innerHTML
}`,
  script: `window.renderAgain = () => {
const app = document.createElement('div')
app.id = 'app'
document.getElementById('app').replaceWith(app)
show()
}`,
}

/** How the form comes into the page. */
const mount = (page, library) => {
  const { markup, script } = form(page, library)
  if (script === '') return `${mountMarkup(page, markup)}<script>${AGAIN.markup}</script>`
  const show = page.modes.has('late') ? `setTimeout(show, ${LATE})` : 'show()'
  return `<div id="app"></div><script>const show = () => { ${script} }
${AGAIN.script}
${show}</script>`
}

const inDialog = (page, body) =>
  page.modes.has('dialog')
    ? `<div class="goods"><p>${escaped(page.title)}</p></div><div class="mask" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div><div class="popup" role="dialog" aria-modal="true" style="position:fixed;left:5%;right:5%;top:5%;max-height:90%;overflow:auto;background:#fff">${body}</div>`
    : body

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
${inDialog(page, mount(page, library))}
</body>
</html>
`
}

/** The page of another site that has the document in a frame. */
export const renderOuter = (page, address) => `<!doctype html>
<html lang="${LANGUAGES[page.language] ?? page.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(page.title)}</title><link rel="icon" href="data:,"></head>
<body><h1>${escaped(page.title)}</h1><iframe src="${escaped(address)}" style="width:100%;height:900px;border:0"></iframe></body>
</html>
`
