import { sweepPassword } from '../sweep/world'
import { type At, type Found, tryLogIn } from './at-door'

const account = 'district-leader'
const failuresToLock = 5
const perMinute = 20

/** A leader's account guessed at from one address, and one address that guesses at many accounts. */
export async function tryAddresses(at: At): Promise<Found> {
  const faults: string[] = []
  for (let count = 0; count < failuresToLock; count += 1)
    await tryLogIn(at, { account, password: `guess-${count}`, from: '10.7.0.1' })
  const locked = await tryLogIn(at, { account, password: sweepPassword, from: '10.7.0.1' })
  const elsewhere = await tryLogIn(at, { account, password: sweepPassword, from: '10.7.0.2' })
  if (locked.isIn) faults.push('the right password goes through a lock')
  if (!elsewhere.isIn) faults.push(`the leader is locked out from elsewhere too: ${elsewhere.status}`)
  const statuses: number[] = []
  for (let count = 0; count < perMinute + 5; count += 1)
    statuses.push((await tryLogIn(at, { account: `guess-${count}`, password: 'x', from: '10.7.0.3' })).status)
  const first = statuses.indexOf(429)
  const other = await tryLogIn(at, { account: 'lead-head', password: sweepPassword, from: '10.7.0.4' })
  if (first !== perMinute || statuses.slice(first).some((status) => status !== 429))
    faults.push(`tries from one address answered ${statuses.join(' ')}`)
  if (!other.isIn) faults.push(`another address waits too: ${other.status}`)
  return {
    figures: `after ${failuresToLock} failures the right password answers ${locked.status} there and ${elsewhere.status} elsewhere; failure ${first + 1} of a minute answers 429`,
    faults,
  }
}
