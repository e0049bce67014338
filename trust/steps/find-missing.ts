import { createHash } from 'node:crypto'
import { reader } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { auditEvents, evidence } from '@/db/schema'
import type { Written } from './evidence-writers'

/** What was acknowledged and is not all there in the database of DATA_DIR: row by title and task, its event, and its file by its own sum. */
export async function findMissing(written: Written[]): Promise<string[]> {
  const rows = new Map(
    (await reader().select().from(evidence)).map((row) => [`${row.taskId} ${row.title}`, row.fileHash]),
  )
  const told = await listTold()
  const missing: string[] = []
  for (const { title, taskId, hash } of written) {
    if (rows.get(`${taskId} ${title}`) !== hash) missing.push(`${title}: row`)
    if (!told.has(`${taskId} ${title}`)) missing.push(`${title}: event`)
    if (hashOf(await readFile(hash)) !== hash) missing.push(`${title}: file`)
  }
  return missing
}

async function listTold(): Promise<Set<string>> {
  const events = await reader().select().from(auditEvents)
  return new Set(
    events.flatMap(({ action, objectId, after }) => {
      const titles = action === 'evidence.add' && Array.isArray(after?.evidence) ? after.evidence : []
      return titles.map((title) => `${objectId} ${titleOf(title)}`)
    }),
  )
}

const titleOf = (told: unknown): string =>
  typeof told === 'object' && told !== null && 'title' in told ? String(told.title) : String(told)

const hashOf = (bytes: Uint8Array | undefined): string =>
  bytes ? createHash('sha256').update(bytes).digest('hex') : 'none'
