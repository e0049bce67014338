import { readWords } from '@/app/locale'
import { textChanged } from '@/domain/plan/changed-text'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { listSharedWords } from '@/reader/chain/chain-words'
import { Prose } from '@/ui/elements/prose'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { SplitSource } from '../text/split-source'
import { CardDeeds } from './card-deeds'
import { Confidence } from './confidence'
import { EditForm } from './edit-form'
import { linkToText } from './link-to-card'
import { PromiseHint } from './promise-hint'
import { sayDoubts } from './say-card'

/** The commitment that is being worked on: why it is doubtful, everything that can be set, and merge, split, reject. */
export async function OpenCard({ card, plan }: { card: PlanCard; plan: PlanView }) {
  const { words } = await readWords()
  const { report } = words
  const reasons = sayReasons(card, words)
  const links = sayLinks(card, plan, words)
  const before = card.why.find(({ rule }) => rule === textChanged)
  return (
    <article className="card is-open" id={`c-${card.id}`} aria-labelledby={`t-${card.id}`}>
      <header className="card__head">
        <a className="card__number" href={linkToText(plan, card, `s-${card.id}`)} data-card="open">
          <span aria-hidden="true">
            <Prose>{card.number}</Prose>
          </span>
          <span className="visually-hidden">
            <Prose>{report.card.inText(card)}</Prose>
          </span>
        </a>
        <h3 id={`t-${card.id}`}>
          <Prose>{card.title}</Prose>
        </h3>
        <Confidence card={card} words={report.card} />
      </header>
      {card.doubts.length > 0 && (
        <p className="card__why">
          ▲ <Prose>{sayDoubts(card, words)}</Prose>
        </p>
      )}
      {before && (
        <p className="card__facts soft">
          <Prose>{report.textBefore({ text: before.words })}</Prose>
        </p>
      )}
      <SplitSource card={card} plan={plan} />
      {(reasons.length > 0 || card.namedUnits.length > 0) && (
        <p className="card__facts soft">
          <Prose>
            {[
              reasons.length > 0 && report.card.why({ list: reasons.join(words.common.comma) }),
              card.namedUnits.length > 0 && report.card.namedUnits({ list: card.namedUnits.join(words.common.comma) }),
            ]
              .filter(Boolean)
              .join(gap)}
          </Prose>
        </p>
      )}
      {links.map((link) => (
        <p key={link} className="card__facts soft">
          {link}
        </p>
      ))}
      <PromiseHint card={card} />
      <EditForm card={card} plan={plan} />
      <CardDeeds card={card} plan={plan} />
    </article>
  )
}

/** The rules that read the sentence, with the words that met those about dates, units and figures. */
function sayReasons({ why }: PlanCard, { report }: Dictionary): string[] {
  const names: Record<string, string> = report.rules
  const said = why
    .filter(({ rule }) => rule !== textChanged)
    .map(({ rule, words }) => {
      const name = names[rule] ?? rule
      return isDetail(rule) && words && words.length <= 40 ? report.card.because({ rule: name, words }) : name
    })
  return [...new Set(said)]
}

const isDetail = (rule: string): boolean =>
  /^(?:deadline|target|unit(?:Name|ShortName|Alias|Abbreviation|Likeness))/.test(rule)

/** The shortcomings that it answers, with the words by which they were put together. */
function sayLinks(card: PlanCard, { shortcomings }: PlanView, { report }: Dictionary): string[] {
  return shortcomings
    .filter(({ id }) => card.shortcomingIds.includes(id))
    .map(({ number, text }) => {
      const shared = listSharedWords(text, `${card.heading}\n${card.text}`)
      return report.card.linked({ number, words: shared.map((words) => report.quoted({ text: words })).join('') })
    })
}
