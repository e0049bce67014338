import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { commitments, progressUpdates, users } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { secrecyItems } from '@/domain/annual/secrecy'
import { makeDice } from '@/domain/dice'
import { checkSnapshot, isStopping } from '@/domain/snapshot/check-snapshot'
import type { PublicData } from '@/domain/snapshot/public-data'
import { completionOf, onTimeOf, sumFigures } from '@/domain/task/figures/figures'
import { countPart, stripPartNames } from '@/domain/task/figures/strip'
import { viewOverview } from '../overview/view-overview'
import { makeRandomPlans, planActor, planReports, plansNow } from '../testing/make-random-plans'
import { actOnSnapshot } from './act-on-snapshot'
import { beginSnapshot } from './begin-snapshot'
import { openPublicPage } from './open-public-page'
import { readPublic } from './read-public'
import { viewSnapshot } from './view-snapshot'
import { writeItem } from './write-item'

const day = '2026-09-14'
const office = planActor('coordinator', 'district', 'person')
const director = planActor('director', 'district', 'leader-district')
const [surnames, given] = ['欧阳司徒诸葛慕容上官', '奕辰沐宸梓萱若曦骁睿']

describe.each([11, 20260930])('what is published over random plans (dice %i)', (seed) => {
  useTestDatabase()
  const dice = makeDice(seed)
  const names = Array.from({ length: 8 }, () => rollName(dice))
  const numbers = Array.from({ length: 5 }, () => `1${3 + dice.below(7)}${100_000_000 + dice.below(899_999_999)}`)
  const published = new Map<string, { data: PublicData; texts: string[] }>()

  beforeAll(async () => {
    const tasks = await makeRandomPlans(seed, 40)
    await transaction(async (tx) => {
      for (const [at, name] of names.entries())
        if (at < 2)
          await tx
            .update(users)
            .set({ name })
            .where(eq(users.id, ['person', 'leader-district'][at] ?? ''))
        else await tx.insert(users).values({ ...account, id: `u${at}`, account: `u${at}`, name })
      for (const { id, commitmentId, title } of tasks) {
        const who = dice.chance(0.3) ? `由${dice.pick(names)}负责（${dice.pick(numbers)}），` : ''
        await tx
          .update(commitments)
          .set({ text: `${who}${title}。` })
          .where(eq(commitments.id, commitmentId))
        const said = dice.chance(0.3) ? `${dice.pick(names)}已经办好。` : `办成${dice.below(90) + 1}件。`
        const accepted = dice.chance(0.6) ? `${day}T01:00:00.000Z` : null
        await tx.insert(progressUpdates).values({
          ...{ id: `p-${id}`, taskId: id, unitId: 'market', userId: 'person', at: `${day}T00:30:00.000Z` },
          ...{ done: said, percent: 100, problems: '', next: '', acceptedAt: accepted, acceptedBy: null },
        })
      }
    })
    for (const { id } of planReports) published.set(id, await publish(id))
  }, 60_000)

  it('are the figures of the overview on that day, and add up', async () => {
    for (const year of [2024, 2025]) {
      const ofYear = planReports.filter((report) => report.year === year)
      const figures = await Promise.all(ofYear.map(async ({ id }) => (await find(id)).figures))
      const overview = await viewOverview(office, { year, isMine: false, asOf: day }, plansNow)
      expect(sumFigures(figures)).toEqual(overview?.counts)
    }
    for (const { id } of planReports) {
      const { data } = published.get(id) ?? fail()
      const { figures } = await find(id)
      for (const part of stripPartNames) expect(data.results[part]).toBe(countPart(figures, part))
      expect(Object.values(data.results).reduce((sum, count) => sum + count, 0)).toBe(data.tasks)
      expect(data.promises).toHaveLength(data.tasks)
      for (const part of stripPartNames)
        expect(data.promises.filter(({ result }) => result === part)).toHaveLength(data.results[part])
      expect(data.completion).toMatchObject(completionOf(figures))
      expect(data.onTime).toMatchObject(onTimeOf(figures))
    }
  })

  it('names nobody, no number of theirs and nothing that was not accepted, in data or page, in either language', () => {
    for (const { texts } of published.values())
      for (const text of texts) {
        expect([...names, ...numbers].filter((secret) => text.includes(secret))).toEqual([])
        expect(text).not.toMatch(/<script|set-cookie|leader-district|p-district/)
      }
    expect([...published.values()].some(({ data }) => JSON.stringify(data).includes('〔略〕'))).toBe(true)
    expect([...published.values()].some(({ data }) => data.promises.some(({ text }) => text))).toBe(true)
  })

  const ids = new Map<string, string>()
  const find = async (reportId: string) => (await viewSnapshot(office, ids.get(reportId) ?? '')).snapshot

  /** Publishes a report's snapshot once what the checks find is taken out, as an office would. */
  async function publish(reportId: string) {
    const { snapshotId } = await beginSnapshot(office, { reportId, asOf: day, reason: '' }, plansNow)
    ids.set(reportId, snapshotId)
    const everybody = (await reader().select().from(users)).map(({ name }) => name)
    const flawed = checkSnapshot(await find(reportId), everybody).filter(isStopping)
    for (const taskId of new Set(flawed.flatMap((each) => each.taskId ?? []))) {
      const { version } = await find(reportId)
      await writeItem(office, { snapshotId, version, taskId, text: '' }, plansNow)
    }
    for (const [who, act] of [
      [office, 'submit'],
      [director, 'publish'],
    ] as const) {
      const { version } = await find(reportId)
      await actOnSnapshot(who, { snapshotId, version, act, note: '', item: [...secrecyItems] }, plansNow)
    }
    const { unitId, year } = await find(reportId)
    await openPublicPage(director, { unitId, isOpen: true }, plansNow)
    const path = [unitId, String(year)]
    const looks = [
      { language: 'zh', isCare: false },
      { language: 'en', isCare: true },
    ] as const
    const pages = await Promise.all(looks.map((look) => readPublic(path, look)))
    const data = await readPublic([...path, 'data.json'], looks[0])
    const texts = [...pages, data].map((answer) => answer?.body ?? fail())
    return { data: JSON.parse(texts.at(-1) ?? '') as PublicData, texts }
  }
})

const account = {
  ...{ phone: '1', passwordHash: '-', mustChangePassword: false, active: true, createdAt: plansNow, version: 1 },
}

function rollName(dice: ReturnType<typeof makeDice>): string {
  const at = 2 * dice.below(surnames.length / 2)
  return surnames.slice(at, at + 2) + dice.pick([...given]) + dice.pick([...given])
}

function fail(): never {
  throw new Error('nothing was published')
}
