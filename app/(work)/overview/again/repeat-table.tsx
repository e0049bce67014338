import { DeedsCell, mayAct, type TaskRights } from '@/app/(work)/overview/task-deeds'
import { openStatuses } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import type { Made, RepeatRow } from '@/usecases/chain/view-repeats'

type TableProps = { rows: RepeatRow[]; may: TaskRights; words: Dictionary }

/** A row for each promise, a column for each year in which it was made, and what may be done about the task that runs. */
export function RepeatTable({ rows, may, words }: TableProps) {
  const { again: text, changes } = words.overview
  const years = listYears(rows)
  return (
    <div className="overview__scroll">
      <table className="table table--plain overview__table overview__red stack">
        <TableHead
          caption={text.title}
          columns={[text.promise, ...years.map(String)]}
          deeds={mayAct(may) ? changes.deeds : undefined}
        />
        <tbody>
          {rows.map((row) => (
            <Row key={row.made.at(-1)?.commitmentId} row={row} years={years} may={may} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const listYears = (rows: RepeatRow[]): number[] =>
  [...new Set(rows.flatMap(({ made }) => made.map(({ year }) => year)))].sort((a, b) => a - b)

type RowProps = { row: RepeatRow; years: number[]; may: TaskRights; words: Dictionary }

function Row({ row: { issuerName, made }, years, may, words }: RowProps) {
  const { again: text } = words.overview
  const newest = made.at(-1)
  const running = newest?.task && openStatuses.some((open) => open === newest.task?.status) ? newest.task : null
  return (
    <tr>
      <td>
        <div>
          <a
            className="title-link"
            href={`/reports/${newest?.reportId}?open=${newest?.commitmentId}#s-${newest?.commitmentId}`}
          >
            <Prose>{newest?.text}</Prose>
          </a>{' '}
          <small className="soft">
            <Prose>{`${issuerName} ${text.years({ count: made.length })}`}</Prose>
          </small>
        </div>
      </td>
      {years.map((year) => (
        <td key={year} data-label={year}>
          <YearState made={made.find((each) => each.year === year)} words={words} />
        </td>
      ))}
      {running ? <DeedsCell id={running.id} may={may} words={words.urging} /> : mayAct(may) && <td />}
    </tr>
  )
}

function YearState({ made, words }: { made: Made | undefined; words: Dictionary }) {
  const { again: text } = words.overview
  if (!made) return <span className="mute">—</span>
  const { task } = made
  if (!task) return <span className="soft">{made.isHidden ? words.chain.hidden : text.noTask}</span>
  return (
    <span>
      <a href={`/tasks/${task.id}`}>
        <Prose>{task.number ?? task.title}</Prose>
      </a>{' '}
      <LightMark light={task.light} words={words.task} />
    </span>
  )
}
