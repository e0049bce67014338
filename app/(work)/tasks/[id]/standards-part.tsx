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
import { ViewRow } from './evidence/view-row'

type PartProps = { page: TaskPage; words: Dictionary; back?: string; viewed?: string }

/** Every standard with its evidence and verdict; for a coordinator with the buttons to judge it; below a standard the file that is looked at. */
export function StandardsPart({ page, words, back, viewed }: PartProps) {
  const { standards, otherEvidence, task, rights } = page
  const text = words.taskPage
  const proven = standards.filter(({ evidence }) => evidence.some(isProof)).length
  const others = { id: 'other', position: standards.length + 1, text: text.other, evidence: otherEvidence }
  const rows = otherEvidence.length ? [...standards, others] : standards
  const hasEvidence = rows.some(({ evidence }) => evidence.length > 0)
  return (
    <Section
      title={text.standards}
      small={text.standardsSub({ count: standards.length, proven })}
      aside={
        <>
          {rights.part && <a href={`/tasks/${task.id}/evidence`}>{text.upload}</a>}
          {hasEvidence && (
            <a className="standards__catalogue" href={`/evidence?task=${task.id}`}>
              {words.evidence.catalogue.open}
            </a>
          )}
        </>
      }
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
            <StandardRow key={row.id} row={row} page={page} back={back} viewed={viewed} words={words} />
          ))}
        </tbody>
      </table>
      <AcceptAll page={page} back={back} words={text} />
    </Section>
  )
}

const isCurrent = ({ state }: EvidenceLine): boolean => state !== 'superseded'
const isProof = ({ state, process }: EvidenceLine): boolean => state === 'accepted' && !process

type RowProps = {
  row: { id: string; position: number; text: string; evidence: EvidenceLine[] }
  page: TaskPage
  back?: string
  viewed?: string
  words: Dictionary
}

function StandardRow({ row, page, back, viewed, words }: RowProps) {
  const text = words.taskPage
  const [current, past] = [row.evidence.filter(isCurrent), row.evidence.filter((item) => !isCurrent(item))]
  const judged = current.findLast(({ reviewedBy }) => reviewedBy)
  const shown = row.evidence.find(({ id }) => id === viewed)
  return (
    <>
      <tr>
        <td className="center mute">{row.id === 'other' ? '' : row.position}</td>
        <td>
          <Prose>{row.text}</Prose>
        </td>
        <td data-label={text.evidence}>
          {current.length === 0 && <span className="mute">{text.notYet}</span>}
          <ul className="standards__list">
            {current.map((item) => (
              <EvidenceItem key={item.id} item={item} page={page} back={back} words={words} />
            ))}
          </ul>
          {past.length > 0 && (
            <details className="standards__past">
              <summary>{words.evidence.version.past({ count: past.length })}</summary>
              <ul className="standards__list">
                {past.map((item) => (
                  <EvidenceItem key={item.id} item={item} page={page} back={back} words={words} />
                ))}
              </ul>
            </details>
          )}
        </td>
        <td data-label={text.verdict}>
          <VerdictMark evidence={current} words={words} />
        </td>
        <td className="soft text-small" data-label={text.reviewer}>
          <Prose>{judged?.reviewerName ?? '—'}</Prose>
        </td>
      </tr>
      {shown && <ViewRow item={shown} standard={row.text} page={page} back={back} words={words} />}
    </>
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
