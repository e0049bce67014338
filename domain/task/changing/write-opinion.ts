import type { Actor } from '@/domain/people'
import type { Opinion } from './change-request'

/** What somebody said on the way of a request, with the one they stood in for. */
export const writeOpinion = (actor: Actor, act: Opinion['act'], note: string, at: string): Opinion => ({
  ...{ act, by: actor.userId, role: actor.role, at, note },
  ...(actor.deputyFor ? { deputyFor: actor.deputyFor.name } : {}),
})
