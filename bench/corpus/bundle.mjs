import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds what cannot be loaded from a package as it is: React has no script for a page without modules. */
const bundleLibraries = (outDir) =>
  build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: {
        entry: join(import.meta.dirname, 'render/antd-mobile.entry.js'),
        name: 'antdMobilePage',
        formats: ['iife'],
        fileName: () => 'antd-mobile.js',
        cssFileName: 'antd-mobile',
      },
    },
  })

/** The folder of what pages load, made where it is not there yet: the UI libraries are installed, and built where they must be. */
export const librariesIn = async (outDir) => {
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: import.meta.dirname,
      stdio: 'inherit',
    })
    if (status !== 0) throw new Error('The UI libraries of the corpus could not be installed.')
  }
  if (!existsSync(join(outDir, 'antd-mobile.js'))) await bundleLibraries(outDir)
  return outDir
}
