import { resolve } from 'node:path'
import { z } from 'zod'

/** Where, when and how backups are made by themselves, how long they are kept, and when the last one is too old. */
export type BackupSettings = {
  /** The folder of the nightly archives, absolute; none are made without. */
  folder: string | null
  /** From which time of the day in Shanghai, `HH:MM`. */
  at: string
  keepDaily: number
  keepWeekly: number
  /** Seals every archive; read from the environment alone and written nowhere. */
  passphrase: string | undefined
  /** Hours after which the last backup is too old; not watched without. */
  maxHours: number | undefined
}

const number = (least: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(least, `must be ${least} or more`)
    .max(1000, 'must be 1000 or less')

/** The settings by which backups are made. */
export const keepingShape = {
  BACKUP_DIR: z.string().optional(),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 02:30')
    .default('02:30'),
  BACKUP_KEEP_DAILY: number(1).default(14),
  BACKUP_KEEP_WEEKLY: number(0).default(8),
  BACKUP_PASSPHRASE: z.string().min(12, 'must have 12 characters or more').optional(),
  BACKUP_MAX_HOURS: z.coerce.number({ error: 'must be a number of hours' }).positive().optional(),
}
type Given = z.output<z.ZodObject<typeof keepingShape>>

// Where a backup is made every night, one that did not come shows by the next morning.
const usualMaxHours = 30

/** What is set about backups. */
export const readKeeping = (given: Given): BackupSettings => ({
  folder: given.BACKUP_DIR ? resolve(given.BACKUP_DIR) : null,
  at: given.BACKUP_AT,
  keepDaily: given.BACKUP_KEEP_DAILY,
  keepWeekly: given.BACKUP_KEEP_WEEKLY,
  passphrase: given.BACKUP_PASSPHRASE,
  maxHours: given.BACKUP_MAX_HOURS ?? (given.BACKUP_DIR ? usualMaxHours : undefined),
})
