import type { Database } from '../client'
import { files } from '../schema'

/** Notes a stored file's type and size once. */
export async function addFile(
  tx: Database,
  file: { hash: string; size: number; type: string },
  at: string,
): Promise<void> {
  await tx
    .insert(files)
    .values({ ...file, storedAt: at })
    .onConflictDoNothing()
}
