import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const PAGES = join(import.meta.dirname, 'pages')
const FORMS = join(import.meta.dirname, 'forms')

/** `mobile; btn=获取验证码; val=…` → what a control has beside its words. */
const readExtras = (text) =>
  Object.fromEntries(
    text
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => {
        const at = part.indexOf('=')
        return at < 0 ? [part, true] : [part.slice(0, at), part.slice(at + 1)]
      }),
  )

const MARKS = { '*': 'star', '!': 'attribute', '^': 'text' }

/** How a control without a mark beside its label says that it must be filled in. */
const MARKLESS = new Set(['aria', 'note', 'hint', 'error', 'button', 'beside', 'others'])

/** What is special about the whole page. */
const MODES = new Set(['late', 'dialog', 'steps', 'frame', 'closed', 'open', 'submit'])

/** `category | label | placeholder | name | widget:option/option | extras` → a field with its truth. */
const readField = (line, where) => {
  const joined = line.startsWith('+')
  const [truth = '', label = '', placeholder = '', name = '', widget = '', extras = ''] = line
    .replace(/^\+/, '')
    .split('|')
    .map((cell) => cell.trim())
  if (!/^(?:-|[a-z_]+)(?:\/(?:-|[a-z_]+))*$/.test(truth)) throw new Error(`${where}: no truth in “${line}”`)
  const mark = MARKS[label.at(-1)] ?? null
  const [kind, options = ''] = widget.split(':')
  const beside = readExtras(extras)
  if (beside.req !== undefined && !MARKLESS.has(beside.req))
    throw new Error(`${where}: nobody is told by “${beside.req}”`)
  return {
    truth: truth.split('/').map((id) => (id === '-' ? null : id)),
    label: mark ? label.slice(0, -1) : label,
    placeholder,
    name,
    widget: kind || 'text',
    options: options ? options.split('/') : [],
    mark,
    required: mark !== null || beside.req !== undefined,
    joined,
    ...beside,
  }
}

/** `library | title | heading | submit | language | modes` → a page without its fields. */
const readHead = (line, where) => {
  const [library, title, heading = '', submit, language, modes = ''] = line.split('|').map((cell) => cell.trim())
  const [name, style = ''] = library.split(':')
  const special = modes.split(' ').filter(Boolean)
  for (const mode of special) if (!MODES.has(mode)) throw new Error(`${where}: no mode “${mode}”`)
  return {
    library: name,
    style,
    title,
    heading,
    submit: submit || '提交',
    language: language || 'zh-Hans',
    modes: new Set(special),
  }
}

/** All pages of one file, whose name is `<scenario>[-<number>][.<tune|score>].txt`. Format: README.md. */
const readFile = (folder, file) => {
  const [name, split = ''] = basename(file, '.txt').split('.')
  const scenario = name.replace(/-\d+$/, '')
  const pages = []
  for (const [index, raw] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
    const line = raw.trim()
    const where = `${file}:${index + 1}`
    if (line === '' || line.startsWith('//')) continue
    if (line.startsWith('== ')) {
      const id = `${name}-${split.charAt(0)}${String(pages.length + 1).padStart(2, '0')}`
      pages.push({ id, where, scenario, split, ...readHead(line.slice(3), where), rows: [], fields: [] })
      continue
    }
    const page = pages.at(-1)
    if (!page) throw new Error(`${where}: a row before the first page`)
    if (line.startsWith('> ')) page.rows.push({ group: line.slice(2) })
    else if (line.startsWith('" ')) page.rows.push({ text: line.slice(2) })
    else {
      const field = { ...readField(line, where), index: page.fields.length, where }
      page.fields.push(field)
      if (field.joined) page.rows.at(-1).fields.push(field)
      else page.rows.push({ fields: [field] })
    }
  }
  return pages
}

const readFolder = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readFile(folder, file))

/** Every page of the corpus, in the order of the file names. Throws with file and line where a row cannot be read. */
export const readPages = () => readFolder(PAGES)

/** Forms that are only learnt from: nobody renders them, and they are no part of any figure. Throws like `readPages`. */
export const readLessons = () => readFolder(FORMS)
