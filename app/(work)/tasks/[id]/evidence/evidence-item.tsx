import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { writeSize } from '@/ui/elements/write-size'
import type { EvidenceLine, TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { renewEvidenceAction, withdrawEvidenceAction } from './evidence-actions'
import { JudgeForms } from './judge-forms'

type ItemProps = { item: EvidenceLine; page: TaskPage; back?: string; words: Dictionary }

/** One piece of evidence: what it is, where it comes from, its verdict, and what may be done with it. */
export function EvidenceItem({ item, page, back, words }: ItemProps) {
  const text = words.taskPage
  return (
    <li className="standards__item">
      <p>
        <Name item={item} />
        {item.process && <span className="badge">{text.process}</span>}
      </p>
      {item.state === 'lapsed' && (
        <p className="text-small soft">
          <Prose>{text.lapsed({ by: item.reviewerName })}</Prose>
        </p>
      )}
      <p className="mute text-small">
        {listFacts(item).map((fact) => (
          <span className="standards__fact" key={fact}>
            <Prose>{fact}</Prose>
          </span>
        ))}
      </p>
      {item.reviewNote && (
        <p className="text-small soft">
          <Prose>{text.pair({ label: words.task.evidenceStates[item.state], value: item.reviewNote })}</Prose>
        </p>
      )}
      {item.canWithdraw && (
        <WorkForm
          action={withdrawEvidenceAction}
          form={`evidence:${item.id}`}
          keepsUnsent={false}
          className="standards__deed"
        >
          <TaskFields task={page.task} back={back} />
          <input type="hidden" name="evidenceId" value={item.id} />
          <SubmitButton look="bare" isSmall label={`${text.withdraw} ${item.title}`}>
            {text.withdraw}
          </SubmitButton>
        </WorkForm>
      )}
      {item.canRenew && (
        <WorkForm
          action={renewEvidenceAction}
          form={`renew:${item.id}`}
          keepsUnsent={false}
          className="standards__deed"
        >
          <TaskFields task={page.task} back={back} />
          <input type="hidden" name="evidenceId" value={item.id} />
          <SubmitButton look="soft" isSmall label={`${text.renew} ${item.title}`}>
            {text.renew}
          </SubmitButton>
        </WorkForm>
      )}
      {item.canJudge && <JudgeForms item={item} task={page.task} back={back} words={text} />}
    </li>
  )
}

function Name({ item }: { item: EvidenceLine }) {
  if (item.kind === 'file')
    return (
      <a href={`/api/evidence/${item.id}`} download>
        <Prose>{item.title}</Prose>
      </a>
    )
  if (item.kind === 'link')
    return (
      <a href={item.reference} target="_blank" rel="noreferrer noopener">
        <Prose>{item.title}</Prose>
      </a>
    )
  return (
    <b className="standards__name">
      <Prose>{item.title}</Prose>
    </b>
  )
}

function listFacts({ kind, reference, title, fileName, size, issuer, issuedOn, uploaderName }: EvidenceLine): string[] {
  const extension = fileName?.split('.').at(-1)?.toUpperCase() ?? ''
  const file = kind === 'file' ? `${extension} ${size ? writeSize(size) : ''}`.trim() : ''
  const number = kind === 'document' && reference !== title ? reference : ''
  return [number, file, issuer, issuedOn ?? '', uploaderName].filter(Boolean)
}
