import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import type { Move } from '@/domain/task/move/lifecycle'
import { dictionaryOf } from '@/i18n'
import { ledgerColumns, listCells } from '../../ledger/steps/ledger-columns'
import { listEntries } from '../../ledger/steps/list-entries'
import { loadLightTerms } from '../../settings/load-light-terms'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { waitingEvidence } from '../../testing/waiting-evidence'
import { moveTask } from '../move-task'
import { viewTask } from '../view-task'
import { addTaskEvidence } from './add-evidence'
import { renewEvidence } from './renew-evidence'
import { reviewEvidence } from './review-evidence'

useTestDatabase()
beforeAll(makeDistrict)

const at = (day: string) => `${day}T02:00:00.000Z`
const move = (who: string, taskId: string, name: Move, day: string, input = {}) =>
  moveTask(actorOf(who), { taskId, move: name, input: { belowFull: 'on', ...input } }, at(day))
async function accept(taskId: string, day: string) {
  const evidenceIds = await waitingEvidence(taskId)
  await reviewEvidence(actorOf('coordinator'), { taskId, evidenceIds, state: 'accepted', note: '' }, at(day))
}
const proof = { kind: 'document', title: '验收报告', process: false, issuer: '数据局', issuedOn: null } as const

async function finish(taskId: string, day: string) {
  await move('handler', taskId, 'submit', day)
  await move('head', taskId, 'approveUnit', day)
  await accept(taskId, day)
  await move('coordinator', taskId, 'complete', day)
}

describe('after a reopening', () => {
  it('the proof accepted before is asked for again, and everything about the earlier closing stays to be seen', async () => {
    const { id } = await makeTask({ due: '2026-03-10', originalDue: '2026-03-10', percent: 80 })
    const given = { ...proof, standardId: `${id}-s1`, reference: '云数验〔2026〕3号' }
    await addTaskEvidence(actorOf('handler'), { taskId: id, evidence: [given] }, at('2026-03-12'))
    await finish(id, '2026-03-13')
    await move('director', id, 'close', '2026-03-16', { outcome: 'fulfilled' })
    await move('director', id, 'reopen', '2026-04-01', { reason: '回头看发现反弹', due: '2026-06-30' })

    await expectRefusal(move('handler', id, 'submit', '2026-04-02'), 'standardUnanswered')
    const page = await viewTask(actorOf('handler'), id, at('2026-04-02'))
    const [old] = page.standards[0]?.evidence ?? []
    expect(old).toMatchObject({ state: 'lapsed', canRenew: true, reviewedBy: 'coordinator' })
    expect(page.task).toMatchObject({ percent: 80, originalDue: '2026-03-10', due: '2026-06-30', lateBefore: 3 })
    expect(page.closures).toMatchObject([
      {
        outcome: 'fulfilled',
        closedOn: '2026-03-16',
        closedByName: 'director',
        completedByName: 'coordinator',
        daysLate: 3,
      },
    ])

    const verdict = { taskId: id, evidenceIds: [old?.id ?? ''], state: 'accepted' as const, note: '' }
    await expectRefusal(reviewEvidence(actorOf('coordinator'), verdict, at('2026-04-02')), 'evidenceLapsed')
    await renewEvidence(actorOf('handler'), { taskId: id, evidenceId: old?.id ?? '' }, at('2026-04-03'))
    const twice = renewEvidence(actorOf('handler'), { taskId: id, evidenceId: old?.id ?? '' }, at('2026-04-03'))
    await expectRefusal(twice, 'evidenceNotLapsed')
    await finish(id, '2026-04-04')
    const after = await viewTask(actorOf('coordinator'), id, at('2026-04-05'))
    expect(after.task).toMatchObject({ status: 'done', percent: 80 })
    expect(after.light).toMatchObject({ reason: 'toClose', late: 3 })
    expect(after.standards[0]?.evidence.map(({ state }) => state)).toEqual(['lapsed', 'accepted'])

    const words = dictionaryOf('zh')
    const entries = []
    for await (const batch of listEntries(
      visibleTo(actorOf('coordinator')),
      { ...everything, ids: [id] },
      (await loadLightTerms(at('2026-04-05'))).bounds,
    ))
      entries.push(...batch)
    const cells = entries[0] ? listCells(ledgerColumns, entries[0], words, 0) : []
    const cellOf = (key: string) => cells[ledgerColumns.findIndex((column) => column.key === key)]
    expect(cellOf('note')).toContain('2026-03-16 曾完成，逾期 3 天，2026-04-01 回头看重新办理')
    expect([cellOf('isLate'), cellOf('percent'), cellOf('evidence')]).toEqual(['是', 0.8, '验收报告'])
  })

  it('nobody but who reports on the task hands proof in again', async () => {
    const { id } = await makeTask({ status: 'inProgress' })
    const evidenceId = 'none'
    await expectRefusal(renewEvidence(actorOf('handler'), { taskId: id, evidenceId }, at('2026-04-03')), 'notFound')
    await expectRefusal(renewEvidence(actorOf('stranger'), { taskId: id, evidenceId }, at('2026-04-03')), 'notFound')
  })
})
