/** True where the person has switched us off for this site: every call goes to the native and nothing is told. */
export let isOff = false

export const switchOff = (): void => {
  isOff = true
}
