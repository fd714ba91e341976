import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Builds the demonstration shops and the third party's collector, minified as they would be in production.
 *
 * @param {string} [outDir] a folder; relative ones start at the working directory
 * @returns {Promise<void>}
 */
export async function buildSites(outDir = 'dist/sites') {
  await Promise.all([buildShop('milktea', outDir), buildShop('milktea-fair', outDir), buildCollector(outDir)])
}

/**
 * @param {string} name
 * @param {string} outDir
 */
async function buildShop(name, outDir) {
  const { build: output, ...rest } = shared(name, outDir)
  // The legal texts are pages of their own beside the app.
  const pages = (await readdir(resolve(here, name))).filter((file) => file.endsWith('.html'))
  return build({
    ...rest,
    build: { ...output, rolldownOptions: { input: pages.map((page) => resolve(here, name, page)) } },
    plugins: [vue()],
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  })
}

/** @param {string} outDir */
function buildCollector(outDir) {
  const { build: output, ...rest } = shared('analytics', outDir)
  return build({
    ...rest,
    build: {
      ...output,
      lib: { entry: 'collect.ts', formats: ['iife'], name: 'gs', fileName: () => 'collect.js' },
    },
  })
}

/**
 * @param {string} name
 * @param {string} outDir
 */
function shared(name, outDir) {
  return {
    root: resolve(here, name),
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('warn'),
    build: { outDir: resolve(outDir, name), emptyOutDir: true, reportCompressedSize: false },
  }
}
