import { isLateUnit } from '@/domain/season/count-returns'
import type { ReturnState, UnitReturns } from '@/domain/season/season'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import type { SeasonPage } from '@/usecases/season/view-season'
import { ReturnMark } from './return-mark'
import { ReturnsPicture } from './returns-picture'
import { writeSeasonAddress } from './season-address'

type PartProps = { view: SeasonPage; words: Dictionary }

/** What each unit owes and has done, and their sum; the figures of a closed season are those of its closing. */
export function UnitsPart({ view, words }: PartProps) {
  const { page: text, columns } = words.season
  const numbers = [columns.expected, columns.reported, columns.reviewed, columns.unreported]
  return (
    <Section title={text.unitsTitle} small={text.unitsSmall}>
      <table className="table table--plain stack season__units">
        <TableHead
          caption={text.unitsTitle}
          columns={[
            ...[columns.unit, columns.state, columns.picture],
            ...numbers.map((name) => ({ name, look: 'right' })),
            ...[columns.last, columns.missing],
          ]}
        />
        <tbody>
          {view.units.map((unit) => (
            <UnitRow key={unit.unitId} unit={unit} seasonId={view.season.id} words={words} />
          ))}
        </tbody>
        {view.units.length > 1 && <Total view={view} words={words} />}
      </table>
    </Section>
  )
}

function UnitRow({ unit, seasonId, words }: { unit: UnitReturns; seasonId: string; words: Dictionary }) {
  const { page: text, columns } = words.season
  return (
    <tr>
      <th scope="row">
        <a href={`${writeSeasonAddress(seasonId, { unitId: unit.unitId })}#tasks`}>
          <Prose>{unit.unitName}</Prose>
        </a>
      </th>
      <td data-label={columns.state}>
        <ReturnMark state={stateOf(unit)} isOverdue={unit.overdue > 0} isLate={unit.late > 0} words={words.season} />
      </td>
      <td data-label={columns.picture}>
        <ReturnsPicture unit={unit} label={text.pictureOf({ ...unit, total: unit.total - unit.released })} />
      </td>
      <Numbers figures={unit} words={words} />
      <td data-label={columns.last} className="nowrap">
        {unit.lastFiledOn ? <time dateTime={unit.lastFiledOn}>{unit.lastFiledOn}</time> : '—'}
      </td>
      <td data-label={columns.missing} className={isLateUnit(unit) ? '' : 'soft'}>
        <Prose>{text.missing(unit) || '—'}</Prose>
      </td>
    </tr>
  )
}

function Total({ view, words }: PartProps) {
  const { page: text, columns } = words.season
  const { reviewed, reported, unreported, total, released } = view.figures
  const sum = [
    `${columns.reviewed} ${reviewed}`,
    `${columns.reported} ${reported}`,
    `${columns.unreported} ${unreported}`,
  ].join(' + ')
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {text.total}
        </th>
        <Numbers figures={view.figures} words={words} />
        <td colSpan={2} className="soft">
          <Prose>{`${sum} = ${total - released}`}</Prose>
        </td>
      </tr>
    </tfoot>
  )
}

type Counted = Pick<UnitReturns, 'total' | 'released' | 'reported' | 'reviewed' | 'unreported'>

function Numbers({ figures, words }: { figures: Counted; words: Dictionary }) {
  const { columns } = words.season
  const { total, released, reported, reviewed, unreported } = figures
  return (
    <>
      <td data-label={columns.expected} className="right">
        {total - released}
      </td>
      <td data-label={columns.reported} className="right">
        {reported}
      </td>
      <td data-label={columns.reviewed} className="right">
        {reviewed}
      </td>
      <td data-label={columns.unreported} className={unreported ? 'right amber strong' : 'right'}>
        {unreported}
      </td>
    </>
  )
}

function stateOf({ unreported, reported, reviewed }: UnitReturns): ReturnState {
  if (unreported) return 'unreported'
  if (reported) return 'reported'
  return reviewed ? 'reviewed' : 'released'
}
