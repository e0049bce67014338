import { bucketOf } from '@/domain/task/bucket'
import type { Light } from '@/domain/task/light'
import type { Priority, TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { lightShape } from '@/ui/task/light'
import type { ProgressFacts } from '@/ui/task/progress-bar'
import { badgeClass } from '@/ui/task/status-badge'

/** A task as the ledger knows it. */
export type LedgerFacts = {
  id: string
  number: string | null
  numberYear: number | null
  numberSeq: number | null
  title: string
  status: TaskStatus
  priority: Priority
  leadUnitName: string | null
  handlerName: string | null
  due: string | null
  originalDue: string | null
  percent: number
  latestProgress: string
  standardCount: number
  provenCount: number
  light: Light
  calendar: number | null
}

/** A line of the ledger in plain texts, ready to cross to the browser: one component draws all of them. */
export type Line = {
  id: string
  group: string
  no: string
  fullNo: string
  title: string
  key: string
  look: string
  mark: string
  light: string
  unit: string
  handler: string
  due: string
  was: string
  bar: ProgressFacts
  barLabel: string
  progress: string
  proof: string
  badge: string
  state: string
}

const longest = 60

/** Puts a task into words. With `isOneYear` its running number says enough; else the whole number stands. */
export function toLine(task: LedgerFacts, group: string, isOneYear: boolean, words: Dictionary): Line {
  const { mark, look } = lightShape(task.light)
  const bar = {
    percent: task.percent,
    calendar: task.calendar,
    colour: task.light.colour,
    isFinished: bucketOf(task.status, task.light) === 'done',
  }
  return {
    id: task.id,
    group,
    no: numberOf(task, isOneYear, words),
    fullNo: task.number ?? words.ledger.draft,
    title: task.title,
    key: task.priority === 'key' ? words.task.priorities.key : '',
    look,
    mark,
    light: words.task.lights[task.light.reason]({ count: task.light.count }),
    unit: task.leadUnitName ?? words.ledger.head.noUnit,
    handler: task.handlerName ?? '',
    due: task.due ?? words.ledger.noDue,
    was: task.originalDue && task.originalDue !== task.due ? task.originalDue : '',
    bar,
    barLabel: words.task.progressLabel(bar),
    progress: task.latestProgress.slice(0, longest),
    proof: `${task.provenCount}/${task.standardCount}`,
    badge: badgeClass(task.status),
    state: words.task.statuses[task.status],
  }
}

function numberOf({ number, numberYear, numberSeq }: LedgerFacts, isOneYear: boolean, words: Dictionary): string {
  if (!numberSeq) return number ?? words.ledger.draft
  return isOneYear ? words.ledger.short({ sequence: numberSeq }) : `${numberYear}-${numberSeq}`
}
