import type { Role } from '@/domain/people'
import { reviewDaysOf, type TodoCount, todoCounts } from '@/domain/task/todo'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { Todo } from '@/usecases/task/view-todo'

type FiguresProps = { todo: Todo; only: TodoCount | null; role: Role; words: Dictionary['todo'] }

/** The four figures; each leads to exactly the entries it counts, and once chosen back to all. */
export function TodoFigures({ todo, only, role, words }: FiguresProps) {
  return (
    <nav className="figures todo__figures" aria-label={words.figures}>
      {todoCounts.map((name) => (
        <a
          key={name}
          className="figure"
          href={only === name ? '/' : `/?only=${name}`}
          aria-current={only === name ? 'true' : undefined}
        >
          <span className={`figure__count ${toneOf(name, todo.counts[name])}`}>
            {todo.counts[name]}
            <small>{words.piece}</small>
          </span>{' '}
          <span className="figure__label">{words.counts[name]}</span>{' '}
          <span className="figure__hint">
            <Prose>{sayMore(name, todo, role, words)}</Prose>
          </span>
        </a>
      ))}
    </nav>
  )
}

function toneOf(name: TodoCount, count: number): string {
  if (!count) return ''
  return name === 'overdue' ? 'red' : name === 'soon' ? 'amber' : ''
}

function sayMore(name: TodoCount, todo: Todo, role: Role, words: Dictionary['todo']): string {
  if (!todo.counts[name]) return words.none
  if (name === 'overdue') return todo.longest ? words.longest({ days: todo.longest }) : words.behindHint
  if (name === 'soon') return todo.dueToday ? words.dueToday({ count: todo.dueToday }) : words.soonHint
  if (name === 'returned') return words.returnedHint
  const days = reviewDaysOf(role, todo.limits)
  return days ? words.reviewLimit({ days }) : ''
}
