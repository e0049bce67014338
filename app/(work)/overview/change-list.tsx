import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import { TaskCell } from '@/ui/task/task-cell'
import type { Changes, Turn } from '@/usecases/overview/list-changes'
import { linkTo } from './facts'
import { DeedsCell, mayAct, type TaskRights } from './task-deeds'

type ChangesProps = { changes: Changes; base: LedgerFilter; may: TaskRights; words: Dictionary }

/** 本月变化: who came to burn red or yellow and since when, who no longer does, and the sum that shows nobody is missing. */
export function ChangeList({ changes, base, may, words }: ChangesProps) {
  return (
    <div className="overview__turns">
      {(['red', 'yellow'] as const).map((part) => (
        <TurnTable key={part} part={part} turn={changes[part]} {...{ base, may, words }} />
      ))}
    </div>
  )
}

type TurnProps = Omit<ChangesProps, 'changes'> & { part: 'red' | 'yellow'; turn: Turn }

function TurnTable({ part, turn, base, may, words }: TurnProps) {
  const { columns, changes: text } = words.overview
  return (
    <div>
      {turn.turned.length > 0 && (
        <table className="table table--plain overview__table overview__red stack">
          <TableHead
            caption={text.turned[part](turn.counts)}
            columns={[text.turned[part]({ turned: turn.counts.turned }), columns.unit, text.since, columns.light]}
            deeds={mayAct(may) ? text.deeds : undefined}
          />
          <tbody>
            {turn.turned.map(({ line, since }) => (
              <tr key={line.id}>
                <TaskCell task={line} />
                <td data-label={columns.unit}>
                  <Prose>{line.leadUnitName}</Prose>
                </td>
                <td data-label={text.since}>{since.slice(5)}</td>
                <td data-label={columns.light}>
                  <LightMark light={line.light} words={words.task} />
                </td>
                <DeedsCell id={line.id} may={may} words={words.urging} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="text-small overview__turn">
        {turn.counts.recovered > 0 && <Recovered turn={turn} text={text.recovered[part](turn.counts)} words={words} />}
        <span className="soft">
          <Prose>{text.sum[part]({ ...turn.counts, former: turn.former, now: turn.now })}</Prose>
        </span>{' '}
        {turn.turned.length < turn.counts.turned && (
          <a className="link" href={linkTo({ ...base, buckets: [part] })}>
            {words.overview.all}
          </a>
        )}
      </p>
    </div>
  )
}

/** Each by its number, with how it stands now. */
const Recovered = ({ turn, text, words }: { turn: Turn; text: string; words: Dictionary }) => (
  <>
    {text}{' '}
    {turn.recovered.map(({ id, number, title, light }) => (
      <span key={id} className="overview__recovered">
        <a href={`/tasks/${id}`}>
          <Prose>{number ?? title}</Prose>
        </a>{' '}
        <LightMark light={light} words={words.task} />
      </span>
    ))}
  </>
)
