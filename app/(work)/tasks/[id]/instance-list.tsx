import type { OccurrenceState } from '@/domain/task/occurrence'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { OccurrenceLine } from '@/usecases/task/name-occurrences'
import type { TaskPage } from '@/usecases/task/view-task'
import { OccurrenceForms } from './change/occurrence-forms'

type ListProps = {
  rows: OccurrenceLine[]
  page: TaskPage
  /** What is said of one that was not reported: its time. */
  span: (row: OccurrenceLine) => string
  words: Dictionary
}

/** Instances of a recurring duty, or milestones: how each stands, what stands beside it, what the reader can do about it. */
export function InstanceList({ rows, page, span, words }: ListProps) {
  const text = words.occurrence
  return (
    <ul className="compact-list compact-list--paired">
      {rows.map((row) => (
        <li key={row.id}>
          <span title={span(row)}>
            <Prose>{row.label}</Prose>
          </span>
          <Mark state={row.state} words={text} />
          {tell(row, span(row), text).map((line) => (
            <p className="compact-list__form soft" key={line}>
              <Prose>{line}</Prose>
            </p>
          ))}
          <OccurrenceForms row={row} page={page} words={text} />
        </li>
      ))}
    </ul>
  )
}

const looks: Record<OccurrenceState, [look: string, mark: string]> = {
  toCome: ['grey', '○'],
  due: ['blue', '◇'],
  filed: ['blue', '◇'],
  accepted: ['done', '◆'],
  sentBack: ['yellow', '▲'],
  late: ['yellow', '▲'],
  missed: ['red', '■'],
}

function Mark({ state, words }: { state: OccurrenceState; words: Dictionary['occurrence'] }) {
  const [look, mark] = looks[state]
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      {words.states[state]}
    </span>
  )
}

function tell(row: OccurrenceLine, span: string, words: Dictionary['occurrence']): string[] {
  const { filedOn, acceptedOn, due, sentBackNote } = row
  return [
    filedOn ? words.filed({ day: filedOn, by: row.filedByName, isLate: filedOn > due }) : span,
    acceptedOn ? words.accepted({ day: acceptedOn, by: row.acceptedByName }) : '',
    sentBackNote ? words.sentBack({ reason: sentBackNote }) : '',
    ...tellExplanation(row, words),
  ].filter(Boolean)
}

function tellExplanation(row: OccurrenceLine, words: Dictionary['occurrence']): string[] {
  const { explanation, verdict, verdictNote } = row
  if (!explanation) return []
  const judged = { day: row.verdictOn ?? '', by: row.verdictByName, note: verdictNote }
  return [
    words.explanation({ text: explanation, by: row.explainedByName, day: row.explainedOn ?? '' }),
    verdict ? words.verdict[verdict](judged) : words.verdict.pending,
  ]
}
