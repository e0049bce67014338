import { StoredChanges } from '@/app/(work)/reports/[id]/stored-changes'
import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { taskKinds } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Segmented } from '@/ui/elements/field/segmented'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { proposeForm } from '@/usecases/plan/plan-forms'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { findNextCard } from '../text/find-open-card'
import { DueFields, listDraftFields } from './draft-fields'
import { editAction } from './edit-action'
import { HandlerSelect } from './handler-select'
import { ShortcomingPicks, UnitPicks } from './picks'

type FormProps = { card: PlanCard; plan: PlanView }

/** All that a person sets on a commitment; what is typed is kept until it is sent. */
export async function EditForm({ card, plan }: FormProps) {
  const { words } = await readWords()
  const text = words.report.edit
  const nextId = findNextCard(plan, card)
  return (
    <WorkForm
      action={editAction}
      form={`commitment:${card.id}`}
      label={card.title}
      className=""
      key={card.version}
      isMinded
    >
      {/* Enter in a field presses the first button of a form: it keeps what is typed, and confirms nothing. */}
      <button type="submit" name="deed" value="save" hidden />
      <input type="hidden" name="reportId" value={plan.report.id} />
      <input type="hidden" name="commitmentId" value={card.id} />
      <input type="hidden" name="number" value={card.number} />
      <input type="hidden" name="nextId" value={nextId} />
      <Version value={card.version} />
      <div className="card__fields">
        <StoredChanges
          comma={words.common.comma}
          labels={{
            kind: text.kind,
            priority: text.priority,
            supportingIds: text.supporting,
            shortcomingIds: text.shortcomings,
            source: words.report.card.source,
          }}
        />
        <Fields card={card} plan={plan} words={words} />
      </div>
      <footer className="card__send">
        <SubmitButton name="deed" value="confirm" look="main" isSmall>
          {nextId ? text.confirmNext : text.confirmOnly}
        </SubmitButton>
        <SubmitButton name="deed" value="save" isSmall>
          {text.save}
        </SubmitButton>
      </footer>
    </WorkForm>
  )
}

function Fields({ card, plan, words }: FormProps & { words: Dictionary }) {
  const text = words.report.edit
  const { task } = card
  if (!task) return null
  const fields = listDraftFields(plan, words)
  const isStaged = card.days.length > 1 && card.days.at(-1) === task.due
  const said = task.deadlineWords ? text.deadlineSource({ words: task.deadlineWords }) : text.noDeadlineSource
  const source = isStaged ? `${said}${words.common.comma}${text.stages({ days: card.days })}` : said
  return (
    <>
      <Field className="span-whole" {...inputOf(proposeForm, 'title')} label={text.title} defaultValue={task.title} />
      <div className="span-half">
        <Segmented
          name="kind"
          label={text.kind}
          options={listOptions(taskKinds, words.task.kinds)}
          defaultValue={task.kind}
        />
      </div>
      <ShortcomingPicks ticked={card.shortcomingIds} plan={plan} words={words} />
      <Select {...fields.leadUnit} defaultValue={task.leadUnitId} empty={text.leadUnitEmpty} />
      <UnitPicks
        name="supportingIds"
        label={text.supporting}
        ticked={card.supportingIds}
        plan={plan}
        none={text.supportingNone}
        comma={words.common.comma}
      />
      <Select {...fields.deadline} optional={source} defaultValue={task.deadlineKind} />
      <DueFields task={task} words={words} />
      <p className="hint span-whole">{text.dueHint}</p>
      <TextArea
        className="span-whole"
        name="standards"
        label={text.standards}
        hint={text.standardsHint}
        rows={Math.max(2, card.standards.length)}
        defaultValue={card.standards.join('\n')}
      />
      <details className="span-whole plan-more">
        <summary>{text.more}</summary>
        <div className="card__fields">
          <TextArea
            className="span-whole"
            name="requiredResult"
            label={text.requiredResult}
            rows={3}
            defaultValue={task.requiredResult}
          />
          <Select {...fields.leader} defaultValue={task.leaderId} empty={text.leaderEmpty} />
          <HandlerSelect
            {...fields.handler}
            leadUnitId={task.leadUnitId}
            defaultValue={task.handlerId}
            empty={text.handlerEmpty}
          />
          <div className="span-half">
            <Segmented {...fields.priority} defaultValue={task.priority} />
          </div>
          <div className="span-half plan-more__check">
            <Check name="needsLeader" label={text.needsLeader} isTicked={task.needsLeader} />
          </div>
        </div>
      </details>
    </>
  )
}
