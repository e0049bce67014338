import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { saveNote } from '@/db/backup/notes'
import { transaction } from '@/db/client'
import { units, users } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { commands } from '@/i18n/zh/commands'
import { editLevels } from '../settings/edit-levels'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { viewAdministration } from './view-administration'

useTestDatabase()
beforeAll(makeDistrict)

const admin = actorOf('admin')
const setActive = (id: string, active: boolean) =>
  transaction(async (tx) => {
    await tx.update(users).set({ active }).where(eq(users.id, id))
  })
const gapsOf = async () => {
  const { bodyGaps, unitGaps } = await viewAdministration(admin, testNow)
  return [...bodyGaps, ...unitGaps].map(({ unit, lacks }) => `${unit.id}: ${lacks.join(' ')}`)
}

it('names the body and the unit that lost somebody, and nobody once they are back', async () => {
  expect(await gapsOf()).toEqual([])
  await setActive('coordinator', false)
  await setActive('supportHead', false)
  expect(await gapsOf()).toEqual(['district: coordinator', 'support: head'])
  await setActive('coordinator', true)
})

it('asks for no head where the body does without the review by the unit', async () => {
  expect(await gapsOf()).toEqual(['support: head'])
  const levels = { unit: false, office: true, closing: true }
  await editLevels(admin, { ...levels, unitId: 'district', fromDay: '2026-03-02' }, testNow)
  expect(await gapsOf()).toEqual([])
})

it('lists first steps from what is there: a backup that was made is asked for no more', async () => {
  const open = async () =>
    (await viewAdministration(admin, testNow)).firstSteps.flatMap(({ step, state }) => (state === 'open' ? step : []))
  expect(await open()).toEqual(['office', 'holidays', 'backup'])
  saveNote('last-backup', { at: testNow, file: '/backup/one.tar.gz' })
  expect(await open()).toEqual(['office', 'holidays'])
})

it.each(['name', 'shortName'] as const)(
  'asks for the name of the topmost body while its %s is the one of the first start',
  async (field) => {
    const { installation } = await viewAdministration(admin, testNow)
    const call = (names: Partial<Record<'name' | 'shortName', string>>) =>
      transaction(async (tx) => {
        await tx
          .update(units)
          .set(names)
          .where(eq(units.id, installation?.bodyId ?? ''))
      })
    await call({ name: '某县人民政府', shortName: '某县', [field]: commands.firstUnit })
    expect((await viewAdministration(admin, testNow)).firstSteps[0]).toMatchObject({ step: 'name', state: 'open' })
    await call({ name: '某县人民政府', shortName: '某县' })
    expect((await viewAdministration(admin, testNow)).firstSteps[0]).toMatchObject({ step: 'name', state: 'done' })
  },
)
