import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The import table of docs/architecture.md. The linter bans the same by name; this follows each import to where it leads. */
const MAY_IMPORT: Record<string, string[]> = {
  core: ['core'],
  encodings: ['encodings', 'core/model'],
  exporters: ['exporters', 'core/model'],
  'law-docs': ['law-docs', 'core/model'],
  evidence: ['evidence', 'core/model'],
  documents: ['documents'],
  browser: ['browser'],
  messages: ['messages', 'browser', 'core/model'],
  page: ['page', 'messages/page-channel', 'messages/emulation', 'bridges'],
  content: ['content', 'messages', 'core/model', 'core/normalize'],
  storage: ['storage', 'browser', 'core/model'],
  background: [
    'background',
    'browser',
    'core',
    'catalog',
    'messages',
    'storage',
    'evidence',
    'documents',
    'exporters',
    'texts',
  ],
  ui: [
    'ui',
    'browser',
    'messages',
    'storage',
    'exporters',
    'evidence',
    'texts',
    'core/model',
    'destination-list',
    'rulesets',
    'scenario-list',
    'statutes',
  ],
  cli: [
    'cli',
    'catalog',
    'exporters',
    'evidence',
    'law-docs',
    'messages/contract',
    'messages/emulation',
    'core',
    'locales',
    'scenario-list',
  ],
}
const PACKAGES: Record<string, RegExp> = {
  core: /^$/,
  encodings: /^(fflate|punycode\/|@noble\/hashes|@scure\/base|lz-string|sm-crypto|murmurhash3js-revisited)/,
  exporters: /^$/,
  'law-docs': /^$/,
  page: /^$/,
  content: /^$/,
  documents: /^(htmlparser2|fflate)$/,
  evidence: /^(fflate|@noble\/hashes)/,
  // Its types alone.
  browser: /^webextension-polyfill$/,
  messages: /^$/,
  storage: /^idb$/,
  background: /^(webextension-polyfill|tldts)$/,
  ui: /^(preact|@preact\/signals|qr\/)/,
  cli: /^(node:|playwright-core$|ajv(\/dist\/2020\.js)?$)/,
}
const src = import.meta.dirname

const filesOf = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesOf(path)
    return /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name) ? [path] : []
  })

const IMPORTS = [
  /^\s*(?:import|export)\b[^;'"=]*?\bfrom\s+['"]([^'"]+)['"]/gm,
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
]

const importsOf = (file: string): string[] => {
  const code = readFileSync(file, 'utf8')
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
}

describe.each(Object.keys(MAY_IMPORT))('%s', (layer) => {
  it('imports only what its layer may', () => {
    const wrong = filesOf(join(src, layer)).flatMap((file) =>
      importsOf(file)
        .map((specifier) => {
          if (!specifier.startsWith('.')) return PACKAGES[layer]!.test(specifier) ? null : specifier
          const target = relative(src, resolve(file, '..', specifier.replace(/\?.*$/, '')))
          return MAY_IMPORT[layer]!.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
            ? null
            : target
        })
        .filter((target) => target !== null)
        .map((target) => `${relative(src, file)} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

it('nothing that people get imports what tests are set up with', () => {
  const importing = filesOf(src).filter((file) => importsOf(file).some((specifier) => /\.fixture$/.test(specifier)))
  expect(importing).toEqual([])
})

it('no screen writes HTML from text', () => {
  const unsafe = filesOf(join(src, 'ui')).filter((file) =>
    /dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML/.test(readFileSync(file, 'utf8')),
  )
  expect(unsafe).toEqual([])
})
