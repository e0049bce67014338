import { Refusal } from '@/domain/refusal'
import type { ReadDocument } from '../document'

/** Refuses a document without text (`fileWithoutText`); a scanned pdf may still carry a stamp or a page number as text. */
export function ensureText({ type, text }: Pick<ReadDocument, 'type' | 'text'>): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters < (type === 'pdf' ? 10 : 1)) throw new Refusal('fileWithoutText', { type })
}
