'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/elements/icon'
import { Menu } from '@/ui/elements/menu'
import type { NavItem } from './nav-items'

export type NamedItem = NavItem & { name: string }

/** The main navigation of the head. */
export function Nav({ label, items }: { label: string; items: NamedItem[] }) {
  const path = usePathname()
  return (
    <nav className="nav" aria-label={label}>
      {items.map(({ to, name, count }) => (
        <a key={to} href={to} aria-current={isHere(to, path) ? 'page' : undefined}>
          {name}
          {!!count && <span className="count">{count}</span>}
        </a>
      ))}
    </nav>
  )
}

type TabBarProps = { label: string; items: NamedItem[]; moreItems: NamedItem[]; more: string; children: ReactNode }

/** The bottom bar of the phone; what has no room in it stands behind its last point, followed by `children`. */
export function TabBar({ label, items, moreItems, more, children }: TabBarProps) {
  const path = usePathname()
  const isInMore = moreItems.some(({ to }) => isHere(to, path))
  return (
    <nav className="tabbar" aria-label={label}>
      {items.map(({ to, name, icon, count }) => (
        <a key={to} href={to} aria-current={isHere(to, path) ? 'page' : undefined}>
          <Icon name={icon} />
          <span>
            {name}
            {!!count && <b className="count">{count}</b>}
          </span>
        </a>
      ))}
      <Menu label={more} isCurrent={isInMore} summary={<MoreMark word={more} />}>
        {moreItems.map(({ to, name, icon }) => (
          <a key={to} href={to} aria-current={isHere(to, path) ? 'page' : undefined}>
            <Icon name={icon} />
            {name}
          </a>
        ))}
        {children}
      </Menu>
    </nav>
  )
}

const MoreMark = ({ word }: { word: string }) => (
  <>
    <Icon name="more" />
    <span>{word}</span>
  </>
)

const isHere = (to: string, path: string): boolean =>
  to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)
