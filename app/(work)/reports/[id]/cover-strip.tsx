import { readWords } from '@/app/locale'
import { Prose } from '@/ui/elements/prose'
import { CoverBar } from '@/ui/report/cover-bar'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToAssignment } from './link-to-assignment'

/** How much of the section is settled, which shortcomings are answered, and what stands against confirming. */
export async function CoverStrip({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.cover
  const { counts, shortcomings, unanswered, uncaused, unlinked } = plan
  const gaps = [
    ...(unlinked.length ? [text.unlinked({ count: unlinked.length })] : []),
    ...(uncaused.length ? [text.uncaused({ numbers: uncaused.join(words.common.comma) })] : []),
  ]
  const answered = shortcomings.length - unanswered.length
  const numbers = unanswered.join(words.common.comma)
  return (
    <div className="plan__coverage">
      <div>
        <CoverBar
          title={text.sentences({ count: counts.sentences })}
          label={text.label(counts)}
          parts={[
            { count: counts.linked, look: 'bar-done', label: text.linked({ count: counts.linked }) },
            { count: counts.marked, look: 'bar-idle', label: text.marked({ count: counts.marked }) },
            { count: counts.proposed, look: 'bar-gap-yellow', label: text.proposed({ count: counts.proposed }) },
            { count: counts.open, look: 'bar-soon', label: text.open({ count: counts.open }), isWarning: true },
          ]}
        />
      </div>
      <div className="plan__decided">
        <CoverBar
          title={text.shortcomings({ count: shortcomings.length })}
          label={text.shortcomingLabel({ count: shortcomings.length, answered })}
          parts={[
            { count: answered, look: 'bar-done', label: text.answered({ count: answered }) },
            ...(unanswered.length
              ? [{ count: unanswered.length, look: 'bar-soon', label: text.unanswered({ numbers }), isWarning: true }]
              : []),
          ]}
        />
        {gaps.length > 0 && (
          <a className="text-small soft plan__gaps" href="#pairs">
            <Prose>{gaps.join(words.common.semicolon)}</Prose>
          </a>
        )}
      </div>
      <Standing plan={plan} />
    </div>
  )
}

async function Standing({ plan: { counts, report, cards } }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.cover
  if (report.status !== 'parsed') return <p className="text-small" id="why" />
  const lacking = cards.filter(({ missing }) => missing.length > 0).length
  const isUnmarked = report.sectionStart === null
  const isBlocked = isUnmarked || counts.open + counts.proposed + counts.doubtful > 0
  return (
    <p className="text-small" id="why">
      <span className={isBlocked ? 'amber' : 'green'}>
        <span aria-hidden="true">{isBlocked ? '▲ ' : '◆ '}</span>
        <Prose>{isUnmarked ? text.noSection : isBlocked ? text.blocked(counts) : text.ready}</Prose>
      </span>
      {lacking > 0 && (
        <a className="plan__lacking" href={linkToAssignment(report.id)}>
          <Prose>{text.lacking({ count: lacking })}</Prose>
        </a>
      )}
    </p>
  )
}
