import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../testing'
import { readEnglishDeadline } from './deadlines/read-deadline'

const review = [
  'Home > Council > Performance',
  'Annual Governance Review 2024-25',
  'Larkfield District Council',
  'What has changed since last year',
  '• A hotline opened in May 2024.',
  'Where we fell short',
  'Risk registers were out of date. We think this happened because a post was vacant.',
  'Next steps',
  'This year we want fewer promises. The Director of Finance will refresh the risk registers by 30 September 2025. Openness is something we all believe in, and we will never stop listening.',
  'Action table',
  'Action\tOwner\tBy when',
  'Recruit a risk manager\tHead of Resources and Head of Legal\tAugust 2025',
  'Report progress to the Audit Committee\tMonitoring Officer\tEvery six months',
]

describe('an English report', () => {
  it('gives the sentences that bind somebody and the rows of its tables', () => {
    const read = readLines(review)
    expect(read).toMatchObject({ language: 'en', year: 2025 })
    expect(
      listCommitments(read).map(({ text, deadline, units }) => [
        text,
        deadline.due ?? deadline.period,
        units.map(({ name }) => name),
      ]),
    ).toEqual([
      [
        'The Director of Finance will refresh the risk registers by 30 September 2025.',
        '2025-09-30',
        ['Director of Finance'],
      ],
      ['Recruit a risk manager', '2025-08-31', ['Head of Resources', 'Head of Legal']],
      ['Report progress to the Audit Committee', 'halfYear', ['Monitoring Officer']],
    ])
  })

  it('tells its shortcomings with their cause', () => {
    const { shortcomings } = readLines(review)
    expect(shortcomings.map(({ text, cause }) => [text, cause?.text])).toEqual([
      ['Risk registers were out of date.', 'a post was vacant'],
    ])
  })

  it('may be a plan whose every part holds actions', () => {
    const read = readLines([
      'Improvement Plan 2025-26',
      'Purpose',
      'This plan sets out our response.',
      '1. Governance',
      'A register will be compiled by the Monitoring Officer before the end of October 2025. Training was refreshed in 2024.',
    ])
    expect(listCommitments(read).map(({ units, deadline }) => [units[0]?.name, deadline.due])).toEqual([
      ['Monitoring Officer', '2025-10-31'],
    ])
  })
})

describe('an English deadline', () => {
  const cases: [string, object][] = [
    ['by 31 March 2026', { kind: 'fixed', due: '2026-03-31' }],
    ['by June 2025', { kind: 'fixed', due: '2025-06-30' }],
    ['30/11/2025', { kind: 'fixed', due: '2025-11-30' }],
    ['Q3 2025', { kind: 'fixed', due: '2025-09-30' }],
    ['quarterly', { kind: 'recurring', period: 'quarter' }],
    ['by the end of the year', { kind: 'withinYear', due: '2025-12-31' }],
    ['Ongoing', { kind: 'ongoing' }],
    ['we may improve it', { kind: 'unset' }],
  ]
  for (const [words, expected] of cases)
    it(`of ${words}`, () => expect(readEnglishDeadline(words, 2025)).toMatchObject(expected))
})
