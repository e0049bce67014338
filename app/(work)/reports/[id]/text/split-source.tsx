import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { listBorders } from '@/domain/plan/text/split-range'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { rangeAction } from './range-action'

/** The commitment's own sentence with a mark at every place where a clause ends; pressed, the commitment is split there. */
export async function SplitSource({ card, plan }: { card: PlanCard; plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.deeds
  const borders = listOffered(card)
  if (!borders.length)
    return (
      <p className="card__source serif" lang={langOf(plan)}>
        <Words card={card} start={card.start} end={card.end} />
      </p>
    )
  const places = [card.start, ...borders, card.end]
  return (
    <WorkForm action={rangeAction} form={`split:${card.id}`} keepsUnsent={false} className="card__source">
      <input type="hidden" name="reportId" value={plan.report.id} />
      <input type="hidden" name="commitmentId" value={card.id} />
      <input type="hidden" name="deed" value="split" />
      <input type="hidden" name="start" value={card.start} />
      <p className="serif" lang={langOf(plan)}>
        {places.slice(1).map((end, index) => (
          <span key={end}>
            <Words card={card} start={places[index] ?? end} end={end} />
            {end < card.end && (
              <span className="cutter">
                <SubmitButton name="end" value={String(end)} isSmall label={text.splitAt(sayBorder(card, end))}>
                  ┆
                </SubmitButton>
              </span>
            )}
          </span>
        ))}
      </p>
      <p className="text-small mute card__cutting">{text.splitHint}</p>
    </WorkForm>
  )
}

/** Words of the sentence with their place in the report, so that they can be selected here as in the text. */
const Words = ({ card, start, end }: { card: PlanCard; start: number; end: number }) => (
  <span data-start={start} data-commitment={card.id}>
    {card.text.slice(start - card.start, end - card.start)}
  </span>
)

// Not by `Prose`: what is selected here is counted from the start of one text.
const langOf = ({ report }: PlanView) => (report.language === 'zh' ? 'zh-CN' : 'en')

/** Where a clause ends; between the items of a list (、) only where nothing else parts the sentence. */
function listOffered({ text, start, end }: PlanCard): number[] {
  const borders = listBorders(text, { start: 0, end: end - start }).map((at) => at + start)
  const clauses = borders.filter((at) => !/、\s*$/.test(text.slice(0, at - start)))
  return clauses.length ? clauses : borders
}

const sayBorder = ({ text, start }: PlanCard, at: number) => ({
  before: text.slice(0, at - start).slice(-16),
  after: text.slice(at - start).slice(0, 16),
})
