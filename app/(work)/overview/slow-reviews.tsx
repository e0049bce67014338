import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { TaskCell } from '@/ui/task/task-cell'
import type { SlowReview } from '@/usecases/overview/figure-handling'

/** The tasks that wait longest for somebody to judge them: with whom, and for how many working days. */
export function SlowReviews({ reviews, words }: { reviews: SlowReview[]; words: Dictionary['overview'] }) {
  const { handling: text, columns, forecast, holders } = words
  if (!reviews.length) return <p className="soft overview__none">{text.reviewsNone}</p>
  return (
    <table className="table table--plain overview__table overview__red stack">
      <TableHead caption={text.reviews} columns={[columns.task, text.holder, text.waited]} />
      <tbody>
        {reviews.map(({ line, holder, leader, waited }) => (
          <tr key={line.id}>
            <TaskCell task={line} />
            <td data-label={text.holder}>
              <div>
                <Prose>{holder === 'leader' ? leader : holder === 'head' ? line.leadUnitName : null}</Prose>{' '}
                <span className="soft">
                  <Prose>{holders[holder]}</Prose>
                </span>
              </div>
            </td>
            <td data-label={text.waited}>
              <Prose>{forecast.days({ count: waited })}</Prose>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
