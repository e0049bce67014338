import { beforeAll, describe, expect, it } from 'vitest'
import { addParagraphs } from '@/db/annual/paragraphs'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { evidence, progressUpdates } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { createEvidence } from '@/domain/task/testing'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { composeAnnualReport } from '../compose-annual-report'
import { addParagraph } from './add-paragraph'
import { arrangeParagraph } from './arrange-paragraph'
import { beginEdition } from './begin-edition'
import { findEditionLine } from './find-edition-line'
import { makeWording } from './steps/make-wording'
import { viewEdition } from './view-edition'
import { viewWordings } from './view-wordings'
import { writeParagraph } from './write-paragraph'

useTestDatabase()
const now = '2026-12-30T02:00:00.000Z'
const [office, unit] = [actorOf('coordinator'), actorOf('handler')]
let id = ''

/** A task that was told of, with accepted evidence where it has any. */
async function makeTold(name: string, done: string, proofs: number, more = {}) {
  await makeTask({
    id: name,
    title: `做好${name}`,
    status: 'closed',
    outcome: 'fulfilled',
    completedOn: '2026-11-02',
    closedOn: '2026-11-03',
    ...more,
  })
  await transaction(async (tx) => {
    const update = {
      id: `${name}-u`,
      taskId: name,
      unitId: 'lead',
      userId: 'handler',
      at: '2026-11-01T02:00:00.000Z',
      done,
    }
    await tx
      .insert(progressUpdates)
      .values({ ...update, percent: 100, problems: '', next: '', acceptedAt: now, acceptedBy: 'head' })
    for (let at = 1; at <= proofs; at++)
      await tx.insert(evidence).values(
        createEvidence({
          id: `${name}-e${at}`,
          taskId: name,
          updateId: `${name}-u`,
          title: `${name}材料${at}`,
          state: 'accepted',
          standardId: null,
          uploadedBy: 'handler',
          uploadedAt: `2026-11-01T02:00:0${at}.000Z`,
        }),
      )
  })
}

const view = (who = office) => viewEdition(who, id, now)
const results = async () => (await view()).contents[0]?.paragraphs ?? []
const find = async (task: string) => {
  const found = (await results()).find(({ taskIds }) => taskIds.includes(task))
  if (!found) throw new Error(`no paragraph on ${task}`)
  return found
}
const write = async (task: string, text: string, who = office, version?: number) => {
  const paragraph = await find(task)
  const proofs = paragraph.proofs.map((proof) => proof.id).join(' ')
  const key = { editionId: id, paragraphId: paragraph.id, version: version ?? paragraph.version }
  return writeParagraph(who, { ...key, text, proofs }, now)
}
const arrange = async (task: string, deed: 'up' | 'down' | 'fromLedger' | 'takeOut' | 'putBack', reason = '') => {
  const { contents } = await view()
  const all = contents.flatMap(({ paragraphs, dropped }) => [...paragraphs, ...dropped])
  const paragraph = all.find(({ taskIds, content }) => content === 1 && taskIds.includes(task))
  return arrangeParagraph(
    office,
    { editionId: id, paragraphId: paragraph?.id ?? '', version: paragraph?.version, deed, reason },
    now,
  )
}

beforeAll(async () => {
  await makeDistrict()
  await makeTold('甲', '建成服务站6个。培训240人', 2)
  await makeTold('乙', '案卷评查两轮', 0)
  await makeTold('丙', '他县的事', 1, { leadUnitId: 'other' })
  await makeTask({ id: '丁', title: '做好丁', percent: 20 })
  id = (await beginEdition(office, { reportId: 'r1', reason: '' }, now)).editionId
})

describe('an annual report that is begun', () => {
  it('stands in the ledger’s wording, each sentence with its own proof, and without the promise that nobody told of', async () => {
    const { contents, annual, edition } = await view()
    expect(edition).toMatchObject({
      year: 2026,
      number: 1,
      state: 'drafting',
      reportDue: '2027-03-01',
      publishDue: '2027-04-01',
    })
    expect((await find('甲')).typed).toBe(
      '做好甲。建成服务站6个[1][2]。培训240人[1][2]。该项工作已于2026年11月2日办结。',
    )
    expect(contents[0]?.untold.map((task) => task.id)).toEqual(['丁'])
    expect(annual.opening).toContain('分解为4项任务')
    expect(contents.map(({ content, paragraphs }) => [content, paragraphs.length > 0])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, true],
      [5, false],
    ])
  })

  it('marks the sentence that has no accepted evidence, and the ledger’s own sentences not', async () => {
    const marked = (await results()).flatMap(({ sentences }) => sentences.filter(({ isUnproven }) => isUnproven))
    expect(marked.map(({ text }) => text)).toEqual(['案卷评查两轮。'])
  })

  it('is begun once', async () => {
    await expectRefusal(beginEdition(office, { reportId: 'r1', reason: '' }, now), 'editionOpen')
    await expectRefusal(beginEdition(unit, { reportId: 'r1', reason: '' }, now), 'notAllowed')
    await expectRefusal(beginEdition(actorOf('foreignCoordinator'), { reportId: 'r1', reason: '' }, now), 'notFound')
  })

  it('is offered where it may be opened or begun', async () => {
    const line = async (who: string) => {
      const annual = await composeAnnualReport(actorOf(who), 'r1', now)
      if (!annual) return undefined
      const { edition, canBegin } = await findEditionLine(actorOf(who), annual)
      return [edition?.id === id, canBegin]
    }
    expect(await line('coordinator')).toEqual([true, false])
    expect(await line('handler')).toEqual([true, false])
    expect(await line('strangerHead')).toEqual([true, false])
    expect(await line('supportHead')).toBeUndefined()
  })
})

describe('a paragraph', () => {
  it('is written with the numbers of its evidence; every wording is kept with who and when', async () => {
    await write('甲', '一批服务站建成[2]。培训群众240人次[1]。')
    const paragraph = await find('甲')
    expect(paragraph.sentences.map(({ text, proofs }) => [text, proofs])).toEqual([
      ['一批服务站建成。', [2]],
      ['培训群众240人次。', [1]],
    ])
    const { wordings } = await viewWordings(office, { editionId: id, paragraphId: paragraph.id }, now)
    expect(wordings.map(({ version, act, writerName }) => [version, act, writerName])).toEqual([
      [2, 'write', 'coordinator'],
      [1, 'begin', 'coordinator'],
    ])
    expect(wordings[0]?.before?.some(({ text, isChanged }) => isChanged && text.includes('6'))).toBe(true)
    const events = await listEventsOf(reader(), 'annualParagraph', paragraph.id)
    expect(events.map(({ action, role }) => [action, role])).toEqual([['annual.write', 'coordinator']])
  })

  it('is not written over another’s words unseen: the newer ones come back, and nothing is lost', async () => {
    const { version } = await find('甲')
    await write('甲', '周静写的。')
    const refused = await write('甲', '马骏写的。', actorOf('director'), version).catch((error) => error)
    expect(refused).toMatchObject({
      code: 'staleVersion',
      facts: { by: 'coordinator', changes: { text: '周静写的。' } },
    })
    expect((await find('甲')).typed).toBe('周静写的。')
    await write('甲', '马骏写的。', actorOf('director'), refused.facts.version)
    const { wordings } = await viewWordings(office, { editionId: id, paragraphId: (await find('甲')).id }, now)
    expect(wordings.slice(0, 2).map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      '马骏写的。',
      '周静写的。',
    ])
  })

  it('cites nothing but accepted evidence of its own task', async () => {
    const { id: paragraphId, version } = await find('甲')
    const key = { editionId: id, paragraphId, version }
    await expectRefusal(
      writeParagraph(office, { ...key, text: '办成[3]。', proofs: '甲-e1 甲-e2' }, now),
      'proofUnknown',
    )
    await expectRefusal(writeParagraph(office, { ...key, text: ' ', proofs: '' }, now), 'paragraphEmpty')
    await writeParagraph(office, { ...key, text: '一是办成[1][2]。', proofs: '丙-e1 甲-e2' }, now)
    expect((await find('甲')).sentences[0]).toMatchObject({ text: '办成。', proofs: [2] })
  })

  it('goes back to the ledger’s wording, and the one before stays in its history', async () => {
    await arrange('甲', 'fromLedger')
    expect((await find('甲')).typed).toContain('建成服务站6个[1][2]。')
    expect((await find('甲')).version).toBe(6)
  })

  it('is moved without disturbing who writes it', async () => {
    const order = async () => (await results()).map(({ taskIds }) => taskIds[0])
    const { version } = await find('甲')
    expect(await order()).toEqual(['甲', '乙', '丙'])
    await arrange('甲', 'down')
    expect(await order()).toEqual(['乙', '甲', '丙'])
    await arrange('甲', 'up')
    await expectRefusal(arrange('甲', 'up'), 'paragraphAtEdge')
    expect((await find('甲')).version).toBe(version)
  })

  it('is taken out with a reason and put in again', async () => {
    await expectRefusal(arrange('乙', 'takeOut'), 'dropReasonMissing')
    await arrange('乙', 'takeOut', '并入丙一段')
    const [part] = (await view()).contents
    expect(part?.dropped.map(({ dropReason }) => dropReason)).toEqual(['并入丙一段'])
    expect(part?.untold.map((task) => task.id)).toEqual(['丁'])
    await arrange('乙', 'putBack')
    expect((await find('乙')).dropReason).toBe(null)
  })

  it('is added from the ledger at its promise’s place, or by hand at the end', async () => {
    await addParagraph(office, { editionId: id, content: 1, taskId: '丁', text: '' }, now)
    expect((await find('丁')).typed).toBe('做好丁。该项工作仍在办理，完成20%。')
    expect((await view()).contents[0]?.untold).toEqual([])
    await addParagraph(office, { editionId: id, content: 3, taskId: null, text: '区长带头学法4次。' }, now)
    expect((await view()).contents[2]?.paragraphs.map(({ typed }) => typed)).toEqual(['区长带头学法4次。'])
    await expectRefusal(
      addParagraph(office, { editionId: id, content: 5, taskId: null, text: '' }, now),
      'paragraphEmpty',
    )
  })
})

describe('the checks', () => {
  const found = async (who = office) => (await view(who)).findings
  it('name the sentence that says more than the ledger, once it does', async () => {
    expect((await found()).filter(({ check }) => check === 'overclaim')).toEqual([])
    await write('丁', '丁项工作圆满完成。')
    expect((await found()).find(({ check }) => check === 'overclaim')).toMatchObject({
      ...{ about: (await find('丁')).id, sentence: '丁项工作圆满完成。' },
      facts: { claim: '圆满完成', shortfall: 'open' },
    })
    await arrange('丁', 'fromLedger')
    expect((await found()).filter(({ check }) => check === 'overclaim')).toEqual([])
  })

  it('ask the body for what is missing in the whole, a unit for its own sentences alone', async () => {
    expect((await found()).filter(({ check }) => check === 'contentMissing').map(({ content }) => content)).toEqual([5])
    const own = await found(unit)
    expect(own.map(({ check }) => check)).not.toContain('contentMissing')
    expect(own.filter(({ check }) => check === 'unproven').map(({ sentence }) => sentence)).toEqual(['案卷评查两轮。'])
  })
})

describe('a unit', () => {
  it('sees and writes the paragraphs on what it leads, and no other', async () => {
    const seen = await view(unit)
    expect(seen).toMatchObject({ isWhole: false, canArrange: false })
    expect(seen.contents.flatMap(({ paragraphs }) => paragraphs.flatMap(({ taskIds }) => taskIds))).not.toContain('丙')
    await write('乙', '本单位写的一段。', unit)
    expect((await find('乙')).writerName).toBe('handler')
    await expectRefusal(write('丙', '别家的。', unit), 'notAllowed')
    await expectRefusal(write('乙', '观察员写的。', actorOf('auditor')), 'notAllowed')
    await expectRefusal(view(actorOf('supportHead')), 'notFound')
    await expectRefusal(view(actorOf('foreignCoordinator')), 'notFound')
    await expectRefusal(write('乙', '外区写的。', actorOf('foreignCoordinator')), 'notFound')
  })

  it('sees nothing of a paragraph that speaks of another unit’s task beside its own, nor of its wordings', async () => {
    const paragraph = {
      ...{ id: '两家', editionId: id, content: 2 as const, position: 90, heading: '', taskIds: ['乙', '丙'] },
      ...{ shortcomingId: null, sentences: [{ text: '两家都未完成。', evidenceIds: [] }], dropReason: null },
      ...{ version: 1, writtenBy: 'coordinator', writtenAt: now },
    }
    await transaction((tx) => addParagraphs(tx, [paragraph], [makeWording(office, paragraph, 'begin', now)]))
    const idsFor = async (who: Actor) =>
      (await view(who)).contents.flatMap(({ paragraphs }) => paragraphs.map((each) => each.id))
    expect(await idsFor(office)).toContain('两家')
    expect(await idsFor(unit)).not.toContain('两家')
    await expectRefusal(viewWordings(unit, { editionId: id, paragraphId: '两家' }, now), 'notFound')
  })

  it('adds a paragraph on a task of its own, none in the body’s name', async () => {
    const more = { editionId: id, content: 1 as const, text: '另有一段。' }
    await addParagraph(unit, { ...more, taskId: '乙' }, now)
    await expectRefusal(addParagraph(unit, { ...more, taskId: '丙' }, now), 'notAllowed')
    await expectRefusal(addParagraph(unit, { ...more, taskId: null }, now), 'notAllowed')
  })
})
