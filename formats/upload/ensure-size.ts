import { Refusal } from '@/domain/refusal'
import { largestFile } from '@/domain/upload-limits'

/** Refuses an empty file (`fileEmpty`) and one over 20 MB (`fileTooLarge` with size and limit in bytes). */
export function ensureSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('fileEmpty')
  if (bytes.length > largestFile) throw new Refusal('fileTooLarge', { size: bytes.length, limit: largestFile })
}
