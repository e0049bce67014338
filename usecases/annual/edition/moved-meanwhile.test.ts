import { beforeAll, expect, it, vi } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { commandActor } from '@/usecases/installation/command-actor'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { actOnEdition } from './act-on-edition'
import { addParagraph } from './add-paragraph'
import { beginEdition } from './begin-edition'

const between = vi.hoisted(() => ({ happens: async () => {} }))
vi.mock('./view-edition', async (original) => {
  const { viewEdition, ...more } = await original<typeof import('./view-edition')>()
  const viewAndWait: typeof viewEdition = async (...asked) => {
    const view = await viewEdition(...asked)
    await between.happens()
    return view
  }
  return { ...more, viewEdition: viewAndWait }
})

useTestDatabase()
const now = '2027-03-22T02:00:00.000Z'
const office = actorOf('coordinator')
let editionId = ''

beforeAll(async () => {
  await makeDistrict()
  const done = { status: 'closed', outcome: 'fulfilled', completedOn: '2026-11-02', closedOn: '2026-11-03' } as const
  await makeTask({ id: '甲', title: '做好甲', ...done })
  editionId = (await beginEdition(office, { reportId: 'r1', reason: '' }, now)).editionId
  await addParagraph(office, { editionId, content: 1, taskId: '甲', text: '' }, now)
  for (const content of [2, 3, 4, 5])
    await addParagraph(office, { editionId, content, taskId: null, text: '带头学法。' }, now)
})

const change = (objectId: string) => () =>
  transaction((tx) => appendEvent(tx, commandActor, now, { action: 'task.reopen', objectType: 'task', objectId }))
const submit = () => {
  const form = { note: '', asksLeader: false, item: [], day: '', version: undefined }
  return actOnEdition(office, { editionId, act: 'submit', ...form }, now)
}

it('no text goes on whose ledger moved between the reading of it and the act', async () => {
  between.happens = change('甲')
  await expect(submit()).rejects.toMatchObject({ code: 'editionMovedOn' })
  between.happens = change('a task of another report')
  await expect(submit()).resolves.toBeUndefined()
})
