import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '@/domain/people'
import { id, idOf, instant } from '../columns'
import { units, users } from './people'
import { tasks } from './task'

/** What people wrote on tasks beside their reports; one that was taken back keeps its row. */
export const comments = sqliteTable(
  'comments',
  {
    id: id(),
    taskId: idOf('task_id', () => tasks.id),
    text: text('text').notNull(),
    userId: idOf('user_id', () => users.id),
    unitId: idOf('unit_id', () => units.id),
    role: text('role').$type<Role>().notNull(),
    deputyFor: text('deputy_for').notNull().default(''),
    at: instant('at').notNull(),
    takenBackAt: instant('taken_back_at'),
  },
  (table) => [index('comments_task').on(table.taskId, table.at)],
)

/** Who watches which task, in whatever capacity. */
export const taskWatches = sqliteTable(
  'task_watches',
  {
    taskId: idOf('task_id', () => tasks.id),
    userId: idOf('user_id', () => users.id),
    since: instant('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.userId] }), index('task_watches_user').on(table.userId)],
)
