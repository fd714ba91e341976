import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root, run } from './run.mjs'
import { isMain, main, say, Trouble } from './say.mjs'
import { ensureChromium, ensureNode, ensurePackages } from './setup.mjs'

const ENDING = '.bench.mjs'

/** Runs benchmarks by name, or all of them; each prints its own figures. What comes after the first option is theirs. */
const bench = async (words) => {
  const at = words.findIndex((word) => word.startsWith('-'))
  const names = at < 0 ? words : words.slice(0, at)
  const options = at < 0 ? [] : words.slice(at)
  if (options.length > 0 && names.length !== 1)
    throw new Trouble('Options are those of one benchmark.', 'npm run bench -- NAME --option value')
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
    const { code } = await run(process.execPath, [join('bench', name + ENDING), ...options])
    if (code !== 0) process.exitCode = 1
  }
}

if (isMain(import.meta)) await main(() => bench(process.argv.slice(2)))
