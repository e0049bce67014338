import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { type AuditFilter, actionsOfKind, everyEvent } from '@/domain/audit/audit-filter'
import { moves } from '@/domain/task/move/lifecycle'
import { dictionaryOf, locales } from '@/i18n'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { exportAudit } from './export-audit'
import { viewAudit } from './view-audit'

useTestDatabase()

const events = [
  ['director', 'task.register', 't1', '行政复议提质', { status: 'draft' }, { status: 'assigned', leadUnitId: 'lead' }],
  ['head', 'task.sign', 't1', '行政复议提质', { handlerId: null }, { handlerId: 'handler' }],
  ['handler', 'task.report', 't1', '行政复议提质', { percent: 0 }, { percent: 40 }],
  ['stranger', 'export.ledger', 'csv', '', null, { count: 3 }],
  ['foreignCoordinator', 'task.register', 't9', '别处的任务', null, { status: 'assigned' }],
] as const

beforeAll(async () => {
  await makeDistrict()
  for (const [index, [who, action, objectId, objectName, before, after]] of events.entries()) {
    const at = `2026-03-0${index + 1}T16:30:00.000Z`
    const objectType = action.startsWith('task') ? 'task' : 'ledger'
    await transaction((tx) =>
      appendEvent(tx, actorOf(who), at, { action, objectType, objectId, objectName, before, after }),
    )
  }
  const nobody = { name: '', unitName: '', address: '10.0.0.9' }
  await transaction((tx) =>
    appendEvent(tx, nobody, testNow, { action: 'session.fail', objectType: 'session', objectId: 'x' }),
  )
})

const view = (filter: Partial<AuditFilter> = {}, before: number | null = null) =>
  viewAudit(actorOf('auditor'), { ...everyEvent, ...filter }, before)
const actions = async (filter: Partial<AuditFilter>) => (await view(filter)).lines.map(({ action }) => action)

describe('the names of actions', () => {
  it('are there in both languages for every action that the code writes, each within a kind', () => {
    const sources = ['usecases', 'auth', 'db'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /^(?!testing\/).*(?<!\.test)\.ts$/.test(file))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    )
    const written = sources.flatMap((text) => [...text.matchAll(/action: '([\w.]+)'/g)].map((match) => match[1] ?? ''))
    const kinds = Object.values(actionsOfKind).flat()
    for (const action of [...written, ...moves.map((move) => `task.${move}`)]) {
      for (const locale of locales)
        expect(dictionaryOf(locale).audit.actions[action], `${locale} ${action}`).toBeTruthy()
      expect(
        kinds.some((begin) => action.startsWith(begin)),
        action,
      ).toBe(true)
    }
  })
})

describe('the log', () => {
  it('shows the auditor all acts of the own subtree, newest first, and nobody else’s', async () => {
    const { lines, total } = await view()
    expect(lines.map(({ action }) => action)).toEqual([
      'session.fail',
      'export.ledger',
      'task.report',
      'task.sign',
      'task.register',
    ])
    expect(total).toBe(5)
  })

  it('finds by person, kind, object and time, days counted in Shanghai', async () => {
    expect(await actions({ person: 'han' })).toEqual(['task.report'])
    expect(await actions({ kind: 'export' })).toEqual(['export.ledger'])
    expect(await actions({ object: '复议' })).toEqual(['task.report', 'task.sign', 'task.register'])
    expect(await actions({ object: 't1', kind: 'task', from: '2026-03-03', to: '2026-03-03' })).toEqual(['task.sign'])
    expect(await actions({ person: '%' })).toEqual(await actions({}))
  })

  it('pages by number', async () => {
    const { lines } = await view()
    expect((await view({}, lines[1]?.seq ?? 0)).lines).toEqual(lines.slice(2))
  })

  it('says units and people by name, and each change before and after', async () => {
    const [, , report, sign, register] = (await view()).lines
    expect(report?.changes).toEqual([{ field: 'percent', before: 0, after: 40 }])
    expect(sign?.changes).toEqual([{ field: 'handlerId', before: null, after: 'handler' }])
    expect(register?.changes).toContainEqual({ field: 'leadUnitId', before: null, after: 'lead' })
  })

  it('finds each event chained to the one before', async () => {
    expect((await view()).lines.every(({ isIntact }) => isIntact)).toBe(true)
  })

  it('can be neither changed nor shortened', async () => {
    const change = (query: ReturnType<typeof sql>) => transaction(async (tx) => void tx.run(query))
    const refused = { cause: { message: 'audit_events is append-only' } }
    await expect(change(sql`update audit_events set note = 'x'`)).rejects.toMatchObject(refused)
    await expect(change(sql`delete from audit_events`)).rejects.toMatchObject(refused)
    expect((await view()).total).toBe(5)
  })

  it('is closed to all but the auditor', async () => {
    for (const who of ['coordinator', 'director', 'leader', 'head', 'handler', 'admin'])
      await expectRefusal(viewAudit(actorOf(who), everyEvent, null), 'notAllowed')
  })

  it('is taken out as CSV, which is an event itself', async () => {
    let text = ''
    const pieces = await exportAudit(actorOf('auditor'), { ...everyEvent, kind: 'task' }, 'zh', testNow)
    for await (const piece of pieces) text += new TextDecoder().decode(piece)
    expect(text.trim().split('\r\n')).toHaveLength(4)
    expect(text).toContain('percent: 0 -> 40')
    expect((await view({ kind: 'export' })).lines[0]?.action).toBe('export.audit')
    expect(await reader().all(sql`select count(*) as n from audit_events`)).toEqual([{ n: 7 }])
    await expectRefusal(exportAudit(actorOf('director'), everyEvent, 'zh', testNow), 'notAllowed')
  })
})
