import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'

export type UnitRow = UnitNode & { people: number }
type TableProps = { units: readonly UnitRow[]; words: Dictionary }

/** The tree of units as an indented table, each with the way to its form, its people and a unit below it. */
export function UnitTable({ units, words: { admin: words, common } }: TableProps) {
  const { table, name, kind, aliases, people, state, edit } = words.units
  return (
    <table className="table stack admin__units">
      <caption className="visually-hidden">{table}</caption>
      <TableHead
        columns={[name, words.units.shortName, kind, aliases, { name: people, look: 'right' }, state]}
        deeds={edit}
      />
      <tbody>
        {units.map((unit) => (
          <Row key={unit.id} unit={unit} words={words} comma={common.comma} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ unit, words, comma }: { unit: UnitRow; words: Dictionary['admin']; comma: string }) {
  const text = words.units
  return (
    <tr>
      <th scope="row">
        <a className="title-link tree" data-depth={Math.min(unit.depth, 6)} href={`/admin/units/${unit.id}`}>
          <Prose>{unit.name}</Prose>
        </a>
      </th>
      <td data-label={text.shortName} className={unit.shortName === unit.name ? 'is-blank' : undefined}>
        <Prose>{unit.shortName}</Prose>
      </td>
      <td data-label={text.kind}>{words.unitKinds[unit.kind]}</td>
      <td data-label={text.aliases} className={unit.aliases.length ? 'soft' : 'soft is-blank'}>
        <Prose>{unit.aliases.join(comma) || '—'}</Prose>
      </td>
      <td data-label={text.people} className="right">
        <a href={`/admin/people?unit=${unit.id}`} aria-label={`${unit.name} ${text.people} ${unit.people}`}>
          {unit.people}
        </a>
      </td>
      <td data-label={text.state} className={unit.active ? 'is-blank' : undefined}>
        {unit.active ? text.active : <Badge look="stop">{text.inactive}</Badge>}
      </td>
      <td className="right nowrap">
        {unit.active && (
          <a className="link" href={`/admin/units/new?parent=${unit.id}`}>
            {text.addBelow}
            <span className="visually-hidden">
              {' '}
              <Prose>{unit.name}</Prose>
            </span>
          </a>
        )}
      </td>
    </tr>
  )
}
