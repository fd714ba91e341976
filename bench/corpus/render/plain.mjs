import { block, isBlock } from './blocks.mjs'
import { escaped, truth } from './html.mjs'
import { LAYOUTS } from './layouts.mjs'

const STEP_WORDS = { 'zh-Hans': '下一步', 'zh-Hant': '下一步' }

/** Each group of rows is a step of its own; only one shows at a time. */
const inSteps = (page, style, rows) => {
  const steps = []
  for (const [index, row] of rows.entries()) {
    if (steps.length === 0 || page.rows[index].group) steps.push('')
    steps.push(steps.pop() + row)
  }
  return steps
    .map((step, index) => {
      const last = index === steps.length - 1
      const next = last
        ? ''
        : `<button type="button" class="next" onclick="const step=this.closest('section');step.style.display='none';step.nextElementSibling.style.display=''">${STEP_WORDS[page.language] ?? 'Next'}</button>`
      return `<section class="step"${index > 0 ? ' style="display:none"' : ''}>${style.open}${step}${style.close}${next}${last ? button(page) : ''}</section>`
    })
    .join('')
}

const button = (page) => `<button type="submit" class="sub">${escaped(page.submit)}</button>`

export const plain = {
  scripts: [],
  styles: [],
  body: (page) => {
    const style = LAYOUTS[page.style || 'li']
    if (!style) throw new Error(`${page.where}: no layout ${page.style}`)
    const rows = page.rows.map((each) => {
      if (each.group) return `${style.close}<h3>${escaped(each.group)}</h3>${style.open}`
      if (each.text) return `${style.close}<p class="tips">${escaped(each.text)}</p>${style.open}`
      const [field] = each.fields
      if (isBlock(field)) return `${style.close}${truth(field)}${block(field)}${style.open}`
      return style.row(each.fields)
    })
    const form = style.open.startsWith('<form') ? ['', ''] : ['<form onsubmit="return false">', '</form>']
    const inside = page.modes.has('steps')
      ? inSteps(page, style, rows)
      : `${style.open}${rows.join('')}${style.close}${button(page)}`
    return `<header><h1>${escaped(page.heading || page.title)}</h1></header>${form[0]}${inside}${form[1]}`
  },
}
