import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from './ensure-build'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jiannuo-build-'))
  mkdirSync(join(root, 'app/tasks/[id]'), { recursive: true })
  writeFileSync(join(root, 'app/tasks/[id]/page.tsx'), 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

test('the same sources have the same hash wherever they lie', () => {
  const copy = `${root}-copy`
  cpSync(root, copy, { recursive: true })
  expect(hashSources(copy)).toBe(hashSources(root))
  rmSync(copy, { recursive: true })
})

test.each([
  ['changed', 'app/tasks/[id]/page.tsx'],
  ['new', 'app/page.tsx'],
  ['a package', 'package-lock.json'],
])('a source that is %s makes the build stale', (_how, path) => {
  const before = hashSources(root)
  writeFileSync(join(root, path), 'two')
  expect(hashSources(root)).not.toBe(before)
})

test('a test makes no build stale', () => {
  const before = hashSources(root)
  writeFileSync(join(root, 'app/page.test.tsx'), 'two')
  expect(hashSources(root)).toBe(before)
})
