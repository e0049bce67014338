import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { isNoted, type NotedLately, noteOnce } from '@/domain/audit/noted-refusals'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

// Next bundles this module more than once; one memory per process is enough.
const held = globalThis as { jiannuoNoted?: Map<string, NotedLately> }

/**
 * Writes an event of an act that somebody logged in had no right to, at the address `path`; none of what was typed. The
 * same refusal counts once a minute, and twenty of one person. A machine that cannot write leaves the refusal as it is.
 */
export async function noteRefusal(actor: Actor, error: unknown, path: string, now: string): Promise<void> {
  if (!(error instanceof Refusal) || !isNoted(error.code) || !isNew(actor, `${error.code} ${path}`, now)) return
  const { code, field, facts } = error
  const after = { code, ...(field ? { field } : {}), ...('ability' in facts ? { ability: facts.ability } : {}) }
  const event = {
    action: 'refusal.right',
    objectType: 'page',
    objectId: path.split('?')[0]?.slice(0, 200) ?? '',
    after,
  }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, event)).catch(() => undefined)
}

function isNew({ userId }: Actor, key: string, now: string): boolean {
  held.jiannuoNoted ??= new Map()
  if (held.jiannuoNoted.size > 10_000) held.jiannuoNoted.clear()
  const lately = noteOnce(held.jiannuoNoted.get(userId) ?? [], key, Date.parse(now))
  if (lately) held.jiannuoNoted.set(userId, lately)
  return lately !== undefined
}
