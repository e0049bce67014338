'use client'
import type { Route } from 'next'
import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import { Icon } from '@/ui/elements/icon'
import type { NavItem } from './nav-items'

export type NamedItem = NavItem & { name: string }

/** The main navigation of the head. */
export function Nav({ label, items }: { label: string; items: NamedItem[] }) {
  const path = usePathname()
  return (
    <nav className="nav" aria-label={label}>
      {items.map(({ to, name, count }) => (
        <Link key={to} href={to as Route} aria-current={isHere(to, path) ? 'page' : undefined}>
          {name}
          {!!count && <span className="count">{count}</span>}
          <Waiting />
        </Link>
      ))}
    </nav>
  )
}

/** The bottom bar of the phone. */
export function TabBar({ label, items }: { label: string; items: NamedItem[] }) {
  const path = usePathname()
  return (
    <nav className="tabbar" aria-label={label}>
      {items.map(({ to, name, icon, count }) => (
        <Link key={to} href={to as Route} aria-current={isHere(to, path) ? 'page' : undefined}>
          <Icon name={icon} />
          <Waiting />
          <span>
            {name}
            {!!count && <b className="count">{count}</b>}
          </span>
        </Link>
      ))}
    </nav>
  )
}

const isHere = (to: string, path: string): boolean =>
  to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)

// The old page stays until the new one is there; a line at the top says that it is coming.
function Waiting() {
  const { pending } = useLinkStatus()
  return pending ? <span className="waiting" /> : null
}
