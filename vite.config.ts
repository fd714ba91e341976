import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { minify } from 'terser'
import { build, defineConfig, type Plugin } from 'vite'
import sourceManifest from './manifest.json' with { type: 'json' }

const forFirefox = process.env.TARGET === 'firefox'

const target = forFirefox ? 'firefox142' : 'chrome120'

// What helps in development names each file of the builder's disk in the package.
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact', development: false } } as const

/** Android needs 142 for data_collection_permissions; `none` is the truth: nothing is collected. */
const gecko = {
  id: 'scanwarden@scanwarden.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
}

const manifest = (): ManifestV3Export => {
  if (!forFirefox) return sourceManifest as ManifestV3Export
  // Firefox's administrators write a manifest of their own for managed storage, and no schema.
  const { minimum_chrome_version: _, storage: __, ...shared } = sourceManifest
  return {
    ...shared,
    // Firefox has no service workers for extensions: the same module runs as an event page.
    background: { scripts: [sourceManifest.background.service_worker], type: 'module' },
    browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } },
  } as unknown as ManifestV3Export
}

/**
 * V8 reads every arrow function inside a function in full and passes over those at the top of a script: without the
 * function around it evaluating costs a third less. Extensions share no globals with the page, and nothing else with
 * each other; what is left is `var` and functions, which would survive being evaluated twice. The page's own script
 * keeps its function, since its globals would be the page's.
 */
const withoutFunctionAround = (code: string): string => {
  const [, inside] = /^(?:["']use strict["'];)?!?\(?function\(\)\{([\s\S]*)\}\(\)\)?;?\s*$/.exec(code) ?? []
  if (inside === undefined || /^(?:let|const|class)\b/m.test(inside))
    throw new Error('The content script is not one function any more that could be taken away from around it.')
  return inside
}

// `unsafe` joins texts that are known; nothing here overrides what it trusts in. Statements of their own repeat more.
const CONTENT = {
  passes: 3,
  ecma: 2020,
  inline: 1,
  keep_fargs: false,
  pure_getters: true,
  hoist_funs: true,
  unsafe: true,
  sequences: false,
} as const

/**
 * Content scripts are read in every frame of every page: a second minifier takes another fortieth off them. Off the rest it
 * takes a two-hundredth, which is room for words.
 */
const squeeze: Plugin = {
  name: 'squeeze',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') {
          const { code } = await minify(output.code, { module: true, ecma: 2020, compress: { passes: 2, ecma: 2020 } })
          output.code = code ?? output.code
          continue
        }
        if (!/\.iife.*\.js$/.test(file)) continue
        const { code } = await minify(String(output.source), {
          ecma: 2020,
          compress: CONTENT,
          mangle: false,
          format: { ascii_only: true },
        })
        if (code) output.source = /content\.iife/.test(file) ? withoutFunctionAround(code) : code
      }
    },
  },
}

const withoutAddress = (code: string): string => `${code.trimEnd()}\n//# sourceURL=app.js\n`

/** Without it Chromium shows a page our address in the stack of any callback that a hook calls through. */
const hideSource: Plugin = {
  name: 'hide-source',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [file, output] of Object.entries(bundle))
        if (/hooks\.iife.*\.js$/.test(file) && output.type === 'asset')
          output.source = withoutAddress(String(output.source))
    },
  },
}

/** Scripts that the background injects where there is something to show: no page loads them otherwise, so the manifest does not name them. */
const INJECTED = {
  'assets/on-page.js': 'src/content/onpage/onpage.iife.ts',
  'assets/choices.js': 'src/content/choices/choices.iife.ts',
  'assets/paths.js': 'src/content/paths/paths.iife.ts',
  'assets/shown.js': 'src/content/shown/shown.iife.ts',
  'assets/off.js': 'src/content/off/off.iife.ts',
  'assets/actions.js': 'src/content/actions/actions.iife.ts',
  'assets/guard.js': 'src/content/guard/guard.iife.ts',
  'assets/guard-page.js': 'src/page/guard/guard.iife.ts',
  'assets/readers.js': 'src/content/readers/readers.iife.ts',
  'assets/readers-page.js': 'src/page/readers/readers.iife.ts',
  'assets/view-wechat.js': 'src/page/view/wechat.iife.ts',
  'assets/view-alipay.js': 'src/page/view/alipay.iife.ts',
}

/** What an injected script ends with is what the background hears of it: its module's default export. */
const HEARD = ';globalThis.injected'

/** One script without imports; `name` is the global that holds its module's default export. */
const scriptOf = async (entry: string, name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: jsx,
    build: { write: false, target, lib: { entry, formats: ['iife'], name } },
  })
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error(`${entry} gave no script`)
  return output.code
}

const injectedScripts: Plugin = {
  name: 'injected-scripts',
  apply: 'build',
  async generateBundle() {
    for (const [fileName, entry] of Object.entries(INJECTED)) {
      const code = await scriptOf(entry, 'injected')
      const source = entry.startsWith('src/page/') ? withoutAddress(code) : `${code}${HEARD}`
      this.emitFile({ type: 'asset', fileName, source })
    }
  },
}

/** The popup's document with its styles inside it; what comes second is told to the script that comes first. */
const inOneFile = (html: string, styleOf: (file: string) => string): string => {
  const second = [
    ...html.matchAll(
      /\s*<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)">(?:<\/script>)?/g,
    ),
  ]
  const files = second.map(([, file]) => file).join(' ')
  return second
    .reduce((text, [tag]) => text.replace(tag, ''), html)
    .replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_, file) => `<style>${styleOf(file).trim()}</style>`)
    .replace(' src="/assets/first-look.js"', (source) => `${source} data-then="${files}"`)
}

/** What the popup shows first is a document and one classic script: each file more is waited for before anything is seen. */
const firstLook: Plugin = {
  name: 'first-look',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const source = await scriptOf('src/ui/popup/first-look.iife.tsx', 'firstLook')
      this.emitFile({ type: 'asset', fileName: 'assets/first-look.js', source })
      const popup = bundle['src/ui/popup/index.html']
      if (popup?.type !== 'asset') throw new Error('there is no popup')
      const inside = new Set<string>()
      popup.source = inOneFile(String(popup.source), (file) => {
        const style = bundle[file]
        if (style?.type !== 'asset') throw new Error(`there is no ${file}`)
        inside.add(file)
        return String(style.source)
      })
      const texts = Object.values(bundle).map((one) => (one.type === 'chunk' ? one.code : String(one.source)))
      for (const file of inside) if (!texts.some((text) => text.includes(file))) delete bundle[file]
    },
  },
}

/** The browsers' own message files, from the one file a language that the product speaks from. */
const browserLocales: Plugin = {
  name: 'browser-locales',
  apply: 'build',
  generateBundle() {
    for (const file of readdirSync('src/locales').filter((name) => name.endsWith('.json'))) {
      const { manifest: messages } = JSON.parse(readFileSync(`src/locales/${file}`, 'utf8'))
      const entries = Object.entries<string>(messages).map(([name, message]) => [name, { message }])
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${basename(file, '.json').replace('-', '_')}/messages.json`,
        source: JSON.stringify(Object.fromEntries(entries), null, 2),
      })
    }
  },
}

export default defineConfig({
  define: { __VERSION__: JSON.stringify(sourceManifest.version) },
  oxc: jsx,
  plugins: [
    crx({ manifest: manifest(), browser: forFirefox ? 'firefox' : 'chrome', contentScripts: { injectCss: false } }),
    squeeze,
    hideSource,
    browserLocales,
    injectedScripts,
    firstLook,
  ],
  // The package's module entry is the same data written out: three times as long.
  resolve: { alias: { tldts: resolve('node_modules/tldts/dist/index.esm.min.js') } },
  build: {
    outDir: process.env.OUT_DIR ?? (forFirefox ? 'dist/firefox' : 'dist/chromium'),
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        report: 'src/ui/report/index.html',
        scanner: 'src/ui/scanner/index.html',
        history: 'src/ui/history/index.html',
        welcome: 'src/ui/welcome/index.html',
      },
    },
  },
})
