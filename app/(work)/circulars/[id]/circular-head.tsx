import { type CircularState, circularStates } from '@/domain/circular/circular'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import type { CircularView } from '@/usecases/circular/view-circular'
import { canPrintPdf } from '@/usecases/steps/print-paper'

type HeadProps = { view: CircularView; words: Dictionary }

/** Title, day and writers, the files, and the steps to its issue with the one where it stands. */
export function CircularHead({ view: { circular }, words }: HeadProps) {
  const { circular: text } = words
  const { id, title, asOf, state, asksLeader, number, writerNames, begunByName } = circular
  const steps = circularStates.filter((each) => isOnTheWay(each, state, asksLeader))
  return (
    <>
      <PageHead
        title={title}
        sub={[
          number,
          text.fixed({ day: asOf }),
          text.by({ name: begunByName }),
          writerNames.length > 0 && text.writers({ names: writerNames.join(words.common.comma) }),
        ]
          .filter(Boolean)
          .join(gap)}
        crumbs={[{ label: text.title, to: '/circulars' }]}
      >
        <a className="button" href={`/api/circular?id=${id}&kind=docx`} download>
          {text.word}
        </a>
        {canPrintPdf() && (
          <a className="button" href={`/api/circular?id=${id}&kind=pdf`} download>
            PDF
          </a>
        )}
        <a className="button" href={`/api/circular?id=${id}&kind=xlsx`} download>
          {text.workbook}
        </a>
        <PrintButton>{words.common.print}</PrintButton>
      </PageHead>
      <div className="annual__way">
        <ol className="annual__steps" aria-label={text.way}>
          {steps.map((step, index) => (
            <li key={step} aria-current={step === state ? 'step' : undefined}>
              <i aria-hidden="true">{index + 1}</i>
              <Prose>{text.states[step]}</Prose>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

/** The leader is a step where asked, and giving up one where it was done. */
function isOnTheWay(step: CircularState, state: CircularState, asksLeader: boolean): boolean {
  if (step === state) return true
  if (state === 'dropped') return step === 'drafting'
  return step === 'leaderReview' ? asksLeader : step !== 'dropped'
}
