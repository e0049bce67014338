import { describe, expect, it } from 'vitest'
import { addDays, addWorkingDays, type SpecialDays, workingDaysBetween } from '@/domain/calendar'
import { bucketOf } from './figures/bucket'
import { calendarPercent, computeLight, computeLightBounds, isLateDone, type LightFacts } from './light'
import { outcomes } from './task'
import { createTask } from './testing'

const nationalDay: SpecialDays = new Map([
  ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map((day) => [day, 'holiday'] as const),
  ['2026-09-20', 'workday'],
  ['2026-10-10', 'workday'],
])

function lightOn(today: string, task: Partial<LightFacts>, special: SpecialDays = new Map()) {
  const facts = { ...createTask({ percent: 100 }), openOccurrenceDue: null, ...task }
  const { colour, reason, count, late } = computeLight(facts, computeLightBounds(today, special))
  return `${colour} ${reason} ${count}${late ? ` late ${late}` : ''}`
}

describe('the light of a task that waits to be signed for', () => {
  const task = { status: 'assigned', signDue: '2026-03-05' } as const
  it('is blue up to and on the last day', () => expect(lightOn('2026-03-05', task)).toBe('blue waiting 0'))
  it('is red the day after', () => expect(lightOn('2026-03-06', task)).toBe('red signOverdue 1'))
  it('is red once its own day has passed, however long there is to sign', () =>
    expect(lightOn('2026-03-05', { ...task, due: '2026-03-01' })).toBe('red overdue 4'))
  it('is blue on its own day', () =>
    expect(lightOn('2026-03-01', { ...task, signedOn: null, due: '2026-03-01' })).toBe('blue waiting 0'))
})

describe('the light of a running task', () => {
  const due = (day: string) => ({ due: day })
  it('is yellow on the due day, the day included', () =>
    expect(lightOn('2026-06-30', due('2026-06-30'))).toBe('yellow soon 0'))
  it('is red the day after', () => expect(lightOn('2026-07-01', due('2026-06-30'))).toBe('red overdue 1'))
  it('is green with four working days left', () =>
    expect(lightOn('2026-06-24', due('2026-06-30'))).toBe('green normal 0'))
  it('is yellow with three working days left', () =>
    expect(lightOn('2026-06-25', due('2026-06-30'))).toBe('yellow soon 5'))
  it('is yellow when the due day is the weekend after the third working day', () =>
    expect(lightOn('2026-06-23', due('2026-06-28'))).toBe('yellow soon 5'))
  it('counts neither holidays nor forgets working weekends', () => {
    expect(lightOn('2026-09-29', due('2026-10-09'), nationalDay)).toBe('yellow soon 10')
    expect(lightOn('2026-09-28', due('2026-10-09'), nationalDay)).toBe('green normal 0')
  })
  it('warns a key task ten working days before', () => {
    expect(lightOn('2026-06-16', { ...due('2026-06-30'), priority: 'key' })).toBe('yellow soon 14')
    expect(lightOn('2026-06-15', { ...due('2026-06-30'), priority: 'key' })).toBe('green normal 0')
  })
  it('has no due light without a due day', () => expect(lightOn('2030-01-01', { due: null })).toBe('green normal 0'))
  it('measures the percent against the calendar', () => {
    const half = { assignedOn: '2026-01-01', due: '2026-12-31' }
    expect(calendarPercent(half, '2026-07-02')).toBe(50)
    expect(lightOn('2026-07-02', { ...half, percent: 41 })).toBe('green normal 0')
    expect(lightOn('2026-07-02', { ...half, percent: 40 })).toBe('yellow behind 10')
    expect(lightOn('2026-07-02', { ...half, percent: 21 })).toBe('yellow behind 29')
    expect(lightOn('2026-07-02', { ...half, percent: 20 })).toBe('red farBehind 30')
  })
  it('is yellow from the day after a missed occurrence and red after ten working days', () => {
    const missed = { due: '2026-12-31', openOccurrenceDue: '2026-04-08' }
    expect(lightOn('2026-04-08', missed)).toBe('green normal 0')
    expect(lightOn('2026-04-09', missed)).toBe('yellow occurrenceLate 1')
    expect(lightOn('2026-04-22', missed)).toBe('yellow occurrenceLate 14')
    expect(lightOn('2026-04-23', missed)).toBe('red occurrenceLong 15')
  })
  it('puts being overdue before everything else', () =>
    expect(lightOn('2027-01-04', { due: '2026-12-31', percent: 0, openOccurrenceDue: '2026-04-08' })).toBe(
      'red overdue 4',
    ))
})

describe('the light of a task in review', () => {
  const review = { status: 'officeReview', due: '2026-06-30', percent: 10 } as const
  it('stands still once submitted in time', () =>
    expect(lightOn('2026-08-01', { ...review, submittedOn: '2026-06-30' })).toBe('green inReview 0'))
  it('goes on when submitted late', () =>
    expect(lightOn('2026-08-01', { ...review, submittedOn: '2026-07-01' })).toBe('red overdue 32'))
})

describe('the light of a task at rest', () => {
  it.each(['draft', 'suspended', 'cancelled', 'carriedOver'] as const)('is grey: %s', (status) =>
    expect(lightOn('2027-06-01', { status })).toBe(`grey ${status} 0`),
  )
  it.each([
    ['fulfilled', 'green'],
    ['ongoing', 'green'],
    ['partly', 'yellow'],
    ['notFulfilled', 'red'],
    ['notApplicable', 'grey'],
  ] as const)('shows what became of it once it is closed: %s is %s', (outcome, colour) => {
    expect(lightOn('2027-06-01', { status: 'closed', outcome, completedOn: '2026-12-31' })).toBe(
      `${colour} ${outcome} 0`,
    )
    expect(lightOn('2027-06-01', { status: 'closed', outcome, percent: 25 })).toBe(`${colour} ${outcome} 0`)
  })
  it('waits to be closed where it is completed and nobody has chosen the outcome', () =>
    expect(lightOn('2027-06-01', { status: 'done', completedOn: '2026-12-31' })).toBe('green toClose 0'))
  it.each(outcomes)('says for ever that it was handed in late, whatever became of it: %s', (outcome) => {
    const late = { status: 'closed', outcome, completedOn: '2027-01-10', submittedOn: '2027-01-03' } as const
    expect(lightOn('2030-06-01', late)).toMatch(new RegExp(`${outcome} 0 late 3`))
    expect(lightOn('2030-06-01', { ...late, submittedOn: '2026-12-31' })).not.toContain('late')
  })
  it('does not hold the reviewers days against the unit', () =>
    expect(isLateDone({ completedOn: '2027-01-10', submittedOn: '2026-12-31', due: '2026-12-31', lateBefore: 0 })).toBe(
      false,
    ))
  it('stays late after a reopening, running and whenever it is handed in again, by the most days', () => {
    const again = { status: 'closed', outcome: 'fulfilled', completedOn: '2027-02-10' } as const
    const dates = { ...again, submittedOn: '2027-02-05', due: '2027-02-28', lateBefore: 12 }
    expect(lightOn('2030-06-01', dates)).toBe('green fulfilled 0 late 12')
    expect(lightOn('2030-06-01', { ...dates, submittedOn: '2027-03-20' })).toBe('green fulfilled 0 late 20')
    expect(lightOn('2027-01-10', { due: '2027-02-28', lateBefore: 12 })).toBe('green normal 0 late 12')
  })
})

describe('bounds of the light', () => {
  it('are three working days and ten, whatever day of the week and holiday', () => {
    for (let offset = 0; offset < 400; offset++) {
      const today = addDays('2026-01-01', offset)
      const { soonUntil, occurrenceRedBefore } = computeLightBounds(today, nationalDay)
      expect(workingDaysBetween(today, soonUntil, nationalDay)).toBe(3)
      expect(workingDaysBetween(today, addDays(soonUntil, 1), nationalDay)).toBe(4)
      for (let back = 5; back < 25; back++) {
        const missed = addDays(today, -back)
        expect(missed < occurrenceRedBefore, `${missed} ${today}`).toBe(today > addWorkingDays(missed, 10, nationalDay))
      }
    }
  })
})

describe('how figures count a task', () => {
  it.each([
    ['closed', 'notFulfilled', 'red', 'notFulfilled'],
    ['closed', null, 'green', 'toClose'],
    ['done', null, 'green', 'toClose'],
    ['inProgress', null, 'red', 'red'],
    ['inProgress', null, 'yellow', 'yellow'],
    ['assigned', null, 'blue', 'normal'],
    ['suspended', null, 'grey', 'suspended'],
    ['carriedOver', 'partly', 'grey', 'carriedOver'],
  ] as const)('%s (%s) with a %s light is %s', (status, outcome, colour, bucket) =>
    expect(bucketOf({ status, outcome }, { colour })).toBe(bucket),
  )
})
