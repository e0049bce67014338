import { describe, expect, it } from 'vitest'
import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import { computeLight, computeLightBounds } from '@/domain/task/light'
import { createTask } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import { figureOpening, sayOpening } from './compose-opening'

const today = '2026-11-24'
const bounds = computeLightBounds(today, new Map())

const task = (overrides: Parameters<typeof createTask>[0]): AnnualTask => {
  const facts = { targets: [], source: '', heading: '', unitName: null, openOccurrenceDue: null }
  const made = { ...createTask({ due: '2026-10-31', originalDue: '2026-10-31', ...overrides }), ...facts }
  return { ...made, light: computeLight(made, bounds) }
}

describe('the opening of the annual report', () => {
  const kept = { status: 'closed', outcome: 'fulfilled' } as const
  const figures = figureOpening(
    [
      task({ ...kept, submittedOn: '2026-10-30', completedOn: '2026-11-04' }),
      task({ ...kept, submittedOn: '2026-11-02', completedOn: '2026-11-04' }),
      task({ status: 'done', submittedOn: '2026-10-20', completedOn: '2026-11-04' }),
      task({ status: 'closed', outcome: 'partly', completedOn: '2026-10-20' }),
      task({ status: 'closed', outcome: 'notFulfilled' }),
      task({ status: 'closed', outcome: 'notApplicable' }),
      task({ status: 'closed', outcome: 'ongoing' }),
      task({ status: 'inProgress' }),
    ],
    today,
  )
  const facts = { year: 2025, yearAhead: false, promised: 8, day: today, share: null }

  it('gives every end of a promise a figure of its own, and each rate its two numbers', () => {
    expect(sayOpening(figures, facts, dictionaryOf('zh'), 'zh')).toBe(
      '2025年度报告提出的8条工作打算，分解为8项任务，由1个单位牵头。' +
        '截至2026年11月24日，完成2项，部分完成1项，转长期坚持1项，未完成1项，不再适用1项，认定办结待销号1项，仍在办理1项。' +
        '完成率29%（2/7，不再适用和撤销的1项不计），按原完成时限已到期7项，按期办结1项，按期办结率14%。',
    )
  })

  it('names a plan by the year that it plans', () => {
    const [zh, en] = (['zh', 'en'] as const).map((each) =>
      sayOpening(figures, { ...facts, yearAhead: true }, dictionaryOf(each), each),
    )
    expect(zh).toContain('2026年工作安排提出的8条工作打算')
    expect(en).toContain('The plan for 2026 made 8 commitments')
  })

  it('says the same in English', () => {
    const en = sayOpening(figures, facts, dictionaryOf('en'), 'en')
    expect(en).toContain('fulfilled 2, partly fulfilled 1, made lasting 1, not fulfilled 1, no longer applicable 1')
    expect(en).toContain('29% fulfilled (2/7')
    expect(en).toContain('1 of 7 due so far')
  })

  it('states the body’s promises and a unit’s share of them apart', () => {
    const share = { unitName: '区司法局', unitFullName: '云溪区司法局', supporting: 3 }
    const said = sayOpening(figures, { ...facts, promised: 25, share }, dictionaryOf('zh'), 'zh')
    expect(said).toContain('共提出25条工作打算，其中由区司法局牵头8项，配合3项（配合的不计入以下数字）。')
  })
})
