import { type Viewing, viewingOf } from '@/domain/task/evidence/viewing'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { EvidenceLine, TaskPage } from '@/usecases/task/view-task'

type Place = { page: Pick<TaskPage, 'task'>; back?: string }

/** The page that shows a task's standards, with a piece of evidence opened in it. */
export const addressOfView = ({ page, back }: Place, id: string): string =>
  back === '/review' ? `/review?task=${page.task.id}&view=${id}#${id}` : `/tasks/${page.task.id}?view=${id}#${id}`

const addressWithout = ({ page, back }: Place, id: string): string =>
  back === '/review' ? `/review?task=${page.task.id}#${id}` : `/tasks/${page.task.id}#${id}`

type ViewProps = Place & { item: EvidenceLine; standard: string; words: Dictionary }

/** The file of a piece beside the standard that it is to prove. */
export function ViewRow({ item, standard, words, ...place }: ViewProps) {
  const viewing = viewingOf(item)
  if (!viewing) return null
  const { view } = words.evidence
  return (
    <tr className="standards__view">
      <td colSpan={5}>
        <figure>
          <figcaption>
            <b>
              <Prose>{item.title}</Prose>
            </b>
            <p className="text-small">
              <Prose>{standard}</Prose>
            </p>
            <p className="text-small">
              <a href={`/api/evidence/${item.id}`} download>
                {view.download}
              </a>
              <a href={`/api/evidence/${item.id}/view`} target="_blank" rel="noreferrer noopener">
                {view.alone}
              </a>
              <a href={addressWithout(place, item.id)}>{view.shut}</a>
            </p>
          </figcaption>
          <Shown item={item} viewing={viewing} title={view.title({ title: item.title })} />
        </figure>
      </td>
    </tr>
  )
}

// A PDF is without the sandbox, in which no browser's reader starts; its answer carries a policy of its own.
function Shown({ item, viewing, title }: { item: EvidenceLine; viewing: Viewing; title: string }) {
  const source = `/api/evidence/${item.id}/view`
  return viewing === 'pdf' ? <iframe src={source} title={title} /> : <iframe src={source} title={title} sandbox="" />
}
