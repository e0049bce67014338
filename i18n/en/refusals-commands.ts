import type { RefusalFacts } from '@/domain/refusal'
import type { commandRefusals as zh } from '../zh/refusals-commands'

export const commandRefusals: typeof zh = {
  databaseNewer: (_facts: RefusalFacts) =>
    'refused: a newer version has written this database; use that version, or restore the backup made before the upgrade',
  databaseInUse: (facts: RefusalFacts) =>
    `not restored: some process is using the database in ${facts.folder}; stop the server first`,
  targetNotEmpty: (facts: RefusalFacts) =>
    `not restored: ${facts.folder} holds a database; add --replace to replace it, what is there is kept beside it`,
  noDatabase: (facts: RefusalFacts) => `not done: there is no database in ${facts.folder}; check DATA_DIR`,
  fileExists: (facts: RefusalFacts) => `not backed up: ${facts.file} is there already; choose another name`,
  archiveMissing: (facts: RefusalFacts) => `not restored: ${facts.file} is missing or empty`,
  archiveDamaged: (facts: RefusalFacts) =>
    `not restored: the archive is damaged or no backup of this product${facts.path ? ` (${facts.path})` : ''}; what is there was left untouched`,
  folderNotEmpty: (facts: RefusalFacts) => `not restored: ${facts.folder} is not empty`,
}
