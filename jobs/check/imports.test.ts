import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkImports } from './imports'

const allowed = {
  'domain/task.ts': 'export type Task = { id: string }',
  'reader/zh/words.ts': "export const words = ['打算']",
  'db/find-task.ts': "import type { Task } from '@/domain/task'\nexport const findTask = (task: Task) => task",
  'usecases/task/view-task.ts': "export { findTask } from '@/db/find-task'",
  'app/tasks/[id]/page.tsx':
    "import { findTask } from '@/usecases/task/view-task'\nexport default () => <p>{String(findTask)}</p>",
}

const refused: [path: string, text: string, rule: string][] = [
  ['app/page.tsx', "import { findTask } from '@/db/find-task'\nexport default () => <p>{findTask}</p>", 'app may use'],
  ['app/type.tsx', "import type { findTask } from '@/db/find-task'\nexport type T = typeof findTask", 'app may use'],
  ['app/(inside)/[id]/page.tsx', "export default async () => (await import('@/db/find-task')).findTask", 'app may use'],
  ['ui/list.tsx', "export const y = (z: import('../db/find-task').X) => z", 'ui may use'],
  ['ui/elements/button.tsx', "import '@/domain/task'", 'ui/elements may use nothing'],
  ['domain/rule.ts', "export * from '@/db/find-task'", 'domain may use reader'],
  ['reader/read.ts', "import '@/domain/task'", 'reader may use nothing'],
  ['reader/outline/split.ts', "import { words } from '../zh/words'\nwords", 'what any language shares knows none'],
  ['reader/en/words.ts', "import { words } from '../zh/words'\nwords", 'reader/en knows no other language'],
  ['domain/clock.ts', "import { hrtime } from 'node:process'\nhrtime()", 'domain and reader know no package'],
  ['jobs/remind.ts', "import { findTask } from '@/db/find-task'\nfindTask", 'jobs may use'],
  ['usecases/query.ts', "import { sql } from 'drizzle-orm'\nsql", '(drizzle-orm|better-sqlite3) stays in db'],
  ['usecases/link.ts', "import Link from 'next/link'\nLink", 'next(-auth)? stays in app, auth, ui'],
  ['usecases/lost.ts', "import { y } from './nowhere'\ny", 'every import is found'],
  ['usecases/fake.ts', "import { test } from 'vitest'\ntest", 'the product uses no test helper'],
  ['domain/a.ts', "import type { B } from './b'\nexport type A = B | 1", 'no cycles'],
]
const partner = { 'domain/b.ts': "import type { A } from '@/domain/a'\nexport type B = A | 2" }

let folder = ''
let problems = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-imports-'))
  for (const file of ['tsconfig.json', 'package.json']) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const sources = { ...allowed, ...partner, ...Object.fromEntries(refused) }
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  const finding = await checkImports(folder, resolve('.dependency-cruiser.cjs'))
  problems = finding.problems.join('\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(refused)('%s is refused what its layer may not use: %s', (path, _text, rule) => {
  const lines = problems.split('\n').filter((line) => line.includes(`: ${path} → `))
  expect(lines.join('\n')).toContain(`error ${rule}`)
})

test.each(Object.keys(allowed))('%s is allowed what it uses', (path) => {
  expect(problems).not.toContain(`: ${path} → `)
})
