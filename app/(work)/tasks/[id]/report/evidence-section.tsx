import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import type { EvidenceLine, TaskPage } from '@/usecases/task/view-task'
import { EvidenceFields } from '../evidence/evidence-fields'
import { noStandard } from '../evidence/read-evidence-fields'

/** Evidence standard by standard, with what is there already. */
export function EvidenceSection({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { progress: text } = words
  return (
    <section className="progress__part">
      <h2>
        {text.evidence}
        <small>{text.evidenceSub}</small>
      </h2>
      {page.standards.map((standard) => (
        <div key={standard.id} className="progress__standard">
          <h3>
            <Prose>{`${text.standard(standard)}${gap}${standard.text}`}</Prose>
          </h3>
          <Present evidence={standard.evidence} words={words} />
          <EvidenceFields part={standard.id} name={standard.text} today={page.today} words={words} />
        </div>
      ))}
      <details className="fold progress__standard">
        <summary className="button button--small">{text.other}</summary>
        <div className="fold__body">
          <EvidenceFields part={noStandard} name={text.other} today={page.today} words={words} />
        </div>
      </details>
      <p className="hint">{text.noScript}</p>
      <p className="text-small">
        <a href={`/tasks/${page.task.id}/evidence/reuse`}>{words.evidence.reuse.open}</a>
      </p>
    </section>
  )
}

function Present({ evidence, words }: { evidence: EvidenceLine[]; words: Dictionary }) {
  if (!evidence.length) return <p className="hint">{words.progress.noEvidence}</p>
  return (
    <ul>
      {evidence.map((item) => (
        <li key={item.id} className="file-row">
          <span className="file-kind">
            {item.fileName?.split('.').at(-1)?.toUpperCase() ?? words.task.evidenceKinds[item.kind]}
          </span>
          <span>
            <Prose>{item.title}</Prose>
          </span>
          <span className="push text-small mute">{words.task.evidenceStates[item.state]}</span>
        </li>
      ))}
    </ul>
  )
}
