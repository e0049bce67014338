import { describe, expect, it } from 'vitest'
import { type Role, roles } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { openStatuses, requestKinds, type Side, type SideTaken, sides, type TaskStatus, taskStatuses } from '../task'
import { createActor, createContext, createDossier, createRequest } from '../testing'
import { decideMove, listOpenMoves } from './decide-move'
import { findRowOfEvent, type Move, moves, moveTable, takesOn } from './lifecycle'

/** DOMAIN's table "Life of a task", written down a second time so that a slip in `moveTable` shows. */
const open = openStatuses
type Law = {
  from: readonly TaskStatus[]
  to: TaskStatus | 'same' | 'held'
  who: string[]
  /** Who decides from this side is refused after acting from any other. */
  decidesFor?: Side
}
const law: Record<string, Law[]> = {
  register: [{ from: ['draft'], to: 'assigned', who: ['director'], decidesFor: 'direction' }],
  sign: [{ from: ['assigned'], to: 'inProgress', who: ['head/lead', 'handler/lead', 'handler/other'] }],
  object: [{ from: ['assigned'], to: 'draft', who: ['head/lead'] }],
  report: [{ from: ['inProgress'], to: 'same', who: ['handler/lead', 'handler/support', 'head/support'] }],
  submit: [{ from: ['inProgress'], to: 'unitReview', who: ['handler/lead'] }],
  // From the office only where no unit reviews: levels.test.ts.
  withdraw: [
    { from: ['unitReview'], to: 'inProgress', who: ['handler/lead'] },
    { from: ['officeReview'], to: 'inProgress', who: [] },
  ],
  approveUnit: [{ from: ['unitReview'], to: 'officeReview', who: ['head/lead'], decidesFor: 'unit' }],
  complete: [{ from: ['officeReview'], to: 'done', who: ['coordinator'], decidesFor: 'office' }],
  approve: [{ from: ['leaderReview'], to: 'done', who: ['leader'], decidesFor: 'leader' }],
  sendBack: [
    { from: ['unitReview'], to: 'inProgress', who: ['head/lead'], decidesFor: 'unit' },
    { from: ['officeReview'], to: 'inProgress', who: ['coordinator'], decidesFor: 'office' },
    { from: ['leaderReview'], to: 'inProgress', who: ['leader'], decidesFor: 'leader' },
  ],
  close: [{ from: ['done'], to: 'closed', who: ['director'], decidesFor: 'direction' }],
  reopen: [{ from: ['done', 'closed'], to: 'inProgress', who: ['director'], decidesFor: 'direction' }],
  suspend: [{ from: open, to: 'suspended', who: ['director'], decidesFor: 'direction' }],
  resume: [{ from: ['suspended'], to: 'held', who: ['director'], decidesFor: 'direction' }],
  // A director asks, a leader agrees: the agreement is the move; request.test.ts has the asking.
  cancel: [{ from: open, to: 'cancelled', who: ['leader'], decidesFor: 'leader' }],
  carryOver: [{ from: open, to: 'carriedOver', who: ['director'], decidesFor: 'direction' }],
  concludeYear: [
    {
      from: ['inProgress', 'unitReview', 'officeReview', 'leaderReview'],
      to: 'closed',
      who: ['director'],
      decidesFor: 'direction',
    },
  ],
}

type Standing = { name: string; path: string; userId?: string; sees: boolean }

/** Where somebody of a role can stand to the task: in the lead unit, a supporting one, above, or elsewhere; an office also in the unit that is supervised. */
function standingsOf(role: Role): Standing[] {
  const above = { name: role, path: '/district/', sees: role !== 'admin' }
  const elsewhere = { name: `${role}/elsewhere`, path: '/other/', sees: false }
  const supervised = { name: `${role}/supervised`, path: '/district/lead/', sees: role !== 'admin' }
  if (role !== 'head' && role !== 'handler') return [above, supervised, elsewhere]
  return [
    { name: `${role}/lead`, path: '/district/lead/', sees: true },
    { name: `${role}/support`, path: '/district/support/', sees: true },
    { name: `${role}/above`, path: '/district/', sees: true },
    { name: `${role}/stranger`, path: '/district/stranger/', sees: false },
    elsewhere,
    ...(role === 'handler'
      ? [{ name: 'handler/other', path: '/district/lead/', userId: 'colleague', sees: true }]
      : []),
  ]
}

const people = roles.flatMap((role) => standingsOf(role).map((standing) => ({ role, ...standing })))

type Known = { submittedBy?: string; sides?: SideTaken[] }

function contextOf(
  status: TaskStatus,
  { role, path, userId }: (typeof people)[number],
  { submittedBy = 'handler', sides = [] }: Known = {},
) {
  const requests = requestKinds.map((kind) => createRequest({ id: kind, kind }))
  const heldStatus = status === 'suspended' ? 'unitReview' : null
  return createContext({
    actor: createActor(role, path, userId),
    dossier: createDossier({ status, submittedBy, heldStatus }, { sides, requests }),
  })
}

function attempt(move: Move, status: TaskStatus, person: (typeof people)[number], known?: Known): string {
  try {
    return decideMove(move, contextOf(status, person, known)).task.status
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

function expected(move: Move, status: TaskStatus, person: (typeof people)[number]): string {
  if (!person.sees || (status === 'draft' && !isOfIssuer(person))) return 'notFound'
  const row = law[move]?.find(({ from }) => from.includes(status))
  if (!row) return 'moveNotFromHere'
  if (row.who.includes(person.role) && person.name.endsWith('/supervised')) return 'issuerElsewhere'
  if (!row.who.includes(person.name)) return 'moveNotYours'
  if (row.to === 'same') return status
  return row.to === 'held' ? 'unitReview' : row.to
}

// A draft is its issuer's alone.
const isOfIssuer = ({ role, path }: (typeof people)[number]): boolean =>
  path === '/district/' && role !== 'head' && role !== 'handler'

describe('every move, from every state, by every role in every standing', () => {
  for (const move of moves) {
    it(`${move} is allowed or refused as DOMAIN says (${taskStatuses.length * people.length} cases)`, () => {
      for (const status of taskStatuses)
        for (const person of people)
          expect(attempt(move, status, person), `${move} from ${status} by ${person.name}`).toBe(
            expected(move, status, person),
          )
    })
  }

  it('decides once: whoever acted from another side, in whatever capacity, is refused, from the same side not', () => {
    for (const move of moves)
      for (const { from, who, decidesFor } of law[move] ?? [])
        for (const person of people.filter(({ name }) => who.includes(name)))
          for (const side of sides) {
            const [status = 'draft'] = from
            const taken = { sides: [{ userId: person.userId ?? person.role, side }] }
            const isRefused = decidesFor !== undefined && decidesFor !== side
            const wanted = isRefused ? 'decidedBefore' : expected(move, status, person)
            expect(attempt(move, status, person, taken), `${move} by ${person.name} after ${side}`).toBe(wanted)
          }
  })

  it('is refused to the one who handed the work in, wherever it is decided on', () => {
    for (const move of moves)
      for (const { from, who, decidesFor } of law[move] ?? [])
        for (const person of people.filter(({ name }) => decidesFor && who.includes(name)))
          expect(attempt(move, from[0] ?? 'draft', person, { submittedBy: person.userId ?? person.role }), move).toBe(
            'decidedBefore',
          )
  })

  it('shows as buttons exactly the moves that the server would take', () => {
    for (const status of taskStatuses)
      for (const person of people) {
        const shown = listOpenMoves(contextOf(status, person)).map(({ move }) => move)
        const allowed = moves.filter((move) => taskStatuses.some((to) => to === attempt(move, status, person)))
        expect(new Set(shown), `${status} ${person.name}`).toEqual(new Set(allowed))
      }
  })

  it('says of each move what kind of act it is, the same wherever it is open', () => {
    const acts = (act: string) => moves.filter((move) => findRowOfEvent(`task.${move}`)?.act === act)
    expect(acts('end')).toEqual(['cancel', 'carryOver', 'concludeYear'])
    expect(acts('setback')).toEqual(['object', 'sendBack', 'reopen', 'suspend'])
    expect(moves.filter((move) => moveTable.filter((row) => row.move === move).every(takesOn))).toEqual(
      moves.filter((move) => !['withdraw', ...acts('setback'), ...acts('end')].includes(move)),
    )
    expect(findRowOfEvent('evidence.reject')).toBeUndefined()
  })
})
