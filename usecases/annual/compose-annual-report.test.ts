import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { addMany } from '@/db/engine/add-many'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { buckets } from '@/domain/task/figures/bucket'
import { convertWithOffice, hasOffice, listPdfPages } from '@/formats/testing/run-soffice'
import { seedMany } from '@/seed/many/seed-many'
import { expectRefusal } from '../testing/expect-refusal'
import { type AnnualText, composeAnnualReport } from './compose-annual-report'
import { exportAnnual } from './export-annual'

useTestDatabase()
const now = '2026-01-06T02:00:00.000Z'
const actor = (role: Actor['role'], unitPath = '/unit-00/'): Actor => ({
  userId: `user-${role}`,
  name: '周静',
  membershipId: `member-${role}`,
  role,
  unitId: 'unit-00',
  unitName: '云溪区',
  unitPath,
  address: '127.0.0.1',
})
const coordinator = actor('coordinator')
const reportId = 'report-2024-00'

const compose = async (id: string | null = reportId): Promise<AnnualText> => {
  const found = await composeAnnualReport(coordinator, id, now)
  if (!found) throw new Error('no text')
  return found
}
const paragraphs = ({ sections }: AnnualText) => sections.flatMap((section) => section.paragraphs)

beforeAll(async () => {
  await seedMany(250, 'not-a-real-password', '2026-11-24T02:00:00.000Z')
  const first = paragraphs(await compose()).find(({ isSilent }) => !isSilent)
  if (!first) throw new Error('nothing told')
  const update = {
    taskId: first.task.id,
    unitId: 'unit-01',
    userId: 'user-head01',
    percent: 90,
    next: '',
    problems: '',
  }
  const accepted = { acceptedAt: now, acceptedBy: 'user-coordinator' }
  const rows = [
    { ...update, ...accepted, id: 'unproven', at: '2025-01-01T00:00:00.000Z', done: '点评意见逐条反馈' },
    { ...update, id: 'not-accepted', at: '2025-12-01T00:00:00.000Z', done: '这句没有采信' },
  ]
  await transaction((tx) => addMany(tx, { progressUpdates: rows }))
})

describe('the text of the next report', () => {
  it('accounts for every promise in the order of the report, under its heading', async () => {
    const { sections, years, figures, opening } = await compose()
    const sources = sections.flatMap((section) => section.paragraphs.map(({ task }) => task.commitmentId))
    expect(sections.map(({ heading }) => heading)[0]).toBe('（一）压实法治建设责任')
    expect(sources).toEqual([...sources].sort())
    expect(sources).toHaveLength(years.promised)
    expect(opening).toContain(`提出的${years.promised}条工作打算，分解为${figures.total}项任务`)
  })

  it('opens with figures that add up', async () => {
    const { figures, opening, years } = await compose()
    expect(buckets.reduce((sum, bucket) => sum + figures[bucket], 0)).toBe(figures.total)
    const [, told] = opening.split('。')
    const numbers = [
      ...((told ?? '')
        .split('日，')
        .at(-1)
        ?.matchAll(/(\d+)项/g) ?? []),
    ].map(([, number]) => Number(number))
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(figures.total)
    expect(years.promised).toBe(figures.total)
  })

  it('says nothing that was not accepted', async () => {
    expect(JSON.stringify(await compose())).not.toContain('这句没有采信')
  })

  it('marks the sentence without accepted evidence, and no other', async () => {
    const all = await compose()
    const marked = paragraphs(all).flatMap(({ sentences }) => sentences.filter(({ isUnproven }) => isUnproven))
    expect(marked.some(({ text }) => text.endsWith('配合：点评意见逐条反馈。'))).toBe(true)
    expect(all.counts.unproven).toBe(marked.length)
    for (const { proofs } of marked) expect(proofs).toEqual([])
  })

  it('numbers the proofs through the whole text, each cited where it belongs', async () => {
    const told = paragraphs(await compose())
    const numbers = told.flatMap(({ proofs }) => proofs.map(({ index }) => index))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    const cited = told.flatMap(({ sentences }) => sentences.flatMap(({ proofs }) => proofs))
    expect(cited.sort((a, b) => a - b)).toEqual(numbers)
  })

  it('shows a promise that nobody accounted for instead of dropping it', async () => {
    const newest = await composeAnnualReport(coordinator, 'report-2025-00', now)
    const all = newest ? paragraphs(newest) : []
    const silent = all.filter(({ isSilent }) => isSilent)
    expect(silent.length).toBeGreaterThan(0)
    expect(newest?.counts.silent).toBe(silent.length)
    expect(newest?.lacks.length).toBeGreaterThan(0)
    expect(newest?.next.length).toBeGreaterThan(0)
  })

  it('knows no report outside the actor’s scope, and is closed to the administrator', async () => {
    expect(await composeAnnualReport(actor('leader', '/elsewhere/'), reportId, now)).toBeUndefined()
    expect(await composeAnnualReport(coordinator, 'no-such-report', now)).toBeUndefined()
    await expectRefusal(composeAnnualReport(actor('admin'), null, now), 'notAllowed')
    await expectRefusal(exportAnnual(coordinator, { reportId: 'no-such-report', kind: 'docx' }, now), 'notFound')
  })

  it('leaves one event when it is taken out as a file', async () => {
    await exportAnnual(coordinator, { reportId, kind: 'docx' }, now)
    const events = await listEventsOf(reader(), 'report', reportId)
    expect(events.map(({ action }) => action)).toEqual(['export.annual'])
  })

  it.skipIf(!hasOffice)('opens in LibreOffice with its parts and footnotes', { timeout: 120_000 }, async () => {
    const { bytes } = await exportAnnual(coordinator, { reportId, kind: 'docx' }, now)
    const pdf = convertWithOffice(bytes, 'docx', 'pdf')
    const folder = process.env.KEEP_EXPORTS
    if (folder) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/annual.pdf`, pdf)
    }
    const text = listPdfPages(pdf).join('').replace(/\s/g, '')
    expect(text).toContain('一、上年度工作打算落实情况')
    expect(text).toContain('二、存在的不足和原因')
    expect(text).toContain('三、下一年度主要安排')
    expect(text).toContain('点评意见逐条反馈。（缺佐证）')
    expect(text).toMatch(/云政发〔2025〕\d+号/)
  })
})
