import type { Route } from 'next'
import Link from 'next/link'
import { readWords } from '@/app/locale'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { LightMark } from '@/ui/task/light'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { Confidence } from './confidence'
import { linkToCard, linkToText } from './link-to-card'

/** A commitment in a few lines: number, task, what is set and what is missing. The title opens it, or its task once there is one. */
export async function CardLine({ card, plan }: { card: PlanCard; plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.card
  return (
    <article className="card" id={`c-${card.id}`}>
      <header className="card__head">
        <a className="card__number" href={linkToText(plan, card, `s-${card.id}`)}>
          <span aria-hidden="true">{card.number}</span>
          <span className="visually-hidden">{text.inText(card)}</span>
        </a>
        <h3>
          <CardTitle card={card} plan={plan} />
        </h3>
        {card.light ? (
          <span className="confidence">
            <LightMark light={card.light} words={words.task} />
          </span>
        ) : (
          <Confidence card={card} />
        )}
      </header>
      <p className="card__facts">{listFacts(card, plan, words).join(gap)}</p>
      {card.doubts.length > 0 && <p className="card__facts amber">▲ {sayDoubts(card, words)}</p>}
      {plan.report.status !== 'registered' && card.missing.length > 0 && (
        <p className="card__facts soft">
          {text.lacking({ list: card.missing.map((part) => words.report.missing[part]).join(words.common.comma) })}
        </p>
      )}
    </article>
  )
}

function CardTitle({ card, plan }: { card: PlanCard; plan: PlanView }) {
  if (plan.rights.isEditable)
    return (
      <Link href={linkToCard(plan.report.id, card.id) as Route} prefetch={false} data-card={card.id}>
        {card.title}
      </Link>
    )
  if (!card.task?.number) return card.title
  return (
    <Link href={`/tasks/${card.task.id}` as Route} prefetch={false}>
      {card.task.number} {card.title}
    </Link>
  )
}

/** Lead unit, kind, deadline, standards and shortcomings of a card, as short words. */
function listFacts(card: PlanCard, plan: PlanView, { report, task: words, common: { comma } }: Dictionary): string[] {
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
      doubt === 'deadlineWords' && task?.deadlineWords
        ? `${report.quoted({ text: task.deadlineWords })} ${report.doubts[doubt]}`
        : report.doubts[doubt],
    )
    .join(common.semicolon)
}
