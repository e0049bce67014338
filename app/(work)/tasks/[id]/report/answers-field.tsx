import { dayOf } from '@/domain/calendar'
import { listReady, writePiece } from '@/domain/task/merge-answers'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import type { TaskPage } from '@/usecases/task/view-task'
import { TakeAnswer } from './take-answer'

/** What supporting units reported since the lead unit's last report, each with a button that takes it into the text. */
export function AnswersField({ page, words }: { page: TaskPage; words: Dictionary }) {
  const text = words.progress
  const ready = listReady(page.updates, page.task.leadUnitId)
  if (!ready.length) return null
  return (
    <fieldset className="answers">
      <legend className="label">
        <Prose>{text.answers}</Prose>
      </legend>
      <p className="hint">
        <Prose>{text.answersHint}</Prose>
      </p>
      <ul>
        {ready.map((update) => (
          <li className="answers__item" key={update.id}>
            <p className="text-small soft">
              <Prose>{[update.unitName, dayOf(update.at)].join(gap)}</Prose>
            </p>
            <p className="progress__words">
              <Prose>{update.done}</Prose>
            </p>
            <TakeAnswer
              id={update.id}
              piece={writePiece(update)}
              label={`${text.take} ${update.unitName}`}
              words={{ take: text.take, taken: text.taken, append: text.append }}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
