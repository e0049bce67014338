import type { StatedSentence } from '@/domain/plan/assess-plan'
import type { Dictionary } from '@/i18n'
import { buttonClass } from '@/ui/elements/button'
import { writeChoice } from '@/usecases/plan/plan-forms'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'

type SentenceProps = { sentence: StatedSentence; plan: PlanView; words: Dictionary }

/** A sentence that nobody decided about, with what can be made of it: buttons of the form around the list. */
export function SentenceCard({ sentence, plan, words }: SentenceProps) {
  const { deeds, rules } = words.report
  const before = findBefore(plan, sentence)
  const reason = sentence.mark ? (rules as Record<string, string>)[sentence.mark.reason] : undefined
  return (
    <article className="card card--sentence" id={`q-${sentence.start}`}>
      <p className="serif">
        {words.report.quoted({ text: sentence.text })} {reason && <span className="badge">{reason}</span>}
      </p>
      <div className="row row--wrap">
        {before && !sentence.mark && (
          <Choice value={writeChoice('extend', sentence, before.id)} label={deeds.extend(before)} />
        )}
        <Choice value={writeChoice('add', sentence)} label={deeds.add} />
        <Choice
          value={writeChoice('mark', sentence)}
          label={sentence.mark ? deeds.acceptOne : deeds.mark}
          look={sentence.mark ? 'soft' : 'plain'}
        />
      </div>
    </article>
  )
}

type ChoiceProps = { value: string; label: string; look?: 'soft' | 'plain' }

const Choice = ({ value, label, look }: ChoiceProps) => (
  <button type="submit" name="choice" value={value} className={buttonClass({ look, isSmall: true })}>
    {label}
  </button>
)

/** The commitment right before the sentence, with nothing but blanks between their places. */
const findBefore = ({ cards }: PlanView, { start }: StatedSentence): PlanCard | undefined =>
  cards.filter((card) => card.end <= start && start - card.end <= 2).at(-1)
