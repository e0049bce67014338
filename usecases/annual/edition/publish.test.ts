import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEditionsOf, saveEdition } from '@/db/annual/editions'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { annualEditions, annualParagraphs, annualWordings, notifications, tasks } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { keyOfFinding, levelOf } from '@/domain/annual/checks/finding'
import type { EditionAct } from '@/domain/annual/edition'
import { secrecyItems } from '@/domain/annual/secrecy'
import { readDocument } from '@/formats/read-document'
import { viewTodo } from '../../task/view-todo'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { actOnEdition } from './act-on-edition'
import { addParagraph } from './add-paragraph'
import { beginEdition } from './begin-edition'
import { exportEdition } from './export-edition'
import { keepFinding } from './keep-finding'
import { viewEdition } from './view-edition'
import { viewAnnual } from './view-published'
import { writeParagraph } from './write-paragraph'

useTestDatabase()
const now = '2027-03-22T02:00:00.000Z'
const office = actorOf('coordinator')
let id = ''

const view = () => viewEdition(office, id, now)
const act = async (who: string, deed: Exclude<EditionAct, 'begin'>, more = {}) => {
  const { edition } = await view()
  const form = { note: '', asksLeader: false, item: [] as string[], day: '' }
  return actOnEdition(actorOf(who), { editionId: id, version: edition.version, act: deed, ...form, ...more }, now)
}
const asked = async (who: string) =>
  (await viewTodo(actorOf(who), { only: null, page: 1 }, now)).first.editions.map((each) => each.act)
const toldOf = async (kind: string) =>
  (await reader().select().from(notifications).where(eq(notifications.kind, kind))).map(({ userId }) => userId).sort()
const musts = async () => (await view()).findings.filter(({ check, kept }) => levelOf[check] === 'must' && !kept)

beforeAll(async () => {
  await makeDistrict()
  const done = { status: 'closed', outcome: 'fulfilled', completedOn: '2026-11-02', closedOn: '2026-11-03' } as const
  await makeTask({ id: '甲', title: '做好甲', ...done })
  await makeTask({ id: '乙', title: '做好乙', ...done, outcome: 'partly' })
  id = (await beginEdition(office, { reportId: 'r1', reason: '' }, now)).editionId
})

describe('an annual report on its way', () => {
  it('is not submitted while something must be mended and nobody said why it stays', async () => {
    expect((await musts()).map(({ check }) => check)).toContain('silentDrop')
    await expectRefusal(act('coordinator', 'submit'), 'editionFlawed')
    for (const taskId of ['甲', '乙']) await addParagraph(office, { editionId: id, content: 1, taskId, text: '' }, now)
    for (const content of [3, 5])
      await addParagraph(office, { editionId: id, content, taskId: null, text: '带头学法。' }, now)
    const { contents } = await view()
    const last = contents[0]?.paragraphs.find(({ taskIds }) => taskIds.includes('乙'))
    const key = { editionId: id, paragraphId: last?.id ?? '', version: last?.version }
    await writeParagraph(
      office,
      { ...key, text: '乙项全面完成。甲乙两项另有说明。该项工作部分完成。', proofs: '' },
      now,
    )
    const [open, ...rest] = await musts()
    expect([open?.check, rest.length]).toEqual(['overclaim', 0])
    if (!open) throw new Error('nothing found')
    const kept = { editionId: id, finding: keyOfFinding(open) }
    await expectRefusal(keepFinding(office, { ...kept, reason: '' }, now), 'keptReasonMissing')
    await expectRefusal(keepFinding(office, { ...kept, finding: 'overclaim 无', reason: '因' }, now), 'findingGone')
    await expectRefusal(keepFinding(actorOf('handler'), { ...kept, reason: '因' }, now), 'notAllowed')
    await keepFinding(office, { ...kept, reason: '口径不同，附说明' }, now)
    expect(await musts()).toEqual([])
  })

  it('goes from office to director to leader to two signers, each told and each with it on the list', async () => {
    await act('coordinator', 'submit', { asksLeader: true })
    expect((await view()).edition).toMatchObject({ state: 'directorReview', asksLeader: true })
    expect([await asked('director'), await asked('coordinator'), await toldOf('annual.directorReview')]).toEqual([
      ['endorse'],
      [],
      ['director'],
    ])
    await expectRefusal(act('coordinator', 'endorse'), 'notAllowed')
    await expectRefusal(act('director', 'sendBack'), 'sendBackReasonMissing')
    await act('director', 'sendBack', { note: '第二段改一改' })
    expect([await asked('coordinator'), await toldOf('annual.sentBack')]).toEqual([['submit'], ['coordinator']])
    await act('coordinator', 'submit', { asksLeader: true })
    await act('director', 'endorse', { asksLeader: true, note: '同意' })
    expect(await asked('leader')).toEqual(['approve'])
    await act('leader', 'approve', { note: '同意' })
    expect((await view()).edition.state).toBe('secrecyCheck')
  })

  it('is not written any more', async () => {
    const paragraph = (await view()).contents[0]?.paragraphs[0]
    const key = { editionId: id, paragraphId: paragraph?.id ?? '', version: paragraph?.version }
    await expectRefusal(writeParagraph(office, { ...key, text: '改了。', proofs: '' }, now), 'editionNotDrafting')
  })

  it('is published once two people have confirmed every item', async () => {
    await expectRefusal(act('coordinator', 'publish', { day: '2027-03-22' }), 'secrecyUnsigned')
    await expectRefusal(act('coordinator', 'signSecrecy', { item: ['secrets'] }), 'secrecyIncomplete')
    await act('coordinator', 'signSecrecy', { item: [...secrecyItems] })
    await expectRefusal(act('coordinator', 'signSecrecy', { item: [...secrecyItems] }), 'editionActedBefore')
    await act('director', 'signSecrecy', { item: [...secrecyItems] })
    await act('coordinator', 'report', { day: '2027-02-24' })
    await expectRefusal(act('coordinator', 'publish', { day: '2027-04-01' }), 'ownDayAhead')
    await expectRefusal(act('coordinator', 'publish'), 'ownDayMissing')
    // The ledger went on since the text was approved: a promise of which nothing is told.
    await makeTask({ id: '丙', title: '做好丙', status: 'inProgress' })
    await expectRefusal(act('coordinator', 'publish', { day: '2027-03-22' }), 'editionOvertaken')
    await transaction((tx) => tx.update(tasks).set({ status: 'draft' }).where(eq(tasks.id, '丙')))
    forgetKept()
    await act('coordinator', 'publish', { day: '2027-03-22' })
    const events = await listEventsOf(reader(), 'annual', id)
    expect(events.map(({ action }) => action.replace('annual.', ''))).toEqual([
      ...[
        'begin',
        'keep',
        'submit',
        'sendBack',
        'submit',
        'endorse',
        'approve',
        'signSecrecy',
        'signSecrecy',
        'report',
        'publish',
      ],
    ])
  })
})

describe('a published report', () => {
  const published = async (who: string) => {
    const found = await viewAnnual(actorOf(who), id, now)
    if (!('published' in found)) throw new Error('not published')
    return found.published
  }

  it('keeps its text, its figures and the days, without the sentences that rest on nothing', async () => {
    const { edition, text } = await published('coordinator')
    expect(edition).toMatchObject({ reportedOn: '2027-02-24', publishedOn: '2027-03-22' })
    expect([edition.lights.report.reason, edition.lights.publish.reason]).toEqual(['inTime', 'inTime'])
    expect(edition.textHash).toMatch(/^[0-9a-f]{64}$/)
    expect(text.opening).toContain('完成1项，部分完成1项')
    expect(JSON.stringify(text.paragraphs)).not.toContain('另有说明')
    expect(text.promises.map(({ places }) => places[0]?.content)).toEqual([1, 1])
  })

  it('goes out as a Word file with its evidence in footnotes, and the file leaves one event', async () => {
    const { bytes, name } = await exportEdition(
      actorOf('supportHead'),
      { editionId: id, isClean: false, kind: 'docx' },
      now,
    )
    const read = await readDocument(bytes, 'a.docx')
    expect(JSON.stringify(read)).toContain('district单位2026年法治政府建设情况报告')
    expect(name).toBe('district单位2026年法治政府建设情况报告_2027-03-22')
    expect((await listEventsOf(reader(), 'annual', id)).at(-1)?.action).toBe('export.annual')
    await expectRefusal(
      exportEdition(actorOf('foreignLeader'), { editionId: id, isClean: true, kind: 'docx' }, now),
      'notFound',
    )
  })

  it('is read by every unit of the body, by nobody elsewhere', async () => {
    expect((await published('supportHead')).text.paragraphs.length).toBeGreaterThan(3)
    await expectRefusal(viewAnnual(actorOf('foreignCoordinator'), id, now), 'notFound')
  })

  it('stays as it is when the ledger changes, and says what changed', async () => {
    const { text } = await published('coordinator')
    await transaction((tx) => tx.update(tasks).set({ outcome: 'notFulfilled' }).where(eq(tasks.id, '乙')))
    forgetKept()
    const later = await published('coordinator')
    expect(later.text).toEqual(text)
    expect(later.changed.map(({ taskId }) => taskId)).toEqual(['乙'])
  })

  it('cannot be changed by anything, nor can its wordings', async () => {
    const change = (work: Parameters<typeof transaction>[0]) => expect(transaction(work)).rejects.toThrow()
    await change((tx) => tx.update(annualEditions).set({ year: 1 }).where(eq(annualEditions.id, id)))
    await change((tx) => tx.update(annualParagraphs).set({ heading: '' }).where(eq(annualParagraphs.editionId, id)))
    await change((tx) => tx.update(annualWordings).set({ reason: '' }))
    await change((tx) => tx.delete(annualEditions).where(eq(annualEditions.id, id)))
  })

  it('is corrected by another edition, which begins from its paragraphs', async () => {
    await expectRefusal(beginEdition(office, { reportId: 'r1', reason: '' }, now), 'editionReasonMissing')
    const { editionId } = await beginEdition(office, { reportId: 'r1', reason: '乙的结果有误' }, now)
    const { edition, contents } = await viewEdition(office, editionId, now)
    expect(edition).toMatchObject({ number: 2, reason: '乙的结果有误', state: 'drafting' })
    expect(contents[0]?.paragraphs.map(({ typed }) => typed).join()).toContain('乙项全面完成。')
    expect((await published('coordinator')).newerId).toBe(editionId)
    expect((await published('coordinator')).correction).toBeNull()
  })

  it('tells, once the correction is published, in which sentences the two differ', async () => {
    const [newest] = await listEditionsOf(reader(), 'r1')
    const { text } = await published('coordinator')
    const frozen = JSON.parse(JSON.stringify(text).replace('乙项全面完成。', '乙项部分完成。'))
    const values = { state: 'published' as const, frozen, textHash: '', publishedOn: '2027-03-22' }
    await transaction((tx) => saveEdition(tx, newest ?? { id: '', version: 0 }, values))
    const found = await viewAnnual(office, newest?.id ?? '', now)
    const correction = 'published' in found ? found.published.correction : null
    expect(correction).toMatchObject({ beforeId: id, number: 1, count: 1 })
    const marked = correction?.differences[0]?.newer?.filter(({ isChanged }) => isChanged).map((part) => part.text)
    expect(marked).toEqual(['部分'])
  })
})
