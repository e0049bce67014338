import { WorkForm } from '@/app/work-form'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { TextArea } from '@/ui/elements/field/text-area'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { RequestLine, TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { refuseAction, takeBackAction } from './request-actions'

type RequestsProps = { page: TaskPage; words: Dictionary; locale: Locale; back?: string }

/** What was asked about the task and what was answered; who may say no does so here, agreeing is among the moves. */
export function RequestsPart({ page, words, locale, back }: RequestsProps) {
  if (!page.requests.length) return null
  const text = words.taskPage.requests
  return (
    <Section title={text.title}>
      <ul className="compact-list compact-list--paired">
        {page.requests.map((request) => (
          <li key={request.id}>
            <span>{text.kinds[request.kind]}</span>
            <span className={`light light--${looks[request.state]}`}>
              <i aria-hidden="true">{request.state === 'open' ? '◇' : '○'}</i>
              {text.states[request.state]}
            </span>
            <p className="compact-list__form">
              <Prose>
                {text.asked({ by: request.askerName, day: formatShortDay(dayOf(request.askedAt), locale) })}
              </Prose>
              <Prose>{words.taskPage.pair({ label: words.taskPage.askReason, value: request.reason })}</Prose>
            </p>
            {request.note && (
              <p className="compact-list__form soft">
                <Prose>{text.answered({ by: request.answererName, note: request.note })}</Prose>
              </p>
            )}
            {request.state === 'open' && <Answers request={request} page={page} words={words} back={back} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const looks: Record<RequestLine['state'], string> = {
  open: 'blue',
  agreed: 'done',
  refused: 'grey',
  withdrawn: 'grey',
  lapsed: 'grey',
}

type AnswerProps = { request: RequestLine; page: TaskPage; words: Dictionary; back?: string }

function Answers({ request: { id, kind }, page: { task, rights }, words, back }: AnswerProps) {
  const text = words.taskPage.requests
  const fields = (
    <>
      <TaskFields task={task} back={back} />
      <input type="hidden" name="kind" value={kind} />
    </>
  )
  return (
    <>
      {rights.refusable.includes(kind) && (
        <WorkForm action={refuseAction} form={`refuse:${id}`} className="compact-list__form" label={text.refuse}>
          {fields}
          <input type="hidden" name="askedId" value={id} />
          <FormDetails summary={text.refuse} look="small">
            <TextArea name="note" label={text.refuseNote} rows={2} />
            <SubmitButton isSmall>{text.refuse}</SubmitButton>
          </FormDetails>
        </WorkForm>
      )}
      {rights.withdrawable.includes(kind) && (
        <WorkForm action={takeBackAction} form={`takeBack:${id}`} keepsUnsent={false} className="compact-list__form">
          {fields}
          <SubmitButton look="soft" isSmall>
            {text.takeBack}
          </SubmitButton>
        </WorkForm>
      )}
    </>
  )
}
