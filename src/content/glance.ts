/**
 * The tags, attributes and words of controls and dialogs; the page's own elements, and those with nothing in them, which
 * may have a shadow root; four elements in a row with a character each or none, as boxes of a code are.
 */
const MORE =
  /<(input|sel|texta|\w+-|\w[^>]*><\/)|editable|role=|radio|check|switch|adm-|passw|odal|ialog|opup|(<[^>]*>(\s*(&nbsp;|[^<\s]))?\s*){8}/

/**
 * Whether markup may hold more than words. To look at it costs less than to ask the browser for each thing that may be
 * there; says yes for nothing at times, and no only where there is nothing.
 */
export const mayHold = (markup: string): boolean => MORE.test(markup)
