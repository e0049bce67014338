import type { Route } from 'next'
import Link from 'next/link'
import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'

export type UnitRow = UnitNode & { people: number }
type TableProps = { units: readonly UnitRow[]; words: Dictionary }

/** The tree of units as an indented table, each with the way to its form, its people and a unit below it. */
export function UnitTable({ units, words: { admin: words, common } }: TableProps) {
  const { table, name, kind, aliases, people, state, edit } = words.units
  return (
    <table className="table stack admin__units">
      <caption className="visually-hidden">{table}</caption>
      <thead>
        <tr>
          <th>{name}</th>
          <th>{words.units.shortName}</th>
          <th>{kind}</th>
          <th>{aliases}</th>
          <th className="right">{people}</th>
          <th>{state}</th>
          <th>
            <span className="visually-hidden">{edit}</span>
          </th>
        </tr>
      </thead>
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
        <Link
          className="title-link tree"
          data-depth={Math.min(unit.depth, 6)}
          href={`/admin/units/${unit.id}` as Route}
        >
          {unit.name}
        </Link>
      </th>
      <td data-label={text.shortName} className={unit.shortName === unit.name ? 'is-blank' : undefined}>
        {unit.shortName}
      </td>
      <td data-label={text.kind}>{words.unitKinds[unit.kind]}</td>
      <td data-label={text.aliases} className={unit.aliases.length ? 'soft' : 'soft is-blank'}>
        {unit.aliases.join(comma) || '—'}
      </td>
      <td data-label={text.people} className="right">
        <Link href={`/admin/people?unit=${unit.id}` as Route}>{unit.people}</Link>
      </td>
      <td data-label={text.state} className={unit.active ? 'is-blank' : undefined}>
        {unit.active ? text.active : <Badge look="stop">{text.inactive}</Badge>}
      </td>
      <td className="right nowrap">
        {unit.active && (
          <Link className="link" href={`/admin/units/new?parent=${unit.id}` as Route}>
            {text.addBelow}
            <span className="visually-hidden"> {unit.name}</span>
          </Link>
        )}
      </td>
    </tr>
  )
}
