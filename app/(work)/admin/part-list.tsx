import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

type Words = Dictionary['admin']['overview']
type Figures = {
  units: { active: number; all: number }
  people: number
  installation: { holidays: { year: number; days: number } } | null
}

/** The parts of administration as figures that lead to them. */
export function PartList({ view, words }: { view: Figures; words: Words }) {
  const parts = [
    { to: '/admin/units', name: words.units, figure: view.units.active, hint: words.unitsHint(view.units) },
    { to: '/admin/people', name: words.people, figure: view.people, hint: words.peopleHint({ active: view.people }) },
    { to: '/admin/import', name: words.import, figure: null, hint: words.importHint },
    ...(view.installation ? listInstallationParts(view.installation, words) : []),
  ]
  return (
    <ul className="admin-parts">
      {parts.map(({ to, name, figure, hint }) => (
        <li key={to}>
          <a href={to}>
            <b>
              <Prose>{name}</Prose>
            </b>
            {figure !== null && <span className="admin-parts__count">{figure}</span>}
          </a>
          <p className="hint">{hint}</p>
        </li>
      ))}
    </ul>
  )
}

const listInstallationParts = ({ holidays }: { holidays: { year: number; days: number } }, words: Words) => [
  { to: '/admin/settings', name: words.settings, figure: null, hint: words.settingsHint },
  { to: '/admin/holidays', name: words.holidays, figure: null, hint: words.holidaysHint(holidays) },
  { to: '/admin/notices', name: words.notices, figure: null, hint: words.noticesHint },
]
