import { describe, expect, it } from 'vitest'
import { addDays, addWorkingDays, type SpecialDays, workingDaysBetween } from '@/domain/calendar'
import { bucketOf } from './bucket'
import { calendarPercent, computeLight, computeLightBounds, isLateDone, isOnTimeDone, type LightFacts } from './light'
import { createTask } from './testing'

const nationalDay: SpecialDays = new Map([
  ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map((day) => [day, 'holiday'] as const),
  ['2026-09-20', 'workday'],
  ['2026-10-10', 'workday'],
])

function lightOn(today: string, task: Partial<LightFacts>, special: SpecialDays = new Map()) {
  const facts = { ...createTask({ percent: 100 }), openOccurrenceDue: null, ...task }
  const { colour, reason, count } = computeLight(facts, computeLightBounds(today, special))
  return `${colour} ${reason} ${count}`
}

describe('the light of a task that waits to be signed for', () => {
  const task = { status: 'assigned', signDue: '2026-03-05' } as const
  it('is blue up to and on the last day', () => expect(lightOn('2026-03-05', task)).toBe('blue waiting 0'))
  it('is red the day after', () => expect(lightOn('2026-03-06', task)).toBe('red signOverdue 1'))
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
  it('is green when done in time', () =>
    expect(lightOn('2027-06-01', { status: 'closed', completedOn: '2026-12-31' })).toBe('green done 0'))
  it('says for ever that it was handed in late', () =>
    expect(lightOn('2030-06-01', { status: 'closed', completedOn: '2027-01-10', submittedOn: '2027-01-03' })).toBe(
      'green doneLate 3',
    ))
  it('does not hold the reviewers days against the unit', () =>
    expect(isLateDone({ completedOn: '2027-01-10', submittedOn: '2026-12-31', due: '2026-12-31', lateBefore: 0 })).toBe(
      false,
    ))
  it('stays late after a reopening, whenever it is handed in again, by the most days', () => {
    const again = { status: 'closed', completedOn: '2027-02-10', submittedOn: '2027-02-05', due: '2027-02-28' } as const
    expect(lightOn('2030-06-01', { ...again, lateBefore: 12 })).toBe('green doneLate 12')
    expect(lightOn('2030-06-01', { ...again, lateBefore: 12, submittedOn: '2027-03-20' })).toBe('green doneLate 20')
  })

  it('is late or on time once it is finished and had a due day, never both', () => {
    const days = [null, '2026-12-30', '2026-12-31', '2027-01-10']
    for (const completedOn of days)
      for (const submittedOn of days)
        for (const due of [null, '2026-12-31']) {
          const facts = { completedOn, submittedOn, due, lateBefore: 0 }
          expect(Number(isLateDone(facts)) + Number(isOnTimeDone(facts))).toBe(completedOn && due ? 1 : 0)
        }
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
    ['closed', 'green', 'done'],
    ['inProgress', 'red', 'red'],
    ['inProgress', 'yellow', 'yellow'],
    ['assigned', 'blue', 'normal'],
    ['suspended', 'grey', 'stopped'],
  ] as const)('%s with a %s light is %s', (status, colour, bucket) =>
    expect(bucketOf(status, { colour, reason: 'normal', count: 0 })).toBe(bucket),
  )
})
