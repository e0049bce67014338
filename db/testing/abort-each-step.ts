import type Sqlite from 'better-sqlite3'
import { vi } from 'vitest'
import { rawWriter } from '@/db/client'
import { type Work, Writer } from '@/db/engine/writer'

/** `changes` that went through, the `steps` at which they were broken off before, and what was wrong after these. */
export type Aborted = { changes: number; steps: number; faults: string[] }

/**
 * From now on each change is broken off at its first statement, then at its second, and so on to its end, before it goes through.
 * Gives the counts, which grow; `faults` names the changes of which something stayed, or that went through without a step.
 */
export function abortEachStep(): Aborted {
  const found: Aborted = { changes: 0, steps: 0, faults: [] }
  const bomb = placeBomb(rawWriter())
  const { write } = Writer.prototype
  vi.spyOn(Writer.prototype, 'write').mockImplementation(async function (this: Writer, work, need) {
    const before = dump(rawWriter())
    const breaksOff = (at: number) =>
      write.call(this, bomb.in(work, at), need).then(
        () => found.faults.push(`change ${found.changes}: went through without step ${at}`),
        () => undefined,
      )
    await breaksOff(Number.POSITIVE_INFINITY)
    const steps = bomb.passed()
    for (let at = 1; at <= steps; at++) await breaksOff(at)
    if (dump(rawWriter()) !== before) found.faults.push(`change ${found.changes}: something stayed`)
    found.changes++
    found.steps += steps
    return write.call(this, work, need)
  } as typeof write)
  return found
}

/** What makes the statements of a connection fail: the one that is `at` its turn within a piece of work, else its end. */
function placeBomb(raw: Sqlite.Database) {
  let [passed, explodesAt] = [0, 0]
  const prepare = raw.prepare
  const known = new WeakSet<object>()
  const ticking =
    <Given extends unknown[], Result>(ask: (...given: Given) => Result) =>
    (...given: Given): Result => {
      if (explodesAt && ++passed === explodesAt) throw new Error('broken off here')
      return ask(...given)
    }
  raw.prepare = ((source: string) => {
    const statement = prepare(source)
    if (known.has(statement)) return statement
    known.add(statement)
    statement.run = ticking(statement.run)
    statement.get = ticking(statement.get)
    statement.all = ticking(statement.all)
    return statement
  }) as typeof raw.prepare
  const within =
    (work: Work<unknown>, at: number): Work<unknown> =>
    async (tx) => {
      ;[passed, explodesAt] = [0, at]
      await work(tx).finally(() => {
        explodesAt = 0
      })
      throw new Error('broken off at its end')
    }
  return { in: within, passed: () => passed }
}

function dump(raw: Sqlite.Database): string {
  const tables = raw.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all()
  return tables
    .map((name) => `${name} ${JSON.stringify(raw.prepare(`select * from "${name}"`).raw().all())}`)
    .join('\n')
}
