import type { StepView } from '@/domain/admin/first-steps'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { type Gap, GapList } from './gap-list'

type View = {
  firstSteps: readonly StepView[]
  bodyGaps: readonly Gap[]
  unitGaps: readonly Gap[]
  installation: { yearWithoutHolidays: number | null; lacksOffice: boolean; lacksPrefix: boolean } | null
}
type ListProps = { view: View; words: Dictionary }

/** What is missing for business to run, each with the page where it is mended. */
export function CheckList({ view, words }: ListProps) {
  const text = words.admin.overview
  const checks = listChecks(view, words)
  const { bodyGaps, unitGaps } = view
  if (!checks.length && !bodyGaps.length && !unitGaps.length) return <p className="check-list">{text.noCheck}</p>
  return (
    <>
      {checks.length > 0 && (
        <ul className="check-list">
          {checks.map(({ to, at, say }) => (
            <li key={say}>
              <span>
                <Prose>{say}</Prose>
              </span>
              <a href={to}>
                <Prose>{at}</Prose>
              </a>
            </li>
          ))}
        </ul>
      )}
      <GapList title={text.bodyGaps({ count: bodyGaps.length })} gaps={bodyGaps} words={words} />
      <GapList title={text.unitGaps({ count: unitGaps.length })} gaps={unitGaps} words={words} />
    </>
  )
}

// What the first steps still ask for is not said twice.
function listChecks({ installation, firstSteps }: View, words: Dictionary) {
  const text = words.admin.overview
  const { lacksPrefix, lacksOffice, yearWithoutHolidays } = installation ?? {}
  if (firstSteps.length) return []
  return [
    lacksPrefix && { to: '/admin/settings', at: text.settings, say: text.noPrefix },
    lacksOffice && { to: '/admin/settings', at: text.settings, say: text.noOffice },
    yearWithoutHolidays && {
      to: `/admin/holidays?year=${yearWithoutHolidays}`,
      at: text.holidays,
      say: text.noHolidays({ year: yearWithoutHolidays }),
    },
  ].filter((check) => !!check)
}
