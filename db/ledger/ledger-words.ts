import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { toQuery } from '@/domain/search'
import { readNumber, type SoughtNumber } from '@/domain/task/number'
import { tasks } from '../schema'

/** Tasks that hold all the words, or bear the number that was typed; none where nothing can be looked for. */
export function wordConditions(words: string): (SQL | undefined)[] {
  const [query, number] = [toQuery(words), readNumber(words)]
  if (query)
    return [
      or(
        number ? bearsSql(number) : undefined,
        sql`${tasks.id} in (select k.task_id from task_search s join task_search_keys k on k.key = s.rowid where s.grams match ${query})`,
      ),
    ]
  return words.trim() ? [sql`0 = 1`] : []
}

/** True of the task that bears the number somebody looks for. */
export const bearsSql = ({ prefix, year, sequence }: SoughtNumber): SQL =>
  and(
    eq(tasks.numberSeq, sequence),
    year ? eq(tasks.numberYear, year) : undefined,
    prefix ? sql`substr(${tasks.number}, 1, ${prefix.length}) = ${prefix}` : undefined,
  ) ?? sql`1`
