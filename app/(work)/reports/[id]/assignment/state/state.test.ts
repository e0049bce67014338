import { describe, expect, it } from 'vitest'
import { cells, testOffers as offers } from '@/domain/plan/assignment/testing'
import { assignmentWordsOf } from '@/i18n/assignment-words'
import { readBlock, writeBlock } from './block-text'
import { dropEdit, isContested, keepMine, restoreEdits, type StoredRow, textsOf, writeEdits } from './edits'
import { beginGrid, reduceGrid } from './grid-state'
import { listCandidates } from './list-candidates'
import { fillDown, placeBlock, placeByName } from './place-block'
import { readHeader } from './read-header'
import { readKey } from './read-key'
import { blockOf, moveTo, stepFrom } from './selection'

const size = { rows: 4, columns: 8 }
const at = (row: number, column: number) => ({ row, column })
const select = (top: number, left: number, bottom = top, right = left) => ({
  anchor: at(top, left),
  cursor: at(bottom, right),
})
const rows: StoredRow[] = [0, 1, 2, 3].map((row) => ({ id: `r${row}`, version: 1, texts: cells() }))

describe('a selection', () => {
  it('moves inside the table, and grows from where it began', () => {
    expect(moveTo(select(0, 0), at(-1, 9), size).cursor).toEqual(at(0, 7))
    expect(blockOf(moveTo(select(2, 3), at(0, 1), size, true))).toEqual({ top: 0, bottom: 2, left: 1, right: 3 })
  })
  it('goes on by Tab in reading order and leaves the table behind the last cell', () => {
    expect(stepFrom(at(0, 7), size, false)).toEqual(at(1, 0))
    expect(stepFrom(at(1, 0), size, true)).toEqual(at(0, 7))
    expect([stepFrom(at(3, 7), size, false), stepFrom(at(0, 0), size, true)]).toEqual([null, null])
  })
})

describe('a block on the clipboard', () => {
  it('is read as Excel writes it: quoted cells with lines, tabs and quotes in them', () => {
    expect(readBlock('甲\t"一行\n二行"\r\n乙\t"他说""好"""\r\n')).toEqual([
      ['甲', '一行\n二行'],
      ['乙', '他说"好"'],
    ])
    expect(readBlock('"半句引号 之后')).toEqual([['"半句引号 之后']])
    expect(readBlock('甲\t\t丙')).toEqual([['甲', '', '丙']])
  })
  it('comes back as it was written', () => {
    const block = [
      ['甲', '一行\n二行'],
      ['"引"', ''],
    ]
    expect(readBlock(writeBlock(block))).toEqual(block)
  })
  it('goes to the upper left of the selection, and what is beyond the table is counted', () => {
    const placed = placeBlock(
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      select(3, 6),
      size,
    )
    expect(placed.cells).toEqual([
      { row: 3, column: 6, text: '甲' },
      { row: 3, column: 7, text: '乙' },
    ])
    expect(placed).toMatchObject({ left: 2, block: { top: 3, bottom: 3, left: 6, right: 7 } })
  })
  it('goes by the names of its first row, whatever their order, and leaves that row out', () => {
    const words = assignmentWordsOf('zh')
    const header = readHeader(['序号', '完成时限', ' 牵头单位*', '备注'], words)
    expect(header).toEqual([null, 5, 1, null])
    const placed = placeByName([['1', '6月底', '区司法局', '急']], header ?? [], select(2, 4), size)
    expect(placed.cells).toEqual([
      { row: 2, column: 5, text: '6月底' },
      { row: 2, column: 1, text: '区司法局' },
    ])
    expect(readHeader(['Lead unit', 'Due date'], assignmentWordsOf('en'))).toEqual([1, 5])
  })
  it('has no such row where a cell of it is no name, or may be what a cell says', () => {
    const words = assignmentWordsOf('zh')
    expect(readHeader(['区司法局', '6月底'], words)).toBeNull()
    expect(readHeader(['牵头单位', '区司法局'], words)).toBeNull()
    expect([readHeader(['重点'], words), readHeader([''], words)]).toEqual([null, null])
  })
  it('fills a selection whose sides are multiples of its own', () => {
    expect(placeBlock([['甲']], select(0, 1, 2, 2), size).cells).toHaveLength(6)
    expect(placeBlock([['甲'], ['乙']], select(0, 1, 3, 1), size).cells.map(({ text }) => text)).toEqual([
      '甲',
      '乙',
      '甲',
      '乙',
    ])
    expect(placeBlock([['甲'], ['乙']], select(0, 1, 2, 1), size).cells).toHaveLength(2)
  })
})

describe('copying down', () => {
  const textAt = (row: number, column: number) => `${row}${column}`
  it('takes the first row of a selection to the others, and for one row the row above', () => {
    expect(fillDown(blockOf(select(0, 1, 2, 1)), textAt)).toEqual([
      { row: 1, column: 1, text: '01' },
      { row: 2, column: 1, text: '01' },
    ])
    expect(fillDown(blockOf(select(2, 1, 2, 2)), textAt).map(({ text }) => text)).toEqual(['11', '12'])
    expect(fillDown(blockOf(select(0, 1)), textAt)).toEqual([])
  })
  it('repeats several rows where the handle was drawn from several', () => {
    expect(fillDown(blockOf(select(0, 0, 3, 0)), textAt, 2).map(({ text }) => text)).toEqual(['00', '10'])
  })
})

describe('what is typed', () => {
  it('is kept over the version and text it was typed over, spelled as the list does; typed back it is gone', () => {
    const edits = writeEdits({}, rows, [{ row: 1, column: 1, text: '区府办' }], offers)
    expect(edits).toEqual({ 'lead.r1': { text: '区政府办公室', version: 1, base: '区司法局' } })
    expect(textsOf(rows[1] as StoredRow, edits).lead).toBe('区政府办公室')
    expect(writeEdits(edits, rows, [{ row: 1, column: 1, text: '司法局' }], offers)).toEqual({})
  })
  it('is undone act by act, a paste as one', () => {
    const first = writeEdits({}, rows, [{ row: 0, column: 0, text: '甲' }], offers)
    const second = writeEdits(
      first,
      rows,
      [0, 1, 2].map((row) => ({ row, column: 1, text: '区府办' })),
      offers,
    )
    const typed = reduceGrid(reduceGrid(beginGrid({}), { kind: 'write', edits: first }), {
      kind: 'write',
      edits: second,
    })
    const undone = reduceGrid(typed, { kind: 'undo' })
    expect(undone.edits).toEqual(first)
    expect(reduceGrid(reduceGrid(undone, { kind: 'undo' }), { kind: 'undo' }).edits).toEqual({})
    expect(reduceGrid(typed, { kind: 'settle', edits: {} })).toMatchObject({ edits: {}, past: [] })
  })
  it('is contested where somebody saved something else there since, and nowhere else', () => {
    const edits = writeEdits({}, rows, [{ row: 0, column: 0, text: '我的' }], offers)
    const edit = edits['title.r0']
    const saved = (title: string): StoredRow => ({ id: 'r0', version: 2, texts: cells({ title }) })
    expect(edit && isContested(edit, saved('他的'), 'title')).toBe(true)
    expect(edit && isContested(edit, saved('建成平台'), 'title')).toBe(false)
    const mine = keepMine(edits, saved('他的'), 'title')['title.r0']
    expect(mine && isContested(mine, saved('他的'), 'title')).toBe(false)
    expect(dropEdit(edits, 'title.r0')).toEqual({})
  })
  it('comes back from what was kept unsent, also what could not be saved', () => {
    const values = { 'title.r0': '甲', 'kept.lead.r0': '市监局', 'version.r0': '1', 'due.r9': '2026-01-01' }
    expect(restoreEdits(values, rows)).toEqual({
      'title.r0': { text: '甲', version: 1, base: '建成平台' },
      'lead.r0': { text: '市监局', version: 1, base: '区司法局' },
    })
    expect(restoreEdits({ 'title.r0': '甲', 'version.r0': '0' }, rows)['title.r0']).toMatchObject({
      version: 0,
      base: null,
    })
    expect(restoreEdits(null, rows)).toEqual({})
  })
})

describe('a key', () => {
  const press = (key: string, others = {}) => ({ key, isControl: false, isShift: false, isComposing: false, ...others })
  it('that picks a word in an input method means nothing', () => {
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape'])
      expect([
        readKey(press(key, { isComposing: true }), true),
        readKey(press(key, { isComposing: true }), false),
      ]).toEqual([null, null])
  })
  it('moves the cursor unless a text is being typed', () => {
    expect(readKey(press('ArrowLeft'), true)).toBe(null)
    expect(readKey(press('ArrowLeft', { isShift: true }), false)).toEqual({
      deed: 'step',
      rows: 0,
      columns: -1,
      isExtended: true,
    })
    expect(readKey(press('ArrowDown', { isControl: true }), false)).toMatchObject({
      rows: Number.POSITIVE_INFINITY,
      columns: 0,
    })
    expect(readKey(press('End', { isControl: true }), false)).toMatchObject({
      rows: Number.POSITIVE_INFINITY,
      columns: Number.POSITIVE_INFINITY,
    })
  })
  it('takes a text back by Esc, and leaves the table by Esc where none is typed', () => {
    expect([readKey(press('Escape'), true), readKey(press('Escape'), false)]).toEqual([
      { deed: 'cancel' },
      { deed: 'leave' },
    ])
    expect(readKey(press('d', { isControl: true }), false)).toEqual({ deed: 'fillDown' })
    expect(readKey(press('z', { isControl: true }), true)).toBe(null)
    expect(readKey(press('x'), false)).toBe(null)
  })
})

describe('candidates', () => {
  it('are units with the typed letters, after those already in the cell, and handlers of the lead unit', () => {
    expect(listCandidates('lead', '市监', '', offers).map(({ label }) => label)).toEqual([
      '区市场监管局',
      '市市场监管局云溪分局',
    ])
    expect(listCandidates('supporting', '区司法局、府办', '', offers)).toEqual([
      { label: '区政府办公室', text: '区司法局、区政府办公室' },
    ])
    expect(listCandidates('handler', '', '区司法局', offers).map(({ label }) => label)).toEqual(['孙悦'])
    expect(listCandidates('due', '', '', offers)).toEqual([])
  })
})
