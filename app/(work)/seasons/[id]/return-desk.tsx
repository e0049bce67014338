import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { sayLatest } from '@/i18n/say-latest'
import { sayRefusal } from '@/i18n/say-refusal'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ReturnDesk } from '@/usecases/season/steps/view-return'
import type { SeasonAsked } from '@/usecases/season/view-season'
import { ReviewForms } from './review-forms'
import { writeSeasonAddress } from './season-address'

type DeskProps = { desk: ReturnDesk; seasonId: string; asked: SeasonAsked; words: Dictionary }

/** One report of a season beside what was promised, with what the office decides on it. */
export function ReturnDeskPart({ desk, seasonId, asked, words }: DeskProps) {
  const { desk: text } = words.season
  const back = (
    <a href={writeSeasonAddress(seasonId, { ...asked, taskId: '' })}>
      <Prose>{text.back}</Prose>
    </a>
  )
  return (
    <Section title={text.title} small={[desk.row.number ?? '', desk.row.title].join(' ')} aside={back}>
      <div className="season__desk">
        <Promised desk={desk} words={words} />
        <Reported desk={desk} words={words} />
      </div>
      {desk.refusal && desk.row.state === 'reported' && (
        <p className="hint">
          <Prose>{sayRefusal(desk.refusal, words)}</Prose>
        </p>
      )}
      {!desk.refusal && <ReviewForms desk={desk} seasonId={seasonId} words={words} />}
    </Section>
  )
}

function Promised({ desk, words }: { desk: ReturnDesk; words: Dictionary }) {
  const { desk: text } = words.season
  return (
    <div>
      <h3>{text.required}</h3>
      <p>
        <Prose>{desk.requiredResult}</Prose>
      </p>
      <h3>{text.standards}</h3>
      <ol className="season__standards">
        {desk.standards.map((standard) => (
          <li key={standard.id}>
            <Prose>{standard.text}</Prose>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Reported({ desk, words }: { desk: ReturnDesk; words: Dictionary }) {
  const { desk: text } = words.season
  const { update } = desk
  const more = [
    [text.problems, update.problems],
    [text.next, update.next],
  ].filter(([, said]) => said)
  return (
    <div>
      <h3>{text.reported}</h3>
      <p className="soft">
        <Prose>{text.by({ name: desk.byName, day: dayOf(update.at), percent: update.percent })}</Prose>
      </p>
      <p>
        <Prose>{sayLatest({ latestProgress: update.done, latestByProxy: desk.isByProxy }, words)}</Prose>
      </p>
      {more.map(([label, said]) => (
        <p className="soft" key={label}>
          <Prose>{`${label}${words.common.colon}${said}`}</Prose>
        </p>
      ))}
      <h3>{text.evidence}</h3>
      {desk.evidence.length === 0 && <p className="hint">{text.noEvidence}</p>}
      <ul>
        {desk.evidence.map((item) => (
          <li key={item.id}>
            <a href={`/tasks/${item.taskId}#${item.id}`}>
              <Prose>{[item.title, item.reference].filter(Boolean).join(gap)}</Prose>
            </a>{' '}
            {item.replacesId && <span className="badge">{words.evidence.version.newer}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
