import { addNotifications } from '@/db/notices/notifications'
import type { Told } from '@/domain/task/move/notices'
import type { Urge } from '@/domain/task/urging/urge'
import type { LoadedTask } from '../steps/act-on-task'
import { listRecipients } from '../steps/list-recipients'

/** Tells of a slip: the unit's handler, its heads, and of a red one the leader. The kind names the colour. */
export async function tellUrged(loaded: LoadedTask, urge: Urge): Promise<void> {
  const { task } = loaded.dossier
  const unit: Told[] = task.handlerId ? ['handler', 'leadHeads'] : ['leadUnit']
  await tell(loaded, urge, `urge.${urge.colour}`, unit)
  if (urge.colour === 'red') await tell(loaded, urge, 'urge.copy', ['leaders'])
}

/** Tells the office, and whoever sent the slip, that the unit received or answered it; of a red one the leader too. */
export async function tellOfUrge(loaded: LoadedTask, urge: Urge, kind: 'receipt' | 'answer'): Promise<void> {
  const office: Told[] = [{ userId: urge.issuedBy }, 'coordinators']
  const isForLeader = kind === 'answer' && urge.colour === 'red'
  const answer = kind === 'answer' ? urge.answer.slice(0, 200) : ''
  await tell(loaded, urge, `urge.${kind}`, isForLeader ? [...office, 'leaders'] : office, { answer })
}

async function tell(
  { tx, actor, now, dossier: { task, units } }: LoadedTask,
  { id: urgeId, number: urge, colour, replyDue }: Urge,
  kind: string,
  to: Told[],
  more: Record<string, string> = {},
): Promise<void> {
  const facts = { urgeId, urge, colour, replyDue, ...more }
  await addNotifications(tx, await listRecipients(tx, actor, { task, units }, { to, kind, facts }, now), now)
}
