import { addDays, dayOf } from '@/domain/calendar'
import { dutyKinds } from '@/domain/task/changing/change-request'
import { stages } from '@/domain/task/changing/stages'
import { asked } from '@/domain/task/move/guards'
import { moves, moveTable } from '@/domain/task/move/lifecycle'
import type { MoveRow } from '@/domain/task/move/move-row'
import { occurrenceDeeds } from '@/domain/task/occurrence-rights'
import { proxyDeeds } from '@/domain/task/proxy/proxy-report'
import { type RequestKind, requestKinds, type Task, type TaskStatus } from '@/domain/task/task'
import type { Fields } from './call-action'
import { canary, type TaskOwner, taskOwners } from './canaries'
import type { Deed } from './deed'
import {
  makeChange,
  makeFile,
  makeMilestone,
  makeOccurrence,
  makeProof,
  makeProxy,
  makeRequestFor,
  makeTask,
  reopenSupport,
} from './targets'

const owners: readonly TaskOwner[] = ['district', 'town']
const folder = 'app/(work)/tasks/[id]'

/** The same call about a task of the district's report, led by `lead`, and one of a town's own report. */
const ofEach = (status: TaskStatus, fields: (taskId: string) => Promise<Fields> | Fields): Deed[] =>
  owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, status, stateOf(status))
      return { taskId, version: '1', ...(await fields(taskId)) }
    },
  }))

/** A call about the district's task that names a unit or person of somewhere else. */
const naming = (about: string, status: TaskStatus, named: Fields, rest: Fields = {}): Deed => ({
  about,
  fields: async () => ({
    taskId: await makeTask('district', status, stateOf(status)),
    version: '1',
    ...rest,
    ...named,
  }),
})

// A task that is objected to comes back as a draft; one under the leader's review was asked for.
const stateOf = (status: TaskStatus): Partial<Task> => ({
  objected: status === 'draft',
  needsLeader: status === 'leaderReview',
  signedOn: status === 'assigned' || status === 'draft' ? null : '2026-03-03',
})

const today = dayOf(new Date().toISOString())
const inNextYear = `${new Date().getFullYear() + 1}-03-31`
const answers: Fields = {
  reason: '依据',
  outcome: 'partly',
  due: inNextYear,
  nonSecret: 'on',
  belowFull: 'on',
}

/** Every move from every state in which the table has a row of its own for it. */
const moveDeeds: Deed[] = moves.flatMap((move) =>
  moveTable.filter((row) => row.move === move).flatMap((row) => owners.map((owner) => moveOf(row, owner))),
)

function moveOf({ move, from: [from = 'inProgress'], guards }: MoveRow, owner: TaskOwner): Deed {
  const request = guards.includes(asked) ? requestKinds.find((kind) => kind === move) : undefined
  return {
    about: `${move} from ${from} of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, from, stateOf(from))
      if (request) await ask(taskId, request, owner)
      return { taskId, version: '1', move, handlerId: owner === 'town' ? 'town-handler' : 'lead-handler', ...answers }
    },
  }
}

// A director asks to cancel, the lead unit's head to conclude.
const ask = (taskId: string, kind: RequestKind, owner: TaskOwner): Promise<void> =>
  makeRequestFor(taskId, kind, kind === 'cancel' ? `${owner}-director` : owner === 'town' ? 'town-head' : 'lead-head')

/** A file that was handed in on a task of one owner, used on a task of another or the same. */
const reuseOf = (owner: TaskOwner, from: TaskOwner): Deed => ({
  about: owner === from ? `of ${owner}` : `of ${owner} a file of ${from}`,
  fields: async () => ({
    taskId: await makeTask(owner, 'inProgress', stateOf('inProgress')),
    standardId: '',
    evidenceId: await makeFile(from),
  }),
})

const inFourMonths = addDays(dayOf(new Date().toISOString()), 120)
const extension: Fields = { due: inFourMonths, reasonClass: 'policy', reason: '因', basis: '' }

const duty = (owner: TaskOwner): Fields => ({
  ...{ version: '1', units: canary('other', 'short'), leaderId: `${taskOwners[owner].issuer}-leader`, words: '别的' },
  ...{ reasonClass: 'staff', reason: '因', basis: '' },
})

/** Every act of each place on the way of a request, about each owner's task. */
const changeDeeds: Deed[] = stages
  .filter(({ state }) => state !== 'hearing')
  .flatMap(({ state, deciders: [decider = 'coordinator'], acts }) =>
    owners.flatMap((owner) =>
      acts
        .filter((act) => act !== 'grantOther')
        .map((act) => ({
          about: `${act} what is ${state} for the ${decider} of ${owner}`,
          fields: async () => {
            const taskId = await makeTask(owner, 'inProgress')
            return { taskId, changeId: await makeChange(taskId, owner, { state, decider }), act, due: '', note: '因' }
          },
        })),
    ),
  )

const stateFor = {
  explain: 'open',
  accept: 'filed',
  sendBack: 'filed',
  excuse: 'explained',
  refuse: 'explained',
} as const

/** The same call about what a director or a head has asked, of each owner's task. */
function ofAsked(note?: 'note'): Deed[] {
  return requestKinds.flatMap((kind) =>
    owners.map((owner) => ({
      about: `${kind} of ${owner}`,
      fields: async () => {
        const taskId = await makeTask(owner, 'inProgress')
        await ask(taskId, kind, owner)
        return { taskId, version: '1', kind, ...(note && { note: '否', askedId: `${taskId}-r` }) }
      },
    })),
  )
}

const change: Fields = { leaderId: 'district-leader', priority: 'key', note: '改', newStandards: '' }
const revise: Fields = { leadUnitId: 'other', requiredResult: '改', due: inNextYear }
const report: Fields = { done: '做了', percent: '50', problems: '', next: '', part: 'lead' }
const proof = { 'reference.none': '云数验〔2026〕3号', 'name.none': '验收', 'issuer.none': '', 'issuedOn.none': '' }

/** Calls of everything done about a running task. */
export const taskDeeds: Record<string, Deed[]> = {
  [`${folder}/move/move-action moveAction`]: [
    ...moveDeeds,
    naming('sign to a handler elsewhere', 'assigned', { handlerId: 'far-handler', move: 'sign' }),
  ],
  [`${folder}/change/task-actions changeAction`]: [
    ...ofEach('inProgress', () => change),
    naming('to a leader elsewhere', 'inProgress', { leaderId: 'elsewhere-leader' }, change),
    naming('with support elsewhere', 'inProgress', { supportingUnitIds: ['far'] }, change),
  ],
  [`${folder}/change/task-actions reviseAction`]: [
    ...ofEach('draft', () => revise),
    naming('to a unit elsewhere', 'draft', { leadUnitId: 'far' }, revise),
  ],
  [`${folder}/change/task-actions reassignAction`]: [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async () => ({
        taskId: await makeTask(owner, 'inProgress', { handlerId: null }),
        version: '1',
        handlerId: owner === 'town' ? 'town-handler' : 'lead-handler',
      }),
    })),
    naming('to a handler elsewhere', 'inProgress', { handlerId: 'far-handler' }),
  ],
  [`${folder}/change/task-actions waiveAction`]: [
    {
      about: 'of district',
      fields: async () => {
        const taskId = await makeTask('district', 'inProgress')
        await reopenSupport(taskId)
        return { taskId, supportingId: `${taskId}-u`, reason: '免' }
      },
    },
  ],
  [`${folder}/change/task-actions occurrenceAction`]: occurrenceDeeds.flatMap((deed) =>
    ofEach('inProgress', async (id) => ({
      occurrenceId: await makeOccurrence(id, stateFor[deed]),
      deed,
      reason: '因',
    })).map((each) => ({ ...each, about: `${deed} ${each.about}` })),
  ),
  [`${folder}/change/task-actions milestonesAction`]: [
    ...ofEach('inProgress', () => ({ 'label.0': '试点', 'day.0': today, 'weight.0': '100', reason: '' })),
    ...ofEach('inProgress', async (id) => {
      await makeMilestone(id)
      return { 'label.0': '推开', 'day.0': today, 'weight.0': '100', reason: '因' }
    }).map((each) => ({ ...each, about: `anew ${each.about}` })),
  ],
  [`${folder}/move/request-actions askAction`]: requestKinds.flatMap((kind) =>
    ofEach('inProgress', () => ({ kind, reason: '因' })).map((each) => ({ ...each, about: `${kind} ${each.about}` })),
  ),
  [`${folder}/move/request-actions refuseAction`]: ofAsked('note'),
  [`${folder}/move/request-actions takeBackAction`]: ofAsked(),
  [`${folder}/changes/change-actions askExtensionAction`]: ofEach('inProgress', () => extension),
  [`${folder}/changes/change-actions askDutyAction`]: [
    ...dutyKinds.flatMap((kind) =>
      owners.map((owner) => ({
        about: `${kind} of ${owner}`,
        fields: async () => ({ ...duty(owner), taskId: await makeTask(owner, 'inProgress'), kind }),
      })),
    ),
    naming(
      'to a unit elsewhere',
      'inProgress',
      { units: canary('far', 'short') },
      { ...duty('district'), kind: 'leadUnit' },
    ),
    naming(
      'to a leader elsewhere',
      'inProgress',
      { leaderId: 'elsewhere-leader' },
      { ...duty('district'), kind: 'leader' },
    ),
  ],
  [`${folder}/changes/change-actions hearChangeAction`]: [
    {
      about: 'of district',
      fields: async () => {
        const taskId = await makeTask('district', 'inProgress')
        const change = { kind: 'leadUnit', state: 'hearing', decider: 'director', wanted: 'other' } as const
        return { taskId, changeId: await makeChange(taskId, 'district', change), act: 'willing', note: '' }
      },
    },
  ],
  [`${folder}/changes/change-actions decideChangeAction`]: changeDeeds,
  [`${folder}/changes/change-actions withdrawChangeAction`]: owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => {
      const taskId = await makeTask(owner, 'inProgress')
      return { taskId, changeId: await makeChange(taskId, owner) }
    },
  })),
  [`${folder}/change/task-actions acceptUpdateAction`]: ofEach('inProgress', (id) => ({ updateId: `${id}-p` })),
  [`${folder}/evidence/evidence-actions acceptEvidenceAction`]: ofEach('officeReview', async (id) => ({
    evidenceId: await makeProof(id),
  })),
  [`${folder}/evidence/evidence-actions rejectEvidenceAction`]: ofEach('officeReview', async (id) => ({
    evidenceId: await makeProof(id),
    note: '不够',
  })),
  [`${folder}/evidence/evidence-actions renewEvidenceAction`]: ofEach('inProgress', (id) => ({
    evidenceId: `${id}-e`,
  })),
  [`${folder}/evidence/evidence-actions withdrawEvidenceAction`]: ofEach('inProgress', async (id) => ({
    evidenceId: await makeProof(id),
  })),
  [`${folder}/evidence/upload-action uploadAction`]: ofEach('inProgress', (id) => ({
    standardId: `${id}-s`,
    ...proof,
  })),
  [`${folder}/evidence/[evidenceId]/replace-action replaceAction`]: ofEach('inProgress', (id) => ({
    evidenceId: `${id}-e`,
    ...proof,
  })),
  [`${folder}/evidence/reuse/reuse-action reuseAction`]: [
    ...owners.map((owner) => reuseOf(owner, owner)),
    reuseOf('district', 'town'),
  ],
  [`${folder}/proxies/proxy-actions enterAction`]: owners.map((owner) => ({
    about: `of ${owner}`,
    fields: async () => ({
      ...{ taskId: await makeTask(owner, 'inProgress'), version: '1', unitId: taskOwners[owner].lead },
      ...{ done: '做了', percent: '50', problems: '', next: '', reference: '云函〔2026〕1号' },
    }),
  })),
  [`${folder}/proxies/proxy-actions settleAction`]: proxyDeeds.flatMap((deed) =>
    owners.map((owner) => ({
      about: `${deed} of ${owner}`,
      fields: async () => {
        const taskId = await makeTask(owner, 'inProgress')
        return { taskId, proxyId: await makeProxy(taskId, owner), deed, note: '因' }
      },
    })),
  ),
  [`${folder}/report/report-action reportAction`]: ofEach('inProgress', () => ({ ...report, ...proof })),
}
