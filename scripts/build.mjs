import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkExtension, checkPackage } from './check-build.mjs'
import { writeDeclarations } from './declarations.mjs'
import { ensurePackages } from './packages.mjs'
import { root, tool } from './run.mjs'
import { isMain, main, say, Trouble } from './say.mjs'
import { dataSchema, inspectionSchema } from './schema.mjs'
import { digestOf, stampsIn } from './stamps.mjs'
import { zipFolder } from './zip.mjs'

const dist = join(root, 'dist')
const isTest = (file) => /\.(test|cases)\.[a-z.]+$/.test(file)
const common = ['manifest.json', 'package-lock.json', 'src', 'tsconfig.base.json', 'tsconfig.core.json']
const extensionInputs = [...common, 'public', 'vite.config.ts', 'scripts/build.mjs', 'scripts/check-build.mjs']

/** Runs Vite into a folder of its own, so that a build that fails leaves the last good one in place. */
const vite = async (config, folder, env = {}) => {
  const args = ['build', '--config', config, '--logLevel', 'warn']
  const { code, output } = await tool('vite/bin/vite.js', args, {
    quiet: true,
    env: { ...env, OUT_DIR: folder, NO_COLOR: '1' },
  })
  if (code !== 0) throw new Trouble(`vite build (${config}) failed:\n${output.trim()}`)
}

let dataChecked
/** Data that is not as its types say would be found out by people: the build ends with file, path and reason. */
const checkData = () => {
  dataChecked ??= (async () => {
    const { runnerImport } = await import('vite')
    const { module } = await runnerImport(join(root, 'src/cli/lint-data.ts'), { configFile: false, logLevel: 'error' })
    const { problems } = module.lintData(join(root, 'src'), await dataSchema())
    if (problems.length > 0)
      throw new Trouble(
        `The data of the law is not as it should be:\n${problems.map((one) => `  - src/${one}`).join('\n')}`,
      )
  })()
  return dataChecked
}

const buildExtension = (target) => async (folder) => {
  await checkData()
  await vite('vite.config.ts', folder, { TARGET: target })
  const { problems, contentBytes } = checkExtension(folder)
  if (problems.length > 0) throw new Trouble(`dist/${target} is not fit to be loaded:\n  - ${problems.join('\n  - ')}`)
  return `content scripts ${(contentBytes / 1000).toFixed(1)} kB gzip`
}

const buildNode = async (folder) => {
  await checkData()
  await vite('vite.node.config.ts', folder)
  const schema = join(folder, 'schema')
  mkdirSync(schema, { recursive: true })
  writeFileSync(join(schema, 'inspection.schema.json'), `${JSON.stringify(await inspectionSchema(), null, 2)}\n`)
  writeFileSync(join(schema, 'data.schema.json'), `${JSON.stringify(await dataSchema())}\n`)
  await writeDeclarations(folder)
  return 'program, library, schema'
}

const buildDemonstration = async (folder) => {
  const { buildSites } = await import('../e2e/sites/build.mjs')
  await buildSites(folder)
  return 'the demonstration sites'
}

/** Everything that a build makes: from which files, how, and whether a changed file concerns it. */
const PARTS = {
  chromium: { inputs: extensionInputs, skip: /^src\/cli\//, make: buildExtension('chromium') },
  firefox: { inputs: extensionInputs, skip: /^src\/cli\//, make: buildExtension('firefox') },
  node: {
    inputs: [
      ...common,
      'e2e/demo.ts',
      'e2e/sites',
      'vite.node.config.ts',
      'tsconfig.cli.json',
      'scripts/build.mjs',
      'scripts/schema.mjs',
      'scripts/declarations.mjs',
    ],
    skip: /^src\/(page|content|background|storage|ui)\/|\.vue$/,
    make: buildNode,
  },
  sites: {
    inputs: ['e2e/sites', 'package-lock.json', 'scripts/build.mjs'],
    skip: /(^|\/)server/,
    make: buildDemonstration,
  },
}

/** Throws away what a build that was killed left behind; another that is at work now keeps its folder. */
const sweep = () => {
  for (const name of readdirSync(dist)) {
    const pid = /^\.next-\w+-(\d+)$/.exec(name)?.[1]
    if (!pid) continue
    try {
      process.kill(Number(pid), 0)
    } catch {
      rmSync(join(dist, name), { recursive: true, force: true })
    }
  }
}

const buildPart = async (name, stamps, force) => {
  const part = PARTS[name]
  const digest = digestOf(root, part.inputs, (file) => !isTest(file) && !part.skip.test(file))
  const target = join(dist, name)
  if (!force && existsSync(target) && stamps.isFresh(name, digest)) return false
  say(`Building dist/${name}`)
  const folder = join(dist, `.next-${name}-${process.pid}`)
  try {
    const note = await part.make(folder)
    stamps.forget(name)
    rmSync(target, { recursive: true, force: true })
    renameSync(folder, target)
    // A file edited while it was being built would be missed: the digest is of what was there before.
    stamps.remember(name, digest)
    say(`  dist/${name}: ${note}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return true
}

const zip = async (name) => {
  const { version } = JSON.parse(readFileSync(join(dist, name, 'manifest.json'), 'utf8'))
  for (const old of readdirSync(dist).filter((file) => file.endsWith(`-${name}.zip`))) rmSync(join(dist, old))
  const file = `scanwarden-${version}-${name}.zip`
  await zipFolder(join(dist, name), join(dist, file))
  const { size } = statSync(join(dist, file))
  const problem = checkPackage(file, size)
  if (problem) throw new Trouble(problem)
  say(`  ${file}: ${(size / 1000).toFixed(0)} kB`)
}

/**
 * Builds what has changed.
 * @param {{ only?: string[], force?: boolean }} [options]
 */
export const build = async ({ only = Object.keys(PARTS), force = false } = {}) => {
  const unknown = only.filter((name) => !(name in PARTS))
  if (unknown.length > 0)
    throw new Trouble(`There is no part called ${unknown.join(', ')}.`, `one of: ${Object.keys(PARTS).join(', ')}`)
  mkdirSync(dist, { recursive: true })
  sweep()
  const stamps = stampsIn(join(dist, '.stamps'))
  const work = async (name) => {
    const isExtension = name === 'chromium' || name === 'firefox'
    const changed = await buildPart(name, stamps, force)
    if (isExtension && (changed || !readdirSync(dist).some((file) => file.endsWith(`-${name}.zip`)))) await zip(name)
    return changed ? [name] : []
  }
  // Each is one process that keeps one core busy. What goes wrong is told when none is at work any more.
  const ended = await Promise.allSettled(only.map(work))
  for (const { reason } of ended) if (reason) throw reason
  const built = ended.flatMap(({ value }) => value)
  if (built.length === 0) say('Nothing has changed since the last build')
}

if (isMain(import.meta))
  await main(async () => {
    const { values } = parseArgs({ options: { only: { type: 'string' }, force: { type: 'boolean' } } })
    await ensurePackages()
    await build({ only: values.only?.split(','), force: values.force })
  })
