import { addDays, addWorkingDays, dayOf } from '@/domain/calendar'
import { type TaskOwner, taskOwners } from './canaries'
import type { Deed } from './deed'
import { type Person, personId } from './places'
import { makeComment, makeInstruction, makeSeason, makeTask, makeUrge } from './targets'

const owners: readonly TaskOwner[] = ['district', 'town']
const folder = 'app/(work)/tasks'
const seasons = 'app/(work)/seasons'
const talk = `${folder}/[id]/talk/talk-actions`
const today = dayOf(new Date().toISOString())
const replyDue = addWorkingDays(dayOf(new Date().toISOString()), 3, new Map())
const slip = (ids: string[]) => ({
  ...{ id: ids, seen: ids.map((id) => `${id} yellow`), choice: 'yellow', words: '请抓紧', replyDue },
})
const note = (id: string[], owner: TaskOwner) => {
  const { lead } = taskOwners[owner]
  return { id, to: `${lead} ${lead}-head`, text: '请抓紧', replyDue }
}

/** Calls of urging and of leaders' notes. */
export const urgingDeeds: Record<string, Deed[]> = {
  [`${folder}/urge/urge-action urgeAction`]: [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async () => slip([await makeTask(owner, 'inProgress')]),
    })),
    {
      about: 'the own and one elsewhere',
      fields: async () => slip([await makeTask('district', 'inProgress'), await makeTask('elsewhere', 'inProgress')]),
    },
  ],
  [`${folder}/[id]/urges/urge-actions receiptUrgeAction`]: owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, 'inProgress')
      return { taskId, urgeId: await makeUrge(taskId, owner) }
    },
  })),
  [`${folder}/[id]/urges/urge-actions answerUrgeAction`]: owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, 'inProgress')
      return {
        taskId,
        urgeId: await makeUrge(taskId, owner, { receiptedAt: new Date().toISOString() }),
        ...{ 'answer.explain': '在办', 'answer.progress': '在办', 'answer.words': '在办' },
      }
    },
  })),
  [`${folder}/instruct/instruct-action instructAction`]: [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async () => note([await makeTask(owner, 'inProgress')], owner),
    })),
    {
      about: 'the own and one elsewhere',
      fields: async () =>
        note([await makeTask('district', 'inProgress'), await makeTask('elsewhere', 'inProgress')], 'district'),
    },
  ],
  [`${folder}/[id]/instructions/reply-action replyAction`]: owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, 'inProgress')
      return { taskId, instructionId: await makeInstruction(taskId, owner), answer: '在办' }
    },
  })),
}

const ofEach = (fields: (taskId: string) => Record<string, string>): Deed[] =>
  owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, 'inProgress')
      const seasonId = await makeSeason(taskOwners[owner].issuer === 'town' ? 'town' : 'district', [taskId])
      return { seasonId, ...fields(taskId) }
    },
  }))

/** Calls of feedback seasons. */
export const seasonDeeds: Record<string, Deed[]> = {
  [`${seasons}/new/start-action startAction`]: [
    {
      about: '',
      fields: async () => {
        const id = await makeTask('district', 'inProgress')
        const days = { asOf: today, due: addDays(today, 5) }
        return { name: `一期 ${id}`, ...days, note: '', seen: '1', filter: `?id=${id}` }
      },
    },
  ],
  [`${seasons}/[id]/season-actions reviewReturnAction`]: ofEach((taskId) => ({
    ...{ taskId, updateId: `${taskId}-p`, next: '' },
  })),
  [`${seasons}/[id]/season-actions sendBackReturnAction`]: ofEach((taskId) => ({ taskId, reason: '太简略', next: '' })),
  [`${seasons}/[id]/season-actions closeSeasonAction`]: ofEach(() => ({})),
}

/** Calls of comments and of watching. */
export const talkDeeds: Record<string, Deed[]> = {
  [`${talk} commentAction`]: [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async () => ({ taskId: await makeTask(owner, 'inProgress'), text: '请看' }),
    })),
    {
      about: 'that names somebody elsewhere',
      fields: async () => ({ taskId: await makeTask('district', 'inProgress'), text: '@far-handler 请看' }),
    },
  ],
  [`${talk} takeBackCommentAction`]: owners.flatMap((owner) => [
    { about: `the own one of ${owner}`, fields: (asker) => fieldsOf(owner, asker) },
    { about: `another’s of ${owner}`, fields: () => fieldsOf(owner, null) },
  ]),
  [`${talk} watchAction`]: owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => ({ taskId: await makeTask(owner, 'inProgress'), watch: 'start' }),
  })),
}

async function fieldsOf(owner: TaskOwner, asker: Person | null) {
  const taskId = await makeTask(owner, 'inProgress')
  const author = asker ? personId(asker) : `${taskOwners[owner].lead}-handler`
  return { taskId, commentId: await makeComment(taskId, owner, author) }
}
