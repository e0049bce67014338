import type { Actor } from '../people'
import { canAdminister } from './bounds'
import { canSecond, type Party } from './second'

/** A capacity asked for by `requestedBy` for `userId`; `isDelayed`: it begins by itself later on. */
export type AskedCapacity = { userId: string; requestedBy: string; unitPath: string; isDelayed: boolean }
export type RequestRights = { confirm: boolean; refuse: boolean; withdraw: boolean }

/** What an administrator may do about a waiting capacity: confirm it as a second person, refuse it, or take the own request back. */
export function findRequestRights(actor: Actor, party: Party, asked: AskedCapacity): RequestRights {
  const covers = canAdminister(actor, asked.unitPath)
  const isSecond = covers && canSecond(party, [asked.userId, asked.requestedBy])
  const isOwn = actor.userId === asked.requestedBy
  return { confirm: isSecond && !asked.isDelayed, refuse: covers && !isOwn, withdraw: covers && isOwn }
}
