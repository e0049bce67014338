import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { bundleNotices } from '@/domain/bundle-notices'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { reassignMany } from './reassign-many'
import { viewReassignment } from './view-reassignment'
import { viewTask } from './view-task'

useTestDatabase()
beforeAll(makeDistrict)

const preview = (filter: Partial<LedgerFilter>, to = 'colleague', who = 'head') =>
  viewReassignment(actorOf(who), { filter: { ...everything, ...filter }, to }, testNow)
const give = async (ids: string[], more: object = {}) => {
  const { given } = await preview({ ids })
  const form = { id: given.map(({ id }) => id), seen: given.map(({ seen }) => seen), handlerId: 'colleague', ...more }
  return reassignMany(actorOf('head'), { reason: '岗位调整', ...form }, testNow)
}
const handlerOf = async (id: string) => (await viewTask(actorOf('head'), id, testNow)).task.handlerId

describe('a head who gives several tasks to another handler', () => {
  it('sees who gets what of a selection and of a whole filter, what stays and why', async () => {
    const mine = await makeTask({ title: '换人甲' })
    const theirs = await makeTask({ title: '换人乙', handlerId: 'colleague' })
    const unsigned = await makeTask({ title: '换人丙', status: 'assigned' })
    const foreign = await makeTask(
      { title: '换人丁', leadUnitId: 'other', handlerId: 'stranger' },
      { supporting: ['lead'] },
    )
    const shown = await preview({ ids: [mine.id, theirs.id, unsigned.id, foreign.id] })
    expect(shown.given).toMatchObject([{ id: mine.id, seen: `${mine.id} ${mine.version}` }])
    expect(shown.kept.map(({ id, refusal }) => [id, refusal?.code ?? 'own'])).toEqual([
      [theirs.id, 'own'],
      [unsigned.id, 'moveNotFromHere'],
    ])
    expect([shown.foreign, shown.to?.value]).toEqual([1, 'colleague'])
    const all = await preview({ words: '换人' })
    expect([all.given.length, all.kept.length, all.foreign]).toEqual([1, 2, 0])
  })

  it('changes them in one act, an event each with the reason, and both people read one line', async () => {
    const made = [await makeTask(), await makeTask()]
    expect(await give(made.map(({ id }) => id))).toEqual({ count: '2' })
    for (const { id } of made) {
      expect(await handlerOf(id)).toBe('colleague')
      expect(await listEventsOf(reader(), 'task', id)).toMatchObject([{ action: 'task.reassign', note: '岗位调整' }])
    }
    const told = (await reader().select().from(notifications)).filter(({ taskId }) =>
      made.some(({ id }) => id === taskId),
    )
    const linesOf = (who: string) =>
      bundleNotices(told.filter(({ userId }) => userId === who)).map(({ kind, all }) => `${kind} ${all.length}`)
    expect([linesOf('colleague'), linesOf('handler')]).toEqual([['reassign 2'], ['reassign.away 2']])
  })

  it('changes all or none: one that moved on or is not theirs stops the act and is named', async () => {
    const [one, two] = [await makeTask(), await makeTask()]
    const { given } = await preview({ ids: [one.id, two.id] })
    const seen = given.map((line) => (line.id === two.id ? `${two.id} 0` : line.seen))
    await expectRefusal(give([one.id, two.id], { seen }), 'reassignMovedOn')
    const foreign = await makeTask({ leadUnitId: 'other', handlerId: 'stranger' }, { supporting: ['lead'] })
    await expectRefusal(give([one.id], { id: [one.id, foreign.id] }), 'reassignNotOpen')
    expect([await handlerOf(one.id), await handlerOf(two.id)]).toEqual(['handler', 'handler'])
  })

  it('needs a reason, a handler of the unit, and something ticked; nobody else may', async () => {
    const { id } = await makeTask()
    await expectRefusal(give([id], { reason: '' }), 'reasonMissing')
    await expectRefusal(give([id], { handlerId: 'stranger' }), 'handlerMissing')
    await expectRefusal(give([id], { id: [] }), 'nothingChosen')
    for (const who of ['handler', 'coordinator', 'auditor'])
      await expectRefusal(preview({ ids: [id] }, 'colleague', who), 'notAllowed')
  })
})
