import { describe, expect, it } from 'vitest'
import { lintDraft } from './lint-draft'

const vague = { text: '进一步加强执法监督，不断提升执法水平。', namedUnits: [], targets: [] }
const undated = { deadlineKind: 'unset', deadlineWords: '', due: null } as const

describe('lintDraft', () => {
  it('says what effort without a result leaves open', () => {
    expect(lintDraft(vague, undated, '')).toMatchObject({
      missing: ['result', 'baseline', 'target', 'unit', 'date'],
      vague: ['进一步', '不断'],
      form: { act: '加强执法监督', unit: null },
    })
  })

  it('takes the lead unit and the day that a person has set as said', () => {
    const lint = lintDraft(vague, { deadlineKind: 'fixed', deadlineWords: '', due: '2025-06-30' }, '县司法局')
    expect(lint).toMatchObject({
      missing: ['result', 'baseline', 'target'],
      form: { unit: '县司法局', date: '2025-06-30' },
    })
  })

  it('says nothing of a promise that can be checked as it stands', () => {
    const clear = { text: '6月底前开展案卷评查2次。', namedUnits: ['县司法局'], targets: ['2次'] }
    expect(lintDraft(clear, { deadlineKind: 'fixed', deadlineWords: '6月底前', due: '2025-06-30' }, '')).toBeNull()
  })

  it('reads a promise in English by its own words', () => {
    const text = 'We will continue to improve services.'
    expect(lintDraft({ text, namedUnits: [], targets: [] }, undated, '')?.vague).toContain('continue to')
  })
})
