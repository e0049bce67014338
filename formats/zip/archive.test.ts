import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'tar'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArchive, writeArchive } from './archive'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-test-'))
  await mkdir(join(root, 'live/files/ab'), { recursive: true })
  await writeFile(join(root, 'live/data.db'), 'database')
  await writeFile(join(root, 'live/files/ab/证据.txt'), '材料')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const at = (name: string) => join(root, name)

test('a folder is packed with the sums of its files and comes back equal', async () => {
  const written = await writeArchive(at('live'), at('backup.tar.gz'))
  expect(written.map(({ path }) => path)).toEqual(['data.db', 'files/ab/证据.txt'])
  expect(await readArchive(at('backup.tar.gz'), at('restored'))).toEqual(written)
  expect(await readFile(at('restored/files/ab/证据.txt'), 'utf8')).toBe('材料')
  expect((await readdir(root)).sort()).toEqual(['backup.tar.gz', 'live', 'restored'])
})

test('a cut archive is refused, and nothing is left behind', async () => {
  await writeArchive(at('live'), at('backup.tar.gz'))
  const bytes = await readFile(at('backup.tar.gz'))
  await writeFile(at('cut.tar.gz'), bytes.subarray(0, bytes.length / 2))
  await expect(readArchive(at('cut.tar.gz'), at('restored'))).rejects.toMatchObject({ code: 'archiveDamaged' })
  await expect(readArchive(at('live/data.db'), at('restored'))).rejects.toMatchObject({ code: 'archiveDamaged' })
  expect((await readdir(root)).sort()).toEqual(['backup.tar.gz', 'cut.tar.gz', 'live'])
})

/** Packs a manifest and contents that somebody changed. */
async function forge(manifest: object, contents: Record<string, string>): Promise<string> {
  await mkdir(at('forged/content'), { recursive: true })
  await writeFile(at('forged/manifest.json'), JSON.stringify(manifest))
  for (const [name, text] of Object.entries(contents)) await writeFile(at(`forged/content/${name}`), text)
  await create({ gzip: true, cwd: at('forged'), file: at('forged.tar.gz') }, ['manifest.json', 'content'])
  return at('forged.tar.gz')
}

test('a changed, a missing and an added file are told apart', async () => {
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  const entry = (path: string) => ({ path, size: 3, sha256 })
  const cases: [string, object, Record<string, string>][] = [
    ['changed', { files: [entry('a')] }, { a: 'abd' }],
    ['missing', { files: [entry('b')] }, {}],
    ['added', { files: [entry('a')] }, { a: 'abc', c: 'x' }],
    ['manifest', {}, {}],
  ]
  for (const [reason, manifest, contents] of cases) {
    const file = await forge(manifest, contents)
    await expect(readArchive(file, at('restored'))).rejects.toMatchObject({ code: 'archiveDamaged', facts: { reason } })
    await rm(at('forged'), { recursive: true })
  }
})

test('a path that leads out of the folder is refused', async () => {
  await mkdir(at('sub'))
  await writeFile(at('evil.txt'), 'x')
  await create({ gzip: true, cwd: at('sub'), file: at('evil.tar.gz'), preservePaths: true }, ['../evil.txt'])
  await expect(readArchive(at('evil.tar.gz'), at('deep/restored'))).rejects.toMatchObject({ code: 'archiveDamaged' })
  expect(await readdir(at('deep'))).toEqual([])
})

test('a folder that holds something is never written over', async () => {
  await writeArchive(at('live'), at('backup.tar.gz'))
  await expect(readArchive(at('backup.tar.gz'), at('live'))).rejects.toMatchObject({ code: 'folderNotEmpty' })
  expect(await readFile(at('live/data.db'), 'utf8')).toBe('database')
})
