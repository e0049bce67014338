import { beforeAll, expect, it } from 'vitest'
import { saveEdition } from '@/db/annual/editions'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { viewOverview } from '../../overview/view-overview'
import { writeCause } from '../../plan/write-cause'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { beginEdition } from './begin-edition'
import { setDueDays } from './set-due-days'
import { viewEdition } from './view-edition'

useTestDatabase()
const now = '2027-01-11T02:00:00.000Z'
const office = actorOf('coordinator')
let editionId = ''

beforeAll(async () => {
  await makeDistrict()
  await makeTask({ title: '做好甲' })
  editionId = (await beginEdition(office, { reportId: 'r1', reason: '' }, now)).editionId
})

const set = (reportDue: string, publishDue: string, who = 'coordinator') =>
  setDueDays(actorOf(who), { editionId, reportDue, publishDue }, now)
const view = () => viewEdition(office, editionId, now)

it('the days by which a report is due are set by those who write it, and its lights follow', async () => {
  expect((await view()).edition).toMatchObject({ reportDue: '2027-03-01', publishDue: '2027-04-01' })
  expect((await view()).canSetDays).toBe(true)
  await set('2027-01-08', '2027-01-20')
  const { edition } = await view()
  expect(edition).toMatchObject({ reportDue: '2027-01-08', publishDue: '2027-01-20' })
  expect([edition.lights.report.reason, edition.lights.publish.reason]).toEqual(['past', 'soon'])
  const last = (await listEventsOf(reader(), 'annual', editionId)).at(-1)
  expect(last).toMatchObject({ action: 'annual.dueDays', after: { reportDue: '2027-01-08' } })
})

it('the overview tells whoever oversees the body of days that are near or past, and leads a unit to nothing', async () => {
  const draw = (who: string) => viewOverview(actorOf(who), { year: null, isMine: false }, now)
  const duties = (await draw('leader'))?.duties
  expect(duties?.map(({ duty, due, light, year }) => [duty, due, light.reason, year])).toEqual([
    ['report', '2027-01-08', 'past', 2026],
    ['publish', '2027-01-20', 'soon', 2026],
  ])
  expect((await draw('head'))?.duties).toEqual([])
})

it('but no day of another year, none in the wrong order, and by nobody else', async () => {
  expect((await expectRefusal(set('', '2027-01-20'), 'ownDayMissing')).field).toBe('reportDue')
  expect((await expectRefusal(set('2027-01-20', '2028-01-20'), 'ownDaysWrong')).field).toBe('publishDue')
  await expectRefusal(set('2027-03-01', '2027-02-01'), 'ownDaysWrong')
  await expectRefusal(set('2027-03-01', '2027-04-01', 'head'), 'notAllowed')
  await expectRefusal(set('2027-03-01', '2027-04-01', 'foreignCoordinator'), 'notFound')
})

it('a cause that is written beside the report is that of the shortcoming', async () => {
  await writeCause(office, { reportId: 'r1', shortcomingId: 'sc1', cause: '编制不足' }, now)
  const lack = (await view()).annual.shortcomings.find(({ id }) => id === 'sc1')
  expect(lack).toMatchObject({ cause: '编制不足', causeBy: 'coordinator' })
})

it('and once it is published they stay', async () => {
  const { edition } = await view()
  await transaction((tx) => saveEdition(tx, edition, { state: 'published' }))
  await expectRefusal(set('2027-03-01', '2027-04-01'), 'editionPublished')
})
