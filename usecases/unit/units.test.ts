import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { findUnit } from '@/db/unit/list-units'
import type { UnitInput } from '@/domain/admin/check-unit'
import type { Unit } from '@/domain/unit'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { createUnit } from './create-unit'
import { editUnit } from './edit-unit'
import { listUnitsTree, viewUnit } from './list-units-tree'

useTestDatabase()
beforeAll(makeDistrict)

const admin = actorOf('admin')
const section: UnitInput = {
  name: '法治科',
  shortName: '',
  aliases: '',
  kind: 'office',
  parentId: 'lead',
  position: null,
}
const found = async (id: string): Promise<Unit> => (await findUnit(reader(), id)) ?? Promise.reject(new Error(id))
const toEdit = (unit: Unit) => ({ ...unit, unitId: unit.id, aliases: unit.aliases.join('、') })

describe('units', () => {
  it('are created below a parent, last among its children, once for a double press, with one event', async () => {
    const first = await createUnit(admin, { ...section, requestId: 'r' }, testNow)
    expect(await createUnit(admin, { ...section, requestId: 'r' }, testNow)).toEqual(first)
    expect(await found(first.unitId)).toMatchObject({
      path: `/district/lead/${first.unitId}/`,
      position: 1,
      active: true,
    })
    expect(await listEventsOf(reader(), 'unit', first.unitId)).toMatchObject([
      {
        action: 'unit.create',
        userName: 'admin',
      },
    ])
    expect((await listUnitsTree(admin, testNow)).find(({ id }) => id === first.unitId)).toMatchObject({
      depth: 2,
      people: 0,
    })
  })

  it('keep the name that they had as an alias when they are renamed, and none when they are not', async () => {
    const { unitId } = await createUnit(admin, { ...section, name: '旧名科', shortName: '旧科' }, testNow)
    await editUnit(admin, { ...toEdit(await found(unitId)), name: '新名科', shortName: '新科' }, testNow)
    expect((await found(unitId)).aliases).toEqual(['旧名科', '旧科'])
    await editUnit(admin, { ...toEdit(await found(unitId)), aliases: '' }, testNow)
    expect((await found(unitId)).aliases).toEqual([])
  })

  it('move with all that is below them', async () => {
    const { unitId } = await createUnit(admin, { ...section, name: '甲科' }, testNow)
    const below = await createUnit(admin, { ...section, name: '乙组', parentId: unitId }, testNow)
    await editUnit(admin, { ...toEdit(await found(unitId)), parentId: 'support' }, testNow)
    expect((await found(below.unitId)).path).toBe(`/district/support/${unitId}/${below.unitId}/`)
    const inside = { ...toEdit(await found(unitId)), parentId: below.unitId }
    await expectRefusal(editUnit(admin, inside, testNow), 'unitParentInside')
  })

  it('tell the second of two editors who came first', async () => {
    const before = await found('other')
    await editUnit(admin, { ...toEdit(before), shortName: '新简称' }, testNow)
    const refusal = await expectRefusal(
      editUnit(admin, { ...toEdit(before), shortName: '旧' }, testNow),
      'staleVersion',
    )
    expect(refusal.facts).toMatchObject({ by: 'admin', version: before.version + 1 })
  })

  it('write no event where nothing is changed', async () => {
    await expectRefusal(editUnit(admin, toEdit(await found('support')), testNow), 'nothingChanged')
  })

  it('stay active while people, units or tasks hang on them', async () => {
    await expectRefusal(editUnit(admin, { ...toEdit(await found('district')), active: false }, testNow), 'unitHasUnits')
    await expectRefusal(editUnit(admin, { ...toEdit(await found('other')), active: false }, testNow), 'unitHasPeople')
    const { unitId } = await createUnit(admin, { ...section, name: '空科', parentId: 'district' }, testNow)
    const { number } = await makeTask({ leadUnitId: unitId, status: 'inProgress', title: '建平台' })
    const off = { ...toEdit(await found(unitId)), active: false }
    const refusal = await expectRefusal(editUnit(admin, off, testNow), 'unitHasTasks')
    expect(refusal.facts).toMatchObject({ count: 1, numbers: [number] })
  })

  it('leave the choices when nothing hangs on them', async () => {
    const { unitId } = await createUnit(admin, { ...section, name: '旧科', parentId: 'district' }, testNow)
    await editUnit(admin, { ...toEdit(await found(unitId)), active: false }, testNow)
    expect(await viewUnit(admin, unitId, testNow)).toMatchObject({ unit: { active: false } })
  })

  it('are for administrators alone', async () => {
    await expectRefusal(createUnit(actorOf('director'), section, testNow), 'notAllowed')
    await expectRefusal(listUnitsTree(actorOf('auditor'), testNow), 'notAllowed')
    await expectRefusal(editUnit(actorOf('head'), toEdit(await found('lead')), testNow), 'notAllowed')
    await expectRefusal(viewUnit(admin, 'gone', testNow), 'notFound')
  })
})
