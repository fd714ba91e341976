import { readdirSync } from 'node:fs'
import { one, sum } from './counts.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run, tool } from './run.mjs'
import { isMain, main } from './say.mjs'

/** Format, lint and import bans of the whole tree. */
export const lint = async ({ fix = false } = {}) => {
  const { code } = await run(process.execPath, [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    ...(fix ? ['--write'] : []),
    '--max-diagnostics=50',
  ])
  return one(code === 0)
}

/** Types of each layer, with just the globals that it has. */
export const checkTypes = async () => {
  const layers = readdirSync(root).filter((name) => /^tsconfig\.\w+\.json$/.test(name) && name !== 'tsconfig.base.json')
  const counts = []
  for (const layer of layers) {
    const { code, output } = await tool('typescript/bin/tsc', ['-p', layer, '--pretty', 'false'], { quiet: true })
    if (code !== 0) console.error(`✘ ${layer}\n${output.trim()}`)
    counts.push(one(code === 0))
  }
  return sum(counts)
}

if (isMain(import.meta))
  await main(async () => {
    await ensurePackages()
    const { failed } = sum([await lint({ fix: process.argv.includes('--fix') }), await checkTypes()])
    if (failed > 0) process.exitCode = 1
  })
