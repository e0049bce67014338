import type { ReadCommitment } from '@/reader/report-text'
import type { TaskProposal } from './draft-task'

export type CommitmentProposal = TaskProposal & { supportingIds: string[]; standards: string[] }

/**
 * What the reader saw in a commitment as the first draft of its task: units only where they are known, one standard where a target is named.
 * Who is charged leads, else the body that the sentence begins with; the bodies beside it help.
 */
export function proposeTask(read: ReadCommitment): CommitmentProposal {
  const { kind, text, due, period } = read.deadline
  const lead = read.units.find(({ role }) => role === 'lead') ?? read.units.find(({ role }) => role === 'named')
  const leadUnitId = lead?.unitId ?? null
  const supporting = read.units.flatMap((unit) => (unit !== lead && unit.unitId ? [unit.unitId] : []))
  return {
    title: read.title,
    requiredResult: read.text,
    kind: read.kind,
    deadline: { kind, words: text, due: due ?? null, period: period ?? null },
    leadUnitId,
    supportingIds: [...new Set(supporting)].filter((id) => id !== leadUnitId),
    standards: read.targets.length ? [joinTargets(read.targets)] : [],
  }
}

/** One standard of all targets that a sentence names, in the script of the sentence. */
const joinTargets = (targets: string[]): string => targets.join(/[\u4e00-\u9fff]/.test(targets.join('')) ? '；' : '; ')

/** The targets that make up a standard. */
export const splitTargets = (standard: string): string[] => standard.split(/；|; /)
