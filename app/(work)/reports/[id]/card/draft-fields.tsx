import { deadlineKinds, periods, priorities } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import { DateField } from '@/ui/form/date-field'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'

const className = 'span-half'

/** What can be set on one draft and on many at once, each with its name, label and choices. */
export function listDraftFields({ units, leaders, handlers }: PlanView, { report: { edit }, task }: Dictionary) {
  return {
    leadUnit: {
      className,
      name: 'leadUnitId',
      label: edit.leadUnit,
      options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
    },
    leader: {
      className,
      name: 'leaderId',
      label: edit.leader,
      options: leaders.map(({ userId, name, post }) => ({
        value: userId,
        label: [name, post].filter(Boolean).join(' '),
      })),
    },
    handler: {
      className,
      name: 'handlerId',
      label: edit.handler,
      handlers: handlers.map(({ userId, name, unitId, unitName }) => ({
        value: userId,
        label: name,
        unitId,
        group: unitName,
      })),
    },
    priority: { name: 'priority', label: edit.priority, options: listOptions(priorities, task.priorities) },
    deadline: {
      className,
      name: 'deadlineKind',
      label: edit.deadline,
      options: listOptions(deadlineKinds, task.deadlineKinds),
    },
  }
}

type DueProps = { task?: PlanCard['task']; words: Dictionary; noPeriod?: string }

/** The day by which, and for a recurring duty how often; `noPeriod` is what no choice of it means. */
export function DueFields({ task, words, noPeriod = words.report.edit.periodEmpty }: DueProps) {
  const text = words.report.edit
  return (
    <div className="span-half halves">
      <DateField name="due" label={text.due} words={words.common.date} defaultValue={task?.due} />
      <Select
        name="period"
        label={text.period}
        options={listOptions(periods, words.task.periods)}
        defaultValue={task?.period}
        empty={noPeriod}
      />
    </div>
  )
}
