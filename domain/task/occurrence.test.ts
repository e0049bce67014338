import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { decideOccurrence, type OccurrenceDeed, openOccurrenceDueOf, stateOfOccurrence } from './occurrence'
import { listOccurrenceDeeds } from './occurrence-rights'
import type { Occurrence } from './task'
import { createActor, createDossier, createOccurrence, createTask } from './testing'

const openDueOf = (instances: Occurrence[]) => openOccurrenceDueOf(createTask({ period: 'quarter' }), instances)

/** The first quarter of 2026, due on 8 April, missed from 23 April on. */
const quarter = createOccurrence({ filedOn: null, filedBy: null })
const missedFrom = '2026-04-23'
const on = (today: string) => ({
  today,
  occurrenceRedBefore: today < missedFrom ? '2026-04-08' : '2026-04-09',
  userId: 'handler',
  note: '理由',
})
const decided = (deeds: [OccurrenceDeed, string][], from: Occurrence = quarter): Occurrence =>
  deeds.reduce((occurrence, [deed, day]) => decideOccurrence(deed, occurrence, on(day)), from)
const stateOn = (day: string, ...deeds: [OccurrenceDeed, string][]) => stateOfOccurrence(decided(deeds), on(day))

function refusalOf(deed: OccurrenceDeed, occurrence: Occurrence, day: string, note = '理由'): string | null {
  try {
    decideOccurrence(deed, occurrence, { ...on(day), note })
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : 'other'
  }
}

describe('an instance of a recurring duty', () => {
  it.each<[string, string]>([
    ['2025-12-31', 'toCome'],
    ['2026-01-01', 'due'],
    ['2026-04-08', 'due'],
    ['2026-04-09', 'late'],
    ['2026-04-22', 'late'],
    ['2026-04-23', 'missed'],
  ])('is on %s, when nothing was filed: %s', (day, state) => expect(stateOn(day)).toBe(state))

  it('is filed, accepted or sent back', () => {
    expect(stateOn('2026-04-02', ['file', '2026-04-01'])).toBe('filed')
    expect(stateOn('2026-05-01', ['file', '2026-04-01'], ['accept', '2026-04-20'])).toBe('accepted')
    expect(stateOn('2026-04-03', ['file', '2026-04-01'], ['sendBack', '2026-04-02'])).toBe('sentBack')
    expect(stateOn('2026-04-09', ['file', '2026-04-01'], ['sendBack', '2026-04-02'])).toBe('late')
    expect(stateOn('2026-05-09', ['file', '2026-04-01'], ['sendBack', '2026-04-02'])).toBe('missed')
  })

  it('is not filed before its period has begun', () => {
    expect(refusalOf('file', quarter, '2025-12-31')).toBe('occurrenceNotBegun')
    expect(refusalOf('file', quarter, '2026-01-01')).toBeNull()
  })

  it('stays missed, whatever is filed, accepted, sent back or excused afterwards', () => {
    const deeds: OccurrenceDeed[] = ['file', 'accept', 'sendBack', 'explain', 'excuse', 'refuse']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 8 }), (tried) => {
        let occurrence = quarter
        for (const deed of tried)
          if (refusalOf(deed, occurrence, '2026-05-06') === null)
            occurrence = decideOccurrence(deed, occurrence, on('2026-05-06'))
        expect(stateOfOccurrence(occurrence, on('2026-05-06'))).toBe('missed')
      }),
    )
  })

  it('is late and no more when it was filed before it was missed', () => {
    const late = decided([['file', '2026-04-20']])
    expect([stateOfOccurrence(late, on('2026-06-01')), openDueOf([late])]).toEqual(['filed', null])
  })
})

describe('the light of an instance', () => {
  const lit = (...deeds: [OccurrenceDeed, string][]) => openDueOf([decided(deeds)])
  it('goes by filing in time', () => {
    expect(lit()).toBe('2026-04-08')
    expect(lit(['file', '2026-04-08'])).toBeNull()
    expect(lit(['file', '2026-04-01'], ['sendBack', '2026-04-02'])).toBe('2026-04-08')
  })
  it('is not cleared by a filing after it was missed', () => expect(lit(['file', '2026-05-06'])).toBe('2026-04-08'))
  it('is cleared by an explanation only when the office has accepted it', () => {
    expect(lit(['explain', '2026-04-10'])).toBe('2026-04-08')
    expect(lit(['explain', '2026-04-10'], ['refuse', '2026-04-11'])).toBe('2026-04-08')
    expect(lit(['explain', '2026-04-10'], ['excuse', '2026-04-11'])).toBeNull()
    expect(lit(['explain', '2026-04-10'], ['refuse', '2026-04-11'], ['explain', '2026-04-12'])).toBe('2026-04-08')
  })
  it('is that of the earliest one open', () => {
    const second = createOccurrence({ id: 'o2', due: '2026-07-07', filedOn: null })
    expect(openDueOf([second, quarter])).toBe('2026-04-08')
    expect(openDueOf([second, decided([['file', '2026-04-08']])])).toBe('2026-07-07')
  })
})

describe('what is refused', () => {
  const filed = decided([['file', '2026-04-01']])
  const accepted = decided([
    ['file', '2026-04-01'],
    ['accept', '2026-04-02'],
  ])
  const explained = decided([['explain', '2026-04-10']])
  it.each<[OccurrenceDeed, string, Occurrence, string]>([
    ['file', 'what is filed', filed, 'occurrenceFiled'],
    ['accept', 'what nobody filed', quarter, 'occurrenceNotWaiting'],
    ['sendBack', 'what is accepted', accepted, 'occurrenceNotWaiting'],
    ['explain', 'what was filed in time', filed, 'occurrenceFiled'],
    ['explain', 'what waits for the office', explained, 'occurrenceExplained'],
    ['excuse', 'without explanation', quarter, 'explanationNone'],
    ['refuse', 'without explanation', quarter, 'explanationNone'],
  ])('%s %s', (deed, _, occurrence, code) => expect(refusalOf(deed, occurrence, '2026-04-12')).toBe(code))
  it.each<[OccurrenceDeed, Occurrence]>([
    ['sendBack', filed],
    ['explain', quarter],
    ['refuse', explained],
  ])('%s without a reason', (deed, occurrence) =>
    expect(refusalOf(deed, occurrence, '2026-04-12', ' ')).toBe('reasonMissing'),
  )
})

describe('who is offered what', () => {
  const sides = [{ userId: 'handler', side: 'work' } as const]
  const offered = (role: 'handler' | 'head' | 'coordinator', path: string, occurrence: Occurrence, userId?: string) =>
    listOccurrenceDeeds(occurrence, createDossier({}, { sides }), createActor(role, path, userId), '2026-04-12')
  const filed = decided([['file', '2026-04-01']])
  const explained = decided([['explain', '2026-04-10']])
  it('the handler explains, the head judges what is filed, the office the explanation', () => {
    expect(offered('handler', '/district/lead/', quarter)).toEqual(['explain'])
    expect(offered('head', '/district/lead/', filed)).toEqual(['accept', 'sendBack'])
    expect(offered('coordinator', '/district/', explained)).toEqual(['excuse', 'refuse'])
    expect(offered('coordinator', '/district/', filed)).toEqual([])
    expect(offered('head', '/district/lead/', explained)).toEqual([])
  })
  it('nobody judges what is their own, in another capacity', () => {
    expect(offered('head', '/district/lead/', filed, 'handler')).toEqual([])
    expect(offered('coordinator', '/district/', explained, 'handler')).toEqual([])
  })
})
