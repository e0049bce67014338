import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { circulars, commitments, notifications, reports, settings, tasks } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { sumFigures } from '@/domain/task/figures/figures'
import { readDocument } from '@/formats/read-document'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { viewOverview } from '../overview/view-overview'
import { viewTodo } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { actOnCircular } from './act-on-circular'
import { beginCircular } from './begin-circular'
import { exportCircular } from './export-circular'
import { viewCirculars } from './list-circulars'
import { viewCircular } from './view-circular'
import { writeCircular } from './write-circular'

useTestDatabase()
const now = '2026-10-08T02:00:00.000Z'
const day = '2026-09-30'
const [office, director] = [actorOf('coordinator'), actorOf('director')]
const [leader, head] = [actorOf('leader'), actorOf('head')]
let id = ''

const version = async () => (await viewCircular(office, id, now)).circular.version
const act = async (who: typeof office, deed: Parameters<typeof actOnCircular>[1]['act'], more = {}) =>
  actOnCircular(
    who,
    { circularId: id, version: await version(), act: deed, note: '', asksLeader: false, number: '', day: '', ...more },
    now,
  )
const write = async (more = {}, seen?: number) =>
  writeCircular(
    office,
    {
      ...{ circularId: id, version: seen ?? (await version()), title: '关于三季度的通报' },
      ...{ addressees: '各有关单位：', text: '一、进展较慢的\n红灯1项。' },
      ...{ deed: 'save', asksLeader: false, ...more },
    },
    now,
  )

beforeAll(async () => {
  await makeDistrict()
  await makeTask({ title: '逾期的事', due: '2026-08-20', assignedOn: '2026-01-05', signedOn: '2026-01-06' })
  await makeTask({
    ...{ title: '办成的事', status: 'closed', outcome: 'fulfilled', percent: 100 },
    ...{ completedOn: '2026-09-10', submittedOn: '2026-09-10', closedOn: '2026-09-12', assignedOn: '2026-01-05' },
  })
  const done = { percent: 100, assignedOn: '2026-01-05', due: '2026-12-20' } as const
  await makeTask({ title: '待销号的事', leadUnitId: 'other', status: 'done', ...done, completedOn: '2026-09-14' })
  await makeTask({ title: '早先待销号的事', leadUnitId: 'other', status: 'done', ...done, completedOn: '2026-08-14' })
  await makeTask({ title: '重办的事', leadUnitId: 'other', ...done, reopenedOn: '2026-09-16', signedOn: '2026-01-06' })
  await makeTask({ title: '他单位的事', leadUnitId: 'other', due: '2026-12-20', assignedOn: '2026-09-20' })
  id = (await beginCircular(office, { asOf: day, seasonId: null }, now)).circularId
})

describe('a circular that is begun', () => {
  it('states the figures of its day as the overview of that day does, and they add up', async () => {
    const { circular } = await viewCircular(office, id, now)
    const overview = await viewOverview(office, { year: circular.year, isMine: false, asOf: day }, now)
    const { sheet, opening } = circular
    expect(sheet.whole).toEqual(overview?.counts)
    expect(sumFigures(sheet.units.map(({ figures }) => figures))).toEqual(sheet.whole)
    expect(shownBuckets.reduce((sum, bucket) => sum + sheet.whole[bucket], 0)).toBe(sheet.whole.total)
    expect(opening).toContain(`${sheet.whole.total}项任务`)
    const said = [...opening.matchAll(/[，、]\D+?(\d+)项/g)].map(([, count]) => Number(count))
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(sheet.whole.total)
  })

  it('names what burns and what was done since, with the unit, and knows every number that it says', async () => {
    const { circular, loose } = await viewCircular(office, id, now)
    expect(circular.sheet.tasks.map(({ title, why }) => [title, why])).toEqual([
      ['逾期的事', 'red'],
      ['办成的事', 'fulfilled'],
      ['待销号的事', 'toClose'],
      ['重办的事', 'reopened'],
    ])
    expect(circular.text).toMatch(/“办成的事”2026年9月12日办结[\s\S]*红灯1项：.*“逾期的事”（逾期/)
    expect(circular.text).toMatch(
      /“待销号的事”2026年9月14日认定办结、待销号[\s\S]*重新办理[^\n]*“重办的事”（2026年9月16日起）/,
    )
    expect(loose).toEqual([])
  })

  it('counts what its body sees, and is signed by its own body', async () => {
    const lower = { ...office, unitId: 'lead', unitName: 'lead', unitPath: '/district/lead/' }
    await transaction((tx) =>
      tx.insert(settings).values({ id: 'o', name: 'officeName', value: '区法治办', fromDay: '2026-01-01' }),
    )
    const { circularId } = await beginCircular(lower, { asOf: day, seasonId: null }, now)
    const { circular } = await viewCircular(lower, circularId, now)
    expect(circular.sheet.whole.total).toBe(2)
    expect(circular.signer).toBe('lead单位')
    expect((await viewCircular(office, id, now)).circular.signer).toBe('区法治办')
  })

  it('bears no signature in Word before it is issued', async () => {
    const { bytes } = await exportCircular(office, { circularId: id, kind: 'docx' }, now)
    const { text } = await readDocument(Buffer.from(bytes), 'a.docx')
    expect(text).toContain('（未印发稿，起草）')
    expect(text).not.toContain('区法治办')
  })

  it('keeps its figures when the ledger moves on', async () => {
    const before = (await viewCircular(office, id, now)).circular.sheet
    await transaction((tx) => tx.update(tasks).set({ due: '2026-12-31' }))
    expect((await viewCircular(office, id, now)).circular.sheet).toEqual(before)
  })

  it.each([
    ['', 'circularDayMissing'],
    ['2026-10-08', 'circularDayAhead'],
    ['2026-12-31', 'circularDayAhead'],
    ['2025-12-31', 'circularEmpty'],
  ] as const)('is not begun as of “%s”: %s', async (asOf, code) => {
    await expectRefusal(beginCircular(office, { asOf, seasonId: null }, now), code)
  })

  it.each(['head', 'handler', 'leader', 'auditor', 'admin'])('is not begun by a %s', async (who) => {
    await expectRefusal(beginCircular(actorOf(who), { asOf: day, seasonId: null }, now), 'notAllowed')
  })
})

describe('on its way', () => {
  it('is written over what was seen alone, and what stood before is in the log', async () => {
    const seen = await version()
    await write()
    await expectRefusal(write({}, seen), 'staleVersion')
    await expectRefusal(write({ title: '' }), 'circularTitleMissing')
    await expectRefusal(write({ text: '' }), 'circularTextMissing')
    const events = await listEventsOf(reader(), 'circular', id)
    expect(events.map(({ action }) => action)).toContain('circular.write')
    expect(JSON.stringify(events.find(({ action }) => action === 'circular.write')?.before)).toContain('办成的事')
  })

  it('goes by another person than who sent it, comes back with a reason, and is issued for good', async () => {
    await act(office, 'submit')
    await expectRefusal(write(), 'circularNotDrafting')
    await expectRefusal(act(office, 'endorse'), 'notAllowed')
    expect((await viewTodo(director, { only: null, page: 1 }, now)).first.circulars).toMatchObject([{ act: 'endorse' }])
    await expectRefusal(act(director, 'sendBack'), 'circularBackReasonMissing')
    await act(director, 'sendBack', { note: '补上石桥镇的说明' })
    expect((await viewTodo(director, { only: null, page: 1 }, now)).first.circulars).toEqual([])
    expect((await viewTodo(office, { only: null, page: 1 }, now)).first.circulars).toMatchObject([{ act: 'submit' }])
    await act(office, 'submit')
    await act(director, 'endorse', { asksLeader: true })
    await act(leader, 'approve')
    await expectRefusal(viewCircular(head, id, now), 'notFound')
    await expectRefusal(act(office, 'issue', { day: '' }), 'issueDayMissing')
    await expectRefusal(act(office, 'issue', { day: '2026-10-09' }), 'issueDayAhead')
    await expectRefusal(act(office, 'issue', { day: '2025-10-08' }), 'issueDayEarly')
    await act(office, 'issue', { day: '2026-10-08', number: '云法办〔2026〕7号' })
    await expectRefusal(act(office, 'issue', { day: '2026-10-08' }), 'circularElsewhere')
    await expect(reader().update(circulars).set({ text: '改' })).rejects.toThrow()
    const told = (await reader().select().from(notifications)).filter(({ kind }) => kind === 'circular.issued')
    expect(told.map(({ userId }) => userId).sort()).toEqual(['director', 'head', 'leader', 'strangerHead'])
  })

  it('is read by its units once it is issued, without the tasks behind it', async () => {
    const { circular, isWhole, acts, stations } = await viewCircular(head, id, now)
    expect([circular.sheet.tasks, isWhole, acts]).toEqual([[], false, []])
    expect([stations, circular.way, circular.sheet.season]).toEqual([[], [], null])
    const book = await exportCircular(head, { circularId: id, kind: 'xlsx' }, now)
    expect((await readWorkbook(Buffer.from(book.bytes))).map(({ sheet }) => sheet)).toEqual(['单位进展'])
    expect((await viewCirculars(head, now)).circulars.map((row) => row.id)).toEqual([id])
    expect((await viewCirculars(actorOf('foreignCoordinator'), now)).circulars).toEqual([])
    await expectRefusal(viewCircular(actorOf('foreignLeader'), id, now), 'notFound')
  })
})

describe('sent for review from its form', () => {
  it('is sent as it stands there, saved before or not, and asks the leader where that was ticked', async () => {
    const { circularId } = await beginCircular(office, { asOf: day, seasonId: null }, now)
    const written = { title: '通报', addressees: '各镇：', text: '刚写的。', asksLeader: true }
    await writeCircular(office, { circularId, version: 1, ...written, deed: 'submit' }, now)
    const { circular } = await viewCircular(office, circularId, now)
    expect(circular).toMatchObject({ state: 'directorReview', ...written })
    const events = await listEventsOf(reader(), 'circular', circularId)
    const names = events.map(({ action }) => action)
    expect(names).toEqual(expect.arrayContaining(['circular.write', 'circular.submit']))
    await expectRefusal(
      writeCircular(office, { circularId, version: circular.version, ...written, deed: 'submit' }, now),
      'circularNotDrafting',
    )
  })

  it('has no second writer in who only sent it on', async () => {
    const { circularId } = await beginCircular(director, { asOf: day, seasonId: null }, now)
    const { title, addressees, text } = (await viewCircular(office, circularId, now)).circular
    const same = { circularId, version: 1, title, addressees, text, asksLeader: false }
    await writeCircular(office, { ...same, deed: 'submit' }, now)
    const rest = { circularId, note: '', asksLeader: false, number: '', day: '' }
    await expectRefusal(actOnCircular(director, { ...rest, version: 2, act: 'endorse' }, now), 'ownCircular')
  })
})

describe('written by one alone', () => {
  it('is not endorsed by its writer, though another began and sent it', async () => {
    const { circularId } = await beginCircular(office, { asOf: day, seasonId: null }, now)
    const written = { title: '通报', addressees: '各单位：', text: '全文重写。' }
    await writeCircular(director, { circularId, version: 1, ...written, deed: 'save', asksLeader: false }, now)
    const rest = { circularId, note: '', asksLeader: false, number: '', day: '' }
    await actOnCircular(office, { ...rest, version: 2, act: 'submit' }, now)
    await expectRefusal(actOnCircular(director, { ...rest, version: 3, act: 'endorse' }, now), 'ownCircular')
  })
})

describe('its files', () => {
  it('say in Word what the page says, with the table, and in the workbook the same sums', async () => {
    const { circular } = await viewCircular(office, id, now)
    const { bytes, name } = await exportCircular(office, { circularId: id, kind: 'docx' }, now)
    expect(name).toBe('关于三季度的通报_2026-10-08')
    const { text } = await readDocument(Buffer.from(bytes), 'a.docx')
    for (const part of ['云法办〔2026〕7号', circular.opening, '红灯1项。', '合计']) expect(text).toContain(part)
    const book = await exportCircular(office, { circularId: id, kind: 'xlsx' }, now)
    const sheets = await readWorkbook(Buffer.from(book.bytes))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['单位进展', '点名的任务'])
    const cells = JSON.stringify(sheets[0])
    for (const unit of circular.sheet.units) expect(cells).toContain(unit.name)
    const [event] = await listEventsOf(reader(), 'circular', id)
    expect(event?.action).toMatch(/^export\.circular|circular\./)
  })
})

describe('the plan that it is about', () => {
  it('is the newest that had tasks by its day, though another is registered since', async () => {
    await transaction(async (tx) => {
      const [known] = await tx.select().from(reports).where(eq(reports.id, 'r1'))
      const [promise] = await tx.select().from(commitments)
      const [task] = await tx.select().from(tasks)
      if (!known || !promise || !task) throw new Error('no plan')
      await tx.insert(reports).values({ ...known, id: 'r2', year: 2026, textHash: 'newer' })
      await tx.insert(commitments).values({ ...promise, id: 'newer', reportId: 'r2' })
      const later = { number: null, numberYear: null, numberSeq: null, assignedOn: '2027-03-01', signDue: '2027-03-04' }
      await tx.insert(tasks).values({ ...task, id: 'newer', reportId: 'r2', commitmentId: 'newer', ...later })
      const event = { action: 'task.register', objectType: 'task', objectId: 'newer', before: { status: 'draft' } }
      await appendEvent(tx, office, '2027-03-01T02:00:00.000Z', event)
    })
    forgetKept()
    const made = await beginCircular(office, { asOf: '2027-02-01', seasonId: null }, '2027-03-02T02:00:00.000Z')
    expect((await viewCircular(office, made.circularId, now)).circular.year).toBe(2025)
  })
})

it('a draft that is given up is on no list, and cannot be taken on', async () => {
  const { circularId } = await beginCircular(office, { asOf: day, seasonId: null }, now)
  const form = { circularId, note: '数字截至日选错', asksLeader: false, number: '', day: '' }
  await actOnCircular(office, { ...form, act: 'drop' }, now)
  expect((await viewCirculars(office, now)).circulars.map((row) => row.id)).not.toContain(circularId)
  await expectRefusal(actOnCircular(office, { ...form, act: 'submit' }, now), 'circularElsewhere')
  expect((await viewCircular(office, circularId, now)).stations).toMatchObject([
    { act: 'drop', note: '数字截至日选错' },
  ])
})
