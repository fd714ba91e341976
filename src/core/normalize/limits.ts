/** Characters of one body that are read. */
export const MAX_BODY = 1_000_000
/** Known values that are looked for. */
export const MAX_KNOWN = 300
/** Leaves of one request that are looked at. */
export const MAX_LEAVES = 100_000
/** Levels of nesting that are entered in one JSON document. */
export const MAX_JSON_DEPTH = 64
/** Layers of wrapping (JSON in a string, base64, percent again) that are taken off one value. */
export const MAX_DECODE_DEPTH = 5
/** Values of one request that a dear decoder is tried on. */
export const MAX_DEAR = 200
/** Characters of one value that is tried backwards and turned. */
export const MAX_TURNED = 2_000
/** Bytes of one binary body that are searched for numbers. */
export const MAX_BINARY = 65_536
/** Readable strings of one binary body. */
export const MAX_RUNS = 5_000
/** Characters of one path in the document. */
export const MAX_PATH = 200
/** Characters of one value that is decoded or searched for keys; longer ones are files in disguise. */
export const MAX_WRAPPED = 400_000

export type LimitName =
  | 'body_size'
  | 'leaves'
  | 'json_depth'
  | 'decode_depth'
  | 'value_size'
  | 'decode_work'
  | 'known_values'
