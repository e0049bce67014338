import { isLateUnit } from '@/domain/season/count-returns'
import type { UnitReturns } from '@/domain/season/season'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'

/** The units that owe something after its day or filed it late, in the order of the table: no ranking. */
export function LatePart({ units, words }: { units: readonly UnitReturns[]; words: Dictionary }) {
  const { page: text } = words.season
  const late = units.filter(isLateUnit)
  return (
    <Section title={text.lateTitle}>
      {late.length === 0 && <p className="hint">{text.lateNone}</p>}
      <ul className="season__late-units">
        {late.map(({ unitId, unitName, overdue, late }) => (
          <li key={unitId}>
            <Prose>{text.lateLine({ unit: unitName, overdue, late })}</Prose>
          </li>
        ))}
      </ul>
    </Section>
  )
}
