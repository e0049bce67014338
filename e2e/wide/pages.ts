import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Where a visit goes: an address, or one found on another page (the first link or box there that fits). */
export type Place = string | { from: string; pick: string; to: (found: string) => string }

const link = (from: string, start: string, to = (found: string) => found): Place => ({
  from,
  pick: `#main a[href^="${start}"]:not([href$="/new"]):not([href*="/import"])`,
  to,
})
const edition = (end: string): Place => ({
  from: '/annual',
  pick: '#main a[href^="/annual/"]:not([href^="/annual/chain"])',
  to: (found) => found + end,
})
const task = (end: string): Place => ({
  from: '/tasks?status=inProgress&group=none',
  pick: '#main table a[href^="/tasks/"]',
  to: (found) => found + end,
})
const bare = (found: string): string => found.split(/[?#]/)[0] ?? found
const plan = (end: string): Place => link('/reports', '/reports/', (found) => bare(found) + end)

/** Everybody's pages; those of one kind are looked at by whoever works on them, the common ones by one role each. */
export const visits: Record<string, Record<string, Place>> = {
  chenlixin: {
    '/tasks/instruct': link('/overview', '/tasks/instruct?id='),
    '/': '/',
    '/overview': '/overview',
    '/overview/briefing': '/overview/briefing',
    '/overview/again': '/overview/again',
    '/annual': '/annual',
    '/annual/[id]': edition('?copy=clean'),
    '/annual/chain': '/annual/chain',
    '/calendar': '/calendar',
    '/reports': '/reports',
    '/review': '/review',
    '/notifications': '/notifications',
    '/capacity': '/capacity',
    '/second-step': '/second-step',
  },
  liguodong: {
    '/': '/',
    // With every tab there is.
    '/tasks': '/tasks?panel=1&watched=me',
    '/tasks/[id]': task(''),
    '/circulars': '/circulars',
    '/circulars/[id]': link('/circulars', '/circulars/'),
    '/snapshots': '/snapshots',
    '/snapshots/[id]': link('/snapshots', '/snapshots/'),
    '/seasons': '/seasons',
    '/seasons/[id]': link('/seasons', '/seasons/'),
    '/seasons/new': '/seasons/new',
    '/evidence': '/evidence',
    '/tasks/assign': {
      from: '/tasks?status=inProgress',
      pick: '#main tbody input[type=checkbox]',
      to: (id) => `/tasks/assign?id=${id}`,
    },
    '/tasks/sign': '/tasks/sign',
    '/tasks/urge': '/tasks/urge',
    '/tasks/views': '/tasks/views?status=inProgress&col=due',
    '/tasks/workbook': '/tasks/workbook',
    '/reports/[id]': plan(''),
    '/reports/[id]/assignment': plan('/assignment'),
    '/reports/[id]/about': plan('/about'),
    '/reports/[id]/versions/[versionId]': plan('/versions/none'),
    '/reports/[id]/versions/unmoved': plan('/versions/unmoved'),
    '/reports/import': '/reports/import',
    '/annual/[id]': edition(''),
    '/annual/[id]/paragraphs/[paragraphId]': edition('/paragraphs/none'),
    '/annual/chain': '/annual/chain?show=overclaimed',
    '/reports/import/known': '/reports/import/known',
    '/reports/import/scan': '/reports/import/scan',
    '/reports/ledger': '/reports/ledger',
    '/reports/past/[id]': '/reports/past/none',
    '/[...rest]': '/nowhere',
  },
  zhaoning: {
    '/': '/',
    '/tasks': '/tasks?q=没有的词语',
    '/tasks/[id]': task(''),
    '/tasks/[id]/report': task('/report'),
    '/tasks/[id]/evidence': task('/evidence'),
    '/evidence': '/evidence?state=accepted',
    '/tasks/[id]/evidence/reuse': task('/evidence/reuse'),
    '/tasks/[id]/evidence/[evidenceId]': '/tasks/none/evidence/none',
    '/tasks/[id]/changes/ask': task('/changes/ask'),
    '/tasks/[id]/changes/[changeId]': '/tasks/none/changes/none',
    '/tasks/[id]/changes/[changeId]/hear': '/tasks/none/changes/none/hear',
    '/tasks/[id]/urges/[urgeId]': { from: '/', pick: '#main a[href*="/urges/"]', to: (found) => found },
    '/tasks/[id]/instructions/[instructionId]': '/tasks/none/instructions/none',
    '/overview': '/overview',
    '/overview/briefing': '/overview/briefing',
    '/annual': '/annual',
    '/account': '/account',
    '/account/notices': '/account/notices',
    '/calendar': '/calendar?view=list',
    '/help': '/help',
    // What is shown where somebody may not come in.
    '/audit': '/audit',
  },
  admin: {
    '/admin': '/admin',
    '/admin/people': '/admin/people',
    '/admin/people/[id]': link('/admin/people', '/admin/people/'),
    '/admin/people/new': '/admin/people/new',
    '/admin/units': '/admin/units',
    '/admin/units/[id]': link('/admin/units', '/admin/units/'),
    '/admin/units/new': '/admin/units/new',
    '/admin/import': '/admin/import',
    '/admin/holidays': '/admin/holidays?year=2029',
    '/admin/settings': '/admin/settings',
    '/admin/notices': '/admin/notices',
    '/notifications/capacity/[id]': link('/notifications', '/notifications/capacity/'),
    '/password': '/password',
  },
  guming: { '/audit': '/audit', '/audit/seals': '/audit/seals' },
  '': { '/login': '/login', '/login/code': '/login/code', '/browser': '/browser' },
}

/** Every route of `app/` that draws a page. */
export const listRoutes = (): string[] =>
  readdirSync('app', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('page.tsx'))
    .map((name) => `/${name.replace(/\(\w+\)\//, '').replace(/\/?page\.tsx$/, '')}`)
    .sort()

/** The address of a place; undefined where the data have none of the kind. */
export async function findAddress(page: Page, place: Place): Promise<string | undefined> {
  if (typeof place === 'string') return place
  await page.goto(place.from)
  const found = page.locator(place.pick).first()
  if (!(await found.count())) return undefined
  return place.to((await found.getAttribute('href')) ?? (await found.getAttribute('value')) ?? '')
}
