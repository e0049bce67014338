import { Agent } from 'node:http'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { sweepPassword } from '../sweep/world'
import { answerAs } from './answer-as'
import { type Found, tryLogIn } from './at-door'
import { type Walked, Walker } from './walk'

type Start = (names: Record<string, string>) => Promise<() => Promise<void>>
type Came = Walked & { isIn: boolean; walker: Walker }

const button = /<a[^>]*href="([^"]*[/]signin[/]oidc[^"]*)"/
const way = /<a[^>]*href="([^"]*[/]signout[/]oidc)"/

/** Everybody who may come by the provider and those who may not, one after the other. */
export async function tryProvider(base: string, start: Start): Promise<Found> {
  const names: Record<string, string> = {
    ma: 'lead-handler',
    li: 'lead-handler',
    no: 'nobody-here',
    off: 'disabled',
    ad: 'district-admin',
    two: 'other-head',
  }
  const faults: string[] = []
  const expect = (what: string, isSo: boolean, found: unknown) => isSo || faults.push(`${what}: ${found}`)
  const stop = await start(names)
  const walkers: Walker[] = []
  const come = async (login: string): Promise<Came> => {
    const walker = new Walker()
    walkers.push(walker)
    const page = await walker.go(`${base}/login?next=%2Ftasks`)
    const walked = await walker.go(base + (button.exec(page.body)?.[1] ?? '/no-button'), answerAs(base, login))
    return { ...walked, isIn: walker.has(base, 'session'), walker }
  }
  const at = (came: Walked) => came.url.pathname + came.url.search

  const first = await come('ma')
  expect('the first time', first.isIn && at(first) === '/tasks' && first.status === 200, `${at(first)} ${first.status}`)
  const rights = await first.walker.go(`${base}/admin/people`)
  expect('the role that the provider says', rights.status === 403, rights.status)
  names.ma = 'somebody-else'
  const again = await come('ma')
  expect('a lasting name whose claim has changed', again.isIn && at(again) === '/tasks', at(again))
  const refused = []
  for (const login of ['li', 'no', 'off', 'ad']) refused.push(await come(login))
  for (const each of refused)
    expect(
      'nobody’s, somebody else’s, a stopped or an administrator’s account',
      !each.isIn && at(each) === '/login?why=unlinked',
      at(each),
    )
  const stepped = await come('two')
  expect('a second step', !stepped.isIn && stepped.url.pathname === '/login/code', at(stepped))

  const forged = new Walker()
  walkers.push(forged)
  const answered = await forged.go(`${base}/api/auth/callback/oidc?code=made-up&state=made-up`)
  expect(
    'an answer that nobody asked for',
    !forged.has(base, 'session') && at(answered) === '/login?why=provider',
    at(answered),
  )

  const end = way.exec((await forged.go(`${base}/login?why=leftProvider`)).body)?.[1]
  const left = await first.walker.go(base + (end ?? '/no-way-out'))
  expect('log-out there', left.url.pathname === '/session/end' && left.status === 200, `${left.url} ${left.status}`)
  const events = (await listEventsOf(reader(), 'user', 'lead-handler')).map(({ action }) => action)
  expect('the log', events.filter((action) => action === 'provider.link').length === 1, events.join(' '))

  await stop()
  const alone = await come('ma')
  expect('a provider that does not answer', !alone.isIn && at(alone) === '/login?why=provider', at(alone))
  const agent = new Agent()
  const admin = await tryLogIn(
    { agent, base },
    { account: 'district-admin', password: sweepPassword, from: '10.6.0.1' },
  )
  expect('the administrator by password', admin.isIn, admin.status)
  agent.destroy()
  for (const walker of walkers) walker.close()
  return {
    figures: `oidc-provider at 127.0.0.1: in by the button of the log-in page, by claim and then by subject, ${refused.length} refused alike, second step asked, forged answer refused, log-out there offered; without it the administrator is in by password`,
    faults,
  }
}
