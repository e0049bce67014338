import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { listPeople } from '@/db/people/list-people'
import { readSetting } from '@/db/settings/find-settings'
import type { FoundDossier } from '@/db/task/find-dossier'
import { findTaskSource } from '@/db/task/find-task-source'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { writeOfficialDocument } from '@/formats/write-docx'
import { dictionaryOf } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { findOwnDossier } from '../steps/find-own-dossier'
import { listSlipBlocks } from './list-slip-blocks'
import { viewUrging } from './view-urging'

/** A slip as a Word file in the layout of GB/T 9704, in the language of its report. One event in the log. Throws `Refusal('notFound')`. */
export async function exportSlip(
  actor: Actor,
  { taskId, urgeId }: { taskId: string; urgeId: string },
  now: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const dossier = await findOwnDossier(reader(), actor, taskId, now)
  const { urges } = await viewUrging(actor, dossier, now)
  const urge = ensureFound(urges.find(({ id }) => id === urgeId))
  const source = ensureFound(await findTaskSource(taskId))
  const { slip } = dictionaryOf(source.language).urging
  const copies = urge.colour === 'red' ? await listLeaderNames(dossier, now) : []
  const office = await readSetting(reader(), 'officeName', dayOf(now))
  const bytes = await writeOfficialDocument({
    title: slip.title({ body: source.issuerFullName }),
    ...listSlipBlocks({ urge, task: dossier.task, source, copies }),
    signature: {
      issuer: office || source.issuerFullName,
      date: formatDate(dayOf(urge.issuedAt), source.language),
    },
  })
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      action: 'export.slip',
      ...{ objectType: 'task', objectId: taskId, objectName: dossier.task.title },
      after: { urge: urge.number },
    }),
  )
  return { bytes, name: slip.fileName({ number: urge.number, unit: urge.unitName }) }
}

/** The leader of the task, else those of the body. */
async function listLeaderNames({ task, units }: FoundDossier, now: string): Promise<string[]> {
  const leaders = await listPeople(reader(), dayOf(now), { roles: ['leader'], over: units.issuerPath, lasting: true })
  const own = leaders.filter(({ userId }) => userId === task.leaderId)
  return [...new Set((own.length ? own : leaders).map(({ name }) => name))]
}
