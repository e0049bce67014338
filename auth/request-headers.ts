type Headers = { get(name: string): string | null }

/** Set at the door on every request: the path and query of the page. */
export const pathHeader = 'x-jiannuo-path'
/** Sent by scripts that ask by themselves, so that asking is no activity of the person. */
export const backgroundHeader = 'x-jiannuo-background'

/** How many bytes a streamed file will have: Next drops a length of its own from streams, the door puts it on again. */
export const sizeHeader = 'x-jiannuo-size'

/** Next's own mark of a form that its script sends. */
export const scriptedHeader = 'next-action'

/** The address a request comes from: the hop added last, which is the reverse proxy's word or the socket's. */
export const readAddress = (from: Headers): string =>
  from.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64) || 'unknown'

/** True for a request that no person made: a poll or a prefetch. */
export const isBackground = (from: Headers): boolean =>
  from.get(backgroundHeader) !== null || from.get('next-router-prefetch') !== null || from.get('purpose') === 'prefetch'
