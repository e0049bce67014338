import type { ReactNode } from 'react'
import { dayOf } from '@/domain/calendar'
import { countGranted } from '@/domain/task/changing/extension'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { nestQuotes } from '@/i18n/nest-quotes'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'

type FactsProps = { page: TaskPage; words: Dictionary; locale: Locale }
type Pair = readonly [string, ReactNode]

/** Dates and people of the task, in two lists. */
export function FactsPart({ page, words, locale }: FactsProps) {
  const text = words.taskPage
  return (
    <>
      <Section title={text.timing}>
        <Pairs pairs={listDates(page, words, locale)} />
      </Section>
      <Section title={text.responsible}>
        <Pairs pairs={listPeople(page, words)} />
      </Section>
    </>
  )
}

const Pairs = ({ pairs }: { pairs: Pair[] }) => (
  <dl className="facts facts--apart">
    {pairs.map(([label, value]) => (
      <div key={label} className="facts__pair">
        <dt>
          <Prose>{label}</Prose>
        </dt>
        <dd>
          <Prose>{value}</Prose>
        </dd>
      </div>
    ))}
  </dl>
)

function listDates(page: TaskPage, words: Dictionary, locale: Locale): Pair[] {
  const { task, people, changes } = page
  const text = words.taskPage
  const isMoved = task.originalDue && task.originalDue !== task.due
  const period = task.period ? `${gap}${words.task.periods[task.period]}` : ''
  const pairs: (Pair | null | '')[] = [
    task.deadlineWords && [
      text.words,
      <span key="w" className="serif">
        <Prose>{nestQuotes(`“${task.deadlineWords}”`)}</Prose>
      </span>,
    ],
    [text.deadlineKind, `${words.task.deadlineKinds[task.deadlineKind]}${period}`],
    isMoved ? [text.originalDue, <del key="o">{task.originalDue}</del>] : null,
    [text.currentDue, <b key="d">{task.due ? formatDay(task.due, locale) : text.noDue}</b>],
    countGranted(changes) ? [words.changing.extensions, words.changing.times({ count: countGranted(changes) })] : null,
    task.assignedOn ? [text.assigned, task.assignedOn] : null,
    task.signedOn && task.status !== 'assigned'
      ? [text.signed, task.signedOn]
      : task.signDue
        ? [text.signDue, task.signDue]
        : null,
    task.submittedOn ? [text.submitted, task.submittedOn] : null,
    task.completedOn ? [text.completed, text.dayBy({ day: task.completedOn, by: sayDecided(page, text) })] : null,
    task.closedOn ? [text.closed, text.dayBy({ day: task.closedOn, by: people.closedByName })] : null,
    task.reopenedOn ? [text.reopened, task.reopenedOn] : null,
    task.heldStatus ? [text.held, words.task.statuses[task.heldStatus]] : null,
    task.note ? [words.taskPage.askNote, task.note] : null,
  ]
  return pairs.filter((pair): pair is Pair => !!pair)
}

/** Who accepted the task as complete; where its leader had the last word, that too. */
function sayDecided({ task, people, events }: TaskPage, text: Dictionary['taskPage']): string {
  const last = events.find(({ action }) => action === 'task.approve' || action === 'task.complete')
  const isLeaders = last?.action === 'task.approve' && dayOf(last.at) === task.completedOn
  return isLeaders
    ? text.acceptedAndDecided({ by: people.completedByName, leader: last.userName })
    : people.completedByName
}

function listPeople({ people, withoutLevels }: TaskPage, words: Dictionary): Pair[] {
  const text = words.taskPage
  const named = (name: string) => name || <span className="mute">{text.unnamed}</span>
  const several = (list: { name: string; post: string }[]) =>
    list.length
      ? list.map(({ name, post }) => (post ? `${name}${gap}${post}` : name)).join(words.common.comma)
      : named('')
  return [
    [text.leader, named(people.leaderName)],
    [text.leadUnit, named(people.leadUnitName)],
    [text.head, several(people.heads)],
    [text.person, named(people.handlerName)],
    [text.coordinator, several(people.coordinators)],
    ...sayWithout(withoutLevels, words),
  ]
}

// A small office goes past some levels of review: whoever works on the task sees which.
const sayWithout = (levels: TaskPage['withoutLevels'], words: Dictionary): Pair[] =>
  levels.length
    ? [
        [
          words.taskPage.fields.withoutLevels ?? '',
          levels.map((level) => words.task.levels[level]).join(words.common.comma),
        ],
      ]
    : []
