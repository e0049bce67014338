import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

export type TaskRights = { instruct: boolean; urge: boolean }

/** True of whoever may do anything about a task of a list at once. */
export const mayAct = ({ instruct, urge }: TaskRights): boolean => instruct || urge

type CellProps = { id: string; may: TaskRights; words: Dictionary['urging'] }

/** The last cell of a task's row: what somebody may do at once about it, a leader’s note or a slip; nothing to whoever may do neither. */
export const DeedsCell = ({ id, may, words }: CellProps) =>
  mayAct(may) && (
    <td>
      <TaskDeeds id={id} may={may} words={words} />
    </td>
  )

const TaskDeeds = ({ id, may, words }: CellProps) => (
  <span className="overview__deeds">
    {may.instruct && (
      <a className="link text-small" href={`/tasks/instruct?id=${id}`}>
        <Prose>{words.instruction.open}</Prose>
      </a>
    )}
    {may.urge && (
      <a className="link text-small" href={`/tasks/urge?id=${id}`}>
        <Prose>{words.open}</Prose>
      </a>
    )}
  </span>
)
