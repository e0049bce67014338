import type { Evidence } from '@/domain/task/task'
import { Prose } from '@/ui/elements/prose'

/** What a piece is called, leading to its file or the page it cites. */
export function PieceName({ item }: { item: Pick<Evidence, 'id' | 'kind' | 'title' | 'reference'> }) {
  if (item.kind === 'file')
    return (
      <a href={`/api/evidence/${item.id}`} download>
        <Prose>{item.title}</Prose>
      </a>
    )
  if (item.kind === 'link')
    return (
      <a href={item.reference} target="_blank" rel="noreferrer noopener">
        <Prose>{item.title}</Prose>
      </a>
    )
  return (
    <b className="standards__name">
      <Prose>{item.title}</Prose>
    </b>
  )
}
