import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { Empty } from '@/ui/elements/empty'
import { Select } from '@/ui/elements/field/select'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanView } from '@/usecases/plan/view-plan'
import { rangeAction } from './range-action'

/** For a report in which no next steps were found: a person says from which paragraph to which they go. */
export async function SectionForm({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.section
  const name = (line: string, index: number) => text.line({ number: index + 1, words: line.slice(0, 24) })
  const starts = plan.lines.map((line, index) => ({ value: String(line.start), label: name(line.text, index) }))
  const ends = plan.lines.map((line, index) => ({ value: String(line.end), label: name(line.text, index) }))
  return (
    <div className="plan__section">
      <Empty title={text.title} why={text.body} />
      <WorkForm action={rangeAction} form={`section:${plan.report.id}`} label={text.title} className="deed">
        <input type="hidden" name="reportId" value={plan.report.id} />
        <input type="hidden" name="deed" value="section" />
        <Select name="start" label={text.from} options={starts} />
        <Select name="end" label={text.to} options={ends} defaultValue={ends.at(-1)?.value} />
        <SubmitButton look="main" isSmall>
          {text.submit}
        </SubmitButton>
      </WorkForm>
    </div>
  )
}
