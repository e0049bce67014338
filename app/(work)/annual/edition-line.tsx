import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { FormDetails } from '@/ui/task/form-details'
import { beginForm } from '@/usecases/annual/edition/edition-forms'
import type { EditionLine } from '@/usecases/annual/edition/find-edition-line'
import { beginEditionAction } from './begin-action'

type LineProps = { line: EditionLine; reportId: string; words: Dictionary }

/** The edition that is made from the ledger's wording: where it stands, or how to begin it. */
export function EditionLinePart({ line, reportId, words }: LineProps) {
  const { edition, canBegin, isCorrection } = line
  if (!edition && !canBegin) return null
  return (
    <div className="annual__edition">
      {edition && <OpenLine edition={edition} words={words} />}
      {canBegin && (
        <WorkForm action={beginEditionAction} form={`annual:${reportId}`} keepsUnsent={isCorrection}>
          <input type="hidden" name="reportId" value={reportId} />
          {isCorrection ? (
            <Correction words={words} />
          ) : (
            <>
              <input type="hidden" name="reason" value="" />
              <FormEnd send={words.edition.line.begin} look="main" effect={words.edition.line.beginHint} />
            </>
          )}
        </WorkForm>
      )}
    </div>
  )
}

function OpenLine({ edition, words }: { edition: NonNullable<EditionLine['edition']>; words: Dictionary }) {
  const { line, states } = words.edition
  const { year, state } = edition
  return (
    <p className="row row--wrap">
      <b>
        <Prose>{state === 'published' ? line.published({ year }) : line.open({ year, state: states[state] })}</Prose>
      </b>
      <ButtonLink to={`/annual/${edition.id}`} look="main" isSmall>
        {line.go}
      </ButtonLink>
    </p>
  )
}

function Correction({ words }: { words: Dictionary }) {
  const { line } = words.edition
  return (
    <FormDetails summary={line.correct} look="small">
      <TextArea {...inputOf(beginForm, 'reason')} label={line.correctReason} rows={2} />
      <FormEnd send={line.correct} effect={line.correctHint} />
    </FormDetails>
  )
}
