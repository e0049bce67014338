import { StoredChanges } from '@/app/(work)/reports/[id]/stored-changes'
import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { deadlineKinds, periods, priorities, taskKinds } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { Segmented } from '@/ui/elements/field/segmented'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { draftForm } from '@/usecases/plan/plan-forms'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { findNextCard } from '../text/find-open-card'
import { editAction } from './edit-action'
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
      className="card__form"
      key={card.version}
    >
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
  const { report, task: names } = words
  const text = report.edit
  const { task } = card
  if (!task) return null
  const source = task.deadlineWords ? text.deadlineSource({ words: task.deadlineWords }) : text.noDeadlineSource
  return (
    <>
      <Field className="span-whole" {...inputOf(draftForm, 'title')} label={text.title} defaultValue={task.title} />
      <div className="span-half">
        <Segmented
          name="kind"
          label={text.kind}
          options={listOptions(taskKinds, names.kinds)}
          defaultValue={task.kind}
        />
      </div>
      <ShortcomingPicks card={card} plan={plan} words={words} />
      <Select
        className="span-half"
        name="leadUnitId"
        label={text.leadUnit}
        options={plan.units.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        defaultValue={task.leadUnitId}
        empty={text.leadUnitEmpty}
      />
      <UnitPicks
        name="supportingIds"
        label={text.supporting}
        ticked={card.supportingIds}
        plan={plan}
        none={text.supportingNone}
        comma={words.common.comma}
      />
      <Select
        className="span-half"
        name="deadlineKind"
        label={text.deadline}
        optional={source}
        options={listOptions(deadlineKinds, names.deadlineKinds)}
        defaultValue={task.deadlineKind}
      />
      <div className="span-half halves">
        <Field name="due" label={text.due} type="date" defaultValue={task.due} />
        <Select
          name="period"
          label={text.period}
          options={listOptions(periods, names.periods)}
          defaultValue={task.period}
          empty={text.periodEmpty}
        />
      </div>
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
          <Select
            className="span-half"
            name="leaderId"
            label={text.leader}
            options={plan.leaders.map(({ userId, name, post }) => ({
              value: userId,
              label: [name, post].filter(Boolean).join(' '),
            }))}
            defaultValue={task.leaderId}
            empty={text.leaderEmpty}
          />
          <Select
            className="span-half"
            name="handlerId"
            label={text.handler}
            options={plan.handlers.map(({ userId, name, unitName }) => ({
              value: userId,
              label: name,
              group: unitName,
            }))}
            defaultValue={task.handlerId}
            empty={text.handlerEmpty}
          />
          <div className="span-half">
            <Segmented
              name="priority"
              label={text.priority}
              options={listOptions(priorities, names.priorities)}
              defaultValue={task.priority}
            />
          </div>
          <div className="span-half plan-more__check">
            <Check name="needsLeader" label={text.needsLeader} isTicked={task.needsLeader} />
          </div>
        </div>
      </details>
    </>
  )
}

/** The codes of a list with their words, for a choice. */
export const listOptions = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  codes.map((code) => ({ value: code, label: names[code] }))
