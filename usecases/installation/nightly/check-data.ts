import { checkTrailInParts } from '@/db/audit/check-trail-in-parts'
import { saveNote } from '@/db/backup/notes'
import { checkPages } from '@/db/engine/check-pages'
import { env } from '@/env'

/** Looks through pages, references and the whole log, and notes what was found beside the database. */
export async function checkData(now: string): Promise<void> {
  const pages = checkPages()
  const { fault, firstBad, events } = await checkTrailInParts(env().dataDir)
  const log = fault && `audit ${fault} ${firstBad ?? ''}`.trim()
  saveNote('last-check', { at: now, fault: pages ?? log, events })
}
