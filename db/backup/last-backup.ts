import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '@/env'
import { writeFileDurably } from '../files/write-file-durably'

const shape = z.object({ at: z.iso.datetime(), file: z.string() })
export type LastBackup = z.infer<typeof shape>

const notePath = (): string => join(env().dataDir, 'last-backup')

/** Notes that a backup was made, beside the database: what is no part of a backup, and is there when the database is not. */
export const saveLastBackup = (backup: LastBackup): void => writeFileDurably(notePath(), JSON.stringify(backup))

/** The last backup that came to its end; undefined where there is no note of one. */
export function findLastBackup(): LastBackup | undefined {
  return existsSync(notePath()) ? shape.safeParse(JSON.parse(readFileSync(notePath(), 'utf8'))).data : undefined
}
