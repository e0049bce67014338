import { leave } from '@/app/leave'
import { isCareMode, readWords } from '@/app/locale'
import { switchLocale, switchMode } from '@/app/switch-display'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor, requireVisitor } from '@/auth/session'
import { ButtonLink } from '@/ui/elements/button'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { PersonFacts } from '@/ui/frame/person-facts'
import { SessionTable } from '@/ui/frame/session-table'
import { listOwnTokens } from '@/usecases/access/list-own-tokens'
import { viewSecondStep } from '@/usecases/account/second-step/view-second-step'
import { findOwnAccount, listOwnSessions } from '@/usecases/account/view-account'
import { viewDeputies } from '@/usecases/people/deputy/list-deputies'
import { DeputyPart } from './deputy-part'
import { endSessionAction } from './end-session-action'
import { SecondStepPart } from './second-step-part'
import { TokenPart } from './token-part'

export const generateMetadata = titleOf((words) => words.account.page.title)

export default async function AccountPage() {
  const [actor, visitor] = [await requireActor(), await requireVisitor()]
  const { locale, words } = await readWords()
  const { common, account } = words
  const text = account.page
  const deputies = await viewDeputies(actor, new Date().toISOString())
  const capacity = words.people.capacity({ unit: actor.unitName, role: words.people.roles[actor.role] })
  const sessions = await listOwnSessions(visitor, new Date().toISOString())
  return (
    <main className="page" id="main">
      <PageHead title={text.title}>
        <ButtonLink to="/password">{text.changePassword}</ButtonLink>
        <ButtonLink to="/capacity">{common.changeCapacity}</ButtonLink>
        <form action={leave}>
          <button type="submit" className="button">
            {common.logOut}
          </button>
        </form>
      </PageHead>
      <Section title={text.person}>
        <PersonFacts actor={actor} person={await findOwnAccount(visitor)} words={words} locale={locale} />
      </Section>
      {deputies && <DeputyPart own={deputies} capacity={capacity} words={words} />}
      <Section title={words.mail.wanted.title}>
        <p className="row row--wrap account__display">
          <Prose>{words.mail.wanted.short}</Prose>
          <ButtonLink to="/account/notices">{words.mail.wanted.open}</ButtonLink>
        </p>
      </Section>
      <TokenPart own={await listOwnTokens(actor, new Date().toISOString())} words={words} />
      <Section title={text.sessions} small={text.sessionsHint}>
        <WorkForm action={endSessionAction} form="sessions" keepsUnsent={false}>
          <SessionTable sessions={sessions} words={text} />
        </WorkForm>
      </Section>
      <SecondStepPart own={await viewSecondStep(visitor, new Date().toISOString())} words={words.secondStep} />
      <Section title={text.display}>
        <div className="row row--wrap account__display">
          <form action={switchLocale}>
            <button type="submit" className="button" lang={common.otherLocaleLang}>
              {common.otherLocale}
            </button>
          </form>
          <form action={switchMode}>
            <button type="submit" className="button">
              {(await isCareMode()) ? common.careOff : common.care}
            </button>
          </form>
          <ButtonLink to="/help">{common.nav.help}</ButtonLink>
        </div>
      </Section>
    </main>
  )
}
