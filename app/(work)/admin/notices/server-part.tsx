import { WorkForm } from '@/app/work-form'
import { type OutboxState, receivers } from '@/domain/notice/outbox'
import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { Deliveries } from '@/usecases/notice/view-deliveries'
import { sendTrialAction } from '../../account/notices/notice-actions'
import { sendReceiverTrialAction } from './notice-actions'

type PartProps = { view: Deliveries; words: Dictionary }

const counted: readonly OutboxState[] = ['sent', 'waiting', 'failed']

/** The servers as they are set, what became of the last month, and trials. */
export function ServerPart({ view, words }: PartProps) {
  const text = words.admin.notices
  const { mail, ranAt } = view
  const others = receivers.map((name) => `${text.receivers[name]} ${view.receivers.includes(name) ? '✓' : text.unset}`)
  const facts: [string, string][] = [
    [text.mail, mail?.server ?? text.unset],
    [text.from, mail?.from ?? '—'],
    [text.domains, mail?.domains.join(words.mail.between) ?? '—'],
    [text.others, others.join(words.mail.between)],
    [text.ranAt, formatStamp(ranAt) || text.never],
    [
      text.counts,
      counted
        .map((state) => text.countOf({ state: text.states[state], count: view.counts[state] ?? 0 }))
        .join(words.mail.between),
    ],
  ]
  return (
    <Section title={text.server}>
      <dl className="facts facts--apart">
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <Trials view={view} words={words} />
    </Section>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <Prose>{value}</Prose>
    </dd>
  </>
)

function Trials({ view, words }: PartProps) {
  const text = words.admin.notices
  return (
    <div className="row row--wrap account__display">
      {view.mail && (
        <WorkForm action={sendTrialAction} form="trial" keepsUnsent={false} className="row row--wrap">
          <SubmitButton>{text.trial}</SubmitButton>
          <p className="hint">{text.trialEffect}</p>
        </WorkForm>
      )}
      {view.receivers.map((receiver) => (
        <WorkForm key={receiver} action={sendReceiverTrialAction} form={`trial:${receiver}`} keepsUnsent={false}>
          <input type="hidden" name="receiver" value={receiver} />
          <SubmitButton>{text.trialOf({ receiver: text.receivers[receiver] })}</SubmitButton>
        </WorkForm>
      ))}
    </div>
  )
}
