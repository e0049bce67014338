import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

export type Gap = { unit: { id: string; shortName: string }; lacks: readonly Role[] }

/** Units with the roles that nobody holds for them; each role leads to the form that fills it. */
export function GapList({ title, gaps, words }: { title: string; gaps: readonly Gap[]; words: Dictionary }) {
  if (!gaps.length) return null
  const { overview: text } = words.admin
  return (
    <details className="more" open={gaps.length <= 12}>
      <summary>
        <Prose>{title}</Prose>
      </summary>
      <ul>
        {gaps.map(({ unit, lacks }) => (
          <li key={unit.id}>
            <b>
              <Prose>{unit.shortName}</Prose>
            </b>
            {lacks.map((role) => {
              const name = words.people.roles[role]
              return (
                <a
                  key={role}
                  href={`/admin/people/new?unit=${encodeURIComponent(unit.id)}&role=${role}`}
                  aria-label={text.fillGapOf({ unit: unit.shortName, role: name })}
                >
                  <Prose>{text.fillGap({ role: name })}</Prose>
                </a>
              )
            })}
          </li>
        ))}
      </ul>
      <p className="hint">{text.gapHint}</p>
    </details>
  )
}
