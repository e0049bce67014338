const isDevelopment = process.env.NODE_ENV === 'development'

/** The content security policy of a page: scripts by nonce, styles from here, no inline code; looser under `next dev` alone. */
export function writePolicy(nonce: string): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : "'self'"
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The policy of a download: a browser that shows it all the same may run and load nothing. */
export const filePolicy = "sandbox; default-src 'none'"

/**
 * The policy of a file that a page of the site shows in a frame: nothing in it runs or loads. A PDF is without the sandbox, in which
 * browsers' own readers do not start; those are apart from the site, and PDF with scripts is not taken.
 */
export const viewPolicy = (type: string): string =>
  [
    ...(type === 'application/pdf' ? ["object-src 'self'"] : ['sandbox']),
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "frame-ancestors 'self'",
  ].join('; ')
