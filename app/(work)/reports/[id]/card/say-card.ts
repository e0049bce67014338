import type { Dictionary } from '@/i18n'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'

/** Lead unit, kind, deadline, standards and shortcomings of a card, as short words. */
export function listFacts(
  card: PlanCard,
  plan: PlanView,
  { report, task: words, common: { comma } }: Dictionary,
): string[] {
  const { task } = card
  if (!task) return [report.register.notSeen]
  const answered = plan.shortcomings.filter(({ id }) => card.shortcomingIds.includes(id)).map(({ number }) => number)
  return [
    card.leadUnitName ? report.card.lead({ unit: card.leadUnitName }) : report.card.noLead,
    words.kinds[task.kind],
    task.due ?? (task.deadlineKind === 'unset' ? report.card.noDue : words.deadlineKinds[task.deadlineKind]),
    ...(task.period ? [words.periods[task.period]] : []),
    ...(task.priority === 'key' ? [words.priorities.key] : []),
    report.card.standards({ count: card.standards.length }),
    ...(answered.length ? [report.card.answers({ numbers: answered.join(comma) })] : []),
  ]
}

/** Why a card must be looked at, in words, with the source's own where they are the reason. */
export function sayDoubts({ doubts, task }: PlanCard, { report, common }: Dictionary): string {
  return doubts
    .map((doubt) =>
      (doubt === 'deadlineWords' || doubt === 'impossibleDay') && task?.deadlineWords
        ? `${report.quoted({ text: task.deadlineWords })} ${report.doubts[doubt]}`
        : report.doubts[doubt],
    )
    .join(common.semicolon)
}
