/** Version of the product, put in by the build. */
declare const __VERSION__: string

/** Types are published for the whole package alone, which brings SM2 and its big integers along. */
declare module 'sm-crypto/dist/sm3.js' {
  /** SM3 of bytes, lower-case hex. */
  const sm3: (bytes: Uint8Array) => string
  export default sm3
}
