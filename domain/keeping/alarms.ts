/** What must be known of an installation to tell what its keeper has to see to. */
type State = {
  backup: { isTooOld: boolean; failedAt: string | null }
  disk: { isShort: boolean }
  database: { check: { fault: string | null } | null }
  advisories: readonly unknown[]
}

export const alarms = ['backupTooOld', 'backupFailed', 'diskShort', 'dataFaulty', 'advisory'] as const
export type Alarm = (typeof alarms)[number]

/** What the keeper of an installation has to see to, the worst first. */
export function listAlarms({ backup, disk, database, advisories }: State): Alarm[] {
  const holds: Record<Alarm, boolean> = {
    dataFaulty: Boolean(database.check?.fault),
    diskShort: disk.isShort,
    backupTooOld: backup.isTooOld,
    backupFailed: backup.failedAt !== null,
    advisory: advisories.length > 0,
  }
  return worstFirst.filter((alarm) => holds[alarm])
}

const worstFirst: readonly Alarm[] = ['dataFaulty', 'diskShort', 'backupTooOld', 'backupFailed', 'advisory']
