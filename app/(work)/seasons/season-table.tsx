import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { SeasonLine } from '@/usecases/season/list-seasons'

type TableProps = { seasons: readonly SeasonLine[]; words: Dictionary }

/** Every season with its sums, the newest first; cards on the phone. */
export function SeasonTable({ seasons, words }: TableProps) {
  const { list: text, columns } = words.season
  const numbers = [columns.expected, columns.reported, columns.reviewed, columns.unreported]
  return (
    <table className="table table--plain stack">
      <TableHead
        caption={text.caption}
        columns={[...[text.name, text.state, columns.due], ...numbers.map((name) => ({ name, look: 'right' }))]}
      />
      <tbody>
        {seasons.map((season) => (
          <SeasonRow key={season.id} season={season} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function SeasonRow({ season, words }: { season: SeasonLine; words: Dictionary }) {
  const { list: text, columns, open, closed } = words.season
  const { total, released, reported, reviewed, unreported } = season
  return (
    <tr>
      <th scope="row">
        <a className="title-link" href={`/seasons/${season.id}`}>
          <Prose>{season.name}</Prose>
        </a>
        <span className="soft">
          <Prose>{`${gap}${season.unitName}`}</Prose>
        </span>
      </th>
      <td data-label={text.state}>
        <Badge look={season.closedAt ? 'done' : 'wait'}>{season.closedAt ? closed : open}</Badge>
      </td>
      <td data-label={columns.due} className="nowrap">
        <time dateTime={season.due}>{season.due}</time>
      </td>
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
    </tr>
  )
}
