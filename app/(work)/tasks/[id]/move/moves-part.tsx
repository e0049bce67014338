import type { Role } from '@/domain/people'
import { reviewAsks } from '@/domain/task/ask'
import { takesOn } from '@/domain/task/move/lifecycle'
import { reviewStatuses } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { ButtonLink, OffButton } from '@/ui/elements/button'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import type { OpenMove, TaskRights } from '@/usecases/task/steps/find-task-rights'
import type { TaskPage } from '@/usecases/task/view-task'
import { ChangeForm } from '../change/change-form'
import { ReassignForm } from '../change/reassign-form'
import { ReviseForm } from '../change/revise-form'
import { AskForm } from './ask-form'
import { MoveForm } from './move-form'
import { ReviewClock } from './review-clock'
import { sayNothing } from './say-nothing'

type MovesProps = {
  page: TaskPage
  role: Role
  words: Dictionary
  back?: string
  /** In the review queue: the moves of a review alone. */
  isDeciding?: boolean
  /** Asked for the forms that list all units. */
  isAdjusting?: boolean
}

/** In a larger tree a form that lists all units is drawn for whoever asks for it: two thousand units are half a megabyte. */
const mostUnitsListed = 200

/** What the reader can do about the task, from the same table that checks it, each with what will happen or why not yet. */
export function MovesPart({ page, role, words, back, isDeciding, isAdjusting }: MovesProps) {
  const { moves, canChange, canRevise, canReassign, asks, extension, duties } = isDeciding
    ? decisionsOf(page.rights)
    : page.rights
  const text = words.taskPage
  // Once all is reported as done, the next step is to hand it in.
  const isReported = page.task.percent === 100
  const takesNext = ({ row, obstacle }: OpenMove) => !obstacle && takesOn(row) && !(isReported && row.move === 'report')
  const main = moves.find(takesNext)?.row.move
  const hasChanges = page.changes.some(({ acts }) => acts.length)
  const listsUnits = isAdjusting || page.rights.units.length <= mostUnitsListed
  const canEnter = page.proxies.canEnter && !isDeciding
  const isNothing =
    !canEnter &&
    moves.length === 0 &&
    asks.length === 0 &&
    !extension &&
    !canChange &&
    !canRevise &&
    !canReassign &&
    !hasChanges
  return (
    <section className="moves" id="moves">
      <div className="section__head">
        <h2 id="act">{text.canDo}</h2>
        <small>{words.people.roles[role]}</small>
      </div>
      {isPartly(page) && <Notice tone="amber">{text.reportedPartly({ percent: page.task.percent })}</Notice>}
      {moves.some(({ row }) => row.asks && reviewAsks.includes(row.asks)) && <ReviewClock page={page} words={text} />}
      {isNothing && (
        <p className="hint">
          <Prose>{sayNothing(page, text)}</Prose>
        </p>
      )}
      {canRevise &&
        (listsUnits ? <ReviseForm page={page} words={words} /> : <AdjustLink page={page} name={text.revise} />)}
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
      {extension && <ExtensionEntry extension={extension} page={page} words={words} />}
      {duties.length > 0 && (
        <>
          <ButtonLink to={`/tasks/${page.task.id}/changes/ask?kind=${duties[0]}`} isWide>
            {words.changing.ask.duty}
          </ButtonLink>
          <p className="hint">
            <Prose>{words.changing.dutyHint}</Prose>
          </p>
        </>
      )}
      {canEnter && (
        <>
          <ButtonLink to={`/tasks/${page.task.id}/report`} isWide>
            {words.proxy.open}
          </ButtonLink>
          <p className="hint">
            <Prose>{words.proxy.openHint}</Prose>
          </p>
        </>
      )}
      {canReassign && <ReassignForm page={page} words={text} />}
      {canChange &&
        (listsUnits ? <ChangeForm page={page} words={words} /> : <AdjustLink page={page} name={text.edit} />)}
    </section>
  )
}

const AdjustLink = ({ page: { task }, name }: { page: TaskPage; name: string }) => (
  <ButtonLink to={`/tasks/${task.id}?adjust=1#moves`} isWide>
    {name}
  </ButtonLink>
)

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
  extension: undefined,
  duties: [],
})

type AskProps = { ask: TaskRights['asks'][number]; page: TaskPage; words: Dictionary }

async function AskEntry({ ask: { kind, obstacle }, page, words }: AskProps) {
  if (!obstacle) return <AskForm kind={kind} page={page} words={words.taskPage} />
  return (
    <OffButton isWide why={sayRefusal(obstacle, words)}>
      {words.taskPage.requests.ask[kind]}
    </OffButton>
  )
}

type ExtensionProps = { extension: NonNullable<TaskRights['extension']>; page: TaskPage; words: Dictionary }

function ExtensionEntry({ extension: { obstacle }, page, words }: ExtensionProps) {
  const name = words.changing.ask.extension
  if (obstacle)
    return (
      <OffButton isWide why={sayRefusal(obstacle, words)}>
        {name}
      </OffButton>
    )
  return (
    <ButtonLink to={`/tasks/${page.task.id}/changes/ask`} isWide>
      {name}
    </ButtonLink>
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
  const isSupport = page.rights.part === 'support'
  if (row.move !== 'report') return <MoveForm move={move} isMain={isMain} page={page} words={words} back={back} />
  return (
    <>
      <ButtonLink to={`/tasks/${page.task.id}/report`} look={isMain ? 'main' : 'plain'} isWide>
        {isSupport ? words.progress.supportTitle : name}
      </ButtonLink>
      <p className="hint">
        <Prose>
          {isSupport
            ? words.taskPage.supportMay
            : words.taskPage.hints.report({ ...page.limits, leadsTo: move.leadsTo })}
        </Prose>
      </p>
    </>
  )
}
