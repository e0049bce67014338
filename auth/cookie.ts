import { absoluteMs } from '@/domain/session'
import { env } from '@/env'

/** True when the site is reached over https; plain http is an explicit opt-in of the operator. */
export const isSecure = (): boolean => env().address.startsWith('https:')

/** Name of the session cookie: bound to this host over https. */
export const sessionCookieName = (): string => (isSecure() ? '__Host-jiannuo.session' : 'jiannuo.session')

/** Attributes of every cookie that the server alone reads. */
export const cookieAttributes = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() })

export const sessionSeconds = absoluteMs / 1000
