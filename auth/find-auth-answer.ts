/** What next-auth answers itself; everything else of it is closed. */
const open: ReadonlySet<string> = new Set(['GET csrf', 'POST callback/credentials', 'POST signout'])
/** Its own pages, which it leads to itself where something is wrong, and ours in their place. */
const pages: ReadonlyMap<string, string> = new Map([
  ['signin', '/login'],
  ['error', '/login'],
  ['verify-request', '/login'],
  ['signout', '/account'],
])

/** For a path below /api/auth: `open`, the page of this site to go to instead, or undefined for "not found". */
export function findAuthAnswer(method: string, path: readonly string[]): 'open' | string | undefined {
  const name = path.join('/')
  if (open.has(`${method} ${name}`)) return 'open'
  return method === 'GET' ? pages.get(name) : undefined
}
