import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { FormDetails } from '@/ui/task/form-details'
import { sendBackForm } from '@/usecases/season/season-forms'
import type { ReturnDesk } from '@/usecases/season/steps/view-return'
import { reviewReturnAction, sendBackReturnAction } from './season-actions'

type FormsProps = { desk: ReturnDesk; seasonId: string; words: Dictionary }

/** Accept, or send back with a reason; the next report that waits opens after either. */
export function ReviewForms({ desk, seasonId, words }: FormsProps) {
  const { desk: text } = words.season
  const { taskId, updateId } = desk.row
  const hidden = (
    <>
      <input type="hidden" name="seasonId" value={seasonId} />
      <input type="hidden" name="taskId" value={taskId} />
      <input type="hidden" name="next" value={desk.next} />
    </>
  )
  return (
    <div className="season__forms">
      <WorkForm action={reviewReturnAction} form={`update:${updateId}`} keepsUnsent={false}>
        {hidden}
        <input type="hidden" name="updateId" value={updateId ?? ''} />
        <FormEnd send={text.accept} look="main" effect={text.acceptHint} />
      </WorkForm>
      {desk.canSendBack && (
        <WorkForm action={sendBackReturnAction} form={`season:${taskId}`}>
          {hidden}
          <FormDetails summary={text.sendBack} look="small">
            <TextArea {...inputOf(sendBackForm, 'reason')} label={text.reason} hint={text.sendBackHint} rows={2} />
            <FormEnd send={text.send} />
          </FormDetails>
        </WorkForm>
      )}
      {desk.backRefusal && (
        <p className="hint">
          <Prose>{sayRefusal(desk.backRefusal, words)}</Prose>
        </p>
      )}
    </div>
  )
}
