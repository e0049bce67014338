import type { Role } from '@/domain/people'
import { reviewAsks } from '@/domain/task/ask'
import type { Move } from '@/domain/task/move/lifecycle'
import { reviewStatuses } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { ButtonLink, OffButton } from '@/ui/elements/button'
import { Notice } from '@/ui/elements/notice'
import type { OpenMove, TaskRights } from '@/usecases/task/steps/find-task-rights'
import type { TaskPage } from '@/usecases/task/view-task'
import { ChangeForm } from '../change/change-form'
import { ReassignForm } from '../change/reassign-form'
import { ReviseForm } from '../change/revise-form'
import { AskForm } from './ask-form'
import { MoveForm } from './move-form'

type MovesProps = {
  page: TaskPage
  role: Role
  words: Dictionary
  back?: string
  /** In the review queue: the moves of a review alone. */
  isDeciding?: boolean
}

/** What the reader can do about the task, from the same table that checks it, each with what will happen or why not yet. */
export function MovesPart({ page, role, words, back, isDeciding }: MovesProps) {
  const { moves, canChange, canRevise, canReassign, asks } = isDeciding ? decisionsOf(page.rights) : page.rights
  const text = words.taskPage
  const main = moves.find(({ row, obstacle }) => !obstacle && !lesser.includes(row.move))?.row.move
  const isNothing = moves.length === 0 && asks.length === 0 && !canChange && !canRevise && !canReassign
  return (
    <section className="moves" id="moves">
      <div className="section__head">
        <h2>{text.canDo}</h2>
        <small>{words.people.roles[role]}</small>
      </div>
      {isPartly(page) && <Notice tone="amber">{text.reportedPartly({ percent: page.task.percent })}</Notice>}
      {isNothing && <p className="hint">{text.nothing}</p>}
      {canRevise && <ReviseForm page={page} words={words} />}
      {moves.map((move) => (
        <MoveEntry
          key={move.row.move}
          move={move}
          isMain={move.row.move === main}
          page={page}
          words={words}
          back={back}
        />
      ))}
      {asks.map((ask) => (
        <AskEntry key={ask.kind} ask={ask} page={page} words={words} />
      ))}
      {canReassign && <ReassignForm page={page} words={text} />}
      {canChange && <ChangeForm page={page} words={words} />}
    </section>
  )
}

// Handed in as done, and reported as less: reviewers see it, nobody alters it.
const isPartly = ({ task }: TaskPage): boolean =>
  reviewStatuses.some((status) => status === task.status) && task.percent < 100

const decisionsOf = (rights: TaskRights): TaskRights => ({
  ...rights,
  moves: rights.moves.filter(({ row }) => row.move === 'sendBack' || (row.asks && reviewAsks.includes(row.asks))),
  canChange: false,
  canRevise: false,
  canReassign: false,
  asks: [],
})

const lesser: readonly Move[] = [
  'object',
  'sendBack',
  'withdraw',
  'reopen',
  'suspend',
  'cancel',
  'carryOver',
  'concludeYear',
]

type AskProps = { ask: TaskRights['asks'][number]; page: TaskPage; words: Dictionary }

async function AskEntry({ ask: { kind, obstacle }, page, words }: AskProps) {
  if (!obstacle) return <AskForm kind={kind} page={page} words={words.taskPage} />
  return (
    <OffButton isWide why={sayRefusal(obstacle, words)}>
      {words.taskPage.requests.ask[kind]}
    </OffButton>
  )
}

type EntryProps = { move: OpenMove; isMain: boolean; page: TaskPage; words: Dictionary; back?: string }

/** One move: a link to its page, a form, or the reason why it is not open yet. */
async function MoveEntry({ move, isMain, page, words, back }: EntryProps) {
  const { row, obstacle } = move
  const name = words.task.moves[row.move]
  if (obstacle)
    return (
      <OffButton isWide why={sayRefusal(obstacle, words)}>
        {name}
      </OffButton>
    )
  if (row.move !== 'report') return <MoveForm move={move} isMain={isMain} page={page} words={words} back={back} />
  return (
    <>
      <ButtonLink to={`/tasks/${page.task.id}/report`} look={isMain ? 'main' : 'plain'} isWide>
        {name}
      </ButtonLink>
      <p className="hint">{words.taskPage.hints.report(page.limits)}</p>
    </>
  )
}
