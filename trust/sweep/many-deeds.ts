import { canary, type TaskOwner, taskOwners } from './canaries'
import type { Deed } from './deed'
import { makeTask } from './targets'

const owners: readonly TaskOwner[] = ['district', 'town']

/** What is done to several tasks at once, chosen in a list. */
export const manyDeeds: Record<string, Deed[]> = {
  'app/(work)/tasks/sign/sign-action signAction': [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async () => ({ id: await makeTask(owner, 'assigned'), handlerId: 'district-handler' }),
    })),
    {
      about: 'the own and one elsewhere',
      fields: async () => ({
        id: [await makeTask('district', 'assigned'), await makeTask('elsewhere', 'assigned')],
        handlerId: 'district-handler',
      }),
    },
  ],
  'app/(work)/tasks/row/row-action rowAction': owners.flatMap((owner) =>
    [{ note: '改' }, { note: canary(owner, 'note'), handlerId: `${taskOwners[owner].lead}-handler` }].map((more) => ({
      about: `${more.handlerId ? 'the handler' : 'the remark'} of ${owner}`,
      fields: async () => ({
        taskId: await makeTask(owner, 'inProgress', { handlerId: null }),
        ...{ version: '1', back: '', priority: '', handlerId: '', percent: '', done: '', ...more },
      }),
    })),
  ),
  'app/(work)/tasks/assign/assign-action reassignManyAction': owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const id = await makeTask(owner, 'inProgress', { handlerId: null })
      return { id, seen: `${id} 1`, handlerId: `${taskOwners[owner].lead}-handler`, reason: '因' }
    },
  })),
  'app/(work)/tasks/assign/assign-action assignAction': [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async () => ({ id: await makeTask(owner, 'inProgress'), priority: 'key' }),
    })),
    {
      about: 'to a leader elsewhere',
      fields: async () => ({ id: await makeTask('district', 'inProgress'), leaderId: 'elsewhere-leader' }),
    },
    {
      about: 'to a handler elsewhere',
      fields: async () => ({ id: await makeTask('district', 'inProgress'), handlerId: 'far-handler' }),
    },
    {
      about: 'the own and one elsewhere',
      fields: async () => ({
        id: [await makeTask('district', 'inProgress'), await makeTask('elsewhere', 'inProgress')],
        priority: 'key',
      }),
    },
  ],
}
