import { env } from '@/env'

const patienceMs = 3_500

/** Where a browser logs out of the provider too, and comes back to log-in; undefined where it has no such place or does not answer. */
export async function findProviderEnd(): Promise<string | undefined> {
  const settings = env().provider
  if (!settings) return undefined
  const place = await askForEnd(`${settings.issuer}/.well-known/openid-configuration`)
  if (!place) return undefined
  const end = new URL(place)
  end.searchParams.set('client_id', settings.clientId)
  end.searchParams.set('post_logout_redirect_uri', `${env().address}/login`)
  return end.href
}

async function askForEnd(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' })
    const { end_session_endpoint: place } = (await answer.json()) as { end_session_endpoint?: unknown }
    return typeof place === 'string' && /^https?:/.test(place) && URL.canParse(place) ? place : undefined
  } catch {
    return undefined
  }
}
