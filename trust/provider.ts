import { withServer } from '@/bench/with-server'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { confirmSecondStep, saveSecret } from '@/db/second-step/second-steps'
import { startProvider } from './door/start-provider'
import { tryProvider } from './door/try-provider'
import type { Drill } from './steps/drill'
import { findFreePort } from './steps/run-server'
import { makeWorld } from './sweep/world'

/** People who log in by a provider of the office: oidc-provider, running beside. */
export const drill: Drill = {
  name: 'provider',
  goal: 'By a real OpenID provider people come into an existing account alone, by a lasting name there, into no role that it says, past no second step; administrators and everybody else still come by their password.',
  run: async () => {
    const port = await findFreePort()
    const issuer = `http://127.0.0.1:${port}`
    const settings = {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'jiannuo',
      OIDC_CLIENT_SECRET: 'drill-secret',
      OIDC_NAME: '统一登录',
    }
    Object.assign(process.env, settings)
    try {
      return await withServer(fill, async ({ base }) => {
        const found = await tryProvider(base, (names) => startProvider({ port, issuer, base, names }))
        closeDatabase()
        return { passed: !found.faults.length, figures: [found.figures, ...found.faults].join('; ') }
      })
    } finally {
      for (const name of Object.keys(settings)) delete process.env[name]
    }
  },
}

async function fill(): Promise<void> {
  const now = new Date().toISOString()
  migrateDatabase()
  await makeWorld(now)
  await transaction(async (tx) => {
    await saveSecret(tx, 'other-head', 'JBSWY3DPEHPK3PXP', now)
    await confirmSecondStep(tx, 'other-head', now)
  })
  closeDatabase()
}
