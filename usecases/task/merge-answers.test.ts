import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { type ProgressReport, reportProgress } from './report-progress'
import { viewTask } from './view-task'

useTestDatabase()
beforeAll(makeDistrict)

const at = (day: string) => `2026-06-${day}T02:00:00.000Z`
const report = async (who: string, taskId: string, day: string, more: Partial<ProgressReport> = {}) => {
  const told = { done: `${who} 做了`, percent: 50, problems: '', next: '', occurrenceId: null, evidence: [] }
  return (await reportProgress(actorOf(who), { taskId, ...told, ...more }, at(day))).updateId
}
const updatesOf = async (taskId: string) => (await viewTask(actorOf('auditor'), taskId, at('30'))).updates
const supported = () => makeTask({}, { supporting: ['support', 'other'] })

describe('the lead unit’s report', () => {
  it('keeps from which answers its words come: those written into it and those put behind it', async () => {
    const { id } = await supported()
    const [first, second] = [await report('supportHead', id, '01'), await report('stranger', id, '02')]
    const done = '总体过半。\nsupport：已接入 9 家，另 3 家月底前'
    const merged = await report('handler', id, '03', { done, taken: [first], appended: [second] })
    const [newest] = await updatesOf(id)
    expect(newest).toMatchObject({
      id: merged,
      done: `${done}\nother：stranger 做了`,
      sources: [
        { id: first, unitName: 'support', at: at('01') },
        { id: second, unitName: 'other', at: at('02') },
      ],
    })
    const { task } = await viewTask(actorOf('handler'), id, at('30'))
    expect(task.latestProgress).toBe(newest?.done)
    const event = (await listEventsOf(reader(), 'task', id)).at(-1)
    expect(event?.after).toMatchObject({ done: newest?.done, sources: ['support 2026-06-01', 'other 2026-06-02'] })
  })

  it('may be made of answers alone, and says where it grows too long', async () => {
    const { id } = await supported()
    const long = await report('supportHead', id, '01', { done: '长'.repeat(4000) })
    const short = await report('supportHead', id, '02')
    const refusal = await expectRefusal(
      report('handler', id, '03', { done: '也长'.repeat(1000), appended: [long] }),
      'textTooLong',
    )
    expect(refusal.field).toBe('done')
    await report('handler', id, '04', { done: '', appended: [short] })
    expect((await updatesOf(id))[0]?.done).toBe('support：supportHead 做了')
  })

  it('draws on no own report, no other task’s, and a supporting unit’s answer draws on nothing', async () => {
    const [one, two] = [await supported(), await supported()]
    const own = await report('handler', one.id, '01')
    const elsewhere = await report('supportHead', two.id, '01')
    for (const id of [own, elsewhere, 'none'])
      await expectRefusal(report('handler', one.id, '02', { taken: [id] }), 'choiceUnknown')
    await report('supportHead', one.id, '03', { taken: [own], appended: [own] })
    expect((await updatesOf(one.id))[0]).toMatchObject({ done: 'supportHead 做了', sources: [] })
  })
})
