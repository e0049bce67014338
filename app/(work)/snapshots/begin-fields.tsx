import { inputOf } from '@/app/input-of'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import type { SnapshotList } from '@/usecases/snapshot/list-snapshots'
import { beginForm } from '@/usecases/snapshot/snapshot-forms'

type BeginProps = { list: SnapshotList; words: Dictionary }

/** The report and the day that a snapshot is to be of, and what it corrects. */
export function BeginFields({ list: { reports, latest }, words }: BeginProps) {
  const { snapshot: text } = words
  return (
    <Section title={text.begin}>
      <div className="form circular__begin">
        <Select
          name="reportId"
          label={text.report}
          options={reports.map(({ id, year, name }) => ({ value: id, label: `${year} ${name}` }))}
          defaultValue={reports[0]?.id}
        />
        <DateField
          name="asOf"
          label={text.day}
          hint={text.beginHint}
          defaultValue={latest}
          max={latest}
          words={words.common.date}
        />
        <Field
          {...inputOf(beginForm, 'reason')}
          label={text.reason}
          hint={text.reasonHint}
          optional={words.common.optional}
        />
        <FormEnd send={text.begin} look="main" />
      </div>
    </Section>
  )
}
