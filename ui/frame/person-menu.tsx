import type { Route } from 'next'
import Link from 'next/link'
import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Icon } from '@/ui/elements/icon'
import { Menu } from '@/ui/elements/menu'

export type FrameActions = { leave: (form: FormData) => Promise<void> }

/** Who is here and in which capacity, with the ways to account, other capacities and out; opens without scripts. */
export function PersonMenu({ actor, words, actions }: { actor: Actor; words: Dictionary; actions: FrameActions }) {
  const { common, people } = words
  const summary = (
    <>
      <span>{actor.name}</span>
      <span className="mute">{actor.unitName}</span>
      <Icon name="down" />
    </>
  )
  return (
    <Menu label={`${actor.name} ${actor.unitName} ${common.personMenu}`} summary={summary}>
      <p className="menu__who">{people.capacity({ unit: actor.unitName, role: people.roles[actor.role] })}</p>
      <Link href={'/account' as Route}>{words.account.page.title}</Link>
      <Link href={'/capacity' as Route}>{common.changeCapacity}</Link>
      <Link href={'/help' as Route}>{common.nav.help}</Link>
      <form action={actions.leave}>
        <button type="submit" className="link">
          {common.logOut}
        </button>
      </form>
    </Menu>
  )
}
