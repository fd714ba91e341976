/** Commands to a terminal, and marks that turn the order of what stands around them; line ends and tabs are none. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text for a terminal: what a page or a file says in it can neither steer the terminal nor turn the words around it. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD')
