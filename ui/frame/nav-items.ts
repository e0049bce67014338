import type { Role } from '@/domain/people'
import { can } from '@/domain/policy'
import { isReviewer } from '@/domain/task/waits-for'
import type { Dictionary } from '@/i18n'
import type { IconName } from '@/ui/elements/icon'

export type NavKey = Exclude<keyof Dictionary['common']['nav'], 'help' | 'more'>
export type NavItem = { key: NavKey; to: string; icon: IconName; count?: number }
export type NavCounts = { unread: number; todo?: number }

/** The pages open to a role, as they stand in the head; the pages ask again for themselves. */
export function listNavItems(role: Role, counts: NavCounts): NavItem[] {
  const actor = { role }
  const items: (NavItem & { isOpen: boolean })[] = [
    { key: 'todo', to: '/', icon: 'list', count: counts.todo, isOpen: can(actor, 'haveTodo') },
    { key: 'tasks', to: '/tasks', icon: 'table', isOpen: can(actor, 'seeLedger') },
    { key: 'review', to: '/review', icon: 'log', isOpen: isReviewer(actor) },
    { key: 'reports', to: '/reports', icon: 'report', isOpen: can(actor, 'seeReports') },
    { key: 'overview', to: '/overview', icon: 'chart', isOpen: can(actor, 'seeOverview') },
    { key: 'annual', to: '/annual', icon: 'report', isOpen: can(actor, 'seeOverview') },
    { key: 'calendar', to: '/calendar', icon: 'calendar', isOpen: can(actor, 'seeLedger') },
    { key: 'audit', to: '/audit', icon: 'log', isOpen: can(actor, 'seeAudit') },
    { key: 'admin', to: '/admin', icon: 'gear', isOpen: can(actor, 'managePeople') },
  ]
  return items.filter(({ isOpen }) => isOpen).map(({ isOpen: _, ...item }) => item)
}

/** The bottom bar of the phone: three pages and notifications; every other page stands behind "more". */
export function listPhoneItems(role: Role, counts: NavCounts): { bar: NavItem[]; more: NavItem[] } {
  const pages = listNavItems(role, counts)
  // Whoever leads reads figures before reports.
  const first: NavKey[] = can({ role }, 'leadTasks') ? ['todo', 'tasks', 'overview'] : []
  const bar = first.length ? pages.filter(({ key }) => first.includes(key)) : pages.slice(0, 3)
  return {
    bar: [...bar, { key: 'notifications', to: '/notifications', icon: 'bell', count: counts.unread }],
    more: [...pages.filter((page) => !bar.includes(page)), { key: 'account', to: '/account', icon: 'person' }],
  }
}

/** Where a role starts: its to-do list, else its first page. */
export const homeOf = (role: Role): string => listNavItems(role, { unread: 0 })[0]?.to ?? '/account'
