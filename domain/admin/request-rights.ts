import type { Actor } from '../people'
import { isInSubtree } from '../unit'
import { canAdminister } from './bounds'
import { canSecond, type Party } from './second'

/** A capacity asked for by `requestedBy` for `userId`; `isDelayed`: it begins by itself later on. */
export type AskedCapacity = { userId: string; requestedBy: string; unitPath: string; isDelayed: boolean }
export type RequestRights = { confirm: boolean; refuse: boolean; withdraw: boolean }

/** True of the administrators of the unit, and of its directors and leaders for what begins without a second word: they are told of it. */
export const canSeeRequest = (actor: Actor, asked: AskedCapacity): boolean =>
  canAdminister(actor, asked.unitPath) || (asked.isDelayed && overseesUnit(actor, asked.unitPath))

/**
 * What one may do about a waiting capacity: an administrator confirms it as a second person, refuses it, or takes the own request
 * back; whoever oversees the unit refuses what would begin by itself.
 */
export function findRequestRights(actor: Actor, party: Party, asked: AskedCapacity): RequestRights {
  const covers = canAdminister(actor, asked.unitPath)
  const isSecond = covers && canSecond(party, [asked.userId, asked.requestedBy])
  const isOwn = actor.userId === asked.requestedBy
  return {
    confirm: isSecond && !asked.isDelayed,
    refuse: canSeeRequest(actor, asked) && !isOwn,
    withdraw: covers && isOwn,
  }
}

const overseesUnit = ({ role, unitPath }: Actor, path: string): boolean =>
  (role === 'director' || role === 'leader') && isInSubtree(path, unitPath)
