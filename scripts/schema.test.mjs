import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import golden from '../src/exporters/golden/inspection.json'
import { inspectionSchema, toDraft2020 } from './schema.mjs'

const schema = await inspectionSchema()

describe('the schema of the inspection', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)

  it('is draft 2020-12 with a name of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toMatch(/inspection-1\.json$/)
    expect(JSON.stringify(schema)).not.toContain('#/definitions/')
  })

  it('accepts a document', () => {
    validate(golden)
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['another version', { schema: 'scanwarden.inspection/2' }],
    ['a verdict that there is not', { verdict: 'fine' }],
    ['facts that are no list', { fields: {} }],
    ['what the document does not have', { typed: '13800138000' }],
  ])('refuses %s', (_, changed) => {
    expect(validate({ ...golden, ...changed })).toBe(false)
  })

  it('refuses a document that lacks a part', () => {
    const { findings: _, ...rest } = golden
    expect(validate(rest)).toBe(false)
  })
})

it('rewrites what draft 2020-12 calls otherwise', () => {
  expect(
    toDraft2020({
      definitions: { A: { type: 'string' } },
      items: [{ $ref: '#/definitions/A' }],
      additionalItems: false,
      properties: { list: { items: { type: 'null' } } },
    }),
  ).toEqual({
    $defs: { A: { type: 'string' } },
    prefixItems: [{ $ref: '#/$defs/A' }],
    items: false,
    properties: { list: { items: { type: 'null' } } },
  })
})
