import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root, run } from './run.mjs'
import { isMain, main, say, Trouble } from './say.mjs'
import { ensureChromium, ensureNode, ensurePackages } from './setup.mjs'

const ENDING = '.bench.mjs'

/** Runs benchmarks by name, or all of them; each prints its own figures. */
const bench = async (names) => {
  const known = readdirSync(join(root, 'bench'))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new Trouble(`There is no benchmark ${unknown.join(', ')}.`, `any of: ${known.join(', ')}`)
  ensureNode()
  await ensurePackages()
  await ensureChromium()
  await build()
  for (const name of names.length > 0 ? names : known) {
    say(`Benchmark ${name}`)
    const { code } = await run(process.execPath, [join('bench', name + ENDING)])
    if (code !== 0) process.exitCode = 1
  }
}

if (isMain(import.meta)) await main(() => bench(process.argv.slice(2)))
