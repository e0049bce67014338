import { inputOf } from '@/app/input-of'
import { WorkForm, writeFileWords } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { Segmented } from '@/ui/elements/field/segmented'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import { holidayForm } from '@/usecases/settings/settings-forms'
import { importHolidaySheetAction, importHolidaysAction, saveHolidayAction } from './holiday-actions'

type FormsProps = { year: number; isEmpty: boolean; words: Dictionary }

/** A whole year at once, as a workbook or typed, and a single day. */
export function HolidayForms({ year, isEmpty, words }: FormsProps) {
  const { holidays: text } = words.admin
  const kinds = [
    { value: 'holiday', label: text.holiday },
    { value: 'workday', label: text.workday },
  ]
  return (
    <>
      <Section title={text.sheet}>
        <WorkForm
          action={importHolidaySheetAction}
          form={`holidaySheet:${year}`}
          keepsUnsent={false}
          className="form form__body form--wide"
        >
          <input type="hidden" name="year" value={year} />
          <p>
            <a className="link" href={`/api/admin/holidays.xlsx?year=${year}`} download>
              {text.sheetPattern({ year })}
            </a>
          </p>
          <FileDrop
            name="file"
            label={`${text.year({ year })} ${text.sheetFile}`}
            kinds={text.sheetKinds}
            accept=".xlsx,.csv"
            words={writeFileWords(words)}
          />
          <FormEnd send={text.sheetSubmit} look={isEmpty ? 'main' : 'end'} />
        </WorkForm>
      </Section>
      <Section title={text.import}>
        <WorkForm action={importHolidaysAction} form={`holiday:${year}`} className="form form__body form--wide">
          <input type="hidden" name="year" value={year} />
          <TextArea
            name="list"
            label={`${text.year({ year })} ${text.list}`}
            hint={text.importLead}
            placeholder={text.listExample({ year })}
            rows={6}
          />
          <FormEnd send={text.importSubmit} look="end" />
        </WorkForm>
      </Section>
      <Section title={text.add}>
        <WorkForm action={saveHolidayAction} form="holiday:day" className="form form__body">
          <div className="columns-three">
            <DateField name="day" label={text.day} words={words.common.date} />
            <Segmented name="kind" label={text.kind} options={kinds} defaultValue="holiday" />
            <Field
              {...inputOf(holidayForm, 'name')}
              label={text.name}
              hint={text.nameHint}
              optional={words.common.optional}
            />
          </div>
          <FormEnd send={text.addSubmit} effect={text.addEffect} />
        </WorkForm>
      </Section>
    </>
  )
}
