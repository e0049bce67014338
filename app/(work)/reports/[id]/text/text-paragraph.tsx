import type { Paragraph, Piece } from '@/domain/plan/text/lay-out-text'
import type { Dictionary } from '@/i18n'
import type { Range } from '@/reader/report-text'
import { LightMark } from '@/ui/task/light'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToCard, linkToReport } from '../card/link-to-card'
import { isBehind } from '../card/list-undecided'

type ParagraphProps = {
  paragraph: Paragraph
  plan: PlanView
  openId: string | null
  /** The words that another page led here for. */
  cited: Range | null
  words: Dictionary
}

/** A paragraph of the report; headings stand as headings, sentences carry their mark and number. */
export function TextParagraph({ paragraph, cited, ...rest }: ParagraphProps) {
  const isStep = paragraph.pieces.some(({ id }) => rest.plan.stepIds.includes(id))
  const Tag = paragraph.isHeading ? (isStep ? 'h3' : 'h2') : 'p'
  return (
    <Tag>
      {paragraph.pieces.map((piece) =>
        cited && (holds(cited, piece) || holds(piece, cited)) ? (
          <mark key={piece.start} className="cited" id={piece.start <= cited.start ? 'cited' : undefined}>
            <TextPiece piece={piece} {...rest} />
          </mark>
        ) : (
          <TextPiece key={piece.start} piece={piece} {...rest} />
        ),
      )}
    </Tag>
  )
}

const holds = (whole: Range, part: Range): boolean => part.start >= whole.start && part.end <= whole.end

type PieceProps = { piece: Piece; plan: PlanView; openId: string | null; words: Dictionary }

function TextPiece({ piece, plan, openId, words }: PieceProps) {
  switch (piece.kind) {
    case 'commitment':
      return <Sentence piece={piece} plan={plan} isOpen={piece.id === openId} words={words} />
    case 'shortcoming':
      return <Lack piece={piece} plan={plan} openId={openId} words={words} />
    case 'open':
    case 'proposed':
      return <Undecided piece={piece} plan={plan} words={words} />
    case 'marked':
      return <Plain piece={piece} look="sentence sentence--marked" title={words.report.text.markedSentence} />
    case 'heading':
      return <Plain piece={piece} look="report-text__heading" />
    default:
      return <Plain piece={piece} />
  }
}

const Plain = ({ piece, look, title }: { piece: Piece; look?: string; title?: string }) => (
  <span className={look} title={title} data-start={piece.start}>
    {piece.text}
  </span>
)

function Sentence({ piece, plan, isOpen, words }: Omit<PieceProps, 'openId'> & { isOpen: boolean }) {
  const card = plan.cards.find(({ id }) => id === piece.id)
  if (!card) return <Plain piece={piece} />
  const look = isOpen ? 'is-selected' : ''
  const isLast = piece.isEnd || piece.end >= plan.page.end
  return (
    <>
      <span
        className={`sentence ${card.doubts.length ? 'sentence--doubtful' : 'sentence--promise'} ${look}`}
        id={piece.isStart ? `s-${card.id}` : undefined}
        data-start={piece.start}
        data-commitment={card.id}
        data-number={`n-${card.id}`}
      >
        {piece.text}
      </span>
      {isLast && <CommitmentNumber card={card} plan={plan} words={words} />}
    </>
  )
}

// The number is the link, not the sentence: the words of a link can be selected neither by mouse nor by touch.
function CommitmentNumber({ card, plan, words }: { card: PlanCard; plan: PlanView; words: Dictionary }) {
  const { text } = words.report
  const name = card.doubts.length ? `${text.commitment(card)} ${text.doubtful}` : text.commitment(card)
  const to = plan.rights.isEditable ? linkToCard(plan.report.id, card.id) : `#c-${card.id}`
  return (
    <>
      <sup className="text-number">
        <a href={to} id={`n-${card.id}`}>
          <span aria-hidden="true">{card.number}</span>
          <span className="visually-hidden">{name}</span>
        </a>
      </sup>
      {card.light && card.task?.number && (
        <a className="text-number__light" href={`/tasks/${card.task.id}`}>
          <span className="visually-hidden">{text.taskOf({ number: card.task.number })}</span>
          <LightMark light={card.light} words={words.task} />
        </a>
      )}
    </>
  )
}

function Lack({ piece, plan, openId, words }: PieceProps) {
  const found = plan.shortcomings.find(({ id }) => id === piece.id)
  const open = plan.cards.find(({ id }) => id === openId)
  const looks = ['shortcoming']
  if (found && !found.commitmentNumbers.length) looks.push('shortcoming--unanswered')
  if (open?.shortcomingIds.includes(piece.id)) looks.push('is-hit')
  return (
    <span className={looks.join(' ')} id={piece.isStart ? `l-${piece.id}` : undefined}>
      {piece.isStart && found && (
        <sup className="text-number text-number--shortcoming">{words.report.text.shortcoming(found)}</sup>
      )}
      <span data-start={piece.start}>{piece.text}</span>
    </span>
  )
}

function Undecided({ piece, plan, words }: Omit<PieceProps, 'openId'>) {
  const { text } = words.report
  const isOpen = piece.kind === 'open'
  const look = isOpen ? 'sentence sentence--open' : 'sentence sentence--proposed'
  const title = isOpen ? text.openSentence : text.proposedSentence
  if (!plan.rights.isEditable) return <Plain piece={piece} look={look} title={title} />
  const number = `n-${piece.start}`
  return (
    <>
      <span className={look} title={title} data-start={piece.start} data-number={number}>
        {piece.text}
      </span>
      <sup className="text-number text-number--open">
        <a href={linkToSentence(plan, piece)} id={number}>
          <span aria-hidden="true">?</span>
          <span className="visually-hidden">{title}</span>
        </a>
      </sup>
    </>
  )
}

// The card of an open sentence is named by where the sentence starts.
function linkToSentence({ open, report }: PlanView, piece: Piece): string {
  const sentence = open.find(({ start, end }) => piece.start >= start && piece.start < end)
  const place = `#q-${sentence?.start ?? piece.start}`
  return sentence && isBehind(open, sentence) ? `${linkToReport(report.id)}?q=${sentence.start}${place}` : place
}
