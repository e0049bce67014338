import { describe, expect, it } from 'vitest'
import { readPercent } from '@/domain/plan/ledger/read-percent'
import { readEditedChoices } from './choices'
import { findColumns } from './find-columns'
import { cutCell, foldCell, foldWritten } from './fold-cell'
import { markCell, markCells, readMarks } from './marks'
import { pickEditedRows } from './pick-edited-rows'

describe('what a cell says', () => {
  it.each([
    ['date', ' 2026年6月30日 ', '2026-06-30'],
    ['date', '２０２６／６／３０', '2026-06-30'],
    ['date', '46203', '2026-06-30'],
    ['date', '2026-06-30 00:00:00', '2026-06-30'],
    ['date', '长期', '长期'],
    ['percent', '60.0%', '60'],
    ['percent', '６０', '60'],
    ['percent', '百分之60', '60'],
    ['percent', '一半', '一半'],
    ['number', '００３', '3'],
    ['number', '2.0', '2'],
    ['text', '  甲 \r\n乙　\n', '甲\n乙'],
    ['text', '（一）', '（一）'],
  ] as const)('as a %s %j is %j', (kind, text, said) => expect(foldCell(kind, text)).toBe(said))

  it('is the same as the export wrote it', () => {
    expect([foldWritten('percent', 0.6), foldWritten('number', 3), foldWritten('date', null)]).toEqual(['60', '3', ''])
    expect(foldCell('percent', '0.6', 'shares')).toBe('60')
  })
})

describe('a hostile cell', () => {
  const blanks = `甲${' '.repeat(200_000)}乙`
  const msOf = (work: () => unknown) => {
    const before = performance.now()
    work()
    return performance.now() - before
  }

  it('of blanks alone is read at once, thousands of times over', () => {
    const cells = Array.from({ length: 5_000 }, () => blanks)
    expect(msOf(() => cells.map((cell) => foldCell('text', cell)))).toBeLessThan(200)
    expect(msOf(() => foldCell('text', `${blanks.slice(0, 9_998)}乙`))).toBeLessThan(200)
    expect(msOf(() => readPercent(blanks, 'points'))).toBeLessThan(200)
  })

  it('stands as it is where it is too long, and is shown by its beginning', () => {
    const long = `甲${' '.repeat(10_000)}\r\n`
    expect([foldCell('text', long), foldCell('percent', long)]).toEqual([long, long])
    expect([cutCell(long).length, cutCell('甲')]).toEqual([201, '甲'])
  })

  it('holds no id and no marks that are longer than any', () => {
    const long = 'a'.repeat(10_000)
    expect(readMarks(long)).toBeUndefined()
    expect(pick([top, ['1', '甲1', '建成平台', '2', '', long, '3', long]])[0]).toMatchObject({
      id: long.slice(0, 100),
      version: null,
    })
  })
})

describe('marks', () => {
  it('are of one length for every text and change with each letter', () => {
    const texts = ['', '甲', '甲乙', '乙甲', '已接入 9 家', '已接入 10 家', 'x'.repeat(30_000)]
    const marks = texts.map((text) => markCell('note', text))
    expect(new Set(marks).size).toBe(texts.length)
    expect(new Set(marks.map(({ length }) => length))).toEqual(new Set([5]))
  })
  it('hardly ever agree by chance', () => {
    const marks = new Set(Array.from({ length: 20_000 }, (_, at) => markCell('title', `第${at}项任务`)))
    expect(marks.size).toBeGreaterThan(19_990)
  })
  it('come back one by one, and not where some are gone', () => {
    const columns = [
      { key: 'note', kind: 'text' as const },
      { key: 'percent', kind: 'percent' as const },
    ]
    const marks = markCells(columns, ['甲', 0.6])
    expect(readMarks(marks)).toEqual(new Set([markCell('note', '甲'), markCell('percent', '60')]))
    expect([marks.slice(1), '', '!'.repeat(10)].map(readMarks)).toEqual(Array(3).fill(undefined))
  })
})

const heads = {
  hidden: { id: '标识', version: '版本', marks: '原值' },
  columns: [
    { key: 'index', head: '序号' },
    { key: 'number', head: '编号' },
    { key: 'title', head: '任务名称' },
    { key: 'extensions', head: '延期次数' },
    { key: 'note', head: '备注' },
  ],
}
const columns = heads.columns.map(({ key }) => ({
  key,
  kind: key === 'extensions' ? ('number' as const) : ('text' as const),
}))
const row = (id: string, cells: (string | number)[], version = '3') => [
  ...cells.map(String),
  id,
  version,
  markCells(columns, cells),
]
const pick = (rows: string[][]) => {
  const found = findColumns(rows, heads)
  if (!found) throw new Error('no heads')
  return [...pickEditedRows({ rows, found, columns, totals: ['title', 'extensions'], total: '合计' })]
}
const top = ['序号', '编号', '任务名称', '延期次数', '备注', '标识', '版本', '原值']

describe('the rows of an edited sheet', () => {
  it('are found below heads that were moved, wrapped and joined by others', () => {
    const rows = [['某局台账'], ['备 注', '编号', '说明', '任务\n名称', '版本', '原值', '标识']]
    expect(findColumns(rows, heads)).toMatchObject({
      headRow: 2,
      hidden: { id: 6, version: 4, marks: 5 },
      unread: ['说明'],
    })
    expect(findColumns([['任务', '牵头单位']], heads)).toBeUndefined()
    expect(findColumns([['编号', '任务名称', '备注']], heads)?.hidden.id).toBe(-1)
  })

  it('tell the cells that say something else, not the number of the row', () => {
    const one = row('a', ['1', '甲1', '建成平台', 2, '原话'])
    const moved = ['9', ...one.slice(1, 4), '改过', ...one.slice(5)]
    const [first, second] = pick([top, row('b', ['1', '甲2', '修订清单', 0, '']), moved])
    expect([first?.cells.size, second?.row, [...(second?.cells ?? [])]]).toEqual([0, 3, [['note', '改过']]])
  })

  it('leave the foot and empty lines out, and keep what was added or pasted twice', () => {
    const one = row('a', ['1', '甲1', '建成平台', 2, ''])
    const rows = pick([
      top,
      one,
      [],
      one,
      ['', '', '新任务'],
      ['合计', '', '2', '4'],
      ['填表人：某某'],
      ['5', '', '年度信访总计'],
    ])
    expect(rows.map(({ row, id, twiceOf, name }) => [row, id, twiceOf, name])).toEqual([
      [2, 'a', null, '建成平台'],
      [4, 'a', 2, '建成平台'],
      [5, '', null, '新任务'],
      [7, '', null, ''],
      [8, '', null, '年度信访总计'],
    ])
  })

  it('have no version where what stood in the hidden columns is damaged', () => {
    const one = row('a', ['1', '甲1', '建成平台', 2, ''])
    const rows = pick([top, [...one.slice(0, 7), one[7]?.slice(2) ?? ''], row('b', ['2', '甲2', '清单', 0, ''], 'v2')])
    expect(rows.map(({ version }) => version)).toEqual([null, null])
  })
})

it('what an address says wrongly of a comparison counts as not said', () => {
  const search = new URLSearchParams('a.0.4.note=leave&a.0.5.note=maybe&a.x.4.note=take&b=1&page=-2&leave=yes')
  const { answers, leaves, page } = readEditedChoices(search)
  expect([[...answers], leaves, page]).toEqual([[['0.4.note', 'leave']], false, 1])
})
