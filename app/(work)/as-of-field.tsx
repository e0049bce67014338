import type { Dictionary } from '@/i18n'
import { DateField } from '@/ui/form/date-field'

type AsOfFieldProps = { to: string; kept: [string, string][]; asOf: string | null; words: Dictionary }

/** Chooses the day at whose end a page is asked for; `kept` are the other conditions of its address. */
export const AsOfField = ({ to, kept, asOf, words }: AsOfFieldProps) => (
  <form className="past-day" action={to}>
    {kept.map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <DateField name="asOf" label={words.asOf.label} defaultValue={asOf} words={words.common.date} />
    <button className="button" type="submit">
      {words.asOf.show}
    </button>
  </form>
)
