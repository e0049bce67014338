import { type SnapshotState, snapshotStates } from '@/domain/snapshot/snapshot'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'

type HeadProps = { view: SnapshotView; words: Dictionary }

/** Title, day and writers, the way to the public page, and the steps with the one where it stands. */
export function SnapshotHead({ view: { snapshot, isOpen }, words }: HeadProps) {
  const { snapshot: text } = words
  const { title, unitId, year, asOf, state, number, hash, reason, writerNames, begunByName } = snapshot
  return (
    <>
      <PageHead
        title={title}
        sub={[
          number && text.number({ number }),
          text.fixed({ day: asOf }),
          text.by({ name: begunByName }),
          writerNames.length > 0 && text.writers({ names: writerNames.join(words.common.comma) }),
        ]
          .filter(Boolean)
          .join(gap)}
        crumbs={[{ label: text.title, to: '/snapshots' }]}
      >
        {state === 'published' && isOpen && (
          <a className="button" href={`/public/${unitId}/${year}/${number}`}>
            {text.seePublic}
          </a>
        )}
        <PrintButton>{words.common.print}</PrintButton>
      </PageHead>
      <div className="annual__way">
        <ol className="annual__steps" aria-label={text.way}>
          {snapshotStates
            .filter((each) => isOnTheWay(each, state))
            .map((step, index) => (
              <li key={step} aria-current={step === state ? 'step' : undefined}>
                <i aria-hidden="true">{index + 1}</i>
                <Prose>{text.states[step]}</Prose>
              </li>
            ))}
        </ol>
      </div>
      {[reason, hash && `${text.hash} ${hash}`, !isOpen && text.shutNote].map(
        (line) =>
          line && (
            <p key={line} className="hint annual__hash">
              <Prose>{line}</Prose>
            </p>
          ),
      )}
    </>
  )
}

/** Withdrawing and giving up are steps where they were done. */
function isOnTheWay(step: SnapshotState, state: SnapshotState): boolean {
  if (state === 'dropped') return step === 'drafting' || step === 'dropped'
  return step !== 'dropped' && (step !== 'withdrawn' || state === 'withdrawn')
}
