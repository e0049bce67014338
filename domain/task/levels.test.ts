import { describe, expect, it } from 'vitest'
import { allLevels, type Levels, reviewLevels } from './levels'
import { decideMove, listOpenMoves } from './move/decide-move'
import type { Move } from './move/lifecycle'
import { findAskRefusal } from './move/request'
import type { Priority, TaskStatus } from './task'
import { createActor, createContext, createDossier } from './testing'

const every: Levels[] = [true, false].flatMap((unit) =>
  [true, false].flatMap((office) => [true, false].map((closing) => ({ unit, office, closing }))),
)
const passing: Record<string, { move: Move; actor: ReturnType<typeof createActor> }> = {
  inProgress: { move: 'submit', actor: createActor('handler', '/district/lead/') },
  unitReview: { move: 'approveUnit', actor: createActor('head', '/district/lead/') },
  officeReview: { move: 'complete', actor: createActor('coordinator', '/district/') },
  leaderReview: { move: 'approve', actor: createActor('leader', '/district/') },
  done: { move: 'close', actor: createActor('director', '/district/') },
}

/** The states through which a task comes when everybody says yes, with what the log says was left out. */
function walk(levels: Levels, priority: Priority) {
  let status: TaskStatus = 'inProgress'
  const [way, without]: [TaskStatus[], unknown[]] = [[], []]
  for (let pass = passing[status]; pass; pass = passing[status]) {
    const dossier = createDossier(
      { status, priority, submittedBy: status === 'inProgress' ? null : 'handler' },
      { levels },
    )
    const change = decideMove(pass.move, createContext({ dossier, actor: pass.actor }))
    without.push(...((change.declared.withoutLevels as unknown[]) ?? []))
    status = change.task.status
    way.push(status)
  }
  return { way, without }
}

describe('every setting of levels', () => {
  it.each(every.filter(({ unit, office }) => unit || office))('leads from submitting to closing with %o', (levels) => {
    for (const priority of ['normal', 'key'] as const) {
      const { way, without } = walk(levels, priority)
      const expected = [
        levels.unit && 'unitReview',
        levels.office && 'officeReview',
        priority === 'key' && 'leaderReview',
        levels.closing && 'done',
        'closed',
      ].filter((status) => status !== false)
      expect(way).toEqual(expected)
      expect(without).toEqual(reviewLevels.filter((level) => !levels[level]))
    }
  })

  it('lets a handler object and write the year-end reason for a unit that needs no head, and only there', () => {
    const { actor } = passing.inProgress ?? { actor: createActor('handler', '/') }
    const refusalOf = (unit: boolean) =>
      findAskRefusal('concludeYear', createDossier({}, { levels: { ...allLevels, unit } }), actor, true)?.code
    expect([refusalOf(true), refusalOf(false)]).toEqual(['moveNotYours', undefined])
    const objecting = (unit: boolean) => {
      const dossier = createDossier({ status: 'assigned' }, { levels: { ...allLevels, unit } })
      return listOpenMoves({ dossier, actor }).map(({ move }) => move)
    }
    expect([objecting(true), objecting(false)]).toEqual([['sign'], ['sign', 'object']])
  })

  it('lets whoever handed in take it back before the first review, whichever that is', () => {
    const { actor } = passing.inProgress ?? { actor: createActor('handler', '/') }
    const mayWithdraw = (status: TaskStatus, unit: boolean) => {
      const dossier = createDossier({ status, submittedBy: 'handler' }, { levels: { ...allLevels, unit } })
      return listOpenMoves({ dossier, actor }).some(({ move }) => move === 'withdraw')
    }
    expect([mayWithdraw('unitReview', true), mayWithdraw('officeReview', true)]).toEqual([true, false])
    expect([mayWithdraw('unitReview', false), mayWithdraw('officeReview', false)]).toEqual([true, true])
    expect(mayWithdraw('leaderReview', false)).toBe(false)
  })

  it('finishes a task that lies at a level which the body has since switched off', () => {
    const levels = { unit: false, office: true, closing: true }
    const dossier = createDossier({ status: 'unitReview', submittedBy: 'handler' }, { levels })
    const { actor } = passing.unitReview ?? { actor: createActor('head', '/') }
    expect(decideMove('approveUnit', createContext({ dossier, actor })).task.status).toBe('officeReview')
  })
})
