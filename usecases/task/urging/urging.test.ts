import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { countLedger } from '@/db/ledger/count-ledger'
import { notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { everything, type UrgeFilter } from '@/domain/task/ledger'
import { answerAll } from '@/domain/task/urging/testing'
import type { UrgeChoice } from '@/domain/task/urging/urge-rights'
import { loadZip, unpackEntry } from '@/formats/zip/read-zip'
import { viewFrame } from '../../account/view-frame'
import { exportJson } from '../../ledger/export-ledger'
import { loadLightTerms } from '../../settings/load-light-terms'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { viewTask } from '../view-task'
import { viewTodo } from '../view-todo'
import { answerInstruction } from './answer-instruction'
import { answerUrge, readUrge, receiptUrge } from './answer-urge'
import { exportSlip } from './export-slip'
import { issueInstructions } from './issue-instructions'
import { issueUrges } from './issue-urges'
import { previewUrges } from './preview-urges'
import { viewInstructing } from './view-instructing'

useTestDatabase()
beforeAll(makeDistrict)

const at = (day: string) => `${day}T02:00:00.000Z`
const monday = at('2026-12-14')
const preview = (ids: string[], now = monday, choice: UrgeChoice = 'asFits', who = 'coordinator') =>
  previewUrges(actorOf(who), { filter: { ...everything, ids }, choice }, now)

/** Sends what the preview shows, as its page does. */
async function urge(ids: string[], now = monday, choice: UrgeChoice = 'asFits', more = {}) {
  const { slips, demands, replyDue } = await preview(ids, now, choice)
  const seen = slips.map(({ taskId, standing }) => `${taskId} ${standing.colour}`)
  const form = { id: slips.map(({ taskId }) => taskId), seen, choice, demand: demands, words: '', replyDue, ...more }
  return issueUrges(actorOf('coordinator'), form, now)
}
const pageOf = (taskId: string, who = 'coordinator', now = monday) => viewTask(actorOf(who), taskId, now)
const firstOf = async (who: string, now = monday) => (await viewTodo(actorOf(who), { only: null, page: 1 }, now)).first
const askedOf = async (who: string, taskId: string, now = monday) =>
  (await firstOf(who, now)).urges.filter((each) => each.taskId === taskId)
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort()
const newest = async (taskId: string) => (await pageOf(taskId)).urging.urges[0]?.id ?? ''

describe('a slip', () => {
  it('goes to handler and head with a number of its own, is received and answered, and stands on their lists until then', async () => {
    const { id } = await makeTask({ due: '2026-12-15', percent: 90 })
    expect(await urge([id])).toEqual({ count: '1' })
    expect(await toldOf(id)).toEqual(['handler urge.blue', 'head urge.blue'])
    const [asked] = await askedOf('handler', id)
    expect(asked).toMatchObject({ colour: 'blue', number: 'JN催〔2026〕1号', replyDue: '2026-12-16', left: 2 })
    expect(await askedOf('head', id)).toHaveLength(1)
    expect(await askedOf('colleague', id)).toHaveLength(0)
    expect((await viewFrame(actorOf('handler'), monday)).todo).toBeGreaterThan(0)
    const urgeId = asked?.id ?? ''
    await expectRefusal(
      answerUrge(actorOf('handler'), { taskId: id, urgeId, ...answerAll('在办') }, monday),
      'urgeNotReceipted',
    )
    await receiptUrge(actorOf('handler'), { taskId: id, urgeId }, monday)
    await expectRefusal(receiptUrge(actorOf('head'), { taskId: id, urgeId }, monday), 'urgeReceipted')
    expect(await askedOf('handler', id)).toHaveLength(1)
    await expectRefusal(
      answerUrge(actorOf('handler'), { taskId: id, urgeId, ...answerAll(' ') }, monday),
      'pointUnanswered',
    )
    await answerUrge(actorOf('head'), { taskId: id, urgeId, ...answerAll('明天报完') }, monday)
    expect(await askedOf('handler', id)).toHaveLength(0)
    await expectRefusal(
      answerUrge(actorOf('head'), { taskId: id, urgeId, ...answerAll('再答') }, monday),
      'urgeAnswered',
    )
    const [shown] = (await pageOf(id)).urging.urges
    expect(shown).toMatchObject({
      state: 'answered',
      receipterName: 'handler',
      answererName: 'head',
      answer: '明天报完',
    })
    const events = (await listEventsOf(reader(), 'task', id)).map(({ action, role }) => `${action} ${role}`)
    expect(events).toEqual(['urge.issue coordinator', 'urge.receipt handler', 'urge.answer head'])
    expect(await toldOf(id)).toEqual(expect.arrayContaining(['coordinator urge.receipt', 'coordinator urge.answer']))
  })

  it('is answered demand by demand, each answer beside what it answers, on the page and in Word', async () => {
    const { id } = await makeTask({ due: '2026-12-01' })
    await urge([id], monday, 'asFits', { words: '报区长办公会' })
    const urgeId = await newest(id)
    await receiptUrge(actorOf('head'), { taskId: id, urgeId }, monday)
    const answers = { explain: '人手不足', progress: '已办 3 家', remedy: '增派 2 人' }
    const answer = (given: Record<string, string>) =>
      answerUrge(actorOf('head'), { taskId: id, urgeId, 'answer.*': given }, monday)
    const refusal = await expectRefusal(answer(answers), 'pointUnanswered')
    expect(refusal).toMatchObject({ field: 'answer.words', facts: { position: 4 } })
    await answer({ ...answers, words: '已报', sign: '没有要求' })
    const [shown] = (await pageOf(id)).urging.urges
    expect(shown?.answers).toEqual({ ...answers, words: '已报' })
    expect(shown?.answer).toBe('1. 人手不足\n2. 已办 3 家\n3. 增派 2 人\n4. 已报')
    const { bytes } = await exportSlip(actorOf('coordinator'), { taskId: id, urgeId }, monday)
    const text = new TextDecoder().decode(unpackEntry(loadZip(bytes), 'word/document.xml'))
    for (const each of Object.values({ ...answers, words: '已报' })) expect(text).toContain(each)
  })

  it('that its unit opens says 已阅 to the office with who and when, once, and is no receipt', async () => {
    const { id } = await makeTask({ due: '2026-12-15', percent: 90 })
    await urge([id])
    const urgeId = await newest(id)
    const read = (who: string, now: string) => readUrge(actorOf(who), { taskId: id, urgeId }, now)
    await read('coordinator', monday)
    await read('colleague', monday)
    expect((await pageOf(id)).urging.urges[0]).toMatchObject({ readAt: null })
    expect((await pageOf(id, 'handler')).urging.urges[0]?.isUnread).toBe(true)
    await read('handler', monday)
    await read('head', at('2026-12-15'))
    expect((await pageOf(id)).urging.urges[0]).toMatchObject({
      ...{ readAt: monday, readerName: 'handler', isUnread: false, state: 'issued', canReceipt: false },
    })
    const acts = (await listEventsOf(reader(), 'task', id)).map(({ action }) => action)
    expect(acts).toEqual(['urge.issue', 'urge.read'])
    expect(await askedOf('handler', id)).toHaveLength(1)
  })

  it('is sent once a working day for a task, a weekend counting for the Monday after it', async () => {
    const { id } = await makeTask({ due: '2026-12-15', percent: 90 })
    await urge([id], at('2026-12-12'))
    const again = await preview([id], monday)
    expect([again.slips, again.leftOut[0]?.refusal?.code]).toEqual([[], 'urgedToday'])
    const form = {
      id: [id],
      seen: [`${id} blue`],
      choice: 'asFits' as const,
      demand: [],
      words: '请抓紧',
      replyDue: '2026-12-16',
    }
    await expectRefusal(issueUrges(actorOf('coordinator'), form, monday), 'urgedToday')
    expect((await preview([id], at('2026-12-15'))).slips).toHaveLength(1)
  })

  it('rises from blue to yellow to red as the days pass without an answer, the red one with a copy for the leader', async () => {
    const { id } = await makeTask({ due: '2026-12-18', percent: 100 })
    await urge([id], at('2026-12-15'))
    const colourOn = async (day: string) => (await preview([id], at(day))).slips[0]?.standing
    expect(await colourOn('2026-12-17')).toMatchObject({ colour: 'blue', reason: 'soon' })
    expect(await colourOn('2026-12-18')).toMatchObject({ colour: 'yellow', reason: 'blueUnanswered' })
    const waiting = (await firstOf('coordinator', at('2026-12-18'))).unanswered
    await urge([id], at('2026-12-18'))
    expect((await firstOf('coordinator', at('2026-12-18'))).unanswered).toBe(waiting - 1)
    await urge([id], at('2026-12-23'))
    expect((await pageOf(id)).urging.urges.map(({ colour }) => colour)).toEqual(['red', 'yellow', 'blue'])
    expect(await toldOf(id)).toEqual(expect.arrayContaining(['leader urge.copy', 'head urge.red']))
    const told = new TextDecoder()
    let exported = ''
    const part = { filter: { ...everything, ids: [id] }, address: '' }
    for await (const piece of await exportJson(actorOf('coordinator'), part, monday)) exported += told.decode(piece)
    expect(exported).toContain('"urges":3')
  })

  it('is sent for all that are ticked or for none, each as its preview showed it', async () => {
    const [late, soon] = [await makeTask({ due: '2026-12-01' }), await makeTask({ due: '2026-12-15', percent: 90 })]
    const form = { choice: 'asFits' as const, demand: ['progress' as const], words: '', replyDue: '2026-12-16' }
    const ids = [late.id, soon.id]
    const unseen = { ...form, id: ids, seen: [`${late.id} red`, `${soon.id} yellow`] }
    await expectRefusal(issueUrges(actorOf('coordinator'), unseen, monday), 'urgeMovedOn')
    const bare = { ...form, id: ids, seen: [`${late.id} red`, `${soon.id} blue`], demand: ['remedy' as const] }
    await expectRefusal(issueUrges(actorOf('coordinator'), bare, monday), 'demandsMissing')
    expect((await pageOf(late.id)).urging.urges).toEqual([])
    await expectRefusal(issueUrges(actorOf('coordinator'), { ...form, id: [], seen: [] }, monday), 'nothingChosen')
    const holiday = { ...form, id: ids, seen: unseen.seen, replyDue: '2026-12-19' }
    await expectRefusal(issueUrges(actorOf('coordinator'), holiday, monday), 'replyDueRest')
  })

  it('is previewed with who gets it and what is left out and why', async () => {
    const made = [
      await makeTask({ due: '2026-12-01' }),
      await makeTask({ due: '2027-12-31', percent: 99 }),
      await makeTask({ status: 'closed', outcome: 'fulfilled', completedOn: '2026-12-01', closedOn: '2026-12-01' }),
    ]
    const view = await preview(made.map(({ id }) => id))
    expect(view.slips).toMatchObject([
      {
        standing: { colour: 'red' },
        people: ['handler', 'head'],
        copies: ['leader'],
        demands: ['explain', 'progress', 'remedy'],
      },
    ])
    expect(view.leftOut.map(({ refusal }) => refusal?.code ?? 'noGround').sort()).toEqual(['noGround', 'urgeNotOpen'])
    expect((await preview([made[1]?.id ?? ''], monday, 'red')).slips).toEqual([])
    expect((await preview([made[1]?.id ?? ''], monday, 'yellow')).slips).toMatchObject([
      { standing: { reason: 'byHand' } },
    ])
  })

  it('is nobody’s but the office’s', async () => {
    const { id } = await makeTask({ due: '2026-12-01' })
    for (const who of ['head', 'leader', 'auditor', 'admin'])
      await expectRefusal(preview([id], monday, 'asFits', who), 'notAllowed')
    const form = {
      id: [id],
      seen: [`${id} red`],
      choice: 'asFits' as const,
      demand: [],
      words: '请',
      replyDue: '2026-12-16',
    }
    await expectRefusal(issueUrges(actorOf('foreignCoordinator'), form, monday), 'notFound')
    await expectRefusal(issueUrges(actorOf('head'), form, monday), 'notAllowed')
  })

  it('is found in the ledger by how it stands', async () => {
    const { id } = await makeTask({ due: '2026-12-15', percent: 90 })
    const count = async (urged: UrgeFilter, now = monday) =>
      countLedger(
        visibleTo(actorOf('coordinator')),
        { ...everything, ids: [id], urge: urged },
        (await loadLightTerms(now)).bounds,
      )
    expect([await count('urged'), await count('awaited')]).toEqual([0, 0])
    await urge([id])
    expect([await count('urged'), await count('awaited'), await count('unanswered')]).toEqual([1, 1, 0])
    expect(await count('unanswered', at('2026-12-17'))).toBe(1)
    const urgeId = await newest(id)
    await receiptUrge(actorOf('handler'), { taskId: id, urgeId }, monday)
    await answerUrge(actorOf('handler'), { taskId: id, urgeId, ...answerAll('好') }, monday)
    expect([await count('urged'), await count('awaited'), await count('unanswered', at('2026-12-17'))]).toEqual([
      1, 0, 0,
    ])
  })
})

describe('a leader’s note', () => {
  const note = (taskIds: string[], to: string[], replyDue: string | null, who = 'leader') =>
    issueInstructions(actorOf(who), { id: taskIds, to, text: '请月底前报结果。', replyDue }, monday)

  it('goes to whom it names, is answered, and the answer goes back', async () => {
    const { id } = await makeTask()
    const { people } = await viewInstructing(actorOf('leader'), [id], monday)
    expect(people.map(({ key }) => key)).toEqual(['lead handler', 'lead head', 'district coordinator'])
    await note([id], ['lead handler'], '2026-12-21')
    expect(await toldOf(id)).toEqual(['coordinator instruction.copy', 'handler instruction.given'])
    expect((await firstOf('handler')).instructions).toMatchObject([
      { text: '请月底前报结果。', byName: 'leader', left: 5 },
    ])
    expect((await firstOf('supportHead')).instructions).toEqual([])
    const [shown] = (await pageOf(id, 'handler')).urging.instructions
    const reply = { taskId: id, instructionId: shown?.id ?? '', answer: '25日报' }
    await expectRefusal(answerInstruction(actorOf('colleague'), reply, monday), 'moveNotYours')
    await answerInstruction(actorOf('handler'), reply, monday)
    await expectRefusal(answerInstruction(actorOf('handler'), reply, monday), 'instructionAnswered')
    expect((await firstOf('handler')).instructions).toEqual([])
    expect(await toldOf(id)).toContain('leader instruction.answer')
    expect((await viewInstructing(actorOf('leader'), [], monday)).written[0]).toMatchObject({
      answer: '25日报',
      toName: 'handler',
    })
    const events = (await listEventsOf(reader(), 'task', id)).map(({ action }) => action)
    expect(events).toEqual(['instruction.issue', 'instruction.answer'])
  })

  it('asks for nothing where it is to be read alone', async () => {
    const { id } = await makeTask()
    const before = (await firstOf('head')).instructions.length
    await note([id], ['lead head'], null)
    expect((await firstOf('head')).instructions).toHaveLength(before)
    expect(await toldOf(id)).toContain('head instruction.read')
  })

  it('is a leader’s alone, about what is under way, to somebody of each task', async () => {
    const [open, closed] = [
      await makeTask(),
      await makeTask({ status: 'closed', outcome: 'fulfilled', completedOn: '2026-12-01' }),
    ]
    for (const who of ['coordinator', 'director', 'head', 'auditor'])
      await expectRefusal(note([open.id], ['lead head'], null, who), 'notAllowed')
    await expectRefusal(note([open.id], ['lead head'], null, 'foreignLeader'), 'notFound')
    await expectRefusal(note([closed.id], ['lead head'], null), 'instructionNotOpen')
    await expectRefusal(note([open.id], ['other stranger'], null), 'recipientMissing')
    await expectRefusal(note([open.id], ['lead head'], '2026-12-13'), 'replyDuePast')
  })
})
