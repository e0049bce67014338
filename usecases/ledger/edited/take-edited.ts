import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { changeOnce, findDone } from '@/db/notices/change-once'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { readEditedChoices } from '@/domain/task/edited/choices'
import { yieldTurn } from '@/formats/beside/yield-turn'
import type { Given } from '../../steps/form-fields'
import { checkEdited, type EditedTake, type EditedTrial } from './check-edited'
import type { takeEditedForm } from './edited-forms'
import { takeEdits } from './steps/take-edits'

export type TakenLedger = { tasks: number }

/** As many tasks are written together, or none of them; with more, others would wait for longer than 0.3 s. */
const together = 50

/**
 * Writes what the comparison of an edited ledger showed, and nothing else: each row by the use cases of the page, and at the end one event
 * with the file's hash and the counts. Up to fifty tasks are one change; of more, each fifty, and where one of them is refused the rest stays
 * as it was and is told the next time. A second press gives what the first did.
 * Throws `Refusal`: editedMoved, editedNotReady, editedNothing, or those of `checkEdited` and of the use cases.
 */
export async function takeEdited(
  actor: Actor,
  { keptId, choices, stamp, requestId }: Given<typeof takeEditedForm>,
  now: string,
): Promise<TakenLedger> {
  const before = requestId && (await findDone<TakenLedger>(reader(), actor, requestId))
  if (before) return before
  const trial = await checkEdited(actor, keptId, readEditedChoices(new URLSearchParams(choices)), now)
  ensureShown(trial, stamp)
  const parts = cut(trial.takes)
  for (const part of parts.slice(0, -1)) {
    await transaction((tx) => takeAll(tx, actor, part, now))
    await yieldTurn()
  }
  return changeOnce(actor, requestId, now, async (tx) => {
    await takeAll(tx, actor, parts.at(-1) ?? [], now)
    await appendEvent(tx, actor, now, tellOf(trial))
    return { tasks: trial.takes.length }
  })
}

function ensureShown({ open, takes, stamp }: EditedTrial, seen: string): void {
  if (open) throw new Refusal('editedNotReady', { count: open })
  if (stamp !== seen) throw new Refusal('editedMoved')
  if (!takes.length) throw new Refusal('editedNothing')
}

async function takeAll(tx: Database, actor: Actor, takes: EditedTake[], now: string): Promise<void> {
  for (const take of takes) await takeEdits(tx, actor, take, now)
}

const cut = (takes: EditedTake[]): EditedTake[][] =>
  Array.from({ length: Math.ceil(takes.length / together) }, (_, at) => takes.slice(at * together, (at + 1) * together))

function tellOf({ hash, fileName, rows, lines, takes }: EditedTrial) {
  const [taken, left] = [
    lines.filter(({ answer }) => answer === 'take'),
    lines.filter(({ answer }) => answer === 'leave'),
  ]
  const after = { rows, count: takes.length, cells: taken.length, left: left.length }
  return { action: 'ledger.takeBack', objectType: 'file', objectId: hash, objectName: fileName, after }
}
