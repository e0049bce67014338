import type { Dictionary } from '@/i18n'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import type { CircularList } from '@/usecases/circular/list-circulars'

type BeginProps = { list: CircularList; seasonId: string; words: Dictionary }

/** The day whose figures a circular is to state, and the feedback season that it closes. */
export function BeginFields({ list: { seasons, latest }, seasonId, words }: BeginProps) {
  const { circular: text } = words
  const chosen = seasons.find(({ id }) => id === seasonId)
  const options = seasons.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Section title={text.begin}>
      <div className="form circular__begin">
        <DateField
          name="asOf"
          label={text.day}
          hint={text.beginHint}
          defaultValue={chosen?.day ?? latest}
          max={latest}
          words={words.common.date}
        />
        <Select
          name="seasonId"
          label={text.season}
          hint={text.seasonHint}
          options={[{ value: '', label: text.seasonNone }, ...options]}
          defaultValue={chosen?.id ?? ''}
        />
        <FormEnd send={text.begin} look="main" />
      </div>
    </Section>
  )
}
