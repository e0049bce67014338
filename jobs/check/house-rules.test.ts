import { expect, test } from 'vitest'
import { listBreaches, listCrowdedFolders, listSharedTables } from './house-rules'
import { measureSizes } from './measure-sizes'
import { readSource } from './read-source'

test('Chinese in a page is found in strings, templates, patterns and markup, not in comments', () => {
  const text =
    "// 注释\nexport const a = '签收'\nconst b = `共条`\nexport default () => <p>{b}办结</p>\nexport const c = /逾期/\n"
  const lines = listBreaches(readSource('app/page.tsx', text)).map((breach) => breach.split(' ')[0])
  expect(lines).toEqual(['app/page.tsx:2', 'app/page.tsx:3', 'app/page.tsx:4', 'app/page.tsx:5'])
})

test.each(['reader/zh/words.ts', 'i18n/zh/task.ts', 'seed/demo/reports.ts', 'db/find-task.test.ts'])(
  '%s may hold Chinese',
  (path) => {
    expect(listBreaches(readSource(path, "export const a = '签收'\n"))).toEqual([])
  },
)

test('in the reader a bare pattern or number is found, and none that a rule or a constant names', () => {
  const text = [
    'const most = 40',
    'const blank = { small: /a/, all: [/b/, 7] }',
    "export const rule = { name: 'a', why: 'b', pattern: /c/, read: () => 9 }",
    'export const one = (words: string) => words.length > most && /d/.test(words)',
    'export const two = (words: string) => words.slice(2, 30)',
  ].join('\n')
  expect(listBreaches(readSource('reader/x.ts', text))).toEqual([
    'reader/x.ts:4 names nothing: /d/',
    'reader/x.ts:5 names nothing: 30',
  ])
  expect(listBreaches(readSource('domain/x.ts', text))).toEqual([])
})

test('in the reader a pattern over 200 characters is found, in whatever piece it stands', () => {
  const long = 'a'.repeat(201)
  const text = `export const one = /${long}/\nexport const two = new RegExp('${long}')\nexport const three = /b/\n`
  expect(listBreaches(readSource('reader/x.ts', text)).map((breach) => breach.split(' ')[0])).toEqual([
    'reader/x.ts:1',
    'reader/x.ts:2',
  ])
})

test('a role tested by its name is found outside domain/', () => {
  const text = "export const may = (actor) => actor.role === 'head' || actor.role === other.role\nswitch (role) {}\n"
  const found = (path: string) => listBreaches(readSource(path, text)).map((breach) => breach.split(' ')[0])
  expect(found('usecases/task/x.ts')).toEqual(['usecases/task/x.ts:1', 'usecases/task/x.ts:2'])
  expect(found('domain/task/x.ts')).toEqual([])
})

test('a silenced check is found', () => {
  const text = ['@ts', 'expect-error'].join('-')
  expect(listBreaches(readSource('db/x.ts', `// ${text}\nexport const a = 1\n`))).toEqual([
    'db/x.ts:1 silences a check',
  ])
})

test('words joined as in Chinese are found, in patterns they may be sought', () => {
  const text = "export const a = list.join('、')\nexport const b = `a\u3000`\nexport const c = /[、，]/\n"
  const found = listBreaches(readSource('usecases/x.ts', text)).map((breach) => breach.split(' ')[0])
  expect(found).toEqual(['usecases/x.ts:1', 'usecases/x.ts:2'])
})

test('a journey that finds an element by its class is found', () => {
  const text = "page.locator('.card p')\npage.locator(`main a.look`)\npage.locator('[class*=card]')\n"
  const found = listBreaches(readSource('e2e/a.spec.ts', text)).map((breach) => breach.split(' ')[0])
  expect(found).toEqual(['e2e/a.spec.ts:1', 'e2e/a.spec.ts:2', 'e2e/a.spec.ts:3'])
  expect(listBreaches(readSource('ui/card.tsx', text))).toEqual([])
})

test('a journey may find by role, by label and by what an address ends in', () => {
  const text = "page.locator('a[href$=\".csv\"]').getByText('a.docx')\npage.locator('summary', { hasText: '1.2' })\n"
  expect(listBreaches(readSource('e2e/a.spec.ts', text))).toEqual([])
})

test('a file over 300 lines is found, words and tests excepted', () => {
  const text = 'export {}\n'.repeat(301)
  expect(listBreaches(readSource('db/x.ts', text))).toEqual(['db/x.ts has 301 lines, over 300: split it by noun'])
  expect(listBreaches(readSource('i18n/zh/task.ts', text))).toEqual([])
})

test('only functions with a name are measured', () => {
  const text = 'export function one() {\n  return [1].map((x) => x)\n}\nconst two = () => 2\nexport default two\n'
  expect(readSource('db/x.ts', text).functions).toEqual([
    { name: 'one', line: 1, lines: 3 },
    { name: 'two', line: 4, lines: 1 },
  ])
})

test('medians over the limits are named', () => {
  const source = { lines: 61, functions: [{ name: 'a', line: 1, lines: 13 }] }
  expect(measureSizes([source]).problems).toEqual([
    'median of files is 61 lines, over 60',
    'median of functions is 13 lines, over 12',
  ])
})

test('fewer than one file of ten may be longer than 95 lines', () => {
  const files = (long: number) => Array.from({ length: 20 }, (_, at) => ({ lines: at < long ? 96 : 40, functions: [] }))
  expect(measureSizes(files(1)).problems).toEqual([])
  expect(measureSizes(files(2)).problems).toEqual(['ninetieth percentile of files is 96 lines, over 95'])
})

test('a table with two writers is found; a reader, another map of that name and a test are none', () => {
  const file = (path: string, line: string) => readSource(path, `import { tasks, units } from '../schema'\n${line}\n`)
  const sources = [
    file('db/task/save-task.ts', 'export const a = (tx) => tx.insert(tasks).values({})'),
    file('db/task/other.ts', 'export const b = (tx) => tx.update(tasks).set({})'),
    file('db/task/list.ts', 'export const c = (on) => on.select().from(tasks)'),
    file('db/task/map.ts', 'export const d = (map, own) => map.delete(own)'),
    file('db/task/x.test.ts', 'export const e = (tx) => tx.delete(tasks)'),
    file('db/unit/save-unit.ts', 'export const f = (tx) => tx.delete(units)'),
  ]
  expect(listSharedTables(sources)).toEqual([
    'tasks is written in db/task/save-task.ts, db/task/other.ts: a table has one writer',
  ])
})

test('a folder of more than 25 files is found, its tests and what lies deeper not counted', () => {
  const files = Array.from({ length: 25 }, (_, index) => `db/task/x${index}.ts`)
  const beside = files.map((path) => path.replace('.ts', '.test.ts'))
  expect(listCrowdedFolders([...files, ...beside, 'db/task/steps/y.ts'])).toEqual([])
  expect(listCrowdedFolders([...files, 'db/task/y.ts'])).toEqual(['db/task has 26 files, over 25: divide it by noun'])
})
