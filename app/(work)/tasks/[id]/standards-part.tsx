import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { EvidenceLine, TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from './change/task-fields'
import { acceptEvidenceAction } from './evidence/evidence-actions'
import { EvidenceItem } from './evidence/evidence-item'
import { VerdictMark } from './evidence/verdict-mark'

/** Every standard with its evidence and verdict; for a coordinator with the buttons to judge it. */
export function StandardsPart({ page, words, back }: { page: TaskPage; words: Dictionary; back?: string }) {
  const { standards, otherEvidence, task, rights } = page
  const text = words.taskPage
  const proven = standards.filter(({ evidence }) => evidence.some(isProof)).length
  const others = { id: 'other', position: standards.length + 1, text: text.other, evidence: otherEvidence }
  const rows = otherEvidence.length ? [...standards, others] : standards
  return (
    <Section
      title={text.standards}
      small={text.standardsSub({ count: standards.length, proven })}
      aside={rights.part && <a href={`/tasks/${task.id}/evidence`}>{text.upload}</a>}
    >
      <table className="table table--plain standards">
        <caption className="visually-hidden">{text.standards}</caption>
        <colgroup>
          <col className="standards__number" />
          <col />
          <col className="standards__evidence" />
          <col className="standards__verdict" />
          <col className="standards__verdict" />
        </colgroup>
        <thead>
          <tr>
            <th className="center">
              <span className="visually-hidden">{text.number}</span>
            </th>
            <th>{text.standard}</th>
            <th>{text.evidence}</th>
            <th>{text.verdict}</th>
            <th>{text.reviewer}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StandardRow key={row.id} row={row} page={page} back={back} words={words} />
          ))}
        </tbody>
      </table>
      <AcceptAll page={page} back={back} words={text} />
    </Section>
  )
}

const isProof = ({ state, process }: EvidenceLine): boolean => state === 'accepted' && !process

type RowProps = {
  row: { id: string; position: number; text: string; evidence: EvidenceLine[] }
  page: TaskPage
  back?: string
  words: Dictionary
}

function StandardRow({ row, page, back, words }: RowProps) {
  const text = words.taskPage
  const judged = row.evidence.findLast(({ reviewedBy }) => reviewedBy)
  return (
    <tr>
      <td className="center mute">{row.id === 'other' ? '' : row.position}</td>
      <td>
        <Prose>{row.text}</Prose>
      </td>
      <td data-label={text.evidence}>
        {row.evidence.length === 0 && <span className="mute">{text.notYet}</span>}
        <ul className="standards__list">
          {row.evidence.map((item) => (
            <EvidenceItem key={item.id} item={item} page={page} back={back} words={words} />
          ))}
        </ul>
      </td>
      <td data-label={text.verdict}>
        <VerdictMark evidence={row.evidence} words={words} />
      </td>
      <td className="soft text-small" data-label={text.reviewer}>
        <Prose>{judged?.reviewerName ?? '—'}</Prose>
      </td>
    </tr>
  )
}

function AcceptAll({ page, back, words }: { page: TaskPage; back?: string; words: Dictionary['taskPage'] }) {
  const waiting = [...page.standards.flatMap(({ evidence }) => evidence), ...page.otherEvidence].filter(
    ({ canJudge }) => canJudge,
  )
  if (waiting.length < 2) return null
  return (
    <WorkForm
      action={acceptEvidenceAction}
      form={`evidence:${page.task.id}:all`}
      keepsUnsent={false}
      className="standards__all"
    >
      <TaskFields task={page.task} back={back} />
      {waiting.map(({ id }) => (
        <input key={id} type="hidden" name="evidenceId" value={id} />
      ))}
      <SubmitButton look="soft" isSmall>
        {words.acceptAll({ count: waiting.length })}
      </SubmitButton>
    </WorkForm>
  )
}
