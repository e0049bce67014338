import { readWords } from '@/app/locale'
import { Notice } from '@/ui/elements/notice'
import { listBareYears } from '@/usecases/calendar/list-bare-years'

/** Says plainly where working days are counted in a year whose holidays nobody has entered; nothing where all are known. */
export async function BareYears({ days }: { days: readonly (string | null)[] }) {
  const years = await listBareYears(days)
  if (!years.length) return null
  return <Notice tone="amber">{(await readWords()).words.calendar.bare({ years })}</Notice>
}
