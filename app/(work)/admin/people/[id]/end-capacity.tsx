import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { sayCapacity } from '@/ui/admin/capacity-line'
import { SubmitButton } from '@/ui/elements/submit-button'
import { DateField } from '@/ui/form/date-field'
import type { LotView } from '@/usecases/people/list-people-accounts'
import type { Capacity } from '../capacity'
import { endCapacityAction } from '../capacity-actions'
import { SuccessorFields } from './successor-fields'

export type CapacityProps = { membership: Capacity; lots: readonly LotView[]; words: Dictionary; today: string }

/** The form that ends a capacity, behind its button; who leaves tasks behind names a successor. */
export function EndCapacity({ membership, lots, words, today }: CapacityProps) {
  const text = words.admin.people
  const { id, toDay } = membership
  const capacity = sayCapacity(membership, words)
  return (
    <details className="ask ask--right">
      <summary className="button button--small" aria-label={text.endOf({ capacity })}>
        {text.end}
      </summary>
      <WorkForm action={endCapacityAction} form={`end:${id}`} keepsUnsent={false} className="form ask__body">
        <input type="hidden" name="membershipId" value={id} />
        <DateField
          name="toDay"
          label={text.lastDay}
          words={words.common.date}
          hint={text.lastDayHint}
          min={today}
          max={toDay ?? undefined}
          defaultValue={today}
        />
        <SuccessorFields lots={lots} words={words} />
        <SubmitButton>{text.endSubmit}</SubmitButton>
        <SubmitButton look="end" name="atOnce" value="yes">
          {text.endAtOnce}
        </SubmitButton>
      </WorkForm>
    </details>
  )
}
