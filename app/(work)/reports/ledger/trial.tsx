import { readWords } from '@/app/locale'
import { ButtonLink } from '@/ui/elements/button'
import { Notice } from '@/ui/elements/notice'
import type { LedgerTrial } from '@/usecases/report/ledger/check-ledger-import'
import { ColumnStep } from './column-step'
import { ProblemStep, shownProblems } from './problem-step'
import { WriteStep } from './write-step'

type TrialProps = { keptId: string; trial: LedgerTrial; search: URLSearchParams }

/** What the columns are and what a person must decide, as one form whose answer is an address; then what would be written. */
export async function Trial({ keptId, trial, search }: TrialProps) {
  const { words } = await readWords()
  const text = words.ledgerImport
  const { checked, heads, fields } = trial
  const hasTitle = fields.includes('title')
  const shown = new Set(shownProblems(checked.problems).map(({ row, field }) => `a.${row}.${field}`))
  const answered = [...search].filter(([name]) => name.startsWith('a.') && !shown.has(name))
  const { problems, rows } = checked
  return (
    <>
      {trial.isOwnExport && (
        <>
          <Notice tone="amber">{text.ownExport}</Notice>
          <p>
            <ButtonLink to="/tasks/workbook">{words.edited.title}</ButtonLink>
          </p>
        </>
      )}
      <form action="/reports/ledger" aria-label={text.step2}>
        <input type="hidden" name="file" value={keptId} />
        {answered.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ColumnStep trial={trial} words={words} />
        {!heads && <Notice tone="amber">{text.headsMissing}</Notice>}
        {heads && !hasTitle && <Notice tone="amber">{text.titleMissing}</Notice>}
        {hasTitle && problems.length > 0 && <ProblemStep problems={problems} rows={rows} words={words} />}
        <div className="form-end form__body">
          <button className={problems.length ? 'button button--main' : 'button'} type="submit">
            {text.try}
          </button>
          <p className="hint">{text.tryEffect}</p>
        </div>
      </form>
      {hasTitle && !problems.length && <WriteStep keptId={keptId} trial={trial} choices={search.toString()} />}
    </>
  )
}
