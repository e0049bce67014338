import type { Route } from 'next'
import Link from 'next/link'
import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Icon } from '@/ui/elements/icon'
import { Find } from './find'
import { Nav } from './nav'
import { listNavItems, type NavCounts } from './nav-items'
import { type FrameActions, PersonMenu } from './person-menu'

export type MastheadProps = {
  actor: Actor
  counts: NavCounts
  district: string
  words: Dictionary
  isCare: boolean
  actions: FrameActions & {
    switchMode: (form: FormData) => Promise<void>
    switchLocale: (form: FormData) => Promise<void>
  }
}

/** The head of every page: brand, pages by role, search, display, notifications, the person. */
export function Masthead({ actor, counts, district, words, isCare, actions }: MastheadProps) {
  const { common } = words
  const items = listNavItems(actor.role, counts).map((item) => ({ ...item, name: common.nav[item.key] }))
  return (
    <header className="masthead">
      <div className="masthead__row">
        <Link className="brand" href={'/' as Route}>
          <span className="brand__mark">{common.product}</span>
          <span className="brand__unit">{common.unitTagline({ unit: district })}</span>
        </Link>
        <Nav label={common.mainNav} items={items} />
        <div className="tools">
          <Find words={common} />
          <form action={actions.switchMode}>
            <button type="submit" className="link">
              {isCare ? common.careOff : common.care}
            </button>
          </form>
          <form action={actions.switchLocale}>
            <button type="submit" className="link" aria-label={common.otherLocale}>
              {common.otherLocaleShort}
            </button>
          </form>
          <Link
            className="tools__bell"
            href={'/notifications' as Route}
            aria-label={common.unread({ count: counts.unread })}
          >
            <Icon name="bell" />
            {counts.unread > 0 && <span>{counts.unread}</span>}
          </Link>
          <PersonMenu actor={actor} words={words} actions={actions} />
        </div>
      </div>
    </header>
  )
}
