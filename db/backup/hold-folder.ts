import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { isBusy, toRefusal } from '../engine/machine-faults'
import { makePrivateFile } from '../files/private-files'

/**
 * Says, until the function given back is called or the process ends, that the data folder is in use: by a server or a
 * backup. The system itself takes the mark away from a process that died. Throws `Refusal` restoreUnderWay amid a restore.
 */
export function holdFolder(): () => void {
  const mark = open(5_000)
  try {
    mark.exec('begin')
    mark.prepare('select count(*) from sqlite_master').get()
    return () => void mark.close()
  } catch (error) {
    mark.close()
    throw isBusy(error) ? new Refusal('restoreUnderWay', { folder: env().dataDir }) : toRefusal(error)
  }
}

/** Runs `work` while no other process uses the data folder or can begin to. Throws `Refusal` databaseInUse where one does. */
export async function holdFolderAlone<Result>(work: () => Promise<Result>): Promise<Result> {
  const mark = open(0)
  try {
    begin(mark)
    return await work()
  } finally {
    mark.close()
  }
}

function begin(mark: Sqlite.Database): void {
  try {
    mark.exec('begin exclusive')
  } catch (error) {
    throw isBusy(error) ? new Refusal('databaseInUse', { folder: env().dataDir }) : toRefusal(error)
  }
}

function open(timeout: number): Sqlite.Database {
  const path = join(env().dataDir, '.in-use')
  makePrivateFile(path)
  return new Sqlite(path, { timeout })
}
