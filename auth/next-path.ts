import type { Route } from 'next'

const base = 'http://site.invalid'

/** A path of this site to go on to, from untrusted text; `fallback` for anything that leads off the site or to log-in. */
export function readNextPath(text: unknown, fallback = '/'): Route {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || hasControl(text)) return fallback as Route
  const url = new URL(text, base)
  if (url.origin !== base || /^\/(login|api)(\/|$)/.test(url.pathname) || url.pathname.startsWith('//'))
    return fallback as Route
  return (url.pathname + url.search + url.hash) as Route
}

const hasControl = (text: string): boolean => [...text].some((sign) => sign < ' ' || sign === '\\' || sign === '\u007f')

/** Where to log in from a page, to come back to it. */
export function logInPath(page: string, why?: 'ended' | 'revoked' | 'half'): Route {
  const next = readNextPath(page)
  const asked = new URLSearchParams({ ...(next !== ('/' as Route) && { next }), ...(why && { why }) }).toString()
  return (asked ? `/login?${asked}` : '/login') as Route
}
