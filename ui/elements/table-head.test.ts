import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const table = /<table\b[\s\S]*?<\/table>/g
const tables = ['app', 'ui'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(table)].map(([drawn]) => ({ name, drawn })),
    ),
)

it('every table says what it is a table of', () => {
  expect(tables.length).toBeGreaterThan(20)
  const silent = tables.filter(({ drawn }) => !/<caption|<TableHead\s+caption|^<table[^>]*aria-label/.test(drawn))
  expect(silent.map(({ name }) => name)).toEqual([])
})
