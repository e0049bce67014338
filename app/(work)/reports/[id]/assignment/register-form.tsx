import { BareYears } from '@/app/(work)/bare-years'
import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { formatMoment } from '@/i18n/dates'
import { Check } from '@/ui/elements/field/check'
import { TextArea } from '@/ui/elements/field/text-area'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { AssignmentGrid } from '@/usecases/plan/assignment/view-assignment-grid'
import { reopenPlanForm } from '@/usecases/plan/plan-forms'
import { registerAction, reopenAction } from '../plan-action'
import { countCells, listLines } from './grid/check-rows'
import type { LiveRow } from './grid/grid-data'

type Props = { grid: AssignmentGrid; rows: readonly LiveRow[] }

/** Below the table that is read: who registers the plan and with what it comes, or who did; and the way back into review. */
export async function RegisterPart({ grid, rows }: Props) {
  const { words, locale } = await readWords()
  const text = words.report.register
  const { report, rights } = grid
  if (report.status === 'registered')
    return (
      <Notice tone="green">
        {text.by({ name: report.registrarName ?? '', moment: formatMoment(report.registeredAt, locale) })}
      </Notice>
    )
  if (report.status === 'parsed') return <Notice tone="blue">{words.assignment.reading.reviewing}</Notice>
  return (
    <div className="assignment__register">
      {!rights.canRegister && <Notice tone="blue">{text.waiting}</Notice>}
      {rights.canRegister && rights.isOwnPlan && <Notice tone="amber">{text.own}</Notice>}
      {rights.canRegister && !rights.isOwnPlan && <RegisterForm grid={grid} rows={rows} />}
      {rights.canReopen && <ReopenForm reportId={report.id} />}
    </div>
  )
}

async function RegisterForm({ grid, rows }: Props) {
  const { words, locale } = await readWords()
  const text = words.report.register
  const { confirmerName, confirmedAt } = grid.report
  const looks = countCells(listLines(rows).look)
  const units = new Set(rows.map(({ checked }) => checked.values.leadUnitId)).size
  return (
    <WorkForm action={registerAction} form={`register:${grid.report.id}`} keepsUnsent={false} className="deed">
      <input type="hidden" name="reportId" value={grid.report.id} />
      <input type="hidden" name="stamp" value={grid.stamp} />
      <input type="hidden" name="count" value={rows.length} />
      {confirmedAt && (
        <p>
          <Prose>
            {text.sent({
              name: confirmerName ?? '',
              moment: formatMoment(confirmedAt, locale),
              days: grid.workingDaysWaited,
            })}
          </Prose>
        </p>
      )}
      <BareYears days={[grid.today, ...rows.map(({ checked }) => checked.values.deadline?.due ?? null)]} />
      {looks > 0 && <Notice tone="amber">{text.looks({ count: looks })}</Notice>}
      <p className="hint">
        <Prose>{text.what({ tasks: rows.length, units, days: grid.signWithin })}</Prose>
      </p>
      <Check name="nonSecret" label={text.nonSecret} />
      <SubmitButton look="main">{text.submit({ count: rows.length })}</SubmitButton>
    </WorkForm>
  )
}

async function ReopenForm({ reportId }: { reportId: string }) {
  const text = (await readWords()).words.report.reopen
  return (
    <details className="plan-fold">
      <summary className="card__group">{text.title}</summary>
      <WorkForm action={reopenAction} form={`reopen:${reportId}`} className="deed">
        <input type="hidden" name="reportId" value={reportId} />
        <TextArea {...inputOf(reopenPlanForm, 'reason')} label={text.reason} hint={text.hint} rows={2} />
        <SubmitButton isSmall>{text.submit}</SubmitButton>
      </WorkForm>
    </details>
  )
}
