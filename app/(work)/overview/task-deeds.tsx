import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

export type TaskRights = { instruct: boolean; urge: boolean }

/** What somebody may do at once about a task of a list: a leader’s note, a slip. */
export const TaskDeeds = ({ id, may, words }: { id: string; may: TaskRights; words: Dictionary['urging'] }) => (
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
