type None = Record<string, never>

/** What only commands meet; a restore in spite of faults notes these facts in the log. */
export type CommandRefusals = {
  databaseNewer: None
  databaseInUse: { folder: string }
  restoreUnderWay: { folder: string }
  targetNotEmpty: { folder: string }
  noAccount: { account: string }
  providerUnlinkedHere: { account: string }
  noDatabase: { folder: string }
  fileExists: { file: string }
  archiveMissing: { file: string }
  archiveDamaged: { reason: string; path?: string }
  archiveIncomplete: { path: string; count: number }
  archiveSealed: { file: string }
  archiveUnsealed: { file: string }
  passphraseWrong: { file: string }
  archiveUntrue: { fault: string; seq: number | null }
  backupNoRoom: { folder: string }
  noBackup: { folder: string }
  folderNotEmpty: { folder: string }
  auditKeyMissing: { folder: string }
  auditKeyForeign: { folder: string }
  databaseLost: { folder: string; count: number }
}
