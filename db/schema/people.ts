import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Role } from '@/domain/people'
import type { SessionEnd } from '@/domain/session'
import type { UnitKind } from '@/domain/unit'
import { day, flag, id, idOf, instant, json } from '../columns'

/** One tree of bodies; `path` is `/root/child/` so that a subtree is a prefix. */
export const units = sqliteTable(
  'units',
  {
    id: id(),
    parentId: text('parent_id').references((): AnySQLiteColumn => units.id),
    path: text('path').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    aliases: json<string[]>('aliases').notNull(),
    kind: text('kind').$type<UnitKind>().notNull(),
    position: integer('position').notNull(),
    active: flag('active').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [uniqueIndex('units_path').on(table.path), index('units_parent').on(table.parentId)],
)

export const users = sqliteTable(
  'users',
  {
    id: id(),
    account: text('account').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    passwordHash: text('password_hash').notNull(),
    mustChangePassword: flag('must_change_password').notNull(),
    /** When the person set it themselves; null where nobody knows. */
    passwordSetAt: instant('password_set_at'),
    active: flag('active').notNull(),
    createdAt: instant('created_at').notNull(),
    lastLoginAt: instant('last_login_at'),
    lastLoginAddress: text('last_login_address'),
    version: integer('version').notNull().default(1),
  },
  (table) => [uniqueIndex('users_account').on(table.account)],
)

/**
 * Who ever gave out a password of this account, the first or one it was reset to: they could have acted in this person's name. A
 * later reset takes nobody out, lest people wash each other's accounts clean.
 */
export const passwordGivers = sqliteTable(
  'password_givers',
  {
    userId: idOf('user_id', () => users.id),
    giverId: idOf('giver_id', () => users.id),
  },
  (table) => [primaryKey({ columns: [table.userId, table.giverId] })],
)

/** Hashes of the last passwords before the present one, so that none comes back at once. */
export const earlierPasswords = sqliteTable(
  'earlier_passwords',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    passwordHash: text('password_hash').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [index('earlier_passwords_user').on(table.userId, table.replacedAt)],
)

/** A capacity: this person acts for this unit, in this role, from this day to that; `seatId`: the unit in which they sit, where that is another. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    unitId: idOf('unit_id', () => units.id),
    seatId: text('seat_id').references(() => units.id),
    role: text('role').$type<Role>().notNull(),
    post: text('post').notNull(),
    fromDay: day('from_day').notNull(),
    toDay: day('to_day'),
    /** For whom it is held while they are away: a deputy's capacity, which always ends. */
    deputyForId: text('deputy_for_id').references(() => users.id),
  },
  (table) => [index('memberships_user').on(table.userId), index('memberships_unit').on(table.unitId, table.role)],
)

/**
 * A capacity that somebody wants to give themselves: waiting for a second administrator, or, where there is none, begun after a
 * delay (`membershipId` is set then). Decided once.
 */
export const membershipRequests = sqliteTable(
  'membership_requests',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    unitId: idOf('unit_id', () => units.id),
    seatId: text('seat_id').references(() => units.id),
    role: text('role').$type<Role>().notNull(),
    post: text('post').notNull(),
    fromDay: day('from_day').notNull(),
    toDay: day('to_day'),
    membershipId: text('membership_id').references(() => memberships.id),
    requestedBy: idOf('requested_by', () => users.id),
    requestedAt: instant('requested_at').notNull(),
    decision: text('decision').$type<'confirmed' | 'refused' | 'withdrawn'>(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (table) => [index('membership_requests_open').on(table.decision, table.unitId)],
)

export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    membershipId: text('membership_id').references(() => memberships.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    endedAt: instant('ended_at'),
    /** What ended it, for its own browser to be told; null while it runs and for one that the person left. */
    endedBy: text('ended_by').$type<SessionEnd>(),
    address: text('address').notNull(),
    agent: text('agent').notNull(),
    /** Begun by a provider's word in place of the password. */
    isByProvider: flag('is_by_provider').notNull().default(false),
  },
  (table) => [index('sessions_user').on(table.userId)],
)

export const loginFailures = sqliteTable(
  'login_failures',
  { id: id(), account: text('account').notNull(), address: text('address').notNull(), at: instant('at').notNull() },
  (table) => [index('login_failures_account').on(table.account, table.address, table.at)],
)

/** Log-ins tried from an address within the last minute, counted for all server processes together. */
export const loginAttempts = sqliteTable(
  'login_attempts',
  { id: id(), address: text('address').notNull(), at: instant('at').notNull() },
  (table) => [index('login_attempts_address').on(table.address, table.at), index('login_attempts_at').on(table.at)],
)
