import { Prose } from '@/ui/elements/prose'

type Named = { id: string; title: string; number: string | null }

/** A task by its title, which leads to it, and its number; `small` what else is said beside the number. */
export const TaskCell = ({ task: { id, title, number }, small = '' }: { task: Named; small?: string }) => (
  <td>
    <div>
      <a className="title-link" href={`/tasks/${id}`}>
        <Prose>{title}</Prose>
      </a>{' '}
      <small className="soft">
        <Prose>{[number, small].filter(Boolean).join(' ')}</Prose>
      </small>
    </div>
  </td>
)
