import { answerActing, answerReading } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { readEvidenceBody } from '@/app/api/program/read-evidence-body'
import { countAnswer, evidenceAnswer } from '@/app/api/program/schemas'
import { addTaskEvidence } from '@/usecases/task/evidence/add-evidence'
import { viewTask } from '@/usecases/task/view-task'

/** The evidence of a task. */
export const GET = (request: Request, { params }: OfId): Promise<Response> =>
  answerReading(request, async ({ actor, now }) => {
    const { standards, otherEvidence } = await viewTask(actor, (await params).id, now)
    return evidenceAnswer.parse({ evidence: [...standards.flatMap(({ evidence }) => evidence), ...otherEvidence] })
  })

/** Hands in a piece of evidence: a file as a form, or as JSON a link or the number of a document. */
export const POST = (request: Request, { params }: OfId): Promise<Response> =>
  answerActing(request, async ({ actor, now, requestId }) => {
    const evidence = [await readEvidenceBody(request)]
    return countAnswer.parse(await addTaskEvidence(actor, { taskId: (await params).id, requestId, evidence }, now))
  })
