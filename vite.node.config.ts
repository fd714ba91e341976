import { defineConfig } from 'vite'
import manifest from './manifest.json' with { type: 'json' }

/** The command-line program, the library, and the demonstration that `npm start` shows. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(manifest.version) },
  build: {
    ssr: true,
    copyPublicDir: false,
    outDir: process.env.OUT_DIR ?? 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { cli: 'src/cli/cli.ts', index: 'src/cli/index.ts', demo: 'e2e/demo.ts' },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
