import { FileSum } from '@/app/(work)/evidence/file-sum'
import { PieceName } from '@/app/(work)/evidence/piece-name'
import { sayState } from '@/app/(work)/evidence/say-state'
import { Validity } from '@/app/(work)/evidence/validity'
import { WorkForm } from '@/app/work-form'
import { viewingOf } from '@/domain/task/evidence/viewing'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { writeSize } from '@/ui/elements/write-size'
import type { EvidenceLine, TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { renewEvidenceAction, withdrawEvidenceAction } from './evidence-actions'
import { JudgeForms } from './judge-forms'
import { addressOfView } from './view-row'

type ItemProps = { item: EvidenceLine; page: TaskPage; back?: string; words: Dictionary }

/** One piece of evidence: what it is, where it comes from, its verdict, and what may be done with it. */
export function EvidenceItem({ item, page, back, words }: ItemProps) {
  const text = words.taskPage
  return (
    <li className="standards__item" id={item.id}>
      <p>
        <PieceName item={item} />
        {viewingOf(item) && (
          <a
            className="standards__look"
            href={addressOfView({ page, back }, item.id)}
            aria-label={`${words.evidence.view.open} ${item.title}`}
          >
            {words.evidence.view.open}
          </a>
        )}
        {item.process && <span className="badge">{text.process}</span>}
        {item.state === 'superseded' && <span className="badge badge--stop">{sayState(item, words)}</span>}
        {item.replacesId && <span className="badge">{words.evidence.version.newer}</span>}
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
      <Validity item={item} today={page.today} words={words.evidence} />
      {item.fileHash && <FileSum hash={item.fileHash} words={words.evidence} />}
      {item.reviewNote && (
        <p className="text-small soft">
          <Prose>
            {text.pair({ label: words.task.evidenceStates[item.heldState ?? item.state], value: item.reviewNote })}
          </Prose>
        </p>
      )}
      <SharedWith item={item} words={words.evidence} />
      {item.canReplace && (
        <p className="text-small">
          <a
            href={`/tasks/${page.task.id}/evidence/${item.id}`}
            aria-label={`${words.evidence.version.open} ${item.title}`}
          >
            {words.evidence.version.open}
          </a>
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

function SharedWith({ item, words }: { item: EvidenceLine; words: Dictionary['evidence'] }) {
  if (!item.sharedWith.length) return null
  return (
    <p className="text-small soft">
      <Prose>{words.reuse.sharedWith}</Prose>
      {item.sharedWith.map(({ taskId, number }) => (
        <a className="standards__fact" key={taskId} href={`/tasks/${taskId}`}>
          <Prose>{number}</Prose>
        </a>
      ))}
      {item.sharedMore > 0 && <Prose>{words.reuse.sharedMore({ count: item.sharedMore })}</Prose>}
    </p>
  )
}

function listFacts({ kind, reference, title, fileName, size, issuer, issuedOn, uploaderName }: EvidenceLine): string[] {
  const extension = fileName?.split('.').at(-1)?.toUpperCase() ?? ''
  const file = kind === 'file' ? `${extension} ${size ? writeSize(size) : ''}`.trim() : ''
  const number = kind === 'document' && reference !== title ? reference : ''
  return [number, file, issuer, issuedOn ?? '', uploaderName].filter(Boolean)
}
