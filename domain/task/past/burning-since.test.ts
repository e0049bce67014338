import { expect, it } from 'vitest'
import { addDays } from '@/domain/calendar'
import { computeLightBounds } from '../light'
import { createTask } from '../testing'
import { burningSince } from './burning-since'

const task = createTask({
  status: 'inProgress',
  assignedOn: '2026-01-01',
  signedOn: '2026-01-02',
  due: '2026-09-10',
  percent: 95,
})
const days = Array.from({ length: 20 }, (_, at) => computeLightBounds(addDays('2026-09-01', at), new Map()))
const since = (events: Parameters<typeof burningSince>[0]['events']) =>
  burningSince({ task, occurrences: [], events }, 'red', days, (day) => day)

it('tells since when a task is overdue without a break', () => {
  expect(since([])).toBe('2026-09-11')
  const rested = (at: string, before: string) => ({
    at: `${at}T02:00:00.000Z`,
    action: 'task.x',
    userId: null,
    before: { status: before },
    after: {},
  })
  expect(since([rested('2026-09-13', 'inProgress'), rested('2026-09-16', 'suspended')])).toBe('2026-09-16')
})
