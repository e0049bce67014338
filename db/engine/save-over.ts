import { and, eq } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { Refusal } from '@/domain/refusal'
import type { Database } from './connect'

type Versioned = SQLiteTable & { id: AnySQLiteColumn; version: AnySQLiteColumn }

/**
 * Writes values over the version of a row that they were decided on, as the next one. Throws `Refusal('staleVersion')` where
 * another change came first, so that no caller can overlook a lost write.
 */
export async function saveOver<Table extends Versioned>(
  tx: Database,
  table: Table,
  { id, version }: { id: string; version: number },
  values: SQLiteUpdateSetSource<Table>,
): Promise<void> {
  const saved = await tx
    .update(table)
    .set({ ...values, version: version + 1 })
    .where(and(eq(table.id, id), eq(table.version, version)))
    .returning({ id: table.id })
  if (!saved.length) throw new Refusal('staleVersion', { version })
}
