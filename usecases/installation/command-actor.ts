import type { EventActor } from '@/db/audit/append-event'

/** Who acts when the machine's own administrator runs a command. */
export const commandActor: EventActor = { name: 'system', unitName: '', address: 'command line' }
