import { Agent } from 'node:http'
import { withServer } from '@/bench/with-server'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { tryAddresses } from './door/try-addresses'
import { tryAhead } from './door/try-ahead'
import { tryAlike } from './door/try-alike'
import { tryRevocation } from './door/try-revocation'
import type { Drill } from './steps/drill'
import { makeWorld } from './sweep/world'

/** People and strangers at the log-in page, and people whose session ends while they work. */
export const drill: Drill = {
  name: 'get-in',
  goal: 'Unknown, disabled and wrong are told alike in text, code and time; a lock holds where it was earned and nowhere else, 20 failures a minute answer 429; whatever ends a session ends it at its next request, in every form.',
  isQuick: true,
  run: () =>
    withServer(fill, async ({ base, listFaults }) => {
      const agent = new Agent({ keepAlive: true })
      const found = [
        await tryAlike({ agent, base }),
        await tryAddresses({ agent, base }),
        await tryRevocation({ agent, base }),
        await tryAhead({ agent, base }, listFaults),
      ]
      agent.destroy()
      closeDatabase()
      const faults = found.flatMap((each) => each.faults)
      return { passed: !faults.length, figures: [...found.map(({ figures }) => figures), ...faults].join('; ') }
    }),
}

async function fill(): Promise<void> {
  migrateDatabase()
  await makeWorld(new Date().toISOString())
  closeDatabase()
}
