import { redirect } from 'next/navigation'
import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { isSecure } from '@/auth/cookie'
import { readNextPath } from '@/auth/next-path'
import { findOwnSessionEnd, findVisitor } from '@/auth/session'
import { Notice } from '@/ui/elements/notice'
import { viewLogIn } from '@/usecases/account/view-log-in'
import { Contact } from './contact'
import { LogInForm } from './log-in-form'
import { Pitch } from './pitch'
import { ProviderWay } from './provider-way'
import { sayWhy } from './say-why'

export const generateMetadata = titleOf((words) => words.account.logIn.title)

type Asked = { next?: string; why?: string }

export default async function LogInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { next, why = '' } = await searchParams
  if (await findVisitor()) redirect(readNextPath(next))
  const { words } = await readWords()
  const text = words.account.logIn
  const now = new Date().toISOString()
  const { district, contact } = await viewLogIn(now)
  const reason = sayWhy(why, await findOwnSessionEnd(now), text)
  return (
    <main className="login__main" id="main">
      <Pitch words={words} district={district} />
      <LogInForm next={readNextPath(next, '')} foot={<Contact contact={contact} words={text} />}>
        <h2>{text.title}</h2>
        {reason && <Notice tone={why.startsWith('left') ? 'plain' : 'amber'}>{reason}</Notice>}
        <ProviderWay next={readNextPath(next)} hasLeft={why === 'leftProvider'} words={text} />
        {!isSecure() && <p className="hint">{text.insecure}</p>}
      </LogInForm>
    </main>
  )
}
