import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makePublicData } from './public-data'
import { publicSchema } from './public-schema'
import { createSnapshot } from './testing'

type Schema = { properties?: Record<string, Schema>; items?: Schema; required?: string[] }

const data = makePublicData(createSnapshot(), {
  ...{ number: 1, publishedOn: '2027-03-24', bodyName: '云溪区人民政府', issuer: '区法治办', nameOf: () => '完成' },
})

/** The names of all fields, those of lists by their first. */
const listFields = (value: unknown, path = ''): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(Array.isArray(value) ? (value[0] ?? {}) : value).flatMap(([name, inner]) => [
        path + name,
        ...listFields(inner, `${path}${name}.`),
      ])

const listDescribed = ({ properties, items }: Schema, path = ''): string[] =>
  items
    ? listDescribed(items, path)
    : Object.entries(properties ?? {}).flatMap(([name, inner]) => [
        path + name,
        ...listDescribed(inner, `${path}${name}.`),
      ])

it('describes just the fields that are written, and the document names each of them', () => {
  const fields = listFields(data)
  expect(listDescribed(publicSchema as Schema).sort()).toEqual([...fields].sort())
  expect(fields.length).toBeGreaterThan(30)
  const document = readFileSync('docs/public-page.md', 'utf8')
  const names = new Set(fields.map((field) => field.split('.').at(-1)))
  expect([...names].filter((name) => !document.includes(`\`${name}\``))).toEqual([])
})

it('adds up to the tasks, and holds no words that stay in the office', () => {
  expect(Object.values(data.results).reduce((sum, count) => sum + count, 0)).toBe(data.tasks)
  expect(JSON.stringify(data)).not.toMatch(/told|taskId|coordinator/)
})
