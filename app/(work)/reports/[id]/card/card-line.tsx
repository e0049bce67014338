import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToVersion } from '../versions/link-to-version'
import { Confidence } from './confidence'
import { linkToCard, linkToText } from './link-to-card'
import { listFacts, sayDoubts } from './say-card'

/** A commitment in a few lines: number, task, what is set and what is missing. The title opens it, or its task once there is one. */
export function CardLine({ card, plan, words }: { card: PlanCard; plan: PlanView; words: Dictionary }) {
  const text = words.report.card
  const held = plan.held.find(({ itemId }) => itemId === card.id)
  return (
    <article className="card" id={`c-${card.id}`}>
      <header className="card__head">
        <a className="card__number" href={linkToText(plan, card, `s-${card.id}`)}>
          <span aria-hidden="true">
            <Prose>{card.number}</Prose>
          </span>
          <span className="visually-hidden">
            <Prose>{text.inText(card)}</Prose>
          </span>
        </a>
        <h3>
          <CardTitle card={card} plan={plan} />
        </h3>
        {card.light ? (
          <span className="confidence">
            <LightMark light={card.light} words={words.task} />
          </span>
        ) : (
          <Confidence card={card} words={text} />
        )}
      </header>
      <p className="card__facts">
        <Prose>{listFacts(card, plan, words).join(gap)}</Prose>
      </p>
      {card.doubts.length > 0 && (
        <p className="card__facts amber">
          ▲ <Prose>{sayDoubts(card, words)}</Prose>
        </p>
      )}
      {held && (
        <p className="card__facts amber">
          ▲ <Prose>{words.version.heldIn(held)}</Prose>{' '}
          <a href={linkToVersion(plan.report.id, held.versionId, card)}>
            <Prose>{words.version.openHeld(held)}</Prose>
          </a>
        </p>
      )}
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
      <a href={linkToCard(plan.report.id, card.id)} data-card={card.id}>
        <Prose>{card.title}</Prose>
      </a>
    )
  if (!card.task?.number) return card.title
  return (
    <a href={`/tasks/${card.task.id}`}>
      <Prose>{card.task.number}</Prose> <Prose>{card.title}</Prose>
    </a>
  )
}
