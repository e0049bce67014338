import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { SessionTable } from '@/ui/frame/session-table'
import { everySession } from '@/usecases/people/access/person-sessions'
import type { PersonAccess } from '@/usecases/people/access/view-person'
import { endPersonSessionAction } from '../session-action'

type PartProps = { userId: string; sessions: PersonAccess['sessions']; words: Dictionary }

/** Where a person is logged in now, each with a button that ends it, and one for all; the form stays when none is left, to say what was done. */
export function SessionPart({ userId, sessions, words }: PartProps) {
  const text = words.admin.people
  return (
    <Section title={words.account.page.sessions}>
      <WorkForm action={endPersonSessionAction} form={`sessions:${userId}`} keepsUnsent={false}>
        <input type="hidden" name="userId" value={userId} />
        {sessions.length === 0 && <p className="hint">{text.noSessions}</p>}
        {sessions.length > 0 && (
          <>
            <SessionTable sessions={sessions} words={words.account.page} />
            <FormEnd
              send={text.endSessions}
              name="key"
              value={everySession}
              look="end"
              effect={text.endSessionsEffect}
            />
          </>
        )}
      </WorkForm>
    </Section>
  )
}
