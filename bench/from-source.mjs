import { build } from 'vite'

const ENTRY = 'bench-entry'

/**
 * What a module would export that is written here, from the source as it is: paths begin at the project's folder
 * (`/src/core/…`), and `import.meta.glob` reads the data. Packages are taken in.
 * @param {string} text the module
 */
export const fromSource = async (text) => {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    define: { __VERSION__: '"bench"' },
    plugins: [
      {
        name: ENTRY,
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? text : null),
      },
    ],
    build: { ssr: true, rollupOptions: { input: ENTRY }, write: false, minify: false, target: 'node20' },
    ssr: { noExternal: true },
  })
  const { code } = (Array.isArray(bundled) ? bundled[0] : bundled).output[0]
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
