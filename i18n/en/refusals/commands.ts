import type { CommandRefusals } from '@/domain/command-refusals'
import type { Sentences } from '../../sentences'
import { sayTrailFault } from '../trail-fault'

export const commandRefusals: Sentences<CommandRefusals> = {
  databaseNewer:
    'refused: a newer version has written this database; use that version, or restore the backup made before the upgrade',
  databaseInUse: (facts) =>
    `not restored: some process is using the database in ${facts.folder}; stop the server first`,
  restoreUnderWay: (facts) => `not done: ${facts.folder} is being restored or tidied; try again shortly`,
  targetNotEmpty: (facts) =>
    `not restored: ${facts.folder} holds a database; add --replace to replace it, what is there is kept beside it`,
  noDatabase: (facts) => `not done: there is no database in ${facts.folder}; check DATA_DIR`,
  noAccount: ({ account }) =>
    `not done: there is no account ${account} in this database; check its spelling and DATA_DIR`,
  providerUnlinkedHere: ({ account }) => `nothing to undo: nobody has come into ${account} by the provider yet`,
  fileExists: (facts) => `not backed up: ${facts.file} is there already; choose another name`,
  archiveMissing: (facts) => `not restored: ${facts.file} is missing or empty`,
  archiveDamaged: (facts) =>
    `not restored: the archive is damaged or no backup of this product${facts.path ? ` (${facts.path})` : ''}; what is there was left untouched`,
  auditKeyMissing: ({ folder }) =>
    `not done: ${folder} holds audit-head but no audit-key, so the log cannot go on; take audit-key out of a backup, or set AUDIT_KEY`,
  auditKeyForeign: ({ folder }) =>
    `not done: audit-key (or AUDIT_KEY) and audit-head in ${folder} are no pair, one of them was replaced; take the right one out of a backup`,
  databaseLost: ({ folder, count }) =>
    `not started: audit-head knows of ${count} events, but the database in ${folder} is empty; put the database back or restore a backup, or move audit-head and audit-key away to begin anew`,
  archiveIncomplete: (facts) =>
    `not restored: ${facts.count} files are missing in the backup (such as ${facts.path}); what is there was left untouched. If there is no better backup, add --despite-faults`,
  archiveUntrue: (facts) =>
    `not restored: the log in the backup is not whole (${sayTrailFault(facts)}); what is there was left untouched. If there is no better backup, add --despite-faults`,
  archiveSealed: ({ file }) =>
    `not restored: ${file} is an encrypted backup; set BACKUP_PASSPHRASE to the passphrase that it was made with; what is there was left untouched`,
  archiveUnsealed: ({ file }) =>
    `not restored: ${file} is not encrypted though BACKUP_PASSPHRASE is set, so anybody could have made it; if you know where it comes from, run this with BACKUP_PASSPHRASE empty; what is there was left untouched`,
  passphraseWrong: ({ file }) =>
    `not restored: BACKUP_PASSPHRASE is not the passphrase of ${file}, or the head of the file was altered; what is there was left untouched`,
  noBackup: ({ folder }) => `no drill: there is no backup in ${folder}; make one first, or name the file`,
  backupNoRoom: (facts) =>
    `not backed up: there is no room left on the disk of ${facts.folder}; make room, or back up to another place`,
  folderNotEmpty: (facts) => `not restored: ${facts.folder} is not empty`,
}
