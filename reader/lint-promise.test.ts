import { describe, expect, it } from 'vitest'
import { lintPromise } from './lint-promise'
import { readOne } from './testing'

describe('lintPromise', () => {
  it('finds nothing missing in a promise with body, date, result and figure', () => {
    expect(lintPromise(readOne('县司法局要在6月底前开展案卷评查不少于2次。'))).toMatchObject({
      isVague: false,
      missing: [],
    })
  })

  it('calls effort without result vague, and says what to ask for', () => {
    const lint = lintPromise(readOne('进一步加大执法力度，不断提升法治水平。'))
    expect(lint).toMatchObject({ isVague: true, missing: ['result', 'baseline', 'target', 'unit', 'date'] })
    expect(lint.vague).toContain('进一步')
  })

  it('asks a change for the figure it starts from', () => {
    expect(lintPromise(readOne('降低行政诉讼败诉率。')).missing).toContain('baseline')
    expect(lintPromise(readOne('将败诉率降低到8%以下。')).missing).not.toContain('baseline')
  })

  it('gives a form to start from, with the source words and without those of effort', () => {
    expect(lintPromise(readOne('进一步开展案卷评查，每季度通报一次。')).form).toEqual({
      unit: null,
      date: '每季度',
      act: '开展案卷评查',
      target: null,
      baseline: null,
    })
  })

  it('begins the form with the act, not with a date of its own clause', () => {
    expect(lintPromise(readOne('2025年，努力把办案时间压缩下来。')).form.act).toBe('把办案时间压缩下来')
  })

  it('reads English too', () => {
    const lint = lintPromise(
      { text: 'We will continue to improve services.', deadline: { kind: 'unset', text: '' }, units: [], targets: [] },
      'en',
    )
    expect(lint).toMatchObject({ isVague: true, missing: ['result', 'baseline', 'target', 'unit', 'date'] })
  })

  it('leaves an English sentence its verb in the form to start from', () => {
    const promise = { deadline: { kind: 'unset' as const, text: '' }, units: [], targets: [] }
    const act = (text: string) => lintPromise({ ...promise, text }, 'en').form.act
    expect(act('We will continue to improve services.')).toBe('We will improve services.')
    expect(act('We will further actively publish the minutes.')).toBe('We will publish the minutes.')
  })
})
