import { linkTo } from '@/app/(work)/overview/facts'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import { TaskCell } from '@/ui/task/task-cell'
import { sayBriefing, sayOwnFrom } from '@/usecases/overview/say-briefing'
import type { Briefing, RedTask } from '@/usecases/overview/view-briefing'

type BodyProps = { briefing: Briefing; words: Dictionary }

/** Figures that add up, red tasks in their units' own words, what waits for a decision, and room for what the meeting says. */
export function BriefingBody({ briefing, words }: BodyProps) {
  const { overview, red } = briefing
  const { briefing: text } = words
  const said = sayBriefing(briefing, words)
  return (
    <>
      {said.sums.map((sum) => (
        <p key={sum} className="briefing__sum">
          <Prose>{sum}</Prose>
        </p>
      ))}
      <Section title={said.redTitle} small={text.redHint}>
        {red.length ? <RedTable red={red} words={words} /> : <p className="soft">{words.overview.redNone}</p>}
        {said.more && (
          <a className="link text-small" href={linkTo({ ...overview.base, colours: ['red'] })}>
            {said.more}
          </a>
        )}
      </Section>
      <Section title={said.decideTitle}>
        {said.decide.length === 0 && <p className="soft">{text.nothing}</p>}
        <ol className="briefing__decide">
          {said.decide.map(({ id, key, title, text: asked }) => (
            <li key={key}>
              <a href={`/tasks/${id}`}>
                <Prose>{title}</Prose>
              </a>{' '}
              <Prose>{asked}</Prose>
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
                {own.isByProxy && <Prose>{words.proxy.mark}</Prose>}
                {own.text && (
                  <q className="briefing__words" lang="zh">
                    {own.text}
                  </q>
                )}{' '}
                <small className="soft">
                  <Prose>{sayOwnFrom(own, words)}</Prose>
                </small>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
