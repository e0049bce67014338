import { expect, it } from 'vitest'
import { lightOfDay } from './own-light'

it.each([
  ['long before', null, '2027-01-04', 'green', 'ahead'],
  ['ten working days before', null, '2027-02-15', 'yellow', 'soon'],
  ['on the day itself', null, '2027-03-01', 'yellow', 'soon'],
  ['the day after', null, '2027-03-02', 'red', 'past'],
  ['done in time', '2027-02-24', '2027-03-20', 'green', 'inTime'],
  ['done on the day', '2027-03-01', '2027-03-20', 'green', 'inTime'],
  ['done late', '2027-03-05', '2027-03-20', 'yellow', 'late'],
])('%s', (_, doneOn, today, colour, reason) => {
  expect(lightOfDay('2027-03-01', doneOn, today, new Map())).toMatchObject({ colour, reason })
})

it('counts working days', () => {
  expect(lightOfDay('2027-03-01', null, '2027-02-26', new Map()).days).toBe(1)
  expect(lightOfDay('2027-03-01', '2027-03-05', '2027-03-20', new Map()).days).toBe(4)
})
