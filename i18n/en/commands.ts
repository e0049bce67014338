import type { Dictionary } from '../widen'
import { sayTrailFault } from './trail-fault'

const bundleFaults: Record<string, string> = {
  unreadable: 'the bundle cannot be opened; perhaps it was not copied whole',
  sums: 'this is no bundle of the product',
  changed: 'a file of the bundle was changed',
  missing: 'a file of the bundle is missing',
  added: 'a file was added to the bundle',
  older: 'the bundle is of an earlier version than the one installed; if that is meant, add --older',
  unsigned: 'the bundle is not signed',
  signature: 'the signature of the bundle is not by this key',
}

export const commands: Dictionary['commands'] = {
  firstUnit: 'Our unit',
  firstPerson: 'Administrator',
  firstPost: 'Administrator',
  firstAdministrator: ({ account, password }) =>
    `first administrator: account ${account}, password ${password} (shown this once, to be changed at log-in)`,
  insecureHttp: ({ address }) =>
    `not started: ${address} is plain HTTP open to other machines; put an https reverse proxy before it and set NEXTAUTH_URL to its https address, or set ALLOW_INSECURE_HTTP=1 on a network whose risk you know`,
  plainHttp: 'note: serving plain HTTP, passwords and material cross the network unencrypted',
  backedUpFirst: ({ file }) => `the database was backed up to ${file} before its upgrade`,
  building: 'the sources are newer than the build, building…',
  buildNeeds: 'not started: what the build needs is not installed; run npm ci --include=dev',
  buildFailed: 'not started: the build failed, see above',
  ready: ({ address }) => `ready: ${address}`,
  processEnded: ({ why }) => `a server process ended (${why}) and is started again`,
  metricsOff: ({ port, why }) =>
    `no figures are given out: METRICS_PORT ${port} cannot be used (${why}); choose another and start again`,
  stopping: 'stopping, once the requests under way are answered…',
  seeding: 'writing sample data…',
  sampleAccounts: 'sample accounts (all invented, one password):',
  samplePassword: ({ password }) => `password: ${password}`,
  backupDone: ({ file, files, megabytes }) => `backed up to ${file}: database and ${files} files, ${megabytes} MB`,
  restoreDone: ({ folder, files }) => `restored to ${folder}: database and ${files} files`,
  drillDone: ({ file, people, reports, tasks, files, events }) =>
    `the restore drill went well: ${file} was restored into an empty folder and checked, ${people} people, ${reports} reports, ${tasks} tasks, ${files} files, a whole log of ${events} events; the copy is removed again`,
  drillForeign:
    'but its log is no beginning of the log here: it is a backup of another database, or the log here was rewritten; find out which',
  setAside: ({ folder }) => `what was there before is kept in ${folder}`,
  auditWhole: ({ events, hash }) =>
    `the log is whole: ${events} events, each of them checked; hash of the last ${hash} (note it elsewhere to compare later)`,
  secondStepCleared: ({ account, name }) =>
    `the second step of ${account} (${name}) is taken away and its sessions are ended; the next log-in takes the password alone, so set it up again at once`,
  providerUnlinked: ({ account, name }) =>
    `${account} (${name}) belongs to nobody at the provider any more and its sessions are ended; whoever comes next by that name there is linked to it`,
  sealEarly: ({ day }) => `${day} is no day that is over: name one as YYYY-MM-DD, yesterday at the latest`,
  sealNone: 'the log had no event by the end of that day',
  sealHolds: ({ day, count }) => `the seal of ${day} holds: the log up to event ${count} was not rewritten`,
  sealBroken: ({ day, count, verdict }) =>
    verdict === 'gone'
      ? `the seal of ${day} does not hold: the log has no event ${count} any more; its end was cut, or the database replaced by an older one`
      : `the seal of ${day} does not hold: event ${count} is another one now; what lies before it was rewritten as a whole`,
  auditBroken: (facts) => `the log is not as it was written: ${sayTrailFault(facts)}`,
  auditUnreached: (facts) =>
    `warning: the log is not as it was written: ${sayTrailFault(facts)}; run npm run audit:verify and find out why`,
  bundled: ({ file, files, isSigned }) => `packed into ${file}: ${files} files, ${isSigned ? 'signed' : 'not signed'}`,
  dataInside: ({ folder }) =>
    `not updated: the data folder ${folder} lies within that of the program; move it out and set DATA_DIR`,
  bundleRefused: ({ fault, path }) =>
    `not updated, and nothing was touched: ${bundleFaults[fault] ?? fault}${path ? ` (${path})` : ''}`,
  updateUnsaved: ({ output }) => `not updated, and nothing was touched: the backup before it failed: ${output}`,
  updateRunning: ({ output }) =>
    `not updated, and nothing was changed: the product still answers after it was stopped; name the command that stops it with --stop. ${output}`.trim(),
  updated: ({ from, to, previous, backup }) =>
    `updated from ${from} to ${to}, which is ready; the program before it is in ${previous}, the backup before it ${backup}`,
  rolledBack: ({ to, why, isBack, backup }) =>
    `not updated to ${to}: it did not become ready; ${isBack ? 'program and data are as they were before, and ready' : 'the program before it does not become ready either, see its log'}; the backup before it is ${backup}. ${why}`,
  digestQueued: ({ count }) => `${count} digests of today are queued (once each working day, from 08:30)`,
  delivered: ({ sent, waiting, failed, dropped }) =>
    `${sent} sent, ${waiting} to be tried again, ${failed} failed, ${dropped} with nothing left to say`,
  noticesBusy: 'Another process is at it; nothing was done twice',
  noCorpus: ({ folder }) => `nothing scored: the folder ${folder} with labelled documents is absent`,
}
