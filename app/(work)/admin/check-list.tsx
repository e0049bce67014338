import type { Route } from 'next'
import Link from 'next/link'
import type { Dictionary } from '@/i18n'

type Words = Dictionary['admin']['overview']
type Gaps = {
  emptyUnits: string[]
  headlessUnits: string[]
  installation: { yearWithoutHolidays: number | null; lacksOffice: boolean; lacksPrefix: boolean } | null
}

/** What is missing for business to run, each with the page where it is mended. */
export function CheckList({ view, words }: { view: Gaps; words: Words }) {
  const { lacksPrefix, lacksOffice, yearWithoutHolidays } = view.installation ?? {}
  const checks = [
    lacksPrefix && { to: '/admin/settings', at: words.settings, say: words.noPrefix },
    lacksOffice && { to: '/admin/settings', at: words.settings, say: words.noOffice },
    yearWithoutHolidays && {
      to: `/admin/holidays?year=${yearWithoutHolidays}`,
      at: words.holidays,
      say: words.noHolidays({ year: yearWithoutHolidays }),
    },
    view.emptyUnits.length && {
      to: '/admin/people',
      at: words.people,
      say: words.emptyUnits({ names: view.emptyUnits }),
    },
    view.headlessUnits.length && {
      to: '/admin/people',
      at: words.people,
      say: words.noHead({ names: view.headlessUnits }),
    },
  ].filter((check) => !!check)
  if (!checks.length) return <p className="check-list">{words.noCheck}</p>
  return (
    <ul className="check-list">
      {checks.map(({ to, at, say }) => (
        <li key={say}>
          <span>{say}</span>
          <Link href={to as Route}>{at}</Link>
        </li>
      ))}
    </ul>
  )
}
