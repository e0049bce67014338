import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Icon } from '@/ui/elements/icon'
import { Menu } from '@/ui/elements/menu'
import { Prose } from '@/ui/elements/prose'

export type FrameActions = { leave: (form: FormData) => Promise<void> }

/** Who is here and in which capacity, with the ways to account, other capacities and out; opens without scripts. */
export function PersonMenu({ actor, words, actions }: { actor: Actor; words: Dictionary; actions: FrameActions }) {
  const { common, people } = words
  const summary = (
    <>
      <span>
        <Prose>{actor.name}</Prose>
      </span>
      <span className="mute menu__unit" title={actor.unitName}>
        <Prose>{actor.unitName}</Prose>
      </span>
      <Icon name="down" />
    </>
  )
  return (
    <Menu label={`${actor.name} ${actor.unitName} ${common.personMenu}`} summary={summary}>
      <p className="menu__who">
        <Prose>{people.capacity({ unit: actor.unitName, role: people.roles[actor.role] })}</Prose>
        {actor.deputyFor && (
          <>
            <br />
            <Prose>{people.deputyFor(actor.deputyFor)}</Prose>
          </>
        )}
      </p>
      <a href="/account">{words.account.page.title}</a>
      <a href="/capacity">{common.changeCapacity}</a>
      <a href="/help">{common.nav.help}</a>
      <form action={actions.leave}>
        <button type="submit" className="link">
          {common.logOut}
        </button>
      </form>
    </Menu>
  )
}
