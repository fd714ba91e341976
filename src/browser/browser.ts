import type { Browser } from 'webextension-polyfill'

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser }

/**
 * The extension's own interface. Firefox's gives promises, and Chromium's under the same names since manifest version 3: a
 * layer between them would weigh a fiftieth of the package. Undefined outside an extension, as in tests.
 */
export default (browser ?? chrome) as Browser
