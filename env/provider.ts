import { z } from 'zod'

/** A provider of log-ins that the office runs; read from the environment alone. `claim` names a person's account the first time. */
export type ProviderSettings = { issuer: string; clientId: string; clientSecret: string; name: string; claim: string }

export const providerShape = {
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(30, 'must have 30 characters or fewer').optional(),
  OIDC_CLAIM: z
    .string()
    .regex(/^[\w.:/-]+$/, 'must be the name of a claim')
    .default('preferred_username'),
}
type Given = z.output<z.ZodObject<typeof providerShape>>

/** The provider that is set, null where none is. Throws `Error` with one line where it is set by half. */
export function readProvider(given: Given): ProviderSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = given
  if (!issuer && !clientId && !clientSecret && !name) return null
  if (!issuer || !clientId || !clientSecret || !name)
    throw new Error('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME must be set together')
  return { issuer: issuer.replace(/\/$/, ''), clientId, clientSecret, name, claim: given.OIDC_CLAIM }
}
