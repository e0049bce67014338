import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { savedViews } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { viewLimits } from '@/domain/saved-view'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { changeView, dropView } from './change-view'
import { listViews } from './list-views'
import { saveView } from './save-view'

useTestDatabase()
beforeAll(makeDistrict)
beforeEach(() => transaction(async (tx) => void (await tx.delete(savedViews))))

const save = (who: string, name: string, isShared = false, address = '?status=inProgress') =>
  saveView(actorOf(who), { name, address, isShared }, testNow)
const names = async (who: string) => (await listViews(actorOf(who))).map(({ name }) => name)
const idOf = async (who: string, name: string) =>
  (await listViews(actorOf(who))).find((view) => view.name === name)?.id ?? ''
const change = async (who: string, of: string, name: string, isShared = false) =>
  changeView(actorOf(who), { viewId: await idOf(who, of), name, isShared }, testNow)

describe('a saved view of the ledger', () => {
  it('is its maker’s alone, is renamed and dropped, each with an event', async () => {
    await save('handler', '我的在办')
    expect(await listViews(actorOf('handler'))).toMatchObject([
      { name: '我的在办', address: '?status=inProgress', isOwn: true, mayChange: true, sharedWith: null },
    ])
    expect(await names('colleague')).toEqual([])
    const viewId = await idOf('handler', '我的在办')
    await change('handler', '我的在办', '在办')
    await dropView(actorOf('handler'), { viewId }, testNow)
    expect(await names('handler')).toEqual([])
    const events = await listEventsOf(reader(), 'view', viewId)
    expect(events.map(({ action, after }) => [action, after])).toEqual([
      ['view.save', { filter: '?status=inProgress', shared: false }],
      ['view.change', { name: '在办', shared: false }],
      ['view.drop', null],
    ])
  })

  it('is shared by a coordinator with the body and all below it, and by nobody else', async () => {
    await save('coordinator', '全区红灯', true)
    for (const who of ['coordinator', 'director', 'head', 'handler', 'auditor', 'leader'])
      expect(await names(who), who).toEqual(['全区红灯'])
    expect(await names('foreignCoordinator')).toEqual([])
    for (const who of ['director', 'head', 'handler', 'auditor'])
      await expectRefusal(save(who, '共用', true), 'notAllowed')
    await expectRefusal(listViews(actorOf('admin')), 'notAllowed')
    await change('coordinator', '全区红灯', '全区红灯', false)
    expect(await names('head')).toEqual([])
  })

  it('is left in the hands of its body when its maker goes to another', async () => {
    await save('coordinator', '红黄灯', true)
    const viewId = await idOf('head', '红黄灯')
    const moved = { ...actorOf('foreignCoordinator'), userId: 'coordinator', role: 'handler' as const }
    const view = { viewId, name: '本周五前不用报', isShared: true }
    await expect(changeView(moved, view, testNow)).rejects.toThrow()
    await expect(dropView(moved, { viewId }, testNow)).rejects.toThrow()
    expect(await names('head')).toEqual(['红黄灯'])
  })

  it('is changed by nobody who only sees it, and not found by who does not', async () => {
    await save('coordinator', '共用', true)
    await save('handler', '自己的')
    await expectRefusal(change('head', '共用', '改名', true), 'notAllowed')
    await expectRefusal(
      dropView(actorOf('director'), { viewId: await idOf('director', '共用') }, testNow),
      'notAllowed',
    )
    const viewId = await idOf('handler', '自己的')
    await expectRefusal(dropView(actorOf('coordinator'), { viewId }, testNow), 'notFound')
    await expectRefusal(change('handler', '自己的', '自己的', true), 'notAllowed')
    await expectRefusal(change('handler', '自己的', ''), 'fieldMissing')
    await expectRefusal(change('handler', '自己的', '自己的'), 'nothingChanged')
  })

  it('has a name of its own among its person’s, of which there are only so many', async () => {
    await save('handler', '在办')
    await save('colleague', '在办')
    await expectRefusal(save('handler', '在办'), 'viewNameTaken')
    await save('handler', '另一个')
    await expectRefusal(change('handler', '另一个', '在办'), 'viewNameTaken')
    for (let at = 2; at < viewLimits.views; at++) await save('handler', `视图${at}`)
    await expectRefusal(save('handler', '再一个'), 'viewsTooMany')
  })
})
