import { Refusal } from '@/domain/refusal'
import { isPaged } from '@/domain/report/left-out'
import type { ReadDocument } from '../document'

/** Refuses a document without text (`fileWithoutText`); a scan may still carry a stamp or a page number as text. */
export function ensureText({ type, text }: Pick<ReadDocument, 'type' | 'text'>): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters < (isPaged(type) ? 10 : 1)) throw new Refusal('fileWithoutText', { type })
}
