import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { env } from '@/env'
import { useTestDatabase } from '../testing'
import { findFilePath, readFile, storeFile } from './file-store'

useTestDatabase()

const bytes = new TextEncoder().encode('佐证材料')

test('bytes come back under their sha-256', async () => {
  const { hash, size } = await storeFile(bytes)
  expect(size).toBe(12)
  expect(await readFile(hash)).toEqual(Buffer.from(bytes))
  expect(await findFilePath(hash)).toBe(join(env().filesDir, hash.slice(0, 2), hash.slice(2)))
})

test('the same bytes are kept once, and no temporary file stays', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => storeFile(bytes)))
  const hash = all[0]?.hash ?? ''
  expect(new Set(all.map((file) => file.hash)).size).toBe(1)
  expect(readdirSync(join(env().filesDir, hash.slice(0, 2)))).toEqual([hash.slice(2)])
})

test('a name that is no sha-256 is not found, wherever it points', async () => {
  expect(await findFilePath('../jiannuo.db')).toBeUndefined()
  expect(await readFile('a'.repeat(64))).toBeUndefined()
})
