/** Commands to a terminal, and characters that turn the order of what stands after them; line ends and tabs are neither. */
const STEERING = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text without what steers its reader: a page's words can turn no words of ours and command no terminal. */
export const printable = (text: string): string => text.replace(STEERING, '')
