/** What next-auth answers itself; everything else of it is closed. */
const open: ReadonlySet<string> = new Set(['GET csrf', 'POST callback/credentials', 'POST signout'])
/** Its own pages, which it leads to itself where something is wrong, and ours in their place. */
const pages: ReadonlyMap<string, string> = new Map([
  ['signin', '/login'],
  ['error', '/login'],
  ['verify-request', '/login'],
  ['signout', '/account'],
])

/** What is open beside where a provider is set: to begin there, to come back, and to log out there too. */
const ofProvider: ReadonlyMap<string, 'begin' | 'open' | 'end'> = new Map([
  ['GET signin/oidc', 'begin'],
  ['GET callback/oidc', 'open'],
  ['GET signout/oidc', 'end'],
])

/** For a path below /api/auth: what is to be done, the page of this site to go to instead, or undefined for "not found". */
export function findAuthAnswer(
  method: string,
  path: readonly string[],
  hasProvider: boolean,
): 'open' | 'begin' | 'end' | string | undefined {
  const name = path.join('/')
  if (open.has(`${method} ${name}`)) return 'open'
  const beside = hasProvider && ofProvider.get(`${method} ${name}`)
  if (beside) return beside
  if (hasProvider && method === 'GET' && name === 'error') return '/login?why=provider'
  return method === 'GET' ? pages.get(name) : undefined
}
