import type { Ask } from '@/bench/load'

/** What the drill has filled in: ids of the largest things that there are. */
export type Filled = {
  taskIds: string[]
  yearbookId: string
  unmarkedId: string
  registeredId: string
  unitId: string
  personId: string
  /** A ledger of as many rows as one import takes, uploaded by the coordinator. */
  ledgerId: string
  /** A ledger of all tasks that was exported, and uploaded by the coordinator with another note in every row. */
  editedId: string
  /** A circular on all tasks whose text is as long as it may be, and an annual report in the making on the largest plan. */
  circularId: string
  editionId: string
  /** A snapshot for the public in the making, and the address of one that is published with texts as long as they may be. */
  snapshotId: string
  publicPath: string
}
/** Accounts of those who ask. */
export const askers = ['coordinator', 'auditor', 'admin', 'leader1', 'head01'] as const
export type Largest = {
  as: (typeof askers)[number] | 'nobody'
  ask: (filled: Filled) => Ask
  /** The most that an answer may take alone, in milliseconds, and weigh, in megabytes; 4,000 and 2 where nothing is said. */
  ms?: number
  mb?: number
  /** What it answers; 200 where nothing is said. */
  status?: number
}

const get = (path: string | ((filled: Filled) => string), more: Partial<Largest> = {}): Largest => ({
  as: 'coordinator',
  ask: (filled) => ({ path: typeof path === 'string' ? path : path(filled) }),
  ...more,
})
// Of what only little stands in one place: no such thing there, looked for among all.
const none = 'a'.repeat(100)
const many = (ids: readonly string[], count: number) =>
  ids
    .slice(0, count)
    .map((id) => `id=${id}`)
    .join('&')
const words = encodeURIComponent('执法'.repeat(50))
const json = (path: string, value: unknown): Ask => {
  const body = JSON.stringify(value)
  const length = String(Buffer.byteLength(body))
  return { path, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': length }, body }
}

/** Each route at the largest input that it admits. A route that is missing here fails the drill. */
export const largest: Record<string, Largest[]> = {
  '/': [get('/'), get('/?page=200')],
  '/[...rest]': [get(`/${'a/'.repeat(500)}a`, { status: 404 })],
  '/account': [get('/account')],
  '/account/notices': [get('/account/notices')],
  '/admin': [get('/admin', { as: 'admin' })],
  '/admin/holidays': [get('/admin/holidays?year=2026', { as: 'admin' })],
  '/admin/import': [get(`/admin/import?file=${'a'.repeat(40)}`, { as: 'admin', status: 404 })],
  '/admin/notices': [get('/admin/notices', { as: 'admin' })],
  '/admin/people': [get(`/admin/people?words=${words}`, { as: 'admin' }), get('/admin/people', { as: 'admin' })],
  '/admin/people/[id]': [get(({ personId }) => `/admin/people/${personId}`, { as: 'admin' })],
  '/admin/people/new': [get('/admin/people/new', { as: 'admin' })],
  '/admin/settings': [get('/admin/settings', { as: 'admin' })],
  '/admin/units': [get('/admin/units', { as: 'admin' })],
  '/admin/units/[id]': [get(({ unitId }) => `/admin/units/${unitId}`, { as: 'admin' })],
  '/admin/units/new': [get('/admin/units/new', { as: 'admin' })],
  '/annual': [get('/annual'), get(({ registeredId }) => `/annual?report=${registeredId}`)],
  '/annual/[id]': [get(({ editionId }) => `/annual/${editionId}`, { mb: 6 }), get(`/annual/${none}`, { status: 404 })],
  '/annual/[id]/paragraphs/[paragraphId]': [get(`/annual/${none}/paragraphs/${none}`, { status: 404 })],
  '/annual/chain': [get('/annual/chain', { ms: 4000 })],
  '/api/admin/holidays.xlsx': [get('/api/admin/holidays.xlsx?year=2026', { as: 'admin' })],
  '/api/admin/template.xlsx': [get('/api/admin/template.xlsx', { as: 'admin' })],
  '/api/annual.docx': [get('/api/annual.docx', { ms: 4000 })],
  '/api/circular': [
    get(({ circularId }) => `/api/circular?id=${circularId}`),
    get(({ circularId }) => `/api/circular?id=${circularId}&kind=xlsx`),
  ],
  '/api/auth/[...nextauth]': [get('/api/auth/session', { as: 'nobody', status: 404 })],
  '/api/briefing': [get('/api/briefing')],
  '/api/calendar/[file]': [get(`/api/calendar/jn_${'a'.repeat(43)}.ics`, { as: 'nobody', status: 404 })],
  '/api/v1/me': [get('/api/v1/me', { as: 'nobody', status: 401 })],
  '/api/v1/reports': [get('/api/v1/reports', { as: 'nobody', status: 401 })],
  '/api/v1/reports/[id]/commitments': [get('/api/v1/reports/none/commitments', { as: 'nobody', status: 401 })],
  '/api/v1/tasks': [get('/api/v1/tasks', { as: 'nobody', status: 401 })],
  '/api/v1/tasks/[id]': [get('/api/v1/tasks/none', { as: 'nobody', status: 401 })],
  '/api/v1/tasks/[id]/updates': [get('/api/v1/tasks/none/updates', { as: 'nobody', status: 401 })],
  '/api/v1/tasks/[id]/evidence': [get('/api/v1/tasks/none/evidence', { as: 'nobody', status: 401 })],
  '/api/v1/evidence/[id]/file': [get('/api/v1/evidence/none/file', { as: 'nobody', status: 401 })],
  '/api/v1/tasks/[id]/evidence/verdict': [
    { as: 'nobody', ask: () => json('/api/v1/tasks/none/evidence/verdict', {}), status: 401 },
  ],
  '/api/v1/tasks/[id]/moves': [{ as: 'nobody', ask: () => json('/api/v1/tasks/none/moves', {}), status: 401 }],
  '/api/v1/openapi.json': [get('/api/v1/openapi.json', { as: 'nobody' })],
  '/api/unsent': [
    { as: 'coordinator', ask: () => json('/api/unsent', { form: 'import', values: { pasted: '字'.repeat(199_000) } }) },
  ],
  '/api/evidence/[id]': [get(`/api/evidence/${'a'.repeat(200)}`, { status: 404 })],
  '/api/evidence/[id]/view': [get(`/api/evidence/${'a'.repeat(200)}/view`, { status: 404 })],
  '/api/export/evidence.zip': [get('/api/export/evidence.zip?year=2025&state=pending', { ms: 15_000, mb: 20 })],
  '/api/export/audit.csv': [get('/api/export/audit.csv', { as: 'auditor', ms: 60_000, mb: 60 })],
  '/api/export/ledger.csv': [get('/api/export/ledger.csv', { ms: 8000, mb: 20 })],
  '/api/export/ledger.json': [get('/api/export/ledger.json', { ms: 8000, mb: 40 })],
  '/api/export/ledger.xlsx': [get('/api/export/ledger.xlsx', { ms: 15_000, mb: 20 })],
  '/api/health': [get('/api/health', { as: 'nobody' })],
  '/api/ready': [get('/api/ready', { as: 'nobody' })],
  '/api/reports/[id]/assignment.xlsx': [
    get(({ yearbookId }) => `/api/reports/${yearbookId}/assignment.xlsx`, { ms: 8000 }),
    get(({ registeredId }) => `/api/reports/${registeredId}/assignment.xlsx`, { ms: 8000 }),
  ],
  '/api/reports/[id]/original': [get(({ yearbookId }) => `/api/reports/${yearbookId}/original`, { mb: 4 })],
  '/api/reports/scan/[id]/[page]': [get(`/api/reports/scan/${none}/1`, { status: 404 })],
  '/api/reports/ledger-template.xlsx': [get('/api/reports/ledger-template.xlsx')],
  '/api/urges/[taskId]/[urgeId]': [get(({ taskIds }) => `/api/urges/${taskIds[0]}/${none}`, { status: 404 })],
  '/audit/seals': [get('/audit/seals', { as: 'auditor' })],
  '/audit': [get('/audit', { as: 'auditor' }), get(`/audit?person=${words}&object=${words}`, { as: 'auditor' })],
  '/browser': [get('/browser', { as: 'nobody' })],
  '/calendar': [get('/calendar', { mb: 3 }), get('/calendar?view=list', { mb: 3 })],
  '/capacity': [get('/capacity')],
  '/help': [get('/help')],
  '/login/code': [get(`/login/code?next=${'a'.repeat(4000)}`, { as: 'nobody', status: 307 })],
  '/login': [get(`/login?next=${'a'.repeat(4000)}`, { as: 'nobody' })],
  '/notifications': [get('/notifications')],
  '/notifications/capacity/[id]': [get(`/notifications/capacity/${'a'.repeat(40)}`, { status: 403 })],
  '/overview/again': [get('/overview/again')],
  '/overview/briefing': [get('/overview/briefing')],
  '/overview': [get('/overview'), get('/overview?year=2023')],
  '/password': [get('/password')],
  '/reports': [get('/reports')],
  '/reports/[id]': [
    get(({ yearbookId }) => `/reports/${yearbookId}`, { mb: 4 }),
    get(({ yearbookId }) => `/reports/${yearbookId}?text=whole`, { mb: 4 }),
    get(({ yearbookId }) => `/reports/${yearbookId}?text=whole&page=40`, { mb: 4 }),
    get(({ unmarkedId }) => `/reports/${unmarkedId}`, { mb: 4 }),
    get(({ registeredId }) => `/reports/${registeredId}?text=whole`, { mb: 4 }),
  ],
  '/reports/[id]/about': [get(({ yearbookId }) => `/reports/${yearbookId}/about`)],
  '/reports/[id]/versions/[versionId]': [
    get(({ registeredId }) => `/reports/${registeredId}/versions/${none}`, { status: 404 }),
  ],
  '/reports/[id]/versions/unmoved': [get(({ registeredId }) => `/reports/${registeredId}/versions/unmoved`)],
  '/reports/[id]/assignment': [
    get(({ yearbookId }) => `/reports/${yearbookId}/assignment`, { mb: 4 }),
    get(({ registeredId }) => `/reports/${registeredId}/assignment`, { mb: 4 }),
  ],
  '/snapshots': [get('/snapshots')],
  '/snapshots/[id]': [get(({ snapshotId }) => `/snapshots/${snapshotId}`)],
  '/public/[[...path]]': [
    get('/public', { as: 'nobody' }),
    get(({ publicPath }) => publicPath, { as: 'nobody', ms: 1000 }),
    get(({ publicPath }) => `${publicPath}/data.json`, { as: 'nobody', ms: 1000 }),
    get(`/public/${none}/2025`, { as: 'nobody', status: 404 }),
  ],
  '/circulars': [get('/circulars')],
  '/circulars/[id]': [get(({ circularId }) => `/circulars/${circularId}`), get(`/circulars/${none}`, { status: 404 })],
  '/evidence': [get('/evidence'), get(`/evidence?q=${words}`), get('/evidence?state=accepted&year=2025')],
  '/reports/import': [get('/reports/import')],
  '/reports/import/known': [get(`/reports/import/known?kept=${none}&year=2025`, { status: 307 })],
  '/reports/import/scan': [get(`/reports/import/scan?kept=${none}`, { status: 307 })],
  '/reports/ledger': [
    get('/reports/ledger'),
    get(({ ledgerId }) => `/reports/ledger?file=${ledgerId}&year=2026`, { ms: 15_000, mb: 4 }),
  ],
  '/reports/past/[id]': [get(`/reports/past/${none}`, { status: 404 })],
  '/review': [get('/review')],
  '/seasons': [get('/seasons')],
  '/second-step': [get('/second-step')],
  '/seasons/[id]': [get(`/seasons/${'a'.repeat(40)}`, { status: 404 })],
  '/seasons/new': [get('/seasons/new')],
  '/tasks': [
    get('/tasks', { mb: 3 }),
    get(`/tasks?q=${words}`),
    get(({ taskIds }) => `/tasks?${many(taskIds, 250)}`, { mb: 3 }),
    get('/tasks?group=unit&sort=due&dir=desc', { mb: 3 }),
  ],
  '/tasks/[id]': [
    get(({ taskIds }) => `/tasks/${taskIds[0]}`),
    get(({ taskIds }) => `/tasks/${taskIds[0]}?comments=50`),
  ],
  '/tasks/[id]/changes/[changeId]': [get(({ taskIds }) => `/tasks/${taskIds[0]}/changes/${none}`, { status: 404 })],
  '/tasks/[id]/changes/[changeId]/hear': [
    get(({ taskIds }) => `/tasks/${taskIds[0]}/changes/${none}/hear`, { status: 404 }),
  ],
  '/tasks/[id]/changes/ask': [get(({ taskIds }) => `/tasks/${taskIds[0]}/changes/ask`)],
  '/tasks/[id]/evidence': [get(({ taskIds }) => `/tasks/${taskIds[0]}/evidence`)],
  '/tasks/[id]/evidence/[evidenceId]': [get(({ taskIds }) => `/tasks/${taskIds[0]}/evidence/${none}`, { status: 404 })],
  '/tasks/[id]/evidence/reuse': [get(({ taskIds }) => `/tasks/${taskIds[0]}/evidence/reuse?q=${words}`)],
  '/tasks/[id]/instructions/[instructionId]': [
    get(({ taskIds }) => `/tasks/${taskIds[0]}/instructions/${none}`, { status: 404 }),
  ],
  '/tasks/[id]/report': [get(({ taskIds }) => `/tasks/${taskIds[0]}/report`)],
  '/tasks/[id]/urges/[urgeId]': [get(({ taskIds }) => `/tasks/${taskIds[0]}/urges/${none}`, { status: 404 })],
  '/tasks/assign': [get(({ taskIds }) => `/tasks/assign?${many(taskIds, 200)}`, { mb: 3 })],
  '/tasks/instruct': [get(({ taskIds }) => `/tasks/instruct?${many(taskIds, 250)}`, { as: 'leader1', mb: 3 })],
  '/tasks/sign': [get('/tasks/sign', { as: 'head01' })],
  '/tasks/urge': [
    get('/tasks/urge', { mb: 3 }),
    get(({ taskIds }) => `/tasks/urge?${many(taskIds, 250)}`, { mb: 3 }),
    get('/tasks/urge?bucket=red&colour=red', { mb: 3 }),
  ],
  '/tasks/views': [get(({ taskIds }) => `/tasks/views?${many(taskIds, 250)}`)],
  '/tasks/workbook': [
    get('/tasks/workbook'),
    get(({ editedId }) => `/tasks/workbook?file=${editedId}`, { ms: 60_000, mb: 2 }),
  ],
}
