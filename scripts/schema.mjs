import { join } from 'node:path'
import { root } from './run.mjs'

/** Names the version of the document, not a place to fetch it from. */
const SCHEMA_ID = 'https://scanwarden.example/schema/inspection-1.json'

/**
 * Rewrites a draft-07 schema in the words of draft 2020-12.
 * @param {any} schema
 * @returns {any}
 */
export const toDraft2020 = (schema) => {
  if (Array.isArray(schema)) return schema.map(toDraft2020)
  if (schema === null || typeof schema !== 'object') return schema
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'definitions') return [['$defs', toDraft2020(value)]]
    if (key === '$ref' && typeof value === 'string') return [['$ref', value.replace('#/definitions/', '#/$defs/')]]
    if (key === 'items' && Array.isArray(value)) return [['prefixItems', toDraft2020(value)]]
    if (key === 'additionalItems') return Array.isArray(schema.items) ? [['items', toDraft2020(value)]] : []
    return [[key, toDraft2020(value)]]
  })
  return Object.fromEntries(entries)
}

const makeDataSchema = async () => {
  const { createGenerator } = await import('ts-json-schema-generator')
  const generator = createGenerator({
    path: join(root, 'src/core/model/{rule,checklist,bridge,code}.ts'),
    tsconfig: join(root, 'tsconfig.core.json'),
    type: '*',
    skipTypeCheck: true,
    encodeRefs: false,
  })
  return generator.createSchema('*')
}

let made
/** The JSON Schema (draft 07) of the data files: one definition a type, as the types of the model say it. Made once: it takes seconds. */
export const dataSchema = () => {
  made ??= makeDataSchema()
  return made
}

/** The JSON Schema (draft 2020-12) of the inspection document, made from its TypeScript type. */
export const inspectionSchema = async () => {
  const { createGenerator } = await import('ts-json-schema-generator')
  const generator = createGenerator({
    path: join(root, 'src/core/model/inspection.ts'),
    tsconfig: join(root, 'tsconfig.core.json'),
    type: 'Inspection',
    skipTypeCheck: true,
    encodeRefs: false,
  })
  const { $schema: _, ...schema } = toDraft2020(generator.createSchema('Inspection'))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'ScanWarden inspection, version 1',
    ...schema,
  }
}
