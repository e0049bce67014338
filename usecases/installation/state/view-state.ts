import { findNewestBackup } from '@/db/backup/nightly-archives'
import { findNote, type Note } from '@/db/backup/notes'
import { reader } from '@/db/client'
import { measureData } from '@/db/engine/measure-data'
import { findRoom } from '@/db/files/room'
import { countOutbox } from '@/db/notices/outbox'
import { countSessions } from '@/db/session/count-sessions'
import { type Alarm, listAlarms } from '@/domain/keeping/alarms'
import type { UnderFloor } from '@/domain/keeping/floors'
import type { OutboxState } from '@/domain/notice/outbox'
import type { Actor } from '@/domain/people'
import { absoluteMs, idleMs } from '@/domain/session'
import { env } from '@/env'
import { ensureInstallationAdmin } from '../../people/steps/find-administered'
import { isBackupTooOld } from '../judge-backup'
import { type JobState, listJobs } from './list-jobs'
import { listAdvisories, readVersions, type Versions } from './read-versions'

/** How the installation is, as far as its keeper must know; sizes in bytes. */
export type InstallationState = {
  alarms: Alarm[]
  backup: {
    at: string | null
    isTooOld: boolean
    maxHours: number | null
    /** When the last nightly one failed, until one does not. */
    failedAt: string | null
    isNightly: boolean
    isSealed: boolean
    drilledAt: string | null
  }
  disk: { free: number; total: number; isShort: boolean }
  database: { bytes: number; fileBytes: number; check: Note<'last-check'> | null }
  jobs: JobState[]
  /** Null where no mail server is set. */
  mail: Partial<Record<OutboxState, number>> | null
  sessions: { sessions: number; people: number }
  versions: Versions
  advisories: UnderFloor[]
}

/** The state of the installation, for the topmost administrator. Throws `Refusal` notAllowed. */
export async function viewState(actor: Actor, now: string): Promise<InstallationState> {
  ensureInstallationAdmin(actor)
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  const [backup, size, jobs, counts, sessions] = await Promise.all([
    findBackupState(now),
    measureData(),
    listJobs(now),
    countOutbox(reader()),
    countSessions(reader(), before(idleMs), before(absoluteMs)),
  ])
  const { free, total, least } = findRoom()
  const disk = { free, total, isShort: free < least }
  const database = { bytes: size.database, fileBytes: size.files, check: findNote('last-check') ?? null }
  const advisories = listAdvisories()
  return {
    alarms: listAlarms({ backup, disk, database, advisories }),
    backup,
    disk,
    database,
    jobs,
    mail: env().outgoing.mail && counts,
    sessions,
    versions: readVersions(),
    advisories,
  }
}

async function findBackupState(now: string): Promise<InstallationState['backup']> {
  const { folder, passphrase, maxHours } = env().backups
  return {
    at: findNewestBackup(now)?.at ?? null,
    isTooOld: await isBackupTooOld(now),
    maxHours: maxHours ?? null,
    failedAt: findNote('backup-fault')?.at ?? null,
    isNightly: folder !== null,
    isSealed: passphrase !== undefined,
    drilledAt: findNote('last-drill')?.at ?? null,
  }
}
