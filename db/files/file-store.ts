import { createHash, randomBytes } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, mkdir, open, readFile as readBytes, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from '@/env'
import { toRefusal } from '../engine/machine-faults'
import { ensureClean } from './ensure-clean'
import { ensureRoomFor } from './room'

export type StoredFile = { hash: string; size: number }

/**
 * Keeps bytes in the files folder as `ab/cdef…` by their sha-256 and gives hash and size.
 * When it returns, the bytes are on the disk; the same bytes are kept once. Throws `Refusal` diskFull while there is still
 * room for what people write, and storageFailed; those of `ensureClean`.
 */
export async function storeFile(bytes: Uint8Array): Promise<StoredFile> {
  await ensureClean(bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (await findFilePath(hash)) return { hash, size: bytes.byteLength }
  ensureRoomFor(bytes.byteLength)
  await writeDurably(pathOf(hash), bytes)
  return { hash, size: bytes.byteLength }
}

/** The bytes stored under a sha-256, or undefined. */
export async function readFile(hash: string): Promise<Uint8Array | undefined> {
  const path = await findFilePath(hash)
  return path ? readBytes(/* turbopackIgnore: true */ path) : undefined
}

/** The size of the file stored under a sha-256, and its bytes in pieces as often as they are asked for; undefined where there is none. */
export async function findPieces(
  hash: string,
): Promise<{ size: number; open: () => AsyncIterable<Uint8Array> } | undefined> {
  const path = await findFilePath(hash)
  if (!path) return undefined
  const { size } = await stat(/* turbopackIgnore: true */ path)
  return { size, open: () => createReadStream(/* turbopackIgnore: true */ path, { highWaterMark: pieceSize }) }
}

/** Where the file of a sha-256 lies, or undefined where there is none or `hash` is no sha-256. */
export async function findFilePath(hash: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
  const path = pathOf(hash)
  return access(path, constants.R_OK).then(
    () => path,
    () => undefined,
  )
}

const pieceSize = 256 * 1024

const pathOf = (hash: string): string => join(env().filesDir, hash.slice(0, 2), hash.slice(2))

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeAndSync(temporary, bytes)
    await rename(temporary, path)
    await syncFolder(folder)
    await syncFolder(dirname(folder))
  } catch (error) {
    await rm(temporary, { force: true })
    throw toRefusal(error)
  }
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

// The new name is only safe once the folder is synced too; Windows can't open folders and needs no such step.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
