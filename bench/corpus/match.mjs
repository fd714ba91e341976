/**
 * Runs in a document of the page: which control of the corpus each selector means. The truth lies in the order of the
 * rows or in comments, where no script of an extension looks.
 */
const matchInPage = ({ rows, selectors }) => {
  const truths = []
  // A row may be made of rows: a search bar of Vant holds a field.
  if (rows) truths.push(...[...document.querySelectorAll(rows)].filter((row) => !row.parentElement?.closest(rows)))
  else {
    for (const root of [document, window.formRoot].filter(Boolean)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
      while (walker.nextNode()) {
        const found = /^truth (\d+)$/.exec(walker.currentNode.data)
        if (found) truths[Number(found[1])] = walker.currentNode.nextElementSibling
      }
    }
  }
  const rootOf = (element) =>
    element.shadowRoot ??
    (window.formRoot instanceof ShadowRoot && window.formRoot.host === element ? window.formRoot : element)
  const find = (selector) => {
    let scope = document
    let element = null
    for (const part of selector.split(' >>> ')) {
      const matches = scope.querySelectorAll(part)
      if (matches.length !== 1) return { element: matches[0] ?? null, unique: false }
      element = matches[0]
      scope = rootOf(element)
    }
    return { element, unique: true }
  }
  const matched = selectors.map((selector) => {
    const { element, unique } = find(selector)
    if (!element) return { field: null, unique }
    const inside = truths.findIndex((truth) => truth?.contains(element))
    if (inside >= 0) return { field: inside, unique }
    const around = truths.flatMap((truth, index) => (truth && element.contains(truth) ? [index] : []))
    return { field: around.length === 1 ? around[0] : null, unique }
  })
  return { matched, rows: truths.filter(Boolean).length }
}

/**
 * For each field that was reported, the index of the control that it means (or null) and whether its selector finds
 * one element; and how many controls of the page came to be at all.
 */
export const match = async (tab, rows, fields) => {
  const results = fields.map(() => ({ field: null, unique: false }))
  let controls = 0
  for (const frame of tab.frames()) {
    const inFrame = fields.flatMap((field, index) => {
      const own =
        frame === tab.mainFrame()
          ? !tab.frames().some((other) => other !== frame && other.url() === field.frame)
          : frame.url() === field.frame
      return own ? [index] : []
    })
    const found = await frame.evaluate(matchInPage, { rows, selectors: inFrame.map((index) => fields[index].selector) })
    controls += found.rows
    for (const [n, index] of inFrame.entries()) results[index] = found.matched[n]
  }
  return { matched: results, rows: controls }
}
