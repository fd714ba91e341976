import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { knownIn, type Problem, problemsOfRule, problemsOfScenario } from '../core/judge/rule-problems'
import type { PolicyElementTest, Rule, Scenario, Statute } from '../core/model/rule'
import { parseJson } from './json-text'

/** Folder → type of its files, by the name of its definition in the schema of data. */
const FOLDERS = {
  rules: 'Rule',
  rulesets: 'RulesetHead',
  scenarios: 'Scenario',
  statutes: 'Statute',
  checklists: 'Checklist',
  recipients: 'RecipientEntry',
  bridges: 'BridgePlatform',
  codes: 'CodeHosts',
  'policy-elements': 'PolicyElementTest',
} as const

/** The JSON Schema of the data files, with one definition a type. */
export interface DataSchema {
  definitions: Record<string, unknown>
}

interface DataFile {
  folder: string
  name: string
  value: unknown
}

interface Found {
  files: DataFile[]
  problems: string[]
}

const readFolder = (root: string, folder: string): Found => {
  const path = join(root, folder)
  const names = existsSync(path)
    ? readdirSync(path).filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
    : []
  const found: Found = { files: [], problems: [] }
  for (const name of names.sort())
    try {
      found.files.push({ folder, name, value: parseJson(readFileSync(join(path, name), 'utf8')) })
    } catch (error) {
      found.problems.push(`${folder}/${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  return found
}

const withDefinitions = (schema: DataSchema): Ajv =>
  new Ajv({ strict: false, allErrors: true, verbose: true }).addSchema(schema, 'data')

/** Compiling the shape of a rule takes longer than holding a hundred files against it: once a schema, not once a file. */
const compiled = new WeakMap<DataSchema, { ajv: Ajv; shapes: Map<string, ValidateFunction> }>()

const shapeOf = (schema: DataSchema, type: string, isList: boolean): ValidateFunction => {
  const { ajv, shapes } = compiled.get(schema) ?? { ajv: withDefinitions(schema), shapes: new Map() }
  compiled.set(schema, { ajv, shapes })
  const name = isList ? `${type}[]` : type
  const one = { $ref: `data#/definitions/${type}` }
  const shape = shapes.get(name) ?? ajv.compile(isList ? { type: 'array', items: one } : one)
  shapes.set(name, shape)
  return shape
}

/**
 * Looks through the data of the law in a folder that holds rules, scenarios, statutes …: each file has the shape of its
 * type, bears the name of what it holds, and refers to what is there. Answers with a line a problem: file, path inside
 * it, reason; none where all is well.
 */
export const lintData = (root: string, schema: DataSchema): { files: number; problems: string[] } => {
  const read = Object.fromEntries(Object.keys(FOLDERS).map((folder) => [folder, readFolder(root, folder)]))
  const problems = Object.values(read).flatMap((found) => found.problems)
  const sound = Object.entries(FOLDERS).flatMap(([folder, type]) =>
    (read[folder]?.files ?? []).filter(({ name, value }) => {
      const where = `${folder}/${name}`
      const fits = shapeOf(schema, type, Array.isArray(value))
      const isShaped = fits(value)
      for (const { instancePath, message, params, keyword, data } of isShaped ? [] : (fits.errors ?? [])) {
        const unknown = keyword === 'enum' ? `, which ${JSON.stringify(data)} is not` : ''
        const more = 'additionalProperty' in params ? `: ${params.additionalProperty}` : unknown
        problems.push(`${where} ${instancePath || '/'} ${message ?? 'is not as it should be'}${more}`)
      }
      const id = (value as { id?: unknown }).id
      if (isShaped && typeof id === 'string' && `${id}.json` !== name)
        problems.push(`${where} /id is ${id}: a file is named after what it holds`)
      return isShaped
    }),
  )
  const of = <T>(folder: string): T[] => sound.filter((file) => file.folder === folder).map((file) => file.value as T)
  const known = knownIn({
    scenarios: of<Scenario>('scenarios'),
    statutes: of<Statute>('statutes'),
    policyElements: of<PolicyElementTest[]>('policy-elements').flat(),
  })
  const rulesets = of<{ id: string }>('rulesets').map((one) => one.id)
  for (const { folder, name, value } of sound) {
    const found: Problem[] =
      folder === 'rules'
        ? problemsOfRule(value as Rule, known)
        : folder === 'scenarios'
          ? problemsOfScenario(value as Scenario, known)
          : []
    problems.push(...found.map(({ path, reason }) => `${folder}/${name} ${path || '/'} ${reason}`))
    if (folder === 'rules' && !rulesets.some((id) => name.startsWith(`${id}.`)))
      problems.push(`${folder}/${name} /id it belongs to no ruleset (there is ${rulesets.join(', ')})`)
  }
  return { files: sound.length, problems }
}
