import { Refusal } from '@/domain/refusal'

/** What a supporting unit reported on its own part, with whose it is. */
export type Answer = { id: string; unitId: string; unitName: string; at: string; done: string }

/** The answers that stand ready for the lead unit's next report, oldest first: what other units reported since its last one. Takes the newest first. */
export function listReady<Update extends Pick<Answer, 'unitId' | 'at'>>(
  updates: readonly Update[],
  leadUnitId: string | null,
): Update[] {
  const last = updates.find(({ unitId }) => unitId === leadUnitId)?.at ?? ''
  return updates.filter(({ unitId, at }) => unitId !== leadUnitId && at > last).reverse()
}

/** An answer as a piece of the lead unit's text: whose it is, then its words. */
export const writePiece = ({ unitName, done }: Pick<Answer, 'unitName' | 'done'>): string =>
  `${unitName}${/\p{Script=Han}/u.test(done) ? '：' : ': '}${done}`

export type Taking = { done: string; taken?: readonly string[]; appended?: readonly string[] }

/**
 * A report's text with the `appended` answers behind it, and the answers on which it draws: those and the ones whose words were `taken`
 * into it already, each once. Throws `Refusal('choiceUnknown')` of what is no other unit's answer.
 */
export function mergeAnswers<Update extends Answer>(
  { done, taken = [], appended = [] }: Taking,
  updates: readonly Update[],
  leadUnitId: string | null,
): { done: string; sources: Update[] } {
  const find = (id: string): Update => {
    const found = updates.find((each) => each.id === id && each.unitId !== leadUnitId)
    if (!found) throw new Refusal('choiceUnknown')
    return found
  }
  const behind = [...new Set(appended)].filter((id) => !taken.includes(id)).map(find)
  const sources = [...[...new Set(taken)].map(find), ...behind]
  return { done: [done.trim(), ...behind.map(writePiece)].filter(Boolean).join('\n'), sources }
}
