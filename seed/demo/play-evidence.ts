import { replaceEvidence } from '@/usecases/task/evidence/replace-evidence'
import { reuseEvidence } from '@/usecases/task/evidence/reuse-evidence'
import { viewReusable } from '@/usecases/task/evidence/view-reusable'
import type { Scene } from './demo-scene'
import type { DemoPromise, DemoStep } from './demo-story'
import { findTask, makeEvidence } from './make-evidence'

type EvidenceStep = DemoStep & { act: 'replace' | 'reuse' }

/** Lets the handler put a newer version in the place of a piece, or use a file of another task of the unit's. */
export async function playEvidence(
  scene: Scene,
  promise: DemoPromise,
  step: EvidenceStep,
  taskId: string,
  now: string,
): Promise<void> {
  const handler = scene.district.actorOf(promise.handler, 'handler')
  const dossier = await findTask(scene, taskId, now)
  if (step.act === 'replace') {
    const evidenceId = dossier.evidence.find(({ title }) => title === step.title)?.id ?? ''
    const made = await makeEvidence(scene, promise, step.proof, { dossier, words: step.done, now })
    return replaceEvidence(handler, { taskId, evidenceId, evidence: [made] }, now)
  }
  const { files } = await viewReusable(handler, taskId, step.title, now)
  const standardId = dossier.standards[step.standard - 1]?.id ?? null
  await reuseEvidence(handler, { taskId, standardId, evidenceId: files.slice(0, 1).map(({ id }) => id) }, now)
}
