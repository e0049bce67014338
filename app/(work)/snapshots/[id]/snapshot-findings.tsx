import { isStopping, type SnapshotFinding } from '@/domain/snapshot/check-snapshot'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'

type FindingsProps = { view: SnapshotView; words: Dictionary }

/** What of its texts must not be public, sentence by sentence, while they can still be mended. */
export function SnapshotFindings({ view: { snapshot, findings, canWrite }, words }: FindingsProps) {
  const { snapshot: text } = words
  if (snapshot.state !== 'drafting' && snapshot.state !== 'secrecyCheck') return null
  const [stopping, advice] = [findings.filter(isStopping), findings.filter((each) => !isStopping(each))]
  const list = { canWrite, words }
  return (
    <Section title={text.check} small={findings.length ? String(findings.length) : undefined}>
      {findings.length === 0 && (
        <p className="text-small green">
          <span aria-hidden="true">◆</span> <Prose>{text.clean}</Prose>
        </p>
      )}
      {stopping.length > 0 && <List head={text.stopping({ count: stopping.length })} findings={stopping} {...list} />}
      {advice.length > 0 && <List head={text.advice({ count: advice.length })} findings={advice} {...list} />}
    </Section>
  )
}

type ListProps = { head: string; findings: SnapshotFinding[]; canWrite: boolean; words: Dictionary }

const List = ({ head, findings, canWrite, words: { snapshot: text } }: ListProps) => (
  <div className="text-small">
    <p className="amber">
      <span aria-hidden="true">▲</span> <Prose>{head}</Prose>
    </p>
    <ul className="circular__loose">
      {findings.map(({ kind, taskId, sentence, words }) => (
        <li key={`${kind}${taskId}${sentence}${words}`}>
          <b>
            <Prose>{text.found({ kind: text.findings[kind], words })}</Prose>
          </b>{' '}
          <span className="soft">
            <Prose>{taskId ? sentence : `${text.inReason} ${sentence}`}</Prose>
          </span>{' '}
          {canWrite && taskId && (
            <a className="link" href={`?edit=${taskId}#edit`}>
              {text.edit}
            </a>
          )}
        </li>
      ))}
    </ul>
  </div>
)
