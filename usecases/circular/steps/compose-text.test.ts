import { expect, it } from 'vitest'
import { listLooseNumbers } from '@/domain/circular/check-circular'
import { mostNamed, type SheetTask } from '@/domain/circular/sheet'
import { createSheet } from '@/domain/circular/testing'
import { noFigures } from '@/domain/task/figures/figures'
import { dictionaryOf } from '@/i18n'
import { writeForm } from '../circular-forms'
import { composeText } from './compose-text'

const light = { colour: 'red', reason: 'overdue', count: 3, late: 0 } as const
const name = (why: SheetTask['why'], at: number): SheetTask => ({
  ...{ id: `${why}${at}`, number: '', title: '事'.repeat(200), unitId: `u${at}`, unitName: `单位${at}`, why },
  ...{ due: '2026-08-01', closedOn: '2026-09-01', light, extensions: 0, progress: '' },
})
const unit = (at: number) => ({
  ...{ unitId: `u${at}`, unitName: `单位${at}`, unitPath: `/d/u${at}/`, total: 2, reviewed: 0, reported: 0 },
  ...{ unreported: 2, released: 0, late: 0, overdue: 2, lastFiledOn: null },
})
const all = Array.from({ length: mostNamed }, (_, at) => at)
const sheet = createSheet({
  whole: { ...noFigures, total: 350, red: 350 },
  tasks: [...all.map((at) => name('red', at)), ...all.map((at) => name('fulfilled', at))],
  season: { name: '第三季度', units: Array.from({ length: 5000 }, (_, at) => unit(at)) },
})

it.each(['zh', 'en'] as const)(
  'of the largest sheet says the true counts, and can be saved as it stands (%s)',
  (locale) => {
    const text = composeText(sheet, dictionaryOf(locale), locale)
    expect(text).toContain(locale === 'zh' ? '红灯350项' : '350 tasks red')
    expect(writeForm.shape.text.safeParse(text).success).toBe(true)
    expect(listLooseNumbers(text, sheet, [])).toEqual([])
  },
)
