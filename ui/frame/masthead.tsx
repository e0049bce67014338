import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import type { Dictionary } from '@/i18n'
import { Icon } from '@/ui/elements/icon'
import { Prose } from '@/ui/elements/prose'
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
        <a className="brand" href="/">
          <span className="brand__mark">{common.product}</span>
          <span className="brand__unit">
            <Prose>{common.unitTagline({ unit: district })}</Prose>
          </span>
        </a>
        <Nav label={common.mainNav} items={items} />
        <div className="tools">
          {can(actor, 'seeLedger') && <Find words={common} />}
          <form action={actions.switchMode}>
            <button type="submit" className="link">
              {isCare ? common.careOff : common.care}
            </button>
          </form>
          <form action={actions.switchLocale}>
            <button type="submit" className="link" aria-label={common.otherLocale} lang={common.otherLocaleLang}>
              {common.otherLocaleShort}
            </button>
          </form>
          <a className="tools__bell" href="/notifications" aria-label={common.unread({ count: counts.unread })}>
            <Icon name="bell" />
            {counts.unread > 0 && <span>{counts.unread}</span>}
          </a>
          <PersonMenu actor={actor} words={words} actions={actions} />
        </div>
      </div>
    </header>
  )
}
