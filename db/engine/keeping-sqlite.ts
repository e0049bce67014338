import Sqlite from 'better-sqlite3'
import { toRefusal } from './machine-faults'

const mostKept = 500

/**
 * A connection that keeps what it has prepared: the same text gives the same statement, since preparing costs as much as running
 * and Drizzle prepares each query anew. Its statements throw faults of the machine as refusals.
 */
export class KeepingSqlite extends Sqlite {
  private readonly kept = new Map<string, Sqlite.Statement>()

  override prepare = ((source: string) => {
    const statement = this.kept.get(source) ?? sayFaults(super.prepare(source))
    if (this.kept.size > mostKept) this.kept.clear()
    this.kept.set(source, statement)
    return statement
  }) as Sqlite.Database['prepare']
}

// A statement is made by the engine and has no class to extend.
function sayFaults(statement: Sqlite.Statement): Sqlite.Statement {
  statement.run = refusing(statement.run.bind(statement))
  statement.get = refusing(statement.get.bind(statement))
  statement.all = refusing(statement.all.bind(statement))
  return statement
}

const refusing =
  <Given extends unknown[], Result>(ask: (...given: Given) => Result) =>
  (...given: Given): Result => {
    try {
      return ask(...given)
    } catch (error) {
      throw toRefusal(error)
    }
  }
