import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { StatedSentence } from '@/domain/plan/assess-plan'
import type { Dictionary } from '@/i18n'
import { DrawnList } from '@/ui/elements/drawn/drawn'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanView } from '@/usecases/plan/view-plan'
import { acceptAction } from '../card/card-action'
import { listShown } from '../card/list-undecided'
import { sentenceAction } from './range-action'
import { SentenceCard } from './sentence-card'

/** The sentences that nobody decided about: add, take into the one before, or no commitment; what the reader proposes can be accepted at once. */
export async function OpenSentences({ plan, asked }: { plan: PlanView; asked: number | null }) {
  const { words } = await readWords()
  const text = words.report.groups
  const proposed = plan.open.filter(({ mark }) => mark !== null)
  const open = plan.open.filter(({ mark }) => mark === null)
  return (
    <>
      {plan.open.length > 0 && <span id="g-open" />}
      {open.length > 0 && <h2 className="card__group">{text.open({ count: open.length })}</h2>}
      <SentenceCards name="open" sentences={open} asked={asked} plan={plan} words={words} />
      {proposed.length > 0 && <h2 className="card__group">{text.proposedMarks({ count: proposed.length })}</h2>}
      <AcceptAll plan={plan} shown={listShown(proposed, asked)} words={words} />
      <SentenceCards name="proposed" sentences={proposed} asked={asked} plan={plan} words={words} />
    </>
  )
}

type ListProps = {
  name: 'open' | 'proposed'
  sentences: StatedSentence[]
  asked: number | null
  plan: PlanView
  words: Dictionary
}

// One form for all: a form for each sentence made most of the data of a long plan.
function SentenceCards({ name, sentences, asked, plan, words }: ListProps) {
  const shown = listShown(sentences, asked)
  const others = sentences.length - shown.length
  if (!shown.length) return null
  return (
    <WorkForm action={sentenceAction} form={`sentence:${plan.report.id}:${name}`} keepsUnsent={false} className="">
      <input type="hidden" name="reportId" value={plan.report.id} />
      <DrawnList
        items={shown}
        render={(sentence) => <SentenceCard key={sentence.start} sentence={sentence} plan={plan} words={words} />}
      />
      {others > 0 && <p className="hint">{words.report.groups.others({ count: others })}</p>}
    </WorkForm>
  )
}

/** Accepts the proposals that are on the page, no more. */
function AcceptAll({ plan, shown, words }: { plan: PlanView; shown: StatedSentence[]; words: Dictionary }) {
  if (shown.length < 2) return null
  return (
    <WorkForm action={acceptAction} form={`accept:${plan.report.id}`} keepsUnsent={false} className="row plan__many">
      <input type="hidden" name="reportId" value={plan.report.id} />
      {shown.map(({ start, mark }) => (
        <input key={start} type="hidden" name="markId" value={mark?.id} />
      ))}
      <SubmitButton isSmall look="soft">
        {words.report.deeds.acceptAll({ count: shown.length })}
      </SubmitButton>
    </WorkForm>
  )
}
