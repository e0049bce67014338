import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { findDossier } from '@/db/task/find-dossier'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { readEditedChoices } from '@/domain/task/edited/choices'
import { everything } from '@/domain/task/ledger'
import type { Task } from '@/domain/task/task'
import { convertWithOffice, hasOffice } from '@/formats/testing/run-soffice'
import { writeWorkbook } from '@/formats/write-xlsx'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { changeTask, type TaskEdit } from '../../task/change-task'
import { editBook, type SheetEdit, setCells } from '../../testing/edit-book'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { exportWorkbook } from '../export-ledger'
import { checkEdited } from './check-edited'
import { takeEdited } from './take-edited'
import { uploadEdited } from './upload-edited'

useTestDatabase()
beforeAll(makeDistrict)

const [first, further] = ['督办台账', '督办台账（续表）']
const part = { filter: everything, address: '' }
const take = (who: string, locale: 'zh' | 'en' = 'zh') => exportWorkbook(actorOf(who), part, locale, testNow)
const upload = async (who: string, bytes: Uint8Array, name = '台账.xlsx') =>
  (await uploadEdited(actorOf(who), { name, bytes }, testNow)).keptId
const check = (who: string, keptId: string, choices = '') =>
  checkEdited(actorOf(who), keptId, readEditedChoices(new URLSearchParams(choices)), testNow)
const write = async (who: string, keptId: string, choices = '', requestId?: string) => {
  const { stamp } = await check(who, keptId, choices)
  return takeEdited(actorOf(who), { keptId, choices, stamp, requestId }, testNow)
}
/** The comparison of what the person would have exported, with these edits. */
async function compare(who: string, edits: Record<string, SheetEdit>, choices = '') {
  const keptId = await upload(who, await editBook(await take(who), edits))
  return { keptId, trial: await check(who, keptId, choices) }
}
const dossierOf = async (taskId: string) => {
  const dossier = await findDossier(reader(), visibleTo(actorOf('coordinator')), taskId, '2026-03-02')
  if (!dossier) throw new Error(`no task ${taskId}`)
  return dossier
}
/** The further sheet twice, as somebody copies it within the workbook and edits both. */
async function copySheet(bytes: Uint8Array, ...edits: SheetEdit[]): Promise<Uint8Array> {
  const rows = (await readWorkbook(bytes)).find(({ sheet }) => sheet === further)?.rows ?? []
  const heads = rows.find((row) => row.length > 5) ?? []
  const width = Math.max(...rows.map(({ length }) => length))
  const columns = Array.from({ length: width }, () => ({ header: '', width: 10 }))
  return writeWorkbook(
    edits.map((edit, at) => ({ name: at ? `${further} (${at + 1})` : further, columns, rows: edit(rows, heads) })),
  )
}
const cells = ({ number }: Task, change: Record<string, string>) => setCells({ [number ?? '']: change })
const sayWhy = (why: { refusal: { code: string } } | { finding: { code: string } } | null) =>
  why ? ('refusal' in why ? why.refusal.code : why.finding.code) : null
const plain = { leaderId: null, priority: 'normal', needsLeader: false, note: '' } as const
/** What somebody else changes on the page meanwhile. */
const change = ({ id: taskId }: Task, edit: Partial<TaskEdit>) =>
  changeTask(actorOf('director'), { ...plain, supportingUnitIds: [], newStandards: [], taskId, ...edit }, testNow)
const noteOf = async (task: Task) => (await dossierOf(task.id)).task.note

describe('an exported ledger that comes back', () => {
  it('differs in nothing where nobody edited it, in both languages and saved by another program', async () => {
    await makeTask(
      { due: '2026-06-30', note: '备注\n两行', latestProgress: '=已接入 9 家' },
      { supporting: ['support'] },
    )
    await makeTask({ status: 'closed', outcome: 'fulfilled', completedOn: '2026-02-01', closedOn: '2026-02-20' })
    for (const locale of ['zh', 'en'] as const) {
      const bytes = await take('coordinator', locale)
      for (const copy of [bytes, await editBook(bytes, {})]) {
        const trial = await check('coordinator', await upload('coordinator', copy))
        expect([trial.lines, trial.takes, trial.unchanged]).toEqual([[], [], 2])
      }
    }
  })

  it.skipIf(!hasOffice)('differs in nothing after LibreOffice saved it', { timeout: 120_000 }, async () => {
    const saved = convertWithOffice(await take('coordinator'), 'xlsx', 'xlsx:Calc MS Excel 2007 XML')
    expect((await check('coordinator', await upload('coordinator', saved))).lines).toEqual([])
  })

  it('is written for the office by the use cases of the page, each with its event, and one for the whole', async () => {
    const task = await makeTask({ due: '2026-06-30' }, { supporting: ['support'] })
    const { keptId, trial } = await compare('coordinator', {
      [first]: cells(task, { 承办人: 'colleague 88123456' }),
      [further]: cells(task, { 备注: '区长批示', 分管领导: 'leader', 配合单位: 'support单位、other' }),
    })
    expect(trial.lines.map(({ field, state, now, typed }) => [field, state, now, typed])).toEqual([
      ['handler', 'changed', 'handler', 'colleague 88123456'],
      ['leader', 'changed', '', 'leader'],
      ['supporting', 'changed', 'support单位', 'support单位、other'],
      ['note', 'changed', '', '区长批示'],
    ])
    expect(await write('coordinator', keptId)).toEqual({ tasks: 1 })
    const { task: after, supporting } = await dossierOf(task.id)
    expect(after).toMatchObject({ handlerId: 'colleague', note: '区长批示', leaderId: 'leader', due: '2026-06-30' })
    expect(supporting.map(({ unitId }) => unitId).sort()).toEqual(['other', 'support'])
    const events = await listEventsOf(reader(), 'task', task.id)
    expect(events.map(({ action }) => action)).toEqual(['task.assign', 'task.change'])
    const { hash } = trial
    expect((await listEventsOf(reader(), 'file', hash)).at(-1)).toMatchObject({
      action: 'ledger.takeBack',
      objectName: '台账.xlsx',
      after: { count: 1, cells: 4, left: 0 },
    })
    expect((await check('coordinator', keptId)).lines).toEqual([])
  })

  it('makes a report of the handler’s words and percent, and asks for words', async () => {
    const [task, other] = [await makeTask({ latestProgress: '已接入 8 家' }), await makeTask()]
    const { keptId, trial } = await compare('handler', {
      [first]: setCells({
        [task.number ?? '']: { 最新进展: '已接入 10 家', 完成比例: '８０％' },
        [other.number ?? '']: { 完成比例: '90' },
      }),
    })
    expect(trial.lines.map(({ field, state, why }) => [field, state, sayWhy(why)])).toEqual([
      ['report', 'changed', null],
      ['report', 'refused', 'doneMissing'],
    ])
    await write('handler', keptId, 'leave=1')
    expect((await dossierOf(task.id)).task).toMatchObject({ latestProgress: '已接入 10 家', percent: 80 })
    expect((await dossierOf(other.id)).task.percent).toBe(other.percent)
    expect((await listEventsOf(reader(), 'task', task.id)).map(({ action }) => action)).toEqual(['task.report'])
  })

  it('takes no percent that falls: a cell has no room for the reason', async () => {
    const task = await makeTask({ percent: 60 })
    const edits = { [first]: setCells({ [task.number ?? '']: { 最新进展: '退回两家', 完成比例: '50%' } }) }
    const { lines } = (await compare('handler', edits)).trial
    expect(lines.map(({ state, why }) => [state, sayWhy(why)])).toEqual([['refused', 'percentFallsHere']])
  })

  it('asks which percent a bare 1 is that may have lost its format, and reads one with its sign', async () => {
    const [task, other] = [await makeTask({ percent: 100 }), await makeTask({ percent: 0 })]
    const { lines, takes } = (
      await compare('handler', {
        [first]: setCells({
          [task.number ?? '']: { 最新进展: '已全部建成', 完成比例: '1' },
          [other.number ?? '']: { 最新进展: '刚开工', 完成比例: '1%' },
        }),
      })
    ).trial
    expect(lines.map(({ state, why }) => [state, sayWhy(why)])).toEqual([
      ['refused', 'percentUnclear'],
      ['changed', null],
    ])
    expect(takes.map(({ edits }) => edits.report?.percent)).toEqual([1])
  })

  it('lets the head give a task to another of the unit, and nobody else', async () => {
    const task = await makeTask()
    const edit = (name: string) => ({ [first]: cells(task, { 承办人: name }) })
    expect(sayWhy((await compare('head', edit('stranger'))).trial.lines[0]?.why ?? null)).toBe('handlerUnknown')
    expect(sayWhy((await compare('head', edit(''))).trial.lines[0]?.why ?? null)).toBe('handlerKept')
    expect(sayWhy((await compare('handler', edit('colleague'))).trial.lines[0]?.why ?? null)).toBe('moveNotYours')
    await write('head', (await compare('head', edit('colleague'))).keptId)
    expect((await dossierOf(task.id)).task.handlerId).toBe('colleague')
  })

  it.each([
    ['cellByExtension', first, { 现完成时限: '2026年9月30日' }],
    ['cellByDuty', first, { 任务名称: '另一个名字' }],
    ['cellByDuty', first, { 牵头单位: 'support单位' }],
    ['cellDerived', first, { 原完成时限: '2026-01-01' }],
    ['cellDerived', first, { 亮灯: '绿灯' }],
    ['cellByMove', further, { 状态: '已办结' }],
    ['cellByEvidence', further, { 佐证材料: '验收报告' }],
    ['cellByDuty', further, { 办结标准: '换一条' }],
    ['formulaEmpty', further, { 备注: '=INDEX(A1' }],
    ['cellFault', further, { 备注: '#N/A' }],
    ['textLong', further, { 备注: '长'.repeat(2001) }],
    ['textLong', further, { 备注: `甲${' '.repeat(20_000)}乙` }],
    ['leaderUnknown', further, { 分管领导: '没有这个人' }],
    ['unitUnknown', further, { 配合单位: '没有的局' }],
    ['rowShifted', first, { 督办编号: '法督〔2026〕999号' }],
  ] as const)('refuses with %s, and writes nothing until somebody leaves it', async (code, sheet, change) => {
    const task = await makeTask({ due: '2026-06-30' })
    const { keptId, trial } = await compare('coordinator', { [sheet]: cells(task, change) })
    expect(trial.lines.map(({ state, why }) => [state, sayWhy(why)])).toEqual([['refused', code]])
    await expectRefusal(write('coordinator', keptId), 'editedNotReady')
    await expectRefusal(write('coordinator', keptId, 'leave=1'), 'editedNothing')
    expect((await dossierOf(task.id)).task.version).toBe(task.version)
  })

  it('stands in conflict where somebody else changed the same cell, and says theirs beside ours', async () => {
    const [task, other] = [await makeTask(), await makeTask()]
    const edits = setCells({ [task.number ?? '']: { 备注: '我的' }, [other.number ?? '']: { 备注: '我的' } })
    const keptId = await upload('coordinator', await editBook(await take('coordinator'), { [further]: edits }))
    await change(task, { note: '别人的' })
    await change(other, { note: '', leaderId: 'leader' })
    const { lines, open } = await check('coordinator', keptId)
    expect(lines.map(({ state, now, typed, answer }) => [state, now, typed, answer])).toEqual([
      ['conflict', '别人的', '我的', null],
      ['changed', '', '我的', 'take'],
    ])
    expect(open).toBe(1)
    await expectRefusal(write('coordinator', keptId), 'editedNotReady')
    await write('coordinator', keptId, `a.${lines[0]?.place}=take`)
    expect([await noteOf(task), await noteOf(other)]).toEqual(['我的', '我的'])
    expect((await dossierOf(other.id)).task.leaderId).toBe('leader')
  })

  it('writes only what was shown: a task that moved after the look stops all of it', async () => {
    const [task, other] = [await makeTask(), await makeTask()]
    const edits = setCells({ [task.number ?? '']: { 备注: '甲' }, [other.number ?? '']: { 备注: '乙' } })
    const { keptId, trial } = await compare('coordinator', { [further]: edits })
    await change(other, { leaderId: 'leader' })
    const late = takeEdited(actorOf('coordinator'), { keptId, choices: '', stamp: trial.stamp }, testNow)
    await expectRefusal(late, 'editedMoved')
    expect(await noteOf(task)).toBe('')
    const forged = `a.${trial.lines[0]?.place}=leave`
    const other2 = takeEdited(actorOf('coordinator'), { keptId, choices: forged, stamp: trial.stamp }, testNow)
    await expectRefusal(other2, 'editedMoved')
  })

  it('leaves what a person leaves, and gives a second press the same answer', async () => {
    const [task, other] = [await makeTask(), await makeTask()]
    const edits = setCells({ [task.number ?? '']: { 备注: '甲' }, [other.number ?? '']: { 备注: '乙' } })
    const { keptId, trial } = await compare('coordinator', { [further]: edits })
    const choices = `a.${trial.lines[0]?.place}=leave`
    expect(await write('coordinator', keptId, choices, 'press')).toEqual({ tasks: 1 })
    expect(await write('coordinator', keptId, choices, 'press')).toEqual({ tasks: 1 })
    expect([await noteOf(task), await noteOf(other)]).toEqual(['', '乙'])
  })

  it('reads sheets as people mangle them: columns moved and gone, rows sorted and deleted, dates and numbers as text', async () => {
    const task = await makeTask({ due: '2026-06-30', percent: 40 })
    const mangled: SheetEdit = (rows, heads) => {
      const isKept = (number = '') => number === task.number || (number && !number.endsWith('1号'))
      const body = rows.filter((row) => /^\d+$/.test(row[0] ?? '') && isKept(row[1])).reverse()
      const order = ['备注', '导出版本', '任务标识', '原值', '督办编号', '交办时间'].map((name) =>
        heads.findIndex((head) => head.startsWith(name)),
      )
      const table = [heads, ...body].map((row) => order.map((at) => row[at] ?? ''))
      return [
        ['某某局填报'],
        [],
        ...table.map((row) => row.map((cell) => cell.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1/$2/$3'))),
      ]
    }
    const edit: SheetEdit = (rows, heads) => mangled(cells(task, { 备注: '补记' })(rows, heads), heads)
    const { trial } = await compare('coordinator', { [further]: edit })
    expect(trial.lines.map(({ field, typed, state }) => [field, typed, state])).toEqual([['note', '补记', 'changed']])
    expect(trial.sheets[1]?.found.places.size).toBe(3)
  })

  it('tells rows that were added, pasted twice, or stripped of their hidden cells', async () => {
    const task = await makeTask()
    const { trial } = await compare('coordinator', {
      [first]: (rows, heads) => {
        const own = rows.find((row) => row[1] === task.number) ?? []
        const added = heads.map((head) => (head === '任务名称' ? '新任务' : ''))
        const stripped = own.map((cell, at) => (heads[at]?.startsWith('原值') ? '' : cell))
        return [...rows.filter((row) => row !== own), stripped, own, added]
      },
    })
    expect(trial.lines.map(({ field, why, name }) => [field, sayWhy(why), name])).toEqual([
      ['row', 'rowMarksGone', task.title],
      ['row', 'rowAgain', task.title],
      ['row', 'rowAdded', '新任务'],
    ])
  })

  it('takes of two places that say different things of one cell neither, and what both say once', async () => {
    const [task, other] = [await makeTask(), await makeTask()]
    const say = (text: string) =>
      setCells({ [task.number ?? '']: { 备注: text }, [other.number ?? '']: { 备注: '同' } })
    const keptId = await upload('coordinator', await copySheet(await take('coordinator'), say('甲'), say('乙')))
    const { lines, takes, open } = await check('coordinator', keptId)
    expect(lines.map(({ task: seen, typed, state, why }) => [seen?.id, typed, state, sayWhy(why)])).toEqual([
      [task.id, '甲', 'refused', 'cellTwice'],
      [other.id, '同', 'changed', null],
      [task.id, '乙', 'refused', 'cellTwice'],
    ])
    expect([takes.map(({ taskId }) => taskId), open]).toEqual([[other.id], 2])
    await write('coordinator', keptId, 'leave=1')
    expect([await noteOf(task), await noteOf(other)]).toEqual(['', '同'])
  })

  it.each([first, further])(
    'refuses the sheet %s without its numbers, since rows sorted apart from their ids would be told by nothing',
    async (sheet) => {
      await makeTask({ note: '甲' })
      await makeTask({ note: '乙' })
      const sortApart: SheetEdit = (rows, heads) => {
        const [at, ids] = [rows.indexOf(heads) + 1, heads.length - 3]
        const [one = [], two = []] = rows.slice(at)
        const swapped = [two.slice(0, ids).concat(one.slice(ids)), one.slice(0, ids).concat(two.slice(ids))]
        const number = heads.indexOf('督办编号')
        return rows.toSpliced(at, 2, ...swapped).map((row) => row.toSpliced(number, 1))
      }
      const keptId = await upload('coordinator', await editBook(await take('coordinator'), { [sheet]: sortApart }))
      const { facts } = await expectRefusal(check('coordinator', keptId, 'leave=1'), 'editedNumbersGone')
      expect(facts).toEqual({ sheet })
    },
  )

  it('says in a sentence what it cannot read at all', async () => {
    const bytes = await take('coordinator')
    const dropHidden: SheetEdit = (rows, heads) => rows.map((row) => row.slice(0, heads.length - 3))
    const gone = await upload('coordinator', await editBook(bytes, { [first]: dropHidden }))
    expect((await expectRefusal(check('coordinator', gone), 'editedColumnsGone')).facts).toEqual({ sheet: first })
    const plain = await writeWorkbook([{ name: '表', columns: [{ header: '任务', width: 9 }], rows: [['甲']] }])
    await expectRefusal(check('coordinator', await upload('coordinator', plain)), 'editedForeign')
    const rename: SheetEdit = (rows, heads) =>
      rows.map((row) =>
        row.map((cell, at) => (heads[at]?.startsWith('任务标识') && /^t\d/.test(cell) ? `x${cell}` : cell)),
      )
    const elsewhere = await editBook(bytes, { [first]: rename, [further]: rename })
    await expectRefusal(check('coordinator', await upload('coordinator', elsewhere)), 'editedElsewhere')
    const many = await editBook(bytes, { [first]: (rows) => [...rows, ...Array(20_001).fill(['1', '2'])] })
    await expectRefusal(upload('coordinator', many), 'sheetTooLong')
  })

  it('belongs to who may change something, within what they see, whatever the file says', async () => {
    const [task, sibling] = [await makeTask(), await makeTask({ leadUnitId: 'other', handlerId: 'stranger' })]
    const all = await take('coordinator')
    for (const who of ['auditor', 'leader', 'admin']) await expectRefusal(upload(who, all), 'notAllowed')
    const edits = setCells({
      [task.number ?? '']: { 承办人: 'colleague' },
      [sibling.number ?? '']: { 承办人: 'strangerHead' },
    })
    const smuggled = await upload('head', await editBook(all, { [first]: edits }))
    const { lines, takes } = await check('head', smuggled, 'leave=1')
    const unknown = lines.filter(({ why }) => sayWhy(why) === 'rowUnknown')
    expect(unknown.map(({ task: seen }) => seen)).toContain(null)
    expect(takes.map(({ taskId }) => taskId)).toEqual([task.id])
    await expectRefusal(check('coordinator', smuggled), 'keptFileGone')
    await expectRefusal(check('foreignCoordinator', await upload('foreignCoordinator', all)), 'editedElsewhere')
  })

  it('knows a version that was forged for what it is: the marks tell what was changed', async () => {
    const task = await makeTask({ note: '原话' })
    const forge: SheetEdit = (rows, heads) =>
      cells(task, { 备注: '我的', [heads.find((head) => head.startsWith('导出版本')) ?? '']: '999' })(rows, heads)
    const keptId = await upload('coordinator', await editBook(await take('coordinator'), { [further]: forge }))
    await change(task, { note: '别人的' })
    const { lines } = await check('coordinator', keptId)
    expect(lines.map(({ state, now }) => [state, now])).toEqual([['conflict', '别人的']])
  })
})
