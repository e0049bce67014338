import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { TextArea } from '@/ui/elements/field/text-area'
import { Notice } from '@/ui/elements/notice'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import { withdrawForm } from '@/usecases/report/report-forms'
import type { AboutReport } from '@/usecases/report/view-about'
import { withdrawAction } from './about-action'

/** Behind a fold: what goes with the report, and why it is taken back. */
export async function WithdrawForm({ about: { report, work, stamp } }: { about: AboutReport }) {
  const text = (await readWords()).words.record.withdraw
  return (
    <Section title={text.title}>
      <WorkForm action={withdrawAction} form={`withdraw:${report.id}`} label={text.title} className="about__withdraw">
        <input type="hidden" name="reportId" value={report.id} />
        <input type="hidden" name="stamp" value={stamp} />
        <FormDetails summary={text.begin}>
          <Notice tone="amber">{text.lost(work)}</Notice>
          <TextArea {...inputOf(withdrawForm, 'reason')} label={text.reason} hint={text.reasonHint} rows={2} />
          <SubmitButton look="end">{text.submit({ count: work.commitments })}</SubmitButton>
        </FormDetails>
      </WorkForm>
    </Section>
  )
}
