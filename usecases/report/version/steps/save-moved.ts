import { saveAccount } from '@/db/plan/chain-links'
import { saveCommitment } from '@/db/plan/save-commitment'
import { saveMarkRange } from '@/db/plan/save-marks'
import { saveShortcomingRange, saveStepRange } from '@/db/plan/save-outline'
import { indexTask } from '@/db/task/index-task'
import type { ChainDecision } from '@/domain/plan/chain-decision'
import type { HeldKind, Placed } from '@/domain/report/version/version'
import type { LoadedPlan } from '../../../plan/steps/change-plan'

type Work = LoadedPlan & { links: readonly ChainDecision[] }

/** Writes where pieces of a report stand now, and their words there; nothing of a task changes but what it is found by. */
export async function saveMoved(work: Work, pieces: readonly Placed[]): Promise<void> {
  for (const piece of pieces) await savers[piece.kind](work, piece)
}

const savers: Record<HeldKind, (work: Work, piece: Placed) => Promise<void>> = {
  commitment: saveCommitmentRange,
  shortcoming: ({ tx }, piece) => saveShortcomingRange(tx, piece),
  step: ({ tx }, { text: heading, ...piece }) => saveStepRange(tx, { ...piece, heading }),
  mark: ({ tx }, piece) => saveMarkRange(tx, piece),
  link: async ({ tx, links }, { id, start, end, text }) => {
    const link = links.find((each) => each.id === id)
    if (link) await saveAccount(tx, link, { start, end, text })
  },
}

async function saveCommitmentRange({ tx, plan }: Work, { id, start, end, text }: Placed): Promise<void> {
  const commitment = plan.commitments.find((each) => each.id === id)
  if (!commitment) return
  await saveCommitment(tx, { ...commitment, start, end, text })
  const task = plan.tasks.find(({ commitmentId }) => commitmentId === id)
  if (task && text !== commitment.text) await indexTask(tx, task.id)
}
