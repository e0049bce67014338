import { isValidElement, type ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { writeToken } from '@/auth/token'
import { useTestDatabase as makeTestDatabase, noteReads } from '@/db/testing'
import { demoPassword } from '@/seed/demo/demo-password'
import { seedDemo } from '@/seed/demo/seed-demo'
import { logInAtOnce } from '@/usecases/account/second-step/log-in-at-once'
import { composeAnnualReport } from '@/usecases/annual/compose-annual-report'
import { findEditionLine } from '@/usecases/annual/edition/find-edition-line'
import { viewCirculars } from '@/usecases/circular/list-circulars'
import { listReports } from '@/usecases/report/list-reports'
import { viewSeasons } from '@/usecases/season/list-seasons'
import { viewSnapshots } from '@/usecases/snapshot/list-snapshots'
import { viewTodo } from '@/usecases/task/view-todo'
import { actorFor } from '@/usecases/testing/actor-for'
import { keepScan } from '@/usecases/testing/keep-scan'

const request = vi.hoisted(() => ({ cookie: '', path: '/', kept: new Map<unknown, Map<string, unknown>>() }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-jiannuo-path': request.path }),
  cookies: async () => ({ get: (name: string) => (name.endsWith('session') ? { value: request.cookie } : undefined) }),
}))
// React keeps for the time of one page only inside of Next.
vi.mock('react', async (load) => ({
  ...(await load<typeof import('react')>()),
  cache: (work: (...given: unknown[]) => unknown) => {
    return (...given: unknown[]) => {
      const kept = request.kept.get(work) ?? new Map<string, unknown>()
      request.kept.set(work, kept)
      const key = JSON.stringify(given)
      if (!kept.has(key)) kept.set(key, work(...given))
      return kept.get(key)
    }
  },
}))
makeTestDatabase()

type Asked = {
  as?: string
  params?: Record<string, string>
  query?: Record<string, string>
  isMissing?: boolean
  leadsAway?: boolean
}
type Made = {
  task: string
  report: string
  unit: string
  person: string
  season: string
  edition: string
  circular: string
  snapshot: string
  scan: string
}
/** How each page is asked for: by whom, and for what. */
const asked: Record<string, (made: Made) => Asked> = {
  '(door)/browser': () => ({}),
  '(door)/capacity': () => ({}),
  '(door)/login': () => ({ as: '' }),
  '(door)/login/code': () => ({ as: '', leadsAway: true }),
  '(door)/password': () => ({}),
  '(door)/second-step': () => ({}),
  '(work)': () => ({ as: 'hexiaofeng' }),
  '(work)/[...rest]': () => ({ isMissing: true }),
  '(work)/account': () => ({}),
  '(work)/account/notices': () => ({}),
  '(work)/admin': () => ({ as: 'admin' }),
  '(work)/admin/holidays': () => ({ as: 'admin' }),
  '(work)/admin/import': () => ({ as: 'admin' }),
  '(work)/admin/notices': () => ({ as: 'admin' }),
  '(work)/admin/people': () => ({ as: 'admin' }),
  '(work)/admin/people/[id]': ({ person }) => ({ as: 'admin', params: { id: person } }),
  '(work)/admin/people/new': () => ({ as: 'admin' }),
  '(work)/admin/settings': () => ({ as: 'admin' }),
  '(work)/admin/units': () => ({ as: 'admin' }),
  '(work)/admin/units/[id]': ({ unit }) => ({ as: 'admin', params: { id: unit } }),
  '(work)/admin/units/new': () => ({ as: 'admin' }),
  '(work)/annual': () => ({}),
  '(work)/annual/[id]': ({ edition }) => ({ params: { id: edition } }),
  '(work)/annual/[id]/paragraphs/[paragraphId]': ({ edition }) => ({
    params: { id: edition, paragraphId: 'none' },
    isMissing: true,
  }),
  '(work)/annual/chain': () => ({}),
  '(work)/audit': () => ({ as: 'guming' }),
  '(work)/audit/seals': () => ({ as: 'guming' }),
  '(work)/calendar': () => ({}),
  '(work)/evidence': () => ({}),
  '(work)/help': () => ({}),
  '(work)/notifications': () => ({}),
  '(work)/notifications/capacity/[id]': () => ({ as: 'admin', params: { id: 'none' }, isMissing: true }),
  '(work)/overview': () => ({}),
  '(work)/overview/briefing': () => ({}),
  '(work)/reports': () => ({}),
  '(work)/reports/[id]': ({ report }) => ({ params: { id: report } }),
  '(work)/reports/[id]/about': ({ report }) => ({ params: { id: report } }),
  '(work)/reports/[id]/assignment': ({ report }) => ({ params: { id: report } }),
  '(work)/reports/[id]/versions/[versionId]': ({ report }) => ({
    params: { id: report, versionId: 'none' },
    isMissing: true,
  }),
  '(work)/reports/[id]/versions/unmoved': ({ report }) => ({ params: { id: report } }),
  '(work)/reports/import': () => ({}),
  '(work)/reports/import/known': () => ({ leadsAway: true }),
  '(work)/reports/import/scan': ({ scan }) => ({ query: { kept: scan } }),
  '(work)/reports/ledger': () => ({}),
  '(work)/reports/past/[id]': () => ({ params: { id: 'none' }, isMissing: true }),
  '(work)/review': () => ({}),
  '(work)/circulars': () => ({}),
  '(work)/circulars/[id]': ({ circular }) => ({ params: { id: circular } }),
  '(work)/overview/again': () => ({}),
  '(work)/seasons': () => ({}),
  '(work)/seasons/[id]': ({ season }) => ({ params: { id: season }, query: { state: 'reported' } }),
  '(work)/seasons/new': () => ({}),
  '(work)/snapshots': () => ({}),
  '(work)/snapshots/[id]': ({ snapshot }) => ({ params: { id: snapshot } }),
  '(work)/tasks': () => ({ query: { panel: '1' } }),
  '(work)/tasks/[id]': ({ task }) => ({ params: { id: task } }),
  '(work)/tasks/[id]/changes/[changeId]': ({ task }) => ({ params: { id: task, changeId: 'none' }, isMissing: true }),
  '(work)/tasks/[id]/changes/[changeId]/hear': ({ task }) => ({
    params: { id: task, changeId: 'none' },
    isMissing: true,
  }),
  '(work)/tasks/[id]/changes/ask': ({ task }) => ({ params: { id: task } }),
  '(work)/tasks/[id]/evidence': ({ task }) => ({ params: { id: task } }),
  '(work)/tasks/[id]/evidence/[evidenceId]': ({ task }) => ({
    params: { id: task, evidenceId: 'none' },
    isMissing: true,
  }),
  '(work)/tasks/[id]/evidence/reuse': ({ task }) => ({ params: { id: task } }),
  '(work)/tasks/[id]/instructions/[instructionId]': ({ task }) => ({
    params: { id: task, instructionId: 'none' },
    isMissing: true,
  }),
  '(work)/tasks/[id]/report': ({ task }) => ({ params: { id: task } }),
  '(work)/tasks/[id]/urges/[urgeId]': ({ task }) => ({ params: { id: task, urgeId: 'none' }, isMissing: true }),
  '(work)/tasks/assign': ({ task }) => ({ query: { id: task } }),
  '(work)/tasks/instruct': ({ task }) => ({ as: 'chenlixin', query: { id: task } }),
  '(work)/tasks/sign': () => ({ as: 'fangzhiyuan' }),
  '(work)/tasks/urge': ({ task }) => ({ query: { id: task } }),
  '(work)/tasks/views': () => ({}),
  '(work)/tasks/workbook': () => ({}),
}
/** What is kept until anything changes asks whether it did. */
const whetherChanged = 'select "seq" from "audit_events" order by'
const pages = import.meta.glob<{ default: Page; generateMetadata?: Page }>('./**/page.tsx')
const layouts = import.meta.glob<{ default: Page }>('./*/layout.tsx')
type Page = (props: object) => ReactNode | Promise<ReactNode>
const now = '2026-11-24T02:00:00.000Z'
let made: Made
let reads: string[]

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) })
  await seedDemo(now)
  const coordinator = await actorFor('zhoujing', now)
  const report = (await listReports(coordinator, now)).years[0]?.lines[0]?.id ?? ''
  const task = (await viewTodo(coordinator, { only: 'review', page: 1 }, now)).lines[0]?.taskId ?? ''
  const season = (await viewSeasons(coordinator, now)).seasons[0]?.id ?? ''
  const annual = await composeAnnualReport(coordinator, null, now)
  const edition = (annual && (await findEditionLine(coordinator, annual)))?.edition?.id ?? ''
  const circular = (await viewCirculars(coordinator, now)).circulars[0]?.id ?? ''
  const snapshot = (await viewSnapshots(coordinator, now)).snapshots[0]?.id ?? ''
  const scan = await keepScan(coordinator.userId, ['云溪区', '年度报告'], now)
  made = {
    scan,
    circular,
    snapshot,
    edition,
    season,
    task,
    report,
    unit: coordinator.unitId,
    person: coordinator.userId,
  }
  reads = noteReads()
}, 240_000)
afterAll(() => vi.useRealTimers())

// A component of the browser that is called here has no React around its first hook, which React says each time; whatever else is said is a fault.
const ofHooks = 'Invalid hook call.'
let said: string[]
beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((first: unknown) => said.push(String(first)))
})
afterEach(() => {
  vi.mocked(console.error).mockRestore()
  expect(said.filter((each) => !each.startsWith(ofHooks))).toEqual([])
})

it('every page is asked for', () => {
  const routes = Object.keys(pages).map((path) => path.slice('./'.length, -'/page.tsx'.length))
  expect(routes.sort()).toEqual(Object.keys(asked).sort())
})

it.each(Object.keys(asked))('%s reads each thing once', async (route) => {
  const { as = 'zhoujing', params = {}, query = {}, isMissing, leadsAway } = asked[route]?.(made) ?? {}
  await ask(as)
  const page = await pages[`./${route}/page.tsx`]?.()
  const layout = await layouts[`./${route.split('/')[0]}/layout.tsx`]?.()
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) }
  reads.length = 0
  const title = async () => page?.generateMetadata?.(props)
  // What is missing may have no title either.
  await title().catch((error) => isMissing || Promise.reject(error))
  await draw(await layout?.default({ ...props, children: null }))
  if (isMissing) await expect(page?.default(props)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  else if (leadsAway) await expect(page?.default(props)).rejects.toThrow('NEXT_REDIRECT')
  else await draw(await page?.default(props))
  const told = reads.filter((read) => !read.startsWith(whetherChanged))
  expect(told.filter((read, index) => told.indexOf(read) !== index)).toEqual([])
})

/** A request of its own by this person, by nobody for ''. */
async function ask(account: string): Promise<void> {
  request.kept.clear()
  request.cookie = ''
  if (!account) return
  const { sessionId } = await logInAtOnce({ account, password: demoPassword, code: '', address: '', agent: '' }, now)
  request.cookie = await writeToken(sessionId)
}

/** Renders what the server renders: a component in the browser is not called, what it holds is. */
async function draw(node: ReactNode): Promise<void> {
  const drawn = await node
  if (Array.isArray(drawn)) for (const each of drawn) await draw(each)
  if (!isValidElement<Record<string, ReactNode>>(drawn)) return
  const { type, props } = drawn
  if (typeof type === 'function') await draw(await call(type as Page, props))
  else for (const value of Object.values(props)) await draw(value)
}

async function call(component: Page, props: Record<string, ReactNode>): Promise<ReactNode> {
  try {
    return await component(props)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return Object.values(props)
  }
}
