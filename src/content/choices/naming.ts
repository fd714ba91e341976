/** Headings by their tags. */
export const HEADINGS = 'h1,h2,h3,h4,h5'

/** How the name of a question ends that its answer stands behind. */
export const ENDS_NAME = /[:：]$/
