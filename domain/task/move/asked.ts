import { Refusal } from '@/domain/refusal'
import type { Dossier, TaskRequest } from '../task'

/** The open request of a kind, or undefined. */
export const findOpenRequest = (kind: string, { requests }: Pick<Dossier, 'requests'>): TaskRequest | undefined =>
  requests.find((request) => request.kind === kind && request.state === 'open')

/** The refusal where nobody asked for a move, or not by the request `readId` that was read: one taken back and asked anew is another. */
export function findUnaskedRefusal(kind: string, dossier: Pick<Dossier, 'requests'>, readId?: string): Refusal | null {
  const asked = findOpenRequest(kind, dossier)
  if (!asked) return new Refusal('notAsked', { move: kind })
  return readId && readId !== asked.id ? new Refusal('requestChanged') : null
}
