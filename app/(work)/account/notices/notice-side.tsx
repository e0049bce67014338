import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { OwnNotices } from '@/usecases/notice/edit-preferences'
import { sendTrialAction } from './notice-actions'

type SideProps = { own: OwnNotices; words: Dictionary }

/** When mails leave, who else is told, a trial and what became of the last mail. */
export function NoticeSide({ own, words }: SideProps) {
  const { times, groups, trialTitle } = words.mail.wanted
  return (
    <aside className="side">
      <Section title={times.title}>
        {[times.daily, times.quiet, times.once, times.deputy].map((line) => (
          <p key={line} className="wanted__line">
            <Prose>{line}</Prose>
          </p>
        ))}
      </Section>
      {own.hasGroups && (
        <Section title={groups.title}>
          <p className="wanted__line">
            <Prose>{groups.text}</Prose>
          </p>
        </Section>
      )}
      {own.preferences.address !== '' && (
        <Section title={trialTitle}>
          <Trial own={own} words={words} />
        </Section>
      )}
    </aside>
  )
}

function Trial({ own: { newest }, words }: SideProps) {
  const text = words.mail.wanted
  const { states, kinds } = words.admin.notices
  const said = newest && [formatStamp(newest.settledAt ?? newest.createdAt), kinds[newest.kind], states[newest.state]]
  return (
    <WorkForm action={sendTrialAction} form="trial" keepsUnsent={false} className="row row--wrap account__display">
      <SubmitButton look="plain">{text.trial}</SubmitButton>
      {said && (
        <p className="hint">
          <Prose>{`${text.newest} ${said.join(words.mail.between)}`}</Prose>
          {newest.fault && <Prose>{` ${words.mail.faults[newest.fault.code](newest.fault)}`}</Prose>}
        </p>
      )}
    </WorkForm>
  )
}
