import { describe, expect, it } from 'vitest'
import { roles } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensurePart, findPart } from '../figures/part'
import { taskStatuses } from '../task'
import { createActor, createDossier } from '../testing'
import { type Deed, deeds, ensureMayDo, mayDo } from './deeds'
import { canSee } from './standing'

const headAbove = createActor('head', '/district/')
const allDeeds = Object.keys(deeds) as Deed[]
const dossiers = taskStatuses.map((status) => createDossier({ status, objected: true }))

function codeOf(act: () => void): string {
  try {
    act()
    return 'passes'
  } catch (error) {
    return error instanceof Refusal ? error.code : 'broken'
  }
}

describe('a head at the root of the district', () => {
  it('sees what the departments lead', () => expect(canSee(createDossier(), headAbove)).toBe(true))
  it('signs for none of them', () =>
    expect(allDeeds.filter((deed) => dossiers.some((dossier) => mayDo(deed, dossier, headAbove)))).toEqual([]))
  it('answers for no supporting unit below', () =>
    expect(() => ensurePart(createDossier(), headAbove)).toThrow('moveNotYours'))
})

it('a head of the lead unit acts for it', () =>
  expect(mayDo('reassign', createDossier(), createActor('head', '/district/lead/'))).toBe(true))

describe('people of the unit that a higher body set the task', () => {
  const office = (['coordinator', 'director', 'leader', 'auditor'] as const).map((role) =>
    createActor(role, '/district/lead/'),
  )

  it('see the task', () =>
    expect(office.map((actor) => canSee(createDossier(), actor))).toEqual([true, true, true, true]))
  it.each(allDeeds)('may not %s, and are told that the report is another body’s', (deed) => {
    for (const dossier of dossiers)
      for (const actor of office) {
        // What an office checks in a unit's place it is asked only where the body does without the unit's review.
        const asked = deeds[deed].who.filter(([, relation]) => relation !== 'oversightForUnit')
        const isAsked = asked.some(([role]) => role === actor.role)
        expect(codeOf(() => ensureMayDo(deed, dossier, actor))).toBe(isAsked ? 'issuerElsewhere' : 'moveNotYours')
      }
  })
})

it('what the office above may do is bounded by the role and the state', () => {
  const may = roles.map((role) => {
    const actor = createActor(role, '/district/')
    const open = allDeeds.flatMap((deed) =>
      dossiers.filter((dossier) => mayDo(deed, dossier, actor)).map(({ task }) => `${deed} ${task.status}`),
    )
    return [role, new Set(open.map((each) => each.split(' ')[0])).size]
  })
  expect(Object.fromEntries(may)).toEqual({
    admin: 0,
    coordinator: 9,
    director: 4,
    handler: 0,
    head: 0,
    leader: 0,
    auditor: 0,
  })
})

it('nobody reports in a capacity that has no part, even the handler who has one in another', () => {
  const asAuditor = createActor('auditor', '/district/', 'handler')
  expect([findPart(createDossier(), asAuditor), codeOf(() => ensurePart(createDossier(), asAuditor))]).toEqual([
    null,
    'moveNotYours',
  ])
})
