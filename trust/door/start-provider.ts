import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/** `names`: what the provider's claim calls each of its people; read anew at each log-in. */
export type ProviderAt = { port: number; issuer: string; base: string; names: Record<string, string> }

/** Starts a provider that lets everybody in under the name they type; gives what stops it. */
export async function startProvider({ port, issuer, base, names }: ProviderAt): Promise<() => Promise<void>> {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'jiannuo',
        client_secret: 'drill-secret',
        redirect_uris: [`${base}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${base}/login`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'role'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, preferred_username: names[accountId] ?? accountId, role: 'admin' }),
    }),
  })
  // What it warns of, such as keys for trial alone, is no fault of the product's.
  const server = createServer(provider.callback()).listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
