import { expect, test } from 'vitest'
import type { AcceptedUpdate, AnnualTask } from '@/db/ledger/list-annual-parts'
import type { EndReason } from '@/db/ledger/list-end-reasons'
import { computeLight, computeLightBounds } from '@/domain/task/light'
import { createTask } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import { composeSections } from './compose-paragraphs'

const bounds = computeLightBounds('2026-11-24', new Map())
const reason = '其余3个转入下一年推进。'
const at = '2026-11-20T02:00:00.000Z'

function tell(overrides: Parameters<typeof createTask>[0], reasons: EndReason[], done = '') {
  const facts = { targets: [], source: '', heading: '', unitName: '区司法局', openOccurrenceDue: null }
  const made = { ...createTask({ id: 'a', title: '公布清单', leadUnitId: 'lead', ...overrides }), ...facts }
  const task: AnnualTask = { ...made, light: computeLight(made, bounds) }
  const update = {
    id: 'u',
    taskId: 'a',
    unitId: 'lead',
    unitName: '',
    occurrenceId: null,
    percent: 80,
    problems: '',
    at,
    sources: [],
  }
  const updates: AcceptedUpdate[] = done ? [{ ...update, done }] : []
  const [section] = composeSections({ tasks: [task], updates, evidence: [], reasons }, dictionaryOf('zh'), 'zh')
  const { sentences = [], isSilent } = section?.paragraphs[0] ?? {}
  return { text: sentences.map(({ text }) => text).join(''), isSilent }
}
const given = (status: EndReason['status'], given = reason): EndReason => ({ taskId: 'a', status, reason: given, at })

test.each([
  [{ status: 'closed', outcome: 'partly', closedOn: '2026-11-20' }, 'closed', '该项工作部分完成。'],
  [{ status: 'closed', outcome: 'notApplicable', closedOn: '2026-11-20' }, 'closed', '该项工作不再适用。'],
  [{ status: 'cancelled' }, 'cancelled', '该项工作已撤销。'],
  [{ status: 'carriedOver', outcome: 'partly' }, 'carriedOver', '该项工作部分完成，结转下一年度。'],
  [{ status: 'carriedOver', outcome: 'notFulfilled' }, 'carriedOver', '该项工作未完成，结转下一年度。'],
  [{ status: 'suspended' }, 'suspended', '该项工作已中止。'],
] as const)('the paper says how %o ended, and why', (task, status, result) => {
  expect(tell(task, [given(status)])).toEqual({ text: `一是公布清单。${result}${reason}`, isSilent: false })
})

test('a reason of a conclusion that was taken back is not that of a later closing', () => {
  const closed = { status: 'closed', outcome: 'fulfilled', completedOn: '2026-11-22', closedOn: '2026-11-23' } as const
  expect(tell(closed, [given('closed')]).text).not.toContain(reason)
})

test('neither title nor reason is said again where an update has said it', () => {
  const told = tell({ status: 'suspended' }, [given('suspended')], '已公布清单，其余3个转入下一年推进')
  expect(told.text).toBe('一是已公布清单，其余3个转入下一年推进。该项工作已中止。')
})
