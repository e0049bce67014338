import type { Role } from '@/domain/people'
import { isReview } from '@/domain/task/holder'
import { isInstructor } from '@/domain/task/urging/instruction'
import { isUrger } from '@/domain/task/urging/urge-rights'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { Overview, UnitShare } from '@/usecases/overview/view-overview'
import { BarTable } from './bar-table'
import { ChangeList } from './change-list'
import { CountLink } from './count-link'
import { DutyLines } from './duty-lines'
import { linkTo } from './facts'
import { Figures } from './figures'
import { Forecast } from './forecast'
import { HandlingTable } from './handling-table'
import { HolderTable } from './holder-table'
import { Legend } from './legend'
import { MonthChart } from './month-chart'
import { isHandlingLeft } from './print-density'
import { RedList } from './red-list'
import { SlowReviews } from './slow-reviews'
import { Strip } from './strip'

/** Figures, then bars by heading and unit, then who holds what, the months and the red list. */
export function OverviewBody({ facts, role, words }: { facts: Overview; role: Role; words: Dictionary }) {
  const { base, counts, share, duties, steps, units, holders, months, strip, changes, forecast, red } = facts
  const { leaders, handling } = facts
  // Nobody acts on a day that is over.
  const may = { instruct: isInstructor({ role }) && !base.asOf, urge: isUrger({ role }) && !base.asOf }
  const text = words.overview
  const open = holders.reduce((sum, { count }) => sum + count, 0)
  const burning = counts.red + counts.notFulfilled
  const whole = { sum: { counts, filter: base }, words }
  return (
    <>
      {share && <ShareLine share={share} words={text} />}
      <DutyLines duties={duties} words={words} />
      <Figures facts={facts} role={role} words={words} />
      <Legend counts={counts} base={base} words={words} />
      <div className="overview__strips">
        <Section
          title={text.strip.title}
          small={text.strip.hint}
          aside={<PageLink to="/overview/again" name={text.again.title} />}
        >
          <Strip rows={strip} words={words} />
        </Section>
        {changes && (
          <Section
            title={text.changes.title}
            small={text.changes.hint({ day: changes.day })}
            aside={<PageLink to="/circulars" name={words.circular.title} />}
          >
            <ChangeList changes={changes} base={base} may={may} words={words} />
          </Section>
        )}
      </div>
      <div className="overview__tables">
        <BarTable list={steps} {...whole} caption={text.bySection} head={text.section} />
        <BarTable
          list={units}
          {...whole}
          caption={text.byUnit}
          hint={text.byUnitHint}
          head={text.unitColumn}
          hasSupporting
          since={changes}
        />
        {leaders && <BarTable list={leaders} {...whole} caption={text.byLeader} head={text.leaderColumn} />}
      </div>
      <div className="overview__forecast">
        <Section title={text.forecast.title} small={text.forecast.hint}>
          <Forecast forecast={forecast} base={base} may={may} words={words} />
        </Section>
      </div>
      <div className={`overview__handling ${isHandlingLeft(facts) ? 'overview__handling--left' : ''}`}>
        <Section
          title={text.handling.title}
          small={base.asOf ? words.exports.proofColumns.stateNow : text.handling.hint}
        >
          <HandlingTable handling={handling} total={counts.total} words={text} />
        </Section>
        <Section title={text.handling.reviews} small={sayReviews(facts, text)}>
          <SlowReviews reviews={handling.reviews} words={text} />
        </Section>
      </div>
      <div className="overview__halves">
        <div>
          <Section title={text.months} small={text.monthsHint}>
            <MonthChart months={months} base={base} words={words} />
          </Section>
          <Section title={text.holding} small={text.holdingHint({ count: open })}>
            <HolderTable holders={holders} words={words} />
          </Section>
        </div>
        <Section title={text.redList} small={text.redListHint({ shown: red.length, total: burning })}>
          <RedList tasks={red} may={may} words={words} />
          {red.length < burning && (
            <a className="link text-small" href={linkTo({ ...base, colours: ['red'] })}>
              {text.all}
            </a>
          )}
        </Section>
      </div>
    </>
  )
}

function sayReviews({ handling, holders }: Overview, { handling: text }: Dictionary['overview']): string | undefined {
  const total = holders.reduce((sum, { holder, count }) => sum + (isReview(holder) ? count : 0), 0)
  return total ? text.reviewsHint({ shown: handling.reviews.length, total }) : undefined
}

const PageLink = ({ to, name }: { to: string; name: string }) => (
  <a className="link text-small" href={to}>
    <Prose>{name}</Prose>
  </a>
)

/** What the body promised and what of it is this unit's: a unit's figures are never those of the body. */
const ShareLine = ({ share, words }: { share: UnitShare; words: Dictionary['overview'] }) => (
  <p className="overview__share">
    <Prose>{words.share(share)}</Prose>
    {share.supporting.count > 0 && (
      <>
        {words.shareSupporting} <CountLink {...share.supporting} of={[words.shareSupporting]} />
        {words.shareUnit}
      </>
    )}
  </p>
)
