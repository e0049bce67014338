import type { Route } from 'next'
import Link from 'next/link'
import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Icon } from '@/ui/elements/icon'

export type FrameActions = { leave: () => Promise<void> }

/** Who is here and in which capacity, with the ways to account, other capacities and out; opens without scripts. */
export function PersonMenu({ actor, words, actions }: { actor: Actor; words: Dictionary; actions: FrameActions }) {
  const { common, people } = words
  return (
    <details className="menu" name="person">
      <summary aria-label={common.personMenu}>
        <span>{actor.name}</span>
        <span className="mute">{actor.unitName}</span>
        <Icon name="down" />
      </summary>
      <div className="menu__in">
        <p className="menu__who">{people.capacity({ unit: actor.unitName, role: people.roles[actor.role] })}</p>
        <Link href={'/account' as Route}>{words.account.page.title}</Link>
        <Link href={'/capacity' as Route}>{common.changeCapacity}</Link>
        <Link href={'/help' as Route}>{common.nav.help}</Link>
        <form action={actions.leave}>
          <button type="submit" className="link">
            {common.logOut}
          </button>
        </form>
      </div>
    </details>
  )
}
