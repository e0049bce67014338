import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Standing } from '@/ui/task/standing'
import type { ChainRow } from '@/usecases/chain/chain-rows'

type ShownTask = NonNullable<ChainRow['task']>

/** The task that came of a promise as it stands today, and where the report tells something else. */
export function ChainTaskState({ row, words }: { row: ChainRow; words: Dictionary }) {
  const text = words.chain
  const { task, fault } = row
  if (!task) return <p className="text-small mute chain__task">{row.isHidden ? text.hidden : text.noTask}</p>
  return (
    <div className="chain__task">
      {fault && (
        <p className={fault === 'notDone' ? 'amber chain__fault' : 'soft chain__fault'}>
          <span aria-hidden="true">{fault === 'notDone' ? '▲ ' : '◆ '}</span>
          <Prose>{text.faults[fault]({ standing: nameStanding(task, words) })}</Prose>
        </p>
      )}
      <p>
        <a href={`/tasks/${task.id}`}>
          <Prose>{task.number}</Prose>
        </a>
      </p>
      <p className="row row--wrap">
        <Standing light={task.light} status={task.status} words={words.task} />
        {task.outcome && task.status !== 'closed' && <span className="soft">{words.task.outcomes[task.outcome]}</span>}
      </p>
      <p className="text-small mute">
        <Prose>{task.unitName && task.unitName + gap}</Prose>
        <span className="nowrap">
          <Prose>{sayDay(task, text)}</Prose>
        </span>
      </p>
    </div>
  )
}

const nameStanding = ({ status, outcome }: ShownTask, { task }: Dictionary): string =>
  outcome && (status === 'done' || status === 'closed') ? task.outcomes[outcome] : task.statuses[status]

// The day a promise was confirmed as done says nothing where it was then found not kept.
const sayDay = ({ due, completedOn, outcome }: ShownTask, text: Dictionary['chain']): string =>
  completedOn && outcome !== 'partly' && outcome !== 'notFulfilled'
    ? text.completed({ day: completedOn })
    : due
      ? text.due({ day: due })
      : text.noDue
