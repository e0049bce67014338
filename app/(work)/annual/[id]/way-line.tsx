import { editionStates } from '@/domain/annual/edition'
import type { Dictionary } from '@/i18n'
import { DayLight } from '@/ui/annual/day-light'
import { Prose } from '@/ui/elements/prose'
import type { ShownEdition } from '@/usecases/annual/edition/steps/show-way'

type WayProps = { edition: ShownEdition; words: Dictionary }

/** The steps to publishing with the one where it stands, and the days by which it is to be handed up and public. */
export function WayLine({ edition, words }: WayProps) {
  const { way } = words
  const { state, asksLeader, reportedOn, reportDue, publishedOn, publishDue, lights } = edition
  const steps = editionStates.filter((each) => each !== 'leaderReview' || asksLeader || state === 'leaderReview')
  return (
    <div className="annual__way">
      <ol className="annual__steps" aria-label={way.label}>
        {steps.map((step, index) => (
          <li key={step} aria-current={step === state ? 'step' : undefined}>
            <i aria-hidden="true">{index + 1}</i>
            <Prose>{words.edition.states[step]}</Prose>
          </li>
        ))}
      </ol>
      <DayLight
        said={reportedOn ? way.reportedOn({ day: reportedOn }) : way.reportBy({ day: reportDue })}
        light={lights.report}
        words={words}
      />
      <DayLight
        said={publishedOn ? way.publishedOn({ day: publishedOn }) : way.publishBy({ day: publishDue })}
        light={lights.publish}
        words={words}
      />
    </div>
  )
}
