import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { roles } from '@/domain/people'
import { can } from '@/domain/policy'
import { createActor } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import { Masthead } from './masthead'

vi.mock('next/navigation', () => ({ usePathname: () => '/' }))

const press = async () => {}
const actions = { leave: press, switchMode: press, switchLocale: press }

it.each(roles)('the head of every page searches for %s exactly where the ledger may be seen', (role) => {
  const actor = createActor(role, '/district/')
  const drawn = renderToStaticMarkup(
    <Masthead
      actor={actor}
      counts={{ unread: 0 }}
      district="云溪区"
      words={dictionaryOf('zh')}
      isCare={false}
      actions={actions}
    />,
  )
  expect(drawn.includes('action="/tasks"')).toBe(can(actor, 'seeLedger'))
  expect(drawn.includes('href="/tasks"')).toBe(can(actor, 'seeLedger'))
})
