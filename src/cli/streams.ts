/** Where the program speaks: documents and tables on one, messages on the other. */
export interface Streams {
  input: NodeJS.ReadableStream
  out(text: string): void
  err(text: string): void
}
