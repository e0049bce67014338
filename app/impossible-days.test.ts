import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { findWrongDays } from '@/app/(work)/wrong-days'
import { evidenceBody, moveBody } from '@/app/api/program/schemas'
import { checkFromDay, checkYearEnd } from '@/domain/admin/check-settings'
import { readHolidays } from '@/domain/admin/read-holidays'
import { readAuditAddress } from '@/domain/audit/audit-filter'
import { readCells } from '@/domain/plan/assignment/read-cells'
import { cells, testOffers } from '@/domain/plan/assignment/testing'
import { type LedgerTexts, ledgerFields } from '@/domain/plan/ledger/fields'
import { readLedgerRow } from '@/domain/plan/ledger/read-row'
import { readDueWords } from '@/reader/read-due-words'
import { readReport } from '@/reader/read-report'
import { dayKindWords } from '@/usecases/settings/edit-holidays'

const bad = ['2026-06-31', '2025-02-29', '2026-13-01', '6月底以后再说']
const good = '2026-06-30'

const modules = import.meta.glob<Record<string, unknown>>('../usecases/**/*-form{,s}.ts', { eager: true })
const isForm = (value: unknown): value is z.ZodObject => typeof value === 'object' && value !== null && 'shape' in value
const fields = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([form, value]) =>
    isForm(value)
      ? Object.entries(value.shape).map(([name, field]) => ({
          name: `${form}.${name}`,
          file,
          field: field as z.ZodType,
        }))
      : [],
  ),
)
/** What a field makes of a text: of one of a form with parts, of the text in a part. */
const read = (field: z.ZodType, text: string) => {
  const whole = field.safeParse(text)
  return whole.success ? whole : field.safeParse({ 0: text })
}
const bearsDay = /\.(?:day|due|asOf|\w+(?:On|Until|Due|Day))(?:\.\*)?$/
/** Cells of the assignment sheet are texts, which `readCells` reads below; a returned ledger changes no date at all. */
const isCell = (name: string): boolean => name.startsWith('assignmentForm.')

describe('a day that no calendar has', () => {
  const days = fields.filter(({ name }) => bearsDay.test(name) && !isCell(name))

  it('is looked for in every form that asks for a day', () => {
    expect(days.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'extensionForm.due',
        'milestonesForm.day.*',
        'reviseForm.due',
        'capacityForm.toDay',
        'startForm.asOf',
        'issueTokenForm.lastDay',
        'dueDaysForm.publishDue',
        'thresholdsForm.fromDay',
        'holidayForm.day',
      ]),
    )
    expect(days.length).toBeGreaterThan(30)
  })

  it.each(days)('is refused by $name', ({ field }) => {
    expect(read(field, good).success).toBe(true)
    expect(bad.filter((text) => read(field, text).success)).toEqual([])
  })

  it.each(['deputyForm.from', 'deputyForm.to'])('is refused by %s', (name) => {
    const field = fields.find((each) => each.name === name)?.field
    expect(bad.filter((text) => field && read(field, text).success)).toEqual([])
    expect(field && read(field, good).success).toBe(true)
  })
})

const texts = (more: Partial<LedgerTexts>): LedgerTexts => ({
  ...(Object.fromEntries(ledgerFields.map((name) => [name, ''])) as LedgerTexts),
  ...{ title: '建成平台', lead: '区司法局', due: good },
  ...more,
})
const ledger = { offers: testOffers, leaders: [], scale: 'points' as const }
const inReport = (day: string) =>
  readReport(`柳湾区2025年法治政府建设年度报告\n三、下一步工作打算\n（一）规范执法。区司法局于${day}前公布执法清单。`)
const throws = (act: () => unknown): boolean => {
  try {
    act()
    return false
  } catch {
    return true
  }
}

type Door = [name: string, days: (text: string) => (string | null | undefined)[]]
const doors: Door[] = [
  [
    'cells of the assignment sheet, pasted or in a file',
    (due) => [readCells(cells({ due }), testOffers).values.deadline?.due],
  ],
  ['words of the assignment sheet', (due) => [readDueWords(due, 'zh', 2026)?.due]],
  [
    'rows of a ledger that comes in',
    (day) =>
      (['due', 'originalDue', 'completedOn'] as const).map((field) => {
        const { value, problems } = readLedgerRow(1, texts({ [field]: day }), ledger)
        const found = {
          due: value.values.deadline?.due,
          originalDue: value.originalDue,
          completedOn: value.completedOn,
        }
        return problems.length ? null : found[field]
      }),
  ],
  ['lists of holidays', (day) => [throws(() => readHolidays(`${day} 放假 元旦`, 2026, dayKindWords())) ? null : day]],
  ['the day from which a setting holds', (day) => [throws(() => checkFromDay(day, '2025-01-01')) ? null : day]],
  [
    'the window of the year’s end',
    (day) => [throws(() => checkYearEnd({ from: day.slice(5) || day, to: '07-15' })) ? null : day],
  ],
  [
    'the ledger’s address',
    (day) => {
      const { dueFrom, dueTo, dueBy, asOf } = readLedgerAddress(
        { from: day, to: day, by: day, asOf: day },
        {} as never,
      ).filter
      return [dueFrom, dueTo, dueBy, asOf ?? dueBy]
    },
  ],
  [
    'the log’s address',
    (day) => {
      const { from, to } = readAuditAddress({ from: day, to: day }).filter
      return [from, to]
    },
  ],
  ['what a page says of its address', (day) => ['from' in findWrongDays({ from: day }, ['from']) ? null : day]],
  [
    'evidence sent by a program',
    (day) =>
      (['issuedOn', 'validUntil'] as const).map((name) =>
        evidenceBody.safeParse({ [name]: day }).success ? day : null,
      ),
  ],
  ['moves sent by a program', (due) => [moveBody.safeParse({ move: 'reopen', version: 1, due }).success ? due : null]],
  [
    'the text of a report',
    (day) => inReport(day).steps.flatMap(({ commitments }) => commitments.map(({ deadline }) => deadline.due)),
  ],
]

describe.each(doors)('%s', (_, days) => {
  it('take a day that there is', () => {
    const taken = days(good)
    expect(taken.length).toBeGreaterThan(0)
    for (const day of taken) expect(day).toBe(good)
  })

  it.each(['2026-06-31', '2026-02-29', '2026-13-01', '六月的一天'])('take no %s', (text) => {
    for (const day of days(text)) expect(day ?? null).toBeNull()
  })
})
