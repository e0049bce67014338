import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { EditedTrial } from '@/usecases/ledger/edited/check-edited'
import { takeEditedAction } from './edited-actions'

type StepProps = { keptId: string; trial: EditedTrial; choices: string }

/** How much would be written, and the button that writes it once everything is decided. */
export async function TakeStep({ keptId, trial: { open, takes, lines, stamp }, choices }: StepProps) {
  const { words } = await readWords()
  const text = words.edited
  if (!lines.length) return null
  if (open) return <Notice tone="amber">{text.open({ count: open })}</Notice>
  if (!takes.length) return <Notice>{words.refusals.editedNothing}</Notice>
  const count = (answer: string) => lines.filter((line) => line.answer === answer).length
  return (
    <Section title={text.step3}>
      <WorkForm action={takeEditedAction} form={`edited:${keptId}`} keepsUnsent={false} className="form form__body">
        <input type="hidden" name="keptId" value={keptId} />
        <input type="hidden" name="choices" value={choices} />
        <input type="hidden" name="stamp" value={stamp} />
        <p>
          <Prose>{text.will({ tasks: takes.length, cells: count('take'), left: count('leave') })}</Prose>
        </p>
        <FormEnd send={text.confirm({ count: takes.length })} look="main" />
      </WorkForm>
    </Section>
  )
}
