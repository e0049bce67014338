import type { Hostile } from './hostile'

type None = Record<string, never>
type Limit = { max: number; length: number }

/** What is wrong with an uploaded file, whatever it was for; sizes in bytes. */
export type FileRefusals = {
  fileEmpty: None
  fileTooLarge: { size: number; limit: number }
  fileWrongType: { name?: string; found: string }
  fileTypeMismatch: { name: string; found: string }
  fileWithMacros: None
  fileEncrypted: None
  fileDamaged: None
  fileHostile: { reason: Hostile; found?: number }
  fileWithoutText: { type: string }
  scanUnread: None
  scanGiven: None
  scanUndone: None
  scanTooLong: { count: number; max: number }
  fileTooSlow: { seconds: number }
  readingBusy: None
  /** `signature`: what the scanner calls it. */
  fileInfected: { signature: string }
  reportTooLong: Limit
  planTooLarge: { count: number; max: number }
}
