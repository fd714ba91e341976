/** Two networks are called by initials themselves. */
const INITIALS = /^(?!qq|wx|vx)[b-df-hj-np-twxyz]{2,5}$/
const HAN = /\p{Script=Han}/gu

/**
 * True where a key of the program can be nothing but the label's own words by their initials in pinyin: `mz` of 面值
 * is as good as of 民族, and tells nothing that the label does not.
 */
export const isInitialsOf = (key: string, label: string): boolean => {
  if (!INITIALS.test(key)) return false
  const written = label.match(HAN)?.length ?? 0
  return written >= 2 && Math.abs(written - key.length) < (key.length < 3 ? 3 : 2)
}
