import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { TaskPage } from '@/usecases/task/view-task'

type ClockProps = { page: Pick<TaskPage, 'task' | 'review'>; words: Dictionary['taskPage'] }

/** How late the task was handed in, and how long its reviewer has. */
export function ReviewClock({ page: { task, review }, words }: ClockProps) {
  if (!review) return null
  const handedIn = { due: task.due ?? '', day: task.submittedOn ?? '', days: review.daysLate }
  const isLate = review.daysLate > 0
  return (
    <div className="text-small">
      {task.due && task.submittedOn && (
        <p className={isLate ? 'red' : 'soft'}>
          <Prose>{isLate ? words.handedInLate(handedIn) : words.handedIn(handedIn)}</Prose>
        </p>
      )}
      <p className={review.left !== null && review.left < 0 ? 'red' : 'soft'}>
        <Prose>
          {review.due === null || review.left === null
            ? words.reviewSince({ day: review.since })
            : words.reviewDue({ due: review.due, left: review.left })}
        </Prose>
      </p>
    </div>
  )
}
