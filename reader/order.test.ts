import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNoMeasure } from './commitment/no-measure'
import { readEnglishDeadline } from './en/deadlines/read-deadline'
import { englishOrder } from './en/order'
import { readHeadingKind } from './en/sections/heading-lines'
import { readEnglishColumn } from './en/tables/columns'
import { readEnglishHeading } from './en/title/read-title'
import { readOutline } from './outline/read-outline'
import { findRule, type Rule } from './rule'
import { readDeadline } from './zh/deadlines/read-deadline'
import { chineseOrder } from './zh/order'
import { classifyHeading } from './zh/sections/classify-heading'
import { readKind } from './zh/title/read-kind'
import { readUnitsOfSentence } from './zh/units/read-units'

const rolesIn = (text: string) =>
  readUnitsOfSentence(readOutline(text), { start: 0, end: text.length }).map(({ role }) => role)
const headingOf = (line: string) => {
  const outline = readOutline(line)
  const [block] = outline.blocks
  return block && readHeadingKind(outline, block)
}

/** What is read before and after the order is turned round: the last list is asked first. */
const cases: [string, unknown[], () => unknown, unknown, unknown][] = [
  ['Chinese titles', chineseOrder.titles, () => readKind('河道管护情况方案', ''), 'plan', 'report'],
  ['Chinese openings', chineseOrder.openings, () => readKind(null, '报告如下,安排如下'), 'report', 'plan'],
  [
    'Chinese headings',
    chineseOrder.headings,
    () => classifyHeading('存在问题及下一步打算', null, false),
    'both',
    'nextSteps',
  ],
  [
    'Chinese reasons',
    chineseOrder.noMeasures,
    () => findNoMeasure(chineseOrder.noMeasures, '感谢支持,已全部完成。'),
    'closing',
    'doneWork',
  ],
  [
    'Chinese deadlines',
    chineseOrder.deadlines,
    () => readDeadline('持续清淤,6月底前完成', 2031).kind,
    'fixed',
    'ongoing',
  ],
  ['Chinese units', chineseOrder.units, () => rolesIn('县水利局负责清淤'), ['lead'], ['named']],
  [
    'English titles',
    englishOrder.titles,
    () => readEnglishHeading(readOutline('Ferry plan review'), {}).kind,
    'report',
    'plan',
  ],
  ['English headings', englishOrder.headings, () => headingOf('Progress on planned actions'), 'done', 'nextSteps'],
  [
    'English reasons',
    englishOrder.noMeasures,
    () => findNoMeasure(englishOrder.noMeasures, 'The year 2031 will be a good one'),
    'guidingLead',
    'fact',
  ],
  [
    'English deadlines',
    englishOrder.deadlines,
    () => readEnglishDeadline('monthly, by 9 May 2031', 2031).kind,
    'fixed',
    'recurring',
  ],
  ['English columns', englishOrder.columns, () => readEnglishColumn('Supporting lead'), 'supporting', 'lead'],
]

describe('the order in which lists win', () => {
  for (const [name, list, read, before, after] of cases)
    it(`decides ${name}`, () => {
      expect(read()).toEqual(before)
      list.reverse()
      try {
        expect(read()).toEqual(after)
      } finally {
        list.reverse()
      }
    })
})

describe('a rule of the order', () => {
  const { titles, openings, noMeasures, columns } = chineseOrder
  const lists: Rule[][] = [
    ...[titles, openings, noMeasures, columns],
    ...[englishOrder.titles, englishOrder.headings, englishOrder.noMeasures, englishOrder.columns],
  ]
  it('is the first of all lists to know its own words', () => {
    for (const rules of lists)
      for (const rule of rules) for (const words of rule.fits) expect(findRule(rules, words), words).toBe(rule)
  })
})

/** Asked by themselves for something else: whether a sentence ends the paper, and whether a thing comes again. */
const alone = { zh: ['zh/sections/closing.ts formulaRules'], en: ['en/deadlines/read-deadline.ts recurringRules'] }

describe('a list that the order names', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(import.meta.dirname, file), 'utf8') }))
  const importsOf = (text: string) => [...text.matchAll(/import \{([^}]*)\} from '(\.[^']*)'/g)]
  for (const language of ['zh', 'en'] as const)
    it(`is asked by nobody beside it: ${language}`, () => {
      const orders = sources.filter(({ file }) => file.startsWith(language) && file.endsWith('order.ts'))
      const lists = importsOf(orders.map(({ text }) => text).join('\n')).flatMap(
        ([, names = '']) => names.match(/\w+(?:Rules?|Headings|Names|Columns|Titles?)\b/g) ?? [],
      )
      const others = sources.filter(({ file }) => file.startsWith(language) && !file.endsWith('order.ts'))
      const beside = others.flatMap(({ file, text }) =>
        importsOf(text).flatMap(([, names = '']) =>
          lists.filter((list) => names.includes(list)).map((list) => `${file} ${list}`),
        ),
      )
      expect(beside).toEqual(alone[language])
      expect(lists.length).toBeGreaterThan(10)
    })
})
