import { beforeAll, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { findDossier } from '@/db/task/find-dossier'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { signTasks } from './sign-tasks'
import { viewSigning } from './view-signing'

useTestDatabase()
beforeAll(makeDistrict)

const toSign = () => makeTask({ status: 'assigned', handlerId: null })
const sign = (who: string, id: string[], handlerId = 'handler') => signTasks(actorOf(who), { id, handlerId }, testNow)
const statusOf = async (id: string) =>
  (await findDossier(reader(), visibleTo(actorOf('coordinator')), id, '2026-03-02'))?.task.status

it('signs for all that are ticked, with the one handler', async () => {
  const ids = [(await toSign()).id, (await toSign()).id]
  expect((await viewSigning(actorOf('head'), testNow)).lines.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(await sign('head', ids)).toEqual({ count: '2' })
  expect(await Promise.all(ids.map(statusOf))).toEqual(['inProgress', 'inProgress'])
  expect((await viewSigning(actorOf('head'), testNow)).lines).toEqual([])
})

it('signs for none where one cannot be signed for, and names it', async () => {
  const [open, signed] = [await toSign(), await makeTask({ status: 'inProgress', title: '已有人签收' })]
  const refusal = await expectRefusal(sign('head', [open.id, signed.id]), 'signedNone')
  expect(refusal.facts).toMatchObject({ title: '已有人签收' })
  expect(await statusOf(open.id)).toBe('assigned')
})

it('asks each task whether this person may sign for it', async () => {
  const { id } = await toSign()
  await expectRefusal(sign('supportHead', [id]), 'notFound')
  await expectRefusal(sign('coordinator', [id]), 'signedNone')
  await expectRefusal(sign('head', [id], 'supportHandler'), 'handlerMissing')
  await expectRefusal(sign('head', []), 'nothingChosen')
  expect(await statusOf(id)).toBe('assigned')
})
