import { askPast, holdPast } from '@/db/past/ask-past'
import { isOver } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { endOf } from '@/domain/task/silence'

/** Who asks, and when. */
type Asking = { by: Pick<Actor, 'userId'>; now: string }

/**
 * Runs a question as of the end of a day that is over: by that day's data and, since `work` is given its last moment, by that day's
 * settings. Without a day, and for one that is not over, as of `now`. `by`: who asks. Throws as `work` does, and pastsBusy as `askPast`.
 */
export async function asOf<Result>(
  day: string | null,
  { by, now }: Asking,
  work: (moment: string) => Promise<Result>,
): Promise<Result> {
  if (!isOver(day, now)) return work(now)
  return askPast(day, by.userId, () => work(lastMomentOf(day)))
}

/** The same where `work` gives its answer piece by piece: each piece is read as of that day, too. */
export async function pieceAsOf<Piece>(
  day: string | null,
  { by, now }: Asking,
  work: (moment: string) => Promise<AsyncGenerator<Piece>>,
): Promise<AsyncGenerator<Piece>> {
  if (!isOver(day, now)) return work(now)
  const within = await holdPast(day, by.userId)
  return readEach(await within(() => work(lastMomentOf(day))), within)
}

async function* readEach<Piece>(
  pieces: AsyncGenerator<Piece>,
  within: Awaited<ReturnType<typeof holdPast>>,
): AsyncGenerator<Piece> {
  for (;;) {
    const { done, value } = await within(() => pieces.next())
    if (done) return
    yield value
  }
}

const lastMomentOf = (day: string): string => new Date(Date.parse(endOf(day)) - 1).toISOString()
