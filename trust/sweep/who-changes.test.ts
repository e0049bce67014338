import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Role } from '@/domain/people'
import { type Cell, readMatrix } from './matrix'

/** What the built product answers to every call and address with what is real, as the drill `sweep` holds it. */
const cells = readMatrix(readFileSync('trust/sweep/matrix.txt', 'utf8'))
const changing = cells.filter(({ what }) => /^(CALL|TOKEN POST|POST) /.test(what))
const pages = cells.filter(({ what }) => what.startsWith('GET '))
const isOf = (role: Role, { asker }: Cell) => typeof asker !== 'string' && asker.role === role
const hasGone = ({ outcome }: Cell) => /^(done|200|nothing)$/.test(outcome)

/** What somebody may change of their own, in whatever capacity: no record of the office's work, and nobody else's. */
const own = [
  'CALL app/(door)/capacity/choose-capacity-action chooseCapacityAction, the own capacity',
  'CALL app/(door)/second-step/second-step-actions beginSetUpAction',
  'CALL app/(work)/account/notices/notice-actions editPreferencesAction',
  'CALL app/leave leave',
  'CALL app/switch-display switchLocale',
  'CALL app/switch-display switchMode',
  'POST /api/unsent',
]
// Marks as read what is one's own, and passes over what is not.
const passedOver = /readAction, /

// Whether a capacity that another administrator asked for begins is decided where the notice of it leads.
const administering = /^CALL app\/(\(work\)\/admin\/|decide-request-action )/

const gone = (role: Role) => [
  ...new Set(changing.filter((cell) => isOf(role, cell) && hasGone(cell)).map(({ what }) => what)),
]

it('the matrix holds every action of the pages', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map(
    (name) => `app/${name.replaceAll('\\', '/')}`,
  )
  const actions = files.flatMap((path) => {
    const text = /[.]tsx?$/.test(path) ? readFileSync(path, 'utf8') : ''
    const names = /^'use server'/m.test(text) ? [...text.matchAll(/^export (?:async function|const) (\w+)/gm)] : []
    return names.map(([, name]) => `CALL ${path.replace(/[.]tsx?$/, '')} ${name}`)
  })
  expect(actions.length).toBeGreaterThan(100)
  const called = new Set(changing.map(({ what }) => what.replace(/,.*/, '')))
  // Logging in is tried by the drill `get-in`.
  const logIn = 'CALL app/(door)/login/log-in-action logInAction'
  expect(actions.filter((action) => !called.has(action))).toEqual([logIn])
})

it('an auditor changes nothing but their own choices: a feed, saved views, what they watch', () => {
  const more = gone('auditor').filter((what) => !own.includes(what) && !passedOver.test(what))
  expect(more.map((what) => what.replace(/.* (\w+Action).*/, '$1').replace('watchAction', 'watch')).sort()).toEqual([
    'issueTokenAction',
    'saveViewAction',
    'watch',
    'watch',
  ])
})

it('an administrator does nothing but administer: no act on reports, tasks, proof, seasons or papers', () => {
  const more = gone('admin').filter((what) => !own.includes(what) && !passedOver.test(what))
  expect(more.filter((what) => !administering.test(what))).toEqual([])
  expect(more.length).toBeGreaterThan(20)
})

it('an administrator sees no report, task, ledger or figure', () => {
  const seen = pages.filter((cell) => isOf('admin', cell) && hasGone(cell)).map(({ what }) => what)
  const allowed =
    /^GET \/(browser|capacity|password|second-step|account|admin|help|notifications|api\/(admin|auth|health|ready|v1\/(me|openapi))|icon|public)\b/
  expect(seen.filter((what) => !allowed.test(what))).toEqual([])
  for (const what of ['GET /tasks', 'GET /overview', 'GET /tasks/task-district']) expect(seen, what).not.toContain(what)
  expect(pages.some(({ what }) => what === 'GET /tasks/task-district')).toBe(true)
})

it('nobody without a session changes anything', () => {
  const strange = changing.filter((cell) => typeof cell.asker === 'string' && hasGone(cell))
  expect(
    [...new Set(strange.map(({ what }) => what))].filter((what) => !/switch-display|leave leave/.test(what)),
  ).toEqual([])
})
