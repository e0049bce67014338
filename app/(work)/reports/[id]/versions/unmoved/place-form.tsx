import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import { placeForm } from '@/usecases/report/version/version-forms'
import type { HeldLine, UnmovedView } from '@/usecases/report/version/view-unmoved'
import { placeAction } from '../version-action'

/** So much of a sentence tells it from the others. */
const longest = 60

/** A sentence of the text in force: one of those on which nothing stands, or any other pasted. */
export async function PlaceForm({ line, view }: { line: HeldLine; view: UnmovedView }) {
  const { common, version: text } = (await readWords()).words
  const options = line.choices.map(({ start, end, text: said, isLikely }) => ({
    value: `${start}-${end}`,
    label: said.length > longest ? `${said.slice(0, longest)}…` : said,
    group: isLikely ? text.likely : text.others,
  }))
  return (
    <WorkForm action={placeAction} form={`place:${line.id}`} label={text.place}>
      <input type="hidden" name="reportId" value={view.report.id} />
      <input type="hidden" name="itemId" value={line.id} />
      <Version value={view.report.version} />
      <FormDetails summary={text.beginPlace} look="small">
        {options.length > 0 && (
          <Select name="at" label={text.at} options={options} empty={text.atEmpty} optional={common.optional} />
        )}
        <TextArea {...inputOf(placeForm, 'quote')} label={text.quote} hint={text.quoteHint} rows={2} />
        <SubmitButton isSmall>{text.placeSubmit}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}
