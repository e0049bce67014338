import type { Role } from '@/domain/people'
import { can } from '@/domain/policy'
import type { Dictionary } from '@/i18n'
import type { IconName } from '@/ui/elements/icon'

export type NavKey = Exclude<keyof Dictionary['common']['nav'], 'help'>
export type NavItem = { key: NavKey; to: string; icon: IconName; count?: number }
export type NavCounts = { unread: number; todo?: number }

const reviewRoles: readonly Role[] = ['head', 'coordinator', 'leader']

/** The pages open to a role, as they stand in the head; the pages ask again for themselves. */
export function listNavItems(role: Role, counts: NavCounts): NavItem[] {
  const actor = { role }
  const items: (NavItem & { isOpen: boolean })[] = [
    { key: 'todo', to: '/', icon: 'list', count: counts.todo, isOpen: can(actor, 'haveTodo') },
    { key: 'tasks', to: '/tasks', icon: 'table', isOpen: can(actor, 'seeLedger') },
    { key: 'review', to: '/review', icon: 'log', isOpen: reviewRoles.includes(role) },
    { key: 'reports', to: '/reports', icon: 'report', isOpen: can(actor, 'seeReports') },
    { key: 'overview', to: '/overview', icon: 'chart', isOpen: can(actor, 'seeOverview') },
    { key: 'annual', to: '/annual', icon: 'report', isOpen: can(actor, 'seeOverview') },
    { key: 'audit', to: '/audit', icon: 'log', isOpen: can(actor, 'seeAudit') },
    { key: 'admin', to: '/admin', icon: 'gear', isOpen: can(actor, 'managePeople') },
  ]
  return items.filter(({ isOpen }) => isOpen).map(({ isOpen: _, ...item }) => item)
}

/** The bottom bar of the phone: the first three pages, notifications, the account. */
export function listPhoneItems(role: Role, counts: NavCounts): NavItem[] {
  return [
    ...listNavItems(role, counts).slice(0, 3),
    { key: 'notifications', to: '/notifications', icon: 'bell', count: counts.unread },
    { key: 'account', to: '/account', icon: 'person' },
  ]
}

/** Where a role starts: its to-do list, else its first page. */
export const homeOf = (role: Role): string => listNavItems(role, { unread: 0 })[0]?.to ?? '/account'
