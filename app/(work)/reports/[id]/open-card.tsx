import { readWords } from '@/app/locale'
import type { PlanCard } from '@/usecases/list-cards'
import type { PlanView } from '@/usecases/view-plan'
import { CardDeeds } from './card-deeds'
import { sayDoubts } from './card-line'
import { Confidence } from './confidence'
import { EditForm } from './edit-form'
import { PromiseHint } from './promise-hint'

/** The commitment that is being worked on: why it is doubtful, everything that can be set, and merge, split, reject. */
export async function OpenCard({ card, plan }: { card: PlanCard; plan: PlanView }) {
  const { words } = await readWords()
  const { report } = words
  const reasons = [...new Set(card.why.map(({ rule }) => ruleName(report.rules, rule)))]
  return (
    <article className="card is-open" id={`c-${card.id}`} aria-labelledby={`t-${card.id}`}>
      <header className="card__h">
        <a className="card__n" href={`#s-${card.id}`} data-card="open">
          <span aria-hidden="true">{card.number}</span>
          <span className="sr">{report.card.inText(card)}</span>
        </a>
        <h3 id={`t-${card.id}`}>{card.title}</h3>
        <Confidence card={card} />
      </header>
      {card.doubts.length > 0 && <p className="card__why">▲ {sayDoubts(card, words)}</p>}
      <p className="card__src doc">{card.text}</p>
      {(reasons.length > 0 || card.namedUnits.length > 0) && (
        <p className="card__m soft">
          {reasons.length > 0 && report.card.why({ list: reasons.join(report.comma) })}{' '}
          {card.namedUnits.length > 0 && report.card.namedUnits({ list: card.namedUnits.join(report.comma) })}
        </p>
      )}
      <PromiseHint card={card} />
      <EditForm card={card} plan={plan} />
      <CardDeeds card={card} plan={plan} />
    </article>
  )
}

const ruleName = (rules: Record<string, string>, rule: string): string => rules[rule] ?? rule
