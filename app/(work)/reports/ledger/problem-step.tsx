import { answers, type LedgerProblem } from '@/domain/plan/ledger/problem'
import type { Dictionary } from '@/i18n'
import { sayProblem } from '@/i18n/say-problem'
import { Check } from '@/ui/elements/field/check'
import { Select } from '@/ui/elements/field/select'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'

type StepProps = { problems: readonly LedgerProblem[]; rows: readonly unknown[]; words: Dictionary }

const mostShown = 50

/** The problems that are shown at once: one of each text of a column, since its answer holds for all. */
export function shownProblems(problems: readonly LedgerProblem[]): LedgerProblem[] {
  const first = new Map<string, LedgerProblem>()
  for (const problem of problems) {
    const { field, text, finding, row, mayStay } = problem
    const key = mayStay || !text ? `${row} ${field}` : `${field} ${finding.code} ${text}`
    if (!first.has(key)) first.set(key, problem)
  }
  return [...first.values()].slice(0, mostShown)
}

/** Cells that cannot be taken as they are, each with why, and what a person may say to it. */
export function ProblemStep({ problems, rows, words }: StepProps) {
  const text = words.ledgerImport
  const wrong = new Set(problems.map(({ row }) => row)).size
  const shown = shownProblems(problems)
  const sum = text.problemSum({ problems: problems.length, rows: wrong, fine: rows.length - wrong })
  return (
    <Section title={text.step3} small={sum}>
      <p className="hint">{text.alike}</p>
      <table className="table table--plain stack ledger-import__problems">
        <TableHead caption={text.step3} columns={[text.row, text.cell, text.written, text.why, text.answer]} />
        <tbody>
          {shown.map((problem) => (
            <ProblemRow
              key={`${problem.row} ${problem.field} ${problem.finding.code}`}
              problem={problem}
              words={words}
            />
          ))}
        </tbody>
      </table>
      {problems.length > shown.length && <p className="hint">{text.more({ count: problems.length - shown.length })}</p>}
      <Check name="skip" label={text.skip} />
    </Section>
  )
}

function ProblemRow({ problem, words }: { problem: LedgerProblem; words: Dictionary }) {
  const text = words.ledgerImport
  const { row, field, options, mayBeEmpty, mayStay } = problem
  const choices = [
    ...options.map(({ label, text: value }) => ({ value, label })),
    ...(mayStay ? [{ value: answers.keep, label: text.keep }] : []),
    ...(mayBeEmpty ? [{ value: answers.empty, label: text.leaveEmpty }] : []),
    { value: answers.out, label: text.leaveOut },
  ]
  return (
    <tr>
      <td data-label={text.row} className="mute">
        {words.ledgerImport.rowText({ row })}
      </td>
      <td data-label={text.cell}>{text.fields[field]}</td>
      <td data-label={text.written}>
        <span>
          <Prose>{problem.text || '—'}</Prose>
        </span>
      </td>
      <td data-label={text.why}>
        <span>
          <Prose>{sayProblem(problem.finding, words)}</Prose>
        </span>
      </td>
      <td data-label={text.answer}>
        <Select
          name={`a.${row}.${field}`}
          label={text.answerOf({ row, field: text.fields[field] })}
          isLabelHidden
          empty={text.choose}
          options={choices}
        />
      </td>
    </tr>
  )
}
