import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '@/domain/refusal'
import { packTar, unpackTar } from './tar-bytes'

/** What an archive says of each file in it. */
export type ArchivedFile = { path: string; size: number; sha256: string }
type ArchiveOptions = { beside?: string; passphrase?: string }

const manifestName = 'manifest.json'
const contentName = 'content'

/**
 * Packs the files of a folder, and of folders that links in it lead to, into one tar.gz with a manifest of their SHA-256 sums;
 * gives the manifest. Names that begin with a dot stay out. The archive appears under its name, for its owner alone, only
 * when it is whole and on the disk; until then it grows in `beside`, a folder on the same disk. With a passphrase it is sealed.
 */
export async function writeArchive(
  folder: string,
  file: string,
  { beside = dirname(resolve(file)), passphrase }: ArchiveOptions = {},
): Promise<ArchivedFile[]> {
  const staging = await mkdtemp(join(beside, '.archive-'))
  const part = join(staging, 'archive.part')
  try {
    const files = await describeFiles(folder)
    await writeFile(join(staging, manifestName), JSON.stringify({ files }, null, 1))
    await symlink(resolve(folder), join(staging, contentName), 'junction')
    const paths = [manifestName, ...files.map(({ path }) => `${contentName}/${path}`)]
    await packTar(staging, paths, part, passphrase)
    await flush(part)
    await rename(part, file)
    return files
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/**
 * Unpacks an archive of `writeArchive` into a folder that must not exist yet or be empty; gives the manifest.
 * Refuses with `archiveDamaged` {reason} whatever is cut, changed, missing or added, and with `archiveSealed` or `passphraseWrong`
 * what it cannot open; the folder is then left as it was.
 */
export async function readArchive(file: string, folder: string, passphrase?: string): Promise<ArchivedFile[]> {
  await ensureFree(folder)
  const staging = `${resolve(folder)}.${randomUUID()}.part`
  await mkdir(staging, { recursive: true })
  try {
    await mkdir(join(staging, contentName))
    await unpackTar(file, staging, passphrase)
    const files = await verifyFiles(staging)
    await rm(folder, { recursive: true, force: true })
    await rename(join(staging, contentName), folder)
    return files
  } finally {
    // A reading that was cut off may still be writing.
    await rm(staging, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}

async function describeFiles(folder: string): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = []
  for (const path of await listFiles(folder)) {
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/')
    files.push({ path: name, size: (await stat(path)).size, sha256: await hashFile(path) })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function listFiles(folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.startsWith('.')) continue
    if ((await stat(path)).isDirectory()) paths.push(...(await listFiles(path)))
    else paths.push(path)
  }
  return paths
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync()
  await handle.close()
}

async function ensureFree(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => [])
  if (entries.length > 0) throw new Refusal('folderNotEmpty', { folder })
  await mkdir(dirname(resolve(folder)), { recursive: true })
}

async function verifyFiles(staging: string): Promise<ArchivedFile[]> {
  const promised = await readManifest(join(staging, manifestName))
  const found = await describeFiles(join(staging, contentName))
  const sums = new Map(found.map(({ path, sha256 }) => [path, sha256]))
  const wrong = promised.find(({ path, sha256 }) => sums.get(path) !== sha256)
  if (wrong)
    throw new Refusal('archiveDamaged', { reason: sums.has(wrong.path) ? 'changed' : 'missing', path: wrong.path })
  const known = new Set(promised.map(({ path }) => path))
  const added = found.find(({ path }) => !known.has(path))
  if (added) throw new Refusal('archiveDamaged', { reason: 'added', path: added.path })
  return promised
}

async function readManifest(path: string): Promise<ArchivedFile[]> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof manifest === 'object' && manifest !== null && 'files' in manifest && Array.isArray(manifest.files))
      return manifest.files
  } catch {
    // Said below.
  }
  throw new Refusal('archiveDamaged', { reason: 'manifest' })
}
