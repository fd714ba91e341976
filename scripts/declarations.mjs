import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, tool } from './run.mjs'
import { Trouble } from './say.mjs'
import { filesUnder } from './stamps.mjs'

/** Node's own resolution needs the ending that bundlers do without. */
export const withEndings = (code) =>
  code.replace(/(\bfrom\s+|\bimport\(\s*|^import\s+)(['"])(\.{1,2}\/[^'"]+?)(?:\.ts|\.js)?\2/gm, '$1$2$3.js$2')

/** Writes the library's types into `folder`/types and an index.d.ts that leads to them. */
export const writeDeclarations = async (folder) => {
  const types = join(folder, 'types')
  const config = join(mkdtempSync(join(tmpdir(), 'scanwarden-types-')), 'tsconfig.json')
  const settings = {
    extends: join(root, 'tsconfig.cli.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      allowImportingTsExtensions: false,
      rootDir: join(root, 'src'),
      outDir: types,
      typeRoots: [join(root, 'node_modules/@types'), join(root, 'node_modules')],
    },
    include: [],
    files: [join(root, 'src/cli/index.ts'), join(root, 'src/globals.d.ts')],
  }
  writeFileSync(config, JSON.stringify(settings))
  const { code, output } = await tool('typescript/bin/tsc', ['-p', config], { quiet: true })
  rmSync(join(config, '..'), { recursive: true })
  if (code !== 0) throw new Trouble(`The library's types could not be written:\n${output.trim()}`)
  for (const file of filesUnder(types, ['.']).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(types, file)
    writeFileSync(path, withEndings(readFileSync(path, 'utf8')))
  }
  writeFileSync(join(folder, 'index.d.ts'), "export * from './types/cli/index.js'\n")
}
