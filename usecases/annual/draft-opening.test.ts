import { describe, expect, it } from 'vitest'
import type { AnnualTask } from '@/db/list-annual-parts'
import { createTask } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import { figureOpening, sayOpening } from './draft-opening'

const task = (overrides: Parameters<typeof createTask>[0]): AnnualTask => {
  const facts = { source: '', heading: '', unitName: null, openOccurrenceDue: null }
  return { ...createTask({ due: '2026-10-31', ...overrides }), ...facts }
}

describe('the opening of the annual report', () => {
  const figures = figureOpening([
    task({ status: 'closed', outcome: 'fulfilled', submittedOn: '2026-10-30', completedOn: '2026-11-04' }),
    task({ status: 'done', submittedOn: '2026-11-02', completedOn: '2026-11-04' }),
    task({ status: 'closed', outcome: 'partly', completedOn: '2026-10-20' }),
    task({ status: 'closed', outcome: 'notFulfilled' }),
    task({ status: 'closed', outcome: 'notApplicable' }),
    task({ status: 'closed', outcome: 'ongoing' }),
    task({ status: 'inProgress' }),
  ])
  const facts = { year: 2025, promised: 7, day: '2026-11-24' }

  it('counts as done only what was done in full, and on time by the day it was handed in', () =>
    expect(figures).toMatchObject({ tasks: 7, done: 2, onTime: 1, open: 1 }))

  it('gives what was done in part, not done or no longer applies a figure of its own, in both languages', () => {
    const zh = sayOpening(figures, facts, dictionaryOf('zh').exports, 'zh')
    expect(zh).toContain('办结2项，其中按期办结1项；部分完成1项，未完成1项，转长期坚持1项，不再适用1项，仍在办理1项。')
    const en = sayOpening(figures, facts, dictionaryOf('en').exports, 'en')
    expect(en).toContain('; partly fulfilled 1, not fulfilled 1, ongoing 1, no longer applicable 1, still open 1.')
  })
})
