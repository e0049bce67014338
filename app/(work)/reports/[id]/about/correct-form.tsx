import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { yearBorne } from '@/domain/report/year-borne'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { Version } from '@/ui/form/version'
import { correctForm } from '@/usecases/report/report-forms'
import type { AboutReport } from '@/usecases/report/view-about'
import { AskedTick, OpenFirst } from '../../import/kept-file'
import { correctAction } from './about-action'

/** Issuer, year and title as they should be. */
export async function CorrectForm({ about: { report, issuers } }: { about: AboutReport }) {
  const { words } = await readWords()
  const text = words.record.correct
  const about = words.record.about
  return (
    <Section title={text.title}>
      <WorkForm action={correctAction} form={`correct:${report.id}`} label={text.title} className="form">
        <input type="hidden" name="reportId" value={report.id} />
        <Version value={report.version} />
        <OpenFirst label={text.openOther} />
        <AskedTick name="besides" label={text.besides} />
        <div className="import__about">
          <Select
            name="issuerUnitId"
            label={about.issuer}
            options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={report.issuerUnitId}
          />
          <Field
            {...inputOf(correctForm, 'year')}
            label={about.year}
            inputMode="numeric"
            defaultValue={yearBorne(report)}
          />
          <Field {...inputOf(correctForm, 'title')} label={about.reportTitle} defaultValue={report.title} />
        </div>
        <FormEnd send={text.submit} effect={text.hint} />
      </WorkForm>
    </Section>
  )
}
