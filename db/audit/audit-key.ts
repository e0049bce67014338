import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'
import { writeFileDurably } from '../files/write-file-durably'

/** The file beside the database that holds the key of the trail, unless AUDIT_KEY does. */
export const auditKeyName = 'audit-key'

/** The key that goes with the database of a folder: AUDIT_KEY, or the folder's own; undefined where there is none yet. */
export function readAuditKey(folder: string): string | undefined {
  const path = join(folder, auditKeyName)
  return env().auditKey ?? (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined)
}

/** Makes a folder's key of 48 random bytes, readable by its owner alone. */
export function makeAuditKey(folder: string): string {
  const key = randomBytes(48).toString('base64url')
  writeFileDurably(join(folder, auditKeyName), key)
  return key
}
