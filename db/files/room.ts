import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statfsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

const megabyte = 1024 * 1024
const leastFree = 100 * megabyte
const reserveSize = 8 * megabyte
const block = 64 * 1024
const openingSize = 256 * 1024

/** How much room there is where the data lies, in bytes: free, of all, the least that files must leave, and what the reserve takes. */
export function findRoom(): { free: number; total: number; least: number; reserve: number } {
  const { bavail, blocks, bsize } = statfsSync(env().dataDir)
  const total = blocks * bsize
  const [least, reserve] = [Math.min(leastFree, total / 20), Math.min(reserveSize, total / 16)]
  return { free: bavail * bsize, total, least, reserve }
}

/** Passes when a file of so many bytes still leaves room for what people write; throws `Refusal('diskFull')`. */
export function ensureRoomFor(bytes: number): void {
  const { free, least } = findRoom()
  if (free - bytes < least) throw new Refusal('diskFull')
}

/** Passes while the reserve is kept, or was given up and there is more room than it took: what is left of it is for urgent writes. */
export function ensureRoom(): void {
  if (isShort()) throw new Refusal('diskFull')
}

/** True when the reserve was given up and less room than it took is left. */
export function isShort(): boolean {
  if (existsSync(reservePath())) return false
  const { free, reserve } = findRoom()
  return free < reserve
}

/**
 * Keeps some room on the disk in a file that holds nothing, given up once the disk is full so that people still get in and
 * administrators can act. Does nothing where it is there, or where there is too little room for it.
 */
export async function keepReserve(): Promise<void> {
  const { free, least, reserve } = findRoom()
  if (existsSync(reservePath()) || free < reserve + least) return
  const temporary = `${reservePath()}.tmp`
  try {
    await fill(temporary, reserve)
    await rename(temporary, reservePath())
  } finally {
    await rm(temporary, { force: true })
  }
}

// Random, for some file systems keep room for zeros in name alone.
async function fill(path: string, size: number): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    for (let written = 0; written < size; written += block) await file.write(randomBytes(block))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives the reserve up where there is not even room to open the database. */
export function makeRoomToOpen(): void {
  if (findRoom().free < openingSize) releaseReserve()
}

/** Gives the reserve up; false where there is none. */
export function releaseReserve(): boolean {
  if (!existsSync(reservePath())) return false
  rmSync(reservePath(), { force: true })
  return true
}

const reservePath = (): string => join(env().dataDir, 'reserve')
