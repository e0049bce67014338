import type { ReactNode } from 'react'
import { Prose } from '@/ui/elements/prose'

type Named = { id: string; title: string; number: string | null }
type CellProps = { task: Named; small?: string; children?: ReactNode }

/** A task by its title, which leads to it, and its number; `small` what else is said beside the number, `children` what stands below. */
export const TaskCell = ({ task: { id, title, number }, small = '', children }: CellProps) => (
  <td>
    <div>
      <a className="title-link" href={`/tasks/${id}`}>
        <Prose>{title}</Prose>
      </a>{' '}
      <small className="soft">
        <Prose>{[number, small].filter(Boolean).join(' ')}</Prose>
      </small>
      {children}
    </div>
  </td>
)
