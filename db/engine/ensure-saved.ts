import { Refusal } from '@/domain/refusal'

/**
 * Passes when a write over a version met its row; else throws `Refusal('staleVersion')`: another change came first. Every save
 * over a version ends in it, so that no caller can overlook a lost write.
 */
export function ensureSaved(rows: readonly unknown[], version: number): void {
  if (!rows.length) throw new Refusal('staleVersion', { version })
}
