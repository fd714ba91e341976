import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What content scripts may weigh together, as sent: they are read in every frame of every page. */
const CONTENT_LIMIT = 25_000

/** What a package may weigh as the stores get it: people load it over a phone's network. */
const PACKAGE_LIMIT = 900_000

/**
 * What is wrong with a package of so many bytes; null where nothing is.
 * @param {string} name
 * @param {number} bytes
 */
export const checkPackage = (name, bytes) =>
  bytes > PACKAGE_LIMIT
    ? `${name} weighs ${bytes} bytes, more than ${PACKAGE_LIMIT}: see what has grown with unzip -v`
    : null

const SOURCE = resolve(import.meta.dirname, '../src')

/** Files that name the folder they were built from: another folder would give other bytes, and the builder's is nobody's business. */
const filesNamingTheSource = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(SOURCE))
    .map(({ name }) => `${name} names ${SOURCE}, the folder it was built from`)

/**
 * Looks at a built extension for what would let a page find, break or feel it.
 * @param {string} folder the unpacked extension
 * @returns {{ problems: string[], contentBytes: number }} bytes of all content scripts, gzip
 */
export const checkExtension = (folder) => {
  const problems = filesNamingTheSource(folder)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  if (manifest.web_accessible_resources !== undefined)
    problems.push('manifest.json has web_accessible_resources: any page could find the extension by fetching them')
  const scripts = manifest.content_scripts ?? []
  if (scripts.length === 0) problems.push('manifest.json has no content scripts')
  let contentBytes = 0
  for (const script of scripts)
    for (const file of script.js ?? []) {
      if (file.includes('-loader'))
        problems.push(`${file} is a loader: the script would run after the page's first one`)
      if (!existsSync(join(folder, file))) {
        problems.push(`${file} is named in manifest.json and missing`)
        continue
      }
      const code = readFileSync(join(folder, file), 'utf8')
      contentBytes += gzipSync(code, { level: 9 }).length
      if (script.world === 'MAIN') problems.push(...checkPageScript(file, code))
    }
  const [first, ...later] = scripts
  if (first?.world === 'MAIN' && later.some((script) => script.world !== 'MAIN'))
    problems.push('the MAIN script is listed first: its greeting would find nobody listening')
  if (contentBytes > CONTENT_LIMIT)
    problems.push(`content scripts weigh ${contentBytes} bytes gzip, more than ${CONTENT_LIMIT}`)
  return { problems, contentBytes }
}

/** What is wrong with the script that runs in the page's own world. */
export const checkPageScript = (file, code) => {
  const problems = []
  if (/^(?:var|let|const|function|class)\s/m.test(code))
    problems.push(`${file} leaves a name in the page's global scope`)
  if (/^\s*(?:export|import)\b/m.test(code)) problems.push(`${file} has an import or export and would not run`)
  if (!/\/\/# sourceURL=\S+\s*$/.test(code))
    problems.push(`${file} has no sourceURL: an error's stack would show the extension's address`)
  return problems
}
