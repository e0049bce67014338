import Sqlite from 'better-sqlite3'
import { env } from '@/env'

/** Looks through every page and reference of the database without changing any; gives the first fault that the engine names. */
export function checkPages(): string | null {
  const raw = new Sqlite(env().databasePath, { readonly: true, fileMustExist: true })
  try {
    raw.pragma('busy_timeout = 10000')
    const found = String(raw.pragma('quick_check(1)', { simple: true }))
    if (found !== 'ok') return found
    const [broken] = raw.pragma('foreign_key_check') as { table: string; parent: string }[]
    return broken ? `${broken.table} → ${broken.parent}` : null
  } finally {
    raw.close()
  }
}
