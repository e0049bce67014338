import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { listPrintedPages, type PrintedPage } from '@/formats/testing/printed-pages'
import { convertWithOffice, hasOffice } from '@/formats/testing/run-soffice'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { addParagraph } from './add-paragraph'
import { beginEdition } from './begin-edition'
import { exportEdition } from './export-edition'

useTestDatabase()
const now = '2027-03-22T02:00:00.000Z'
const office = actorOf('coordinator')

/** A letter of 三号, half of which a line may be off: fonts that stand in for those of the standard differ by that much. */
const letter = 5.6
const near = (wanted: number) => ({
  asymmetricMatch: (given: unknown) => Math.abs(Number(given) - wanted) < letter / 2,
  toString: () => `about ${wanted} mm`,
})

/** An annual report of several pages, as Word writes and LibreOffice prints it. */
async function printEdition(): Promise<PrintedPage[]> {
  const done = { status: 'closed', outcome: 'fulfilled', completedOn: '2026-11-02', closedOn: '2026-11-03' } as const
  await makeTask({ title: '做好甲', ...done })
  const { editionId } = await beginEdition(office, { reportId: 'r1', reason: '' }, now)
  const text = '字'.repeat(26 + 28 * 70)
  await addParagraph(office, { editionId, content: 3, taskId: null, text }, now)
  const { bytes } = await exportEdition(office, { editionId, isClean: false, kind: 'docx' }, now)
  return listPrintedPages(convertWithOffice(bytes, 'docx', 'pdf'))
}

// Where LibreOffice is missing `run-soffice` says so.
describe.skipIf(!hasOffice)('an annual report on paper', () => {
  let pages: PrintedPage[] = []
  beforeAll(async () => {
    await makeDistrict()
    pages = await printEdition()
  }, 120_000)
  /** The pages between the first and the last, which hold nothing but text. */
  const full = () => pages.filter(({ lines }) => lines.length > 20 && lines.every(({ text }) => /^字+$/.test(text)))

  it('is A4 throughout', () => {
    expect(pages.length).toBeGreaterThan(3)
    for (const { width, height } of pages) expect([width, height]).toEqual([near(210), near(297)])
  })

  it('has 22 lines of 28 letters on a page', () => {
    expect(full().length).toBeGreaterThan(1)
    for (const { lines } of full()) {
      expect(lines).toHaveLength(22)
      expect(new Set(lines.map(({ text }) => text.length))).toEqual(new Set([28]))
    }
  })

  it('stands 37 mm below the upper edge and 28 mm from the left one, in an area of 156 by 225 mm', () => {
    for (const { lines } of full()) {
      const [first, last] = [lines[0], lines.at(-1)]
      for (const { left, right } of lines) expect([left, right]).toEqual([near(28), near(28 + 156)])
      // A baseline stands within its line of 225 / 22 mm.
      const line = 225 / 22
      expect(first?.baseline).toBeGreaterThan(37)
      expect(first?.baseline).toBeLessThan(37 + line)
      expect(last?.baseline).toBeGreaterThan(37 + 225 - line)
      expect(last?.baseline).toBeLessThan(37 + 225)
    }
  })

  it('bears its number between dashes below the text, on the outer side', () => {
    for (const [index, { number }] of pages.entries()) {
      expect(number?.text.replaceAll(' ', '')).toBe(`—${index + 1}—`)
      expect(number?.baseline).toBeGreaterThan(37 + 225)
      expect(number?.baseline).toBeLessThan(297 - 20)
      if (index % 2) expect(number?.left).toBeLessThan(28 + 3 * letter)
      else expect(number?.right).toBeGreaterThan(28 + 156 - 3 * letter)
    }
  })
})
