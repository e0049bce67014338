import { transaction } from '@/db/client'
import {
  commitmentShortcomings,
  commitments,
  memberships,
  reports,
  shortcomings,
  steps,
  units,
  users,
} from '@/db/schema'
import type { Actor, Role } from '@/domain/people'
import { handMade } from '@/domain/plan/hand-made'
import { plainReport } from '@/domain/report/plain-report'

/** The day on which the makers' tasks run: Monday 2 March 2026, 10:00 in Shanghai. */
export const testNow = '2026-03-02T02:00:00.000Z'

const paths: Record<string, string> = {
  district: '/district/',
  lead: '/district/lead/',
  support: '/district/support/',
  other: '/district/other/',
  elsewhere: '/elsewhere/',
}

type TestPerson = { id: string; role: Role; unitId: string }
const people: TestPerson[] = [
  { id: 'coordinator', role: 'coordinator', unitId: 'district' },
  { id: 'director', role: 'director', unitId: 'district' },
  { id: 'leader', role: 'leader', unitId: 'district' },
  { id: 'auditor', role: 'auditor', unitId: 'district' },
  { id: 'admin', role: 'admin', unitId: 'district' },
  { id: 'head', role: 'head', unitId: 'lead' },
  { id: 'handler', role: 'handler', unitId: 'lead' },
  { id: 'colleague', role: 'handler', unitId: 'lead' },
  { id: 'supportHead', role: 'head', unitId: 'support' },
  { id: 'supportHandler', role: 'handler', unitId: 'support' },
  { id: 'stranger', role: 'handler', unitId: 'other' },
  { id: 'strangerHead', role: 'head', unitId: 'other' },
  { id: 'foreignCoordinator', role: 'coordinator', unitId: 'elsewhere' },
  { id: 'foreignLeader', role: 'leader', unitId: 'elsewhere' },
]

/** Ids of the test district's people. */
export const districtPeople: readonly string[] = people.map(({ id }) => id)

/** One of the test district's people as an actor. */
export function actorOf(id: string): Actor {
  const person = people.find((each) => each.id === id)
  if (!person) throw new Error(`no test person ${id}`)
  const { role, unitId } = person
  return {
    userId: id,
    name: id,
    membershipId: `m-${id}`,
    role,
    unitId,
    unitName: unitId,
    unitPath: paths[unitId] ?? '/',
    address: '127.0.0.1',
  }
}

/** A district with three departments, a second district, people in all roles, and a report `r1` with one step. */
export async function makeDistrict(): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(units).values(
      Object.entries(paths).map(([id, path], position) => ({
        id,
        parentId: path.split('/').length > 3 ? 'district' : null,
        path,
        name: `${id}单位`,
        shortName: id,
        aliases: [],
        kind: path.split('/').length > 3 ? ('department' as const) : ('district' as const),
        position,
        active: true,
      })),
    )
    await tx.insert(users).values(people.map(({ id }) => ({ id, account: id, name: id, ...account })))
    await tx.insert(memberships).values(
      people.map(({ id, role, unitId }) => ({
        id: `m-${id}`,
        userId: id,
        unitId,
        role,
        post: '',
        fromDay: '2020-01-01',
      })),
    )
    await tx.insert(reports).values(report)
    await tx
      .insert(steps)
      .values({ id: 's1', reportId: 'r1', position: 1, start: 10, end: 20, heading: '（一）深化执法改革' })
    await tx
      .insert(shortcomings)
      .values({ id: 'sc1', reportId: 'r1', position: 1, start: 0, end: 10, text: '执法力量偏弱的问题。', cause: '' })
  })
}

const account = {
  phone: '3315',
  passwordHash: '-',
  mustChangePassword: false,
  active: true,
  createdAt: testNow,
  version: 1,
}

/** The text of report `r1`: a shortcoming, a heading, then sentences of ten characters each, one per commitment. */
const text = `执法力量偏弱的问题。（一）深化执法改革${'　'}${'建成执法监督平台了。'.repeat(40)}`
const report = {
  id: 'r1',
  issuerUnitId: 'district',
  year: 2025,
  title: '2025年法治政府建设年度报告',
  language: 'zh' as const,
  status: 'registered' as const,
  textHash: 'hash',
  ...plainReport(text),
  importedBy: 'coordinator',
  importedAt: testNow,
}

let count = 0

/** A commitment of report `r1` with its sentence, linked to the shortcoming; gives its id. */
export async function makeCommitment(): Promise<string> {
  count += 1
  const id = `c${count}`
  const start = 20 + ((count - 1) % 40) * 10
  await transaction(async (tx) => {
    await tx.insert(commitments).values({
      id,
      reportId: 'r1',
      stepId: 's1',
      start,
      end: start + 10,
      text: text.slice(start, start + 10),
      status: 'confirmed',
      ...handMade,
    })
    await tx.insert(commitmentShortcomings).values({ id: `cs-${id}`, commitmentId: id, shortcomingId: 'sc1' })
  })
  return id
}
