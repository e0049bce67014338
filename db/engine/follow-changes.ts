import { type Change, findNewestEvent, listChangesSince } from '../audit/list-changes'
import { type Database, reader } from '../client'
import { runInPresent } from '../past/in-past'

/** A store of results that must know what changed; `changes` are in their order, `null` where all may have. */
type Follower = (changes: Change[] | null) => Promise<void> | void
type Followed = { of: Database; seq: number; following?: Promise<void> }

// Next bundles this module more than once; a change is told to the stores of all of them.
const held = globalThis as { jiannuoFollowed?: Followed; jiannuoFollowers?: Map<string, Follower> }
const followers = (): Map<string, Follower> => {
  held.jiannuoFollowers ??= new Map()
  return held.jiannuoFollowers
}
const toldAtOnce = 2_000

/** Has a store told of changes from now on, by its name once. */
export function follow(store: string, follower: Follower): void {
  if (!followers().has(store)) followers().set(store, follower)
}

/**
 * Tells every store what changed since this was last asked: each change writes one event in its own transaction, so that the
 * newest event's number is the version of all data. Gives that number.
 */
export const tellChanges = (): Promise<number> => runInPresent(tellAll)

async function tellAll(): Promise<number> {
  const newest = await findNewestEvent()
  const followed = followedFor(reader(), newest)
  while (followed.seq < newest) {
    followed.following ??= tellOn(followed, newest).finally(() => {
      followed.following = undefined
    })
    await followed.following
  }
  return followed.seq
}

async function tellOn(followed: Followed, newest: number): Promise<void> {
  const changes = newest - followed.seq > toldAtOnce ? null : await listChangesSince(followed.seq)
  for (const tell of followers().values()) await tell(changes)
  followed.seq = changes?.at(-1)?.seq ?? newest
}

function followedFor(of: Database, newest: number): Followed {
  const known = held.jiannuoFollowed
  if (known?.of === of && known.seq <= newest) return known
  held.jiannuoFollowed = { of, seq: newest }
  for (const tell of followers().values()) void tell(null)
  return held.jiannuoFollowed
}
