const PREFIXES = ['.van', '.t', '.nut', '.cube', '.adm', '.u', '.uv', '.wd', '.md', '.weui', 'uni']

/** Selects a component by its name in the UI libraries: a class in most, an element of their own in uni-app and Taro. */
export const inLibraries = (name: string): string =>
  [...PREFIXES.map((prefix) => `${prefix}-${name}`), `taro-${name}-core`].join(',')
