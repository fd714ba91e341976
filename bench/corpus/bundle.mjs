import { join } from 'node:path'
import { build } from 'vite'

/** Builds what cannot be loaded from a package as it is: React has no script for a page without modules. */
export const bundleLibraries = (outDir) =>
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
