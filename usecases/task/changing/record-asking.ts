import { addChange } from '@/db/task/change-requests'
import type { ChangeRequest } from '@/domain/task/changing/change-request'
import { sideOfAsker } from '@/domain/task/changing/stages'
import { writeOpinion } from '@/domain/task/changing/write-opinion'
import type { LoadedTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import { nameDuty } from './name-duty'
import { tellOf } from './tell-of-change'
import { tellReceiver } from './tell-receiver'

type Asked = Omit<ChangeRequest, 'granted' | 'askedBy' | 'askedAt' | 'since' | 'opinions'>

/** Keeps a request that was just made, with its event, and tells whoever has it before them. */
export async function recordAsking(loaded: LoadedTask, asked: Asked): Promise<ChangeRequest> {
  const { tx, actor, now } = loaded
  const change: ChangeRequest = {
    ...asked,
    granted: '',
    askedBy: actor.userId,
    askedAt: now,
    since: now,
    opinions: [writeOpinion(actor, 'ask', '', now)],
  }
  await addChange(tx, change)
  await recordTask(loaded, {
    action: 'change.ask',
    after: await tellValues(loaded, change),
    note: change.reason,
    side: sideOfAsker(actor),
    tell: await tellOf(tx, change, ''),
  })
  await tellReceiver(loaded, change)
  return change
}

/** What an event tells of a request: what holds and what is asked for, by name. */
export const tellValues = async ({ tx }: LoadedTask, { kind, before, wanted }: ChangeRequest) => ({
  change: kind,
  before: await nameDuty(tx, kind, before),
  wanted: await nameDuty(tx, kind, wanted),
})
