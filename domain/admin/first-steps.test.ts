import { expect, it } from 'vitest'
import { type Beginnings, listFirstSteps } from './first-steps'

const installation = { isNamed: true, hasOffice: true, daysThisYear: 36, daysNextYear: 36, hasBackup: true }
const settled: Beginnings = { today: '2026-11-10', activeUnits: 5, hasPeople: true, installation }
const openOf = (change: Partial<Beginnings>) =>
  listFirstSteps({ ...settled, ...change }).flatMap(({ step, state }) => (state === 'open' ? step : []))

it('an empty office has everything before it', () => {
  const nothing = { isNamed: false, hasOffice: false, daysThisYear: 0, daysNextYear: 0, hasBackup: false }
  expect(openOf({ activeUnits: 1, hasPeople: false, installation: nothing })).toEqual([
    'name',
    'units',
    'people',
    'office',
    'holidays',
    'backup',
  ])
})

it('each step goes once its data are there, and comes back when they are gone', () => {
  expect(openOf({})).toEqual([])
  expect(openOf({ hasPeople: false })).toEqual(['people'])
  expect(openOf({ installation: { ...installation, hasBackup: false } })).toEqual(['backup'])
})

it('a body without units below it lacks none once its own people do all', () => {
  expect(openOf({ activeUnits: 1 })).toEqual([])
  expect(openOf({ activeUnits: 1, hasPeople: false })).toEqual(['units', 'people'])
})

it("next year's holidays are asked for from November, and only told of before", () => {
  const without = { ...installation, daysNextYear: 0 }
  expect(openOf({ installation: without })).toEqual(['holidays'])
  expect(openOf({ installation: without, today: '2026-06-01' })).toEqual([])
  const early = listFirstSteps({ ...settled, installation: without, today: '2026-06-01', hasPeople: false })
  expect(early.find(({ step }) => step === 'holidays')?.state).toBe('later')
})

it('the year whose holidays are asked for is this one while it lacks them', () => {
  const yearOf = (change: Partial<typeof installation>) =>
    listFirstSteps({ ...settled, hasPeople: false, installation: { ...installation, ...change } }).find(
      ({ step }) => step === 'holidays',
    )?.year
  expect(yearOf({ daysThisYear: 0, daysNextYear: 0 })).toBe(2026)
  expect(yearOf({ daysNextYear: 0 })).toBe(2027)
})

it('an administrator below the top has no steps of the installation', () => {
  const steps = listFirstSteps({ ...settled, installation: null, hasPeople: false })
  expect(steps.map(({ step }) => step)).toEqual(['units', 'people'])
})
