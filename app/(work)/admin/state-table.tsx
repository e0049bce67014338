import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { writeSize } from '@/ui/elements/write-size'
import type { InstallationState } from '@/usecases/installation/state/view-state'

type Row = { what: string; state: string; more: string; isWrong?: boolean }
type StateProps = { view: InstallationState; now: string; words: Dictionary }

/** What the keeper of the installation has to see to; nothing where all is well. */
export const Alarms = ({ alarms, words }: { alarms: InstallationState['alarms']; words: Dictionary }) =>
  alarms.map((alarm) => (
    <p key={alarm} className="note note--red" role="alert">
      <i aria-hidden="true">■</i>
      <Prose>{words.admin.state.alarms[alarm]}</Prose>
    </p>
  ))

/** How the installation is, line by line: backup, disk, database, jobs, mail, sessions, versions. */
export function StateTable({ view, now, words }: StateProps) {
  const { title, columns } = words.admin.state
  const rows = [...listKept(view, now, words), ...listJobs(view, words), ...listRunning(view, words)]
  return (
    <table className="table table--plain stack">
      <TableHead caption={title} columns={[columns.what, columns.state, columns.more]} />
      <tbody>
        {rows.map(({ what, state, more, isWrong }) => (
          <tr key={what}>
            <th scope="row">
              <Prose>{what}</Prose>
            </th>
            <td className={isWrong ? 'red' : undefined} data-label={columns.state}>
              <span>
                <Prose>{state}</Prose>
              </span>
            </td>
            <td className="soft" data-label={columns.more}>
              <span>
                <Prose>{more || '—'}</Prose>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function listKept({ backup, disk, database }: InstallationState, now: string, words: Dictionary): Row[] {
  const text = words.admin.state
  const { at, drilledAt, maxHours } = backup
  const kind = backup.isNightly ? text.backupNightly(backup) : text.backupByHand
  return [
    {
      what: text.backup,
      state: at ? text.backupAt({ stamp: formatStamp(at), hours: hoursBetween(at, now) }) : text.backupNone,
      more: [kind, maxHours && text.backupLimit({ hours: maxHours })].filter(Boolean).join(words.mail.between),
      isWrong: backup.isTooOld || backup.failedAt !== null,
    },
    { what: text.drill, state: formatStamp(drilledAt) || text.drillNone, more: text.drillHow },
    {
      what: text.disk,
      state: text.diskFree({ free: writeSize(disk.free), total: writeSize(disk.total) }),
      more: '',
      isWrong: disk.isShort,
    },
    {
      what: text.database,
      state: text.databaseSize({ size: writeSize(database.bytes), files: writeSize(database.fileBytes) }),
      more: sayCheck(database.check, words),
      isWrong: Boolean(database.check?.fault),
    },
  ]
}

function sayCheck(check: InstallationState['database']['check'], words: Dictionary): string {
  const text = words.admin.state
  if (!check) return text.checkNone
  const stamp = formatStamp(check.at)
  return check.fault ? text.checkFault({ stamp, fault: check.fault }) : text.checked({ stamp, events: check.events })
}

const listJobs = ({ jobs }: InstallationState, words: Dictionary): Row[] =>
  jobs.map(({ job, ranAt, next }) => {
    const text = words.admin.state
    return {
      what: text.job[job],
      state: ranAt ? text.ranAt({ stamp: formatStamp(ranAt) }) : text.neverRan,
      more: sayNext(next, words),
    }
  })

function sayNext(next: InstallationState['jobs'][number]['next'], words: Dictionary): string {
  const text = words.admin.state
  if (next === null) return text.nextUnset
  if (next === 'always') return text.nextAlways
  return next === 'workingDays' ? text.nextWorkingDays : text.nextAt({ stamp: formatStamp(next) })
}

function listRunning({ mail, sessions, versions, advisories }: InstallationState, words: Dictionary): Row[] {
  const text = words.admin.state
  const { waiting = 0, failed = 0 } = mail ?? {}
  const named = advisories.map((each) => text.advisoryIs(each)).join(words.common.comma)
  return [
    { what: text.mail, state: mail ? text.mailCounts({ waiting, failed }) : text.mailUnset, more: '' },
    { what: text.sessions, state: text.sessionCount(sessions), more: text.sessionHint },
    { what: text.version, state: text.versionIs(versions), more: '' },
    {
      what: text.advisories,
      state: named || text.advisoryNone,
      more: advisories.map(({ floor }) => floor.why).join(words.mail.between),
      isWrong: advisories.length > 0,
    },
  ]
}

const hoursBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000))
