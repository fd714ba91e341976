/** How much room a text takes in a line, in Latin letters; a Chinese character takes two. */
export const roomOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
