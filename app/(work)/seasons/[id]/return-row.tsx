import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { sayLatest } from '@/i18n/say-latest'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import type { ReturnLine, SeasonAsked } from '@/usecases/season/view-season'
import { ReturnMark } from './return-mark'
import { writeSeasonAddress } from './season-address'

type RowProps = { line: ReturnLine; asked: SeasonAsked; isOwn: boolean; words: Dictionary }

/** A task of a season: where its return stands, what was reported, and the one thing to do. */
export function ReturnRow({ line, asked, isOwn, words }: RowProps) {
  const { page: text, columns } = words.season
  const { report } = line
  return (
    <tr>
      <td>
        <a className="title-link" href={`/tasks/${line.taskId}`}>
          <Prose>{[line.number ?? '', line.title].filter(Boolean).join(' ')}</Prose>
        </a>
        {line.returnNote && (
          <span className="season__detail amber">
            <Prose>{text.sentBack({ reason: line.returnNote })}</Prose>
          </span>
        )}
      </td>
      <td data-label={columns.state}>
        <ReturnMark {...line} words={words.season} />
      </td>
      <td data-label={columns.unit}>
        <Prose>{[line.unitName, line.handlerName].filter(Boolean).join(gap)}</Prose>
      </td>
      <td data-label={columns.due} className="nowrap">
        <time dateTime={line.due}>{line.due}</time>
      </td>
      <td data-label={columns.filed} className="nowrap">
        {line.filedAt ? <time dateTime={line.filedAt}>{dayOf(line.filedAt)}</time> : '—'}
      </td>
      <td data-label={columns.done}>
        {report ? <Prose>{`${report.percent}%${gap}${sayReport(report, words)}`}</Prose> : '—'}
      </td>
      <td className="right">
        <Act line={line} asked={asked} isOwn={isOwn} words={words} />
      </td>
    </tr>
  )
}

const mostShown = 60
const shorten = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)
const sayReport = ({ done, isByProxy }: NonNullable<ReturnLine['report']>, words: Dictionary): string =>
  sayLatest({ latestProgress: shorten(done), latestByProxy: isByProxy }, words)

function Act({ line, asked, isOwn, words }: RowProps) {
  const { page: text } = words.season
  const { taskId, state, isMine } = line
  if (state === 'unreported' && isMine)
    return (
      <ButtonLink to={`/tasks/${taskId}/report`} look="main" isSmall>
        {text.report}
      </ButtonLink>
    )
  if (state === 'unreported' && isOwn)
    return (
      <ButtonLink to={`/tasks/urge?id=${taskId}`} look="soft" isSmall>
        {text.urge}
      </ButtonLink>
    )
  const to = line.updateId ? writeSeasonAddress(line.seasonId, { ...asked, taskId }) : `/tasks/${taskId}`
  return (
    <ButtonLink to={to} look={state === 'reported' && isOwn ? 'soft' : 'bare'} isSmall>
      {line.updateId ? text.review : text.look}
    </ButtonLink>
  )
}
