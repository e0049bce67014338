import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm, writeFileWords } from '@/app/work-form'
import { reportExtensions } from '@/domain/upload-limits'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { FormDetails } from '@/ui/task/form-details'
import { proposeVersionForm } from '@/usecases/report/version/version-forms'
import { AskedTick, KeptFile, OpenFirst } from '../../import/kept-file'
import { proposeVersionAction } from '../versions/version-action'

/** A corrected text: its file or its words, and why. */
export async function ProposeForm({ reportId }: { reportId: string }) {
  const { words } = await readWords()
  const { record, report, version: text } = words
  return (
    <WorkForm action={proposeVersionAction} form={`version:${reportId}`} label={text.title} className="about__withdraw">
      <input type="hidden" name="reportId" value={reportId} />
      <FormDetails summary={text.begin}>
        <OpenFirst label={record.correct.openOther} />
        <KeptFile words={report.import.kept({ name: '{name}' })} anonymous={report.import.kept({ name: '' })} />
        <AskedTick name="besides" label={text.besides} />
        <FileDrop
          name="file"
          label={text.file}
          kinds={report.import.kinds}
          hint={report.import.fileHint}
          accept={reportExtensions}
          words={writeFileWords(words)}
        />
        <TextArea name="pasted" label={text.pasted} hint={report.import.pastedHint} rows={4} />
        <TextArea {...inputOf(proposeVersionForm, 'reason')} label={text.reason} hint={text.reasonHint} rows={2} />
        <Notice tone="amber">{report.import.secrecy}</Notice>
        <FormEnd send={text.submit} effect={text.effect} />
      </FormDetails>
    </WorkForm>
  )
}
