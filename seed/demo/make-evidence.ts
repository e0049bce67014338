import { reader } from '@/db/client'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { NewEvidence } from '@/usecases/task/evidence/plan-evidence'
import { makeDemoFile } from './demo-files'
import type { Scene } from './demo-scene'
import type { DemoPromise, DemoProof } from './demo-story'

type Telling = { dossier: FoundDossier; words: string; now: string }

/** A piece of proof as the handler hands it in, with a small real file where it is one; `words` are what the file says. */
export async function makeEvidence(
  { district, calendar }: Scene,
  promise: DemoPromise,
  proof: DemoProof,
  { dossier, words, now }: Telling,
): Promise<NewEvidence> {
  const title = calendar.moveYears(proof.title)
  const [issuer, day] = [district.unitOf(promise.lead).name, dayOf(now)]
  const base = {
    title,
    standardId: dossier.standards[proof.standard - 1]?.id ?? null,
    process: proof.isProcess ?? false,
    issuer,
    issuedOn: day,
    validUntil: proof.until ? calendar.place(proof.until, Number(day.slice(0, 4))) : null,
    reference: calendar.moveYears(proof.reference ?? ''),
  }
  if (proof.sort === 'number') return { ...base, kind: 'document' }
  if (proof.sort === 'link') return { ...base, kind: 'link' }
  const file = await makeDemoFile(proof.sort, { title, issuer, day, words: calendar.moveYears(words) })
  return { ...base, kind: 'file', file }
}

/** A task with all that stands around it, whoever may see it. */
export async function findTask({ district }: Scene, taskId: string, now: string): Promise<FoundDossier> {
  const dossier = await findDossier(reader(), { kind: 'subtree', path: district.unitOf('').path }, taskId, dayOf(now))
  if (!dossier) throw new Error(`no task ${taskId}`)
  return dossier
}
