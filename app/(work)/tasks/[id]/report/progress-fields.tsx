import { inputOf } from '@/app/input-of'
import type { Dictionary } from '@/i18n'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FallReason } from '@/ui/task/fall-reason'
import { BarPicture } from '@/ui/task/progress-bar'
import type { Proxies } from '@/usecases/task/proxy/view-proxies'
import { progressForm } from '@/usecases/task/task-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { AnswersField } from './answers-field'
import { PercentField } from './percent-field'

type FieldsProps = { page: TaskPage; isLead: boolean; words: Dictionary }

/** Percent, what was done, problems, the next step, and the period that is filed. */
export function ProgressFields({ page, isLead, words }: FieldsProps) {
  const { task, calendar, light, updates } = page
  const { progress: text, common } = words
  const own = updates.find(({ unitId }) => page.supporting.some((row) => row.isOwn && row.unitId === unitId))
  const last = isLead ? task.percent : (own?.percent ?? 0)
  const facts = { percent: task.percent, calendar, colour: light.colour }
  return (
    <section className="progress__part">
      {isLead && <OccurrenceChoice open={page.occurrences.filter(({ canFile }) => canFile)} page={page} words={text} />}
      <PercentField
        {...inputOf(progressForm, 'percent')}
        label={text.percent}
        hint={isLead ? text.percentHint({ calendar, last }) : text.supportPercentHint}
        defaultValue={last}
        words={{ less: text.less, more: text.more }}
      />
      <FallReason {...inputOf(progressForm, 'fallReason')} label={text.fallReason} hint={text.fallHint} />
      {isLead && (
        <div className="progress__bar">
          <BarPicture facts={facts} label={words.task.progressLabel(facts)} width={480} />
        </div>
      )}
      {isLead && <AnswersField page={page} words={words} />}
      <TextArea {...inputOf(progressForm, 'done')} label={text.done} hint={text.doneHint} rows={4} />
      <TextArea
        {...inputOf(progressForm, 'problems')}
        label={text.problems}
        optional={common.optional}
        placeholder={text.problemsHint}
        rows={2}
      />
      <TextArea {...inputOf(progressForm, 'next')} label={text.next} optional={common.optional} rows={2} />
    </section>
  )
}

type ChoiceProps = { open: Proxies['instances']; page: TaskPage; words: Dictionary['progress'] }

/** Which instance a report files, the one due first; nothing where there is none. */
export function OccurrenceChoice({ open, page, words }: ChoiceProps) {
  if (!open.length) return null
  const options = open.map(({ id, label, due }) => ({ value: id, label: words.occurrenceOption({ label, due }) }))
  const first = open.find(({ due }) => due <= page.today) ?? open[0]
  return (
    <Select
      name="occurrenceId"
      label={words.occurrence}
      options={options}
      empty={words.noOccurrence}
      defaultValue={first?.id}
    />
  )
}
