import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/env'

export const providerId = 'oidc'

/** What somebody is called who logs in by the provider. */
export type Claims = { issuer: string; subject: string; account: string }
type Profile = { sub: string } & Record<string, unknown>

/** What the button for the office's own log-in is called; undefined where there is none. */
export const findProviderName = (): string | undefined => env().provider?.name

/** The provider as next-auth takes it: found by discovery, with state, nonce and PKCE; undefined where none is set. */
export function findProvider(): OAuthConfig<Profile> | undefined {
  const settings = env().provider
  if (!settings) return undefined
  const { issuer, clientId, clientSecret, name } = settings
  return {
    id: providerId,
    name,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid profile' } },
    // Some say a person's name in the token, some only when asked; the library holds that both speak of one subject.
    userinfo: {
      request: async ({ client, tokens }) => ({
        ...claimsOf(tokens.id_token),
        ...(await client.userinfo(tokens as Parameters<typeof client.userinfo>[0])),
      }),
    },
    profile: ({ sub }) => ({ id: sub }),
  }
}

// Its signature was checked by the library before.
const claimsOf = (token = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}')

/** What of a profile counts: who it is there, and what the claim that is set calls them here. */
export function readClaims(given: object | undefined): Claims | undefined {
  const settings = env().provider
  const profile = given as Record<string, unknown> | undefined
  const [subject, account] = [profile?.sub, profile?.[settings?.claim ?? '']]
  if (!settings || typeof subject !== 'string' || !subject) return undefined
  return { issuer: settings.issuer, subject, account: typeof account === 'string' ? account : '' }
}
