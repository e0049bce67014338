import { linkTo, listParts } from '@/app/(work)/overview/facts'
import { TaskCell } from '@/app/(work)/overview/task-cell'
import { completionOf } from '@/domain/task/figures/figures'
import type { Dictionary } from '@/i18n'
import { sayCompletion } from '@/i18n/say-share'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import type { Briefing, RedTask } from '@/usecases/overview/view-briefing'

type BodyProps = { briefing: Briefing; words: Dictionary }

/** Figures that add up, red tasks in their units' own words, what waits for a decision, and room for what the meeting says. */
export function BriefingBody({ briefing, words }: BodyProps) {
  const { overview, red, reviews, changes } = briefing
  const { counts, base, strip, forecast } = overview
  const { briefing: text, figures } = words
  const before = strip.find(({ when }) => when === 'sameDay')
  const burning = counts.red + counts.notFulfilled
  return (
    <>
      <p className="briefing__sum">
        <Prose>
          {text.sum({
            parts: listParts(counts).map((part) => `${counts[part]} ${figures.buckets[part]}`),
            total: counts.total,
          })}
        </Prose>
      </p>
      <p className="briefing__sum">
        <Prose>{`${figures.completion} ${completionOf(counts).whole ? sayCompletion(counts, figures) : '—'}`}</Prose>
        {before && <Prose>{text.before({ share: sayCompletion(before.figures, figures) })}</Prose>}
        {words.common.stop}
        <Prose>{text.outlook({ missed: forecast.ids.missed.length, late: forecast.ids.late.length })}</Prose>
      </p>
      <Section title={text.red({ count: burning })} small={text.redHint}>
        {red.length ? <RedTable red={red} words={words} /> : <p className="soft">{words.overview.redNone}</p>}
        {red.length < burning && (
          <a className="link text-small" href={linkTo({ ...base, colours: ['red'] })}>
            {text.more({ count: burning - red.length })}
          </a>
        )}
      </Section>
      <Section title={text.decide({ count: reviews.length + changes.length })}>
        {reviews.length + changes.length === 0 && <p className="soft">{text.nothing}</p>}
        <ol className="briefing__decide">
          {reviews.map(({ id, number, title, leadUnitName }) => (
            <li key={id}>
              <a href={`/tasks/${id}`}>
                <Prose>{title}</Prose>
              </a>{' '}
              <Prose>{text.review({ number: number ?? '', unit: leadUnitName ?? '' })}</Prose>
            </li>
          ))}
          {changes.map(({ id, number, title, unitName, kind, reason }) => (
            <li key={`${id} ${kind}`}>
              <a href={`/tasks/${id}`}>
                <Prose>{title}</Prose>
              </a>{' '}
              <Prose>
                {text.asked({ number: number ?? '', unit: unitName ?? '', kind: words.changing.kinds[kind], reason })}
              </Prose>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.opinion}>
        <div className="briefing__room" />
      </Section>
    </>
  )
}

function RedTable({ red, words }: { red: RedTask[]; words: Dictionary }) {
  const { columns } = words.overview
  const { briefing: text } = words
  return (
    <table className="table table--plain stack briefing__red">
      <TableHead caption={text.redHint} columns={[columns.task, columns.unit, columns.light, text.own]} />
      <tbody>
        {red.map(({ line, own }) => (
          <tr key={line.id}>
            <TaskCell task={line} small={`${line.percent}%`} />
            <td data-label={columns.unit}>
              <Prose>{line.leadUnitName}</Prose>
            </td>
            <td data-label={columns.light}>
              <LightMark light={line.light} words={words.task} />
            </td>
            <td data-label={text.own}>
              <span>
                {own.text && (
                  <q className="briefing__words" lang="zh">
                    {own.text}
                  </q>
                )}{' '}
                <small className="soft">
                  <Prose>
                    {text.from[own.text || own.from === 'owed' ? own.from : 'silent']({ day: own.day ?? '' })}
                  </Prose>
                </small>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
