import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { tasks } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { completionOf, percentOf } from '@/domain/task/figures/figures'
import { readDocument } from '@/formats/read-document'
import { dictionaryOf } from '@/i18n'
import { seedDemo } from '@/seed/demo/seed-demo'
import { actorFor } from '../testing/actor-for'
import { exportBriefing } from './export-briefing'
import { sayBriefing } from './say-briefing'
import { viewBriefing } from './view-briefing'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
beforeAll(() => seedDemo(now), 120_000)

const choices = [
  { year: null, isMine: false },
  { year: null, isMine: true },
  { year: null, isMine: false, asOf: '2026-10-31' },
]

describe.each(choices)('the sheet for a meeting as Word (%j)', (choice) => {
  it('says in the same figures and words what its page says', async () => {
    const actor = await actorFor('chenlixin', now)
    const briefing = (await viewBriefing(actor, choice, now)) ?? fail()
    const { bytes } = await exportBriefing(actor, { ...choice, locale: 'zh', kind: 'docx' }, now)
    const { text } = await readDocument(Buffer.from(bytes), 'a.docx')
    const flat = text.replace(/\s+/g, '')
    const has = (words: string) => expect(flat).toContain(words.replace(/\s+/g, ''))
    const { counts, forecast } = briefing.overview
    const { sums, redTitle, more, decideTitle, decide } = sayBriefing(briefing, dictionaryOf('zh'))
    for (const words of [...sums, redTitle, more, decideTitle]) has(words)
    for (const { title, text: said } of decide) has(`${title}${said}`)
    // And the page's own figures, counted here once more.
    const parts = shownBuckets.map((bucket) => counts[bucket]).filter(Boolean)
    const said = sums[0]?.match(/\d+/g)?.map(Number) ?? []
    expect(said).toEqual([counts.total, ...parts])
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(counts.total)
    has(`${percentOf(completionOf(counts))}%`)
    has(`年内完不成${forecast.ids.missed.length}项，晚于时限${forecast.ids.late.length}项`)
    for (const { line, own } of briefing.red) {
      has(line.title)
      has(`${line.percent}%`)
      has(own.text)
    }
  })
})

it('marks the words that the office entered for a unit', async () => {
  const actor = await actorFor('chenlixin', now)
  await transaction((tx) => tx.update(tasks).set({ latestByProxy: true }))
  forgetKept()
  const { red } = (await viewBriefing(actor, { year: null, isMine: false }, now)) ?? fail()
  expect(red.filter(({ own }) => own.from !== 'answer' && own.text).map(({ own }) => own.isByProxy)).toContain(true)
  expect(red.filter(({ own }) => own.from === 'answer').map(({ own }) => own.isByProxy)).not.toContain(true)
  const { bytes } = await exportBriefing(actor, { year: null, isMine: false, locale: 'zh', kind: 'docx' }, now)
  expect((await readDocument(Buffer.from(bytes), 'a.docx')).text).toContain(dictionaryOf('zh').proxy.mark)
})

it('is put on record, and is nobody’s without tasks in sight', async () => {
  const actor = await actorFor('chenlixin', now)
  const { name } = await exportBriefing(actor, { year: null, isMine: false, locale: 'en', kind: 'docx' }, now)
  expect(name).toContain('2026')
  const events = await listEventsOf(reader(), 'ledger', '2025')
  expect(events.map(({ action }) => action)).toContain('export.briefing')
})

function fail(): never {
  throw new Error('no sheet')
}
