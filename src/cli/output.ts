import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Inspection } from '../core/model/inspection'
import { digestOf, type PackageFile } from '../evidence/manifest'
import { buildPackage } from '../evidence/package'
import { exporter as report } from '../exporters/complaint-text'
import type { Exporter, Texts } from '../exporters/exporter'
import { exporter as document } from '../exporters/inspection-json'
import { exporter as summary } from '../exporters/summary-table'

export interface WrittenFile {
  path: string
  /** Lower-case hex. */
  sha256: string
}

/** Where the files of one inspection lie. */
export interface Written {
  folder: string
  inspection: WrittenFile
  report: WrittenFile
  findings: WrittenFile
  screenshot: WrittenFile | null
  package: WrittenFile
}

const bytesOf = (exporter: Exporter, inspection: Inspection, texts: Texts): Uint8Array => {
  const rendered = exporter.render(inspection, texts)
  return typeof rendered === 'string' ? Buffer.from(rendered) : rendered
}

/** `2026-11-23-shop.example`: the day and the site, without what a file system could stumble on. */
export const folderNameOf = (inspection: Inspection): string =>
  `${inspection.startedAt.slice(0, 10)}-${inspection.site.replace(/[^a-z0-9.-]+/gi, '_').slice(0, 100) || 'page'}`

/** Renames a finished folder to the first free name; another run may take the same name in between. */
const moveIntoPlace = (finished: string, wanted: string): string => {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? wanted : `${wanted}-${number}`
    if (existsSync(folder)) continue
    try {
      renameSync(finished, folder)
      return folder
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
    }
  }
}

/**
 * Writes document, report, findings, screenshot and the evidence package into a new folder under `out`. The folder
 * appears whole or not at all.
 * @param steps pictures of the refusal test, in its order
 */
export const writeInspection = (
  out: string,
  inspection: Inspection,
  screenshot: Uint8Array | null,
  texts: Texts,
  steps: readonly { bytes: Uint8Array }[] = [],
): Written => {
  const base = resolve(out)
  mkdirSync(base, { recursive: true })
  const files: PackageFile[] = [
    { name: 'inspection.json', bytes: bytesOf(document, inspection, texts) },
    { name: 'report.txt', bytes: bytesOf(report, inspection, texts) },
    { name: 'findings.txt', bytes: bytesOf(summary, inspection, texts) },
    ...(screenshot ? [{ name: 'screenshot.png', bytes: screenshot }] : []),
    ...steps.map(({ bytes }, at) => ({ name: `refusal-${String(at + 1).padStart(2, '0')}.png`, bytes })),
  ]
  const packed = { name: 'evidence.zip', bytes: buildPackage(files, { createdAt: new Date(inspection.endedAt) }) }
  const draft = mkdtempSync(join(base, '.writing-'))
  try {
    for (const { name, bytes } of [...files, packed]) writeFileSync(join(draft, name), bytes)
    const folder = moveIntoPlace(draft, join(base, folderNameOf(inspection)))
    const written = ({ name, bytes }: PackageFile): WrittenFile => ({
      path: join(folder, name),
      sha256: digestOf(bytes),
    })
    const [json, text, table, picture] = files.slice(0, screenshot ? 4 : 3).map(written)
    if (!json || !text || !table) throw new Error('an exporter gave nothing')
    return {
      folder,
      inspection: json,
      report: text,
      findings: table,
      screenshot: picture ?? null,
      package: written(packed),
    }
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}

/** Lines that tell a person where the files lie. */
export const tellWritten = (written: Written): string =>
  [
    `  report      ${written.report.path}`,
    `  document    ${written.inspection.path}`,
    ...(written.screenshot ? [`  screenshot  ${written.screenshot.path}`] : []),
    `  evidence    ${written.package.path}`,
    `              SHA-256 ${written.package.sha256}`,
  ].join('\n')
