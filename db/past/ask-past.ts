import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { connect } from '../engine/connect'
import { fillPast } from './fill-past'
import { countWaiting, countWhile, inTurn, isSettling, openPasts, type Past, runInPast, runInPresent } from './in-past'

const [mostKept, mostOfOne] = [4, 3]

/**
 * Runs `work` so that every list, count and figure it reads is as of the end of `day` (Asia/Shanghai), which must be over: what is
 * over does not change, so that a day is made once and kept while it is among the last few asked for. `by`: the id of who asks. Throws
 * `Refusal` pastsBusy where the same person waits for as many other days as one may; nobody is kept from asking by anybody else.
 */
export async function askPast<Result>(day: string, by: string, work: () => Promise<Result>): Promise<Result> {
  return (await holdPast(day, by))(work)
}

/** The same for work that is done bit by bit: what is given runs each bit as of that day, whatever else is asked meanwhile. Throws as `askPast` does. */
export async function holdPast(
  day: string,
  by: string,
): Promise<<Result>(work: () => Promise<Result>) => Promise<Result>> {
  const past = await findPast(day, by)
  return (work) => runInPast(past, work)
}

function findPast(day: string, by: string): Promise<Past> {
  const pasts = openPasts()
  const past = pasts.get(day) ?? beginPast(day, by)
  pasts.delete(day)
  pasts.set(day, past)
  const forget = () => pasts.get(day) === past && pasts.delete(day)
  past.then(() => isSettling(day) && forget(), forget)
  // Left to those who are still at work on it; the engine closes it with the last reference.
  for (const oldest of [...pasts.keys()].slice(0, -mostKept)) pasts.delete(oldest)
  return past
}

function beginPast(day: string, by: string): Promise<Past> {
  // A page that fails shows no more than a digest; this one says why.
  if (countWaiting(by) >= mostOfOne) throw Object.assign(new Refusal('pastsBusy'), { digest: 'pastsBusy' })
  // One at a time: the thread that makes them serves everybody else between its steps, however many days are asked for at once.
  return countWhile(
    by,
    runInPresent(() => inTurn('pasts', () => makePast(day))),
  )
}

async function makePast(day: string): Promise<Past> {
  const connection = connect(env().databasePath)
  try {
    await fillPast(connection, day)
    connection.raw.pragma('query_only = ON')
  } catch (error) {
    connection.raw.close()
    throw error
  }
  return { day, connection }
}
