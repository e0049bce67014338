import { cookies } from 'next/headers'
import { halfLogInMs } from '@/domain/second-step/typed-code'
import { cookieAttributes, isSecure } from './cookie'

const nameOf = (): string => (isSecure() ? '__Host-jiannuo.half' : 'jiannuo.half')

/** Hands the browser the token of a log-in whose code is still to come. */
export async function writeHalfCookie(half: string): Promise<void> {
  ;(await cookies()).set(nameOf(), half, { ...cookieAttributes(), maxAge: halfLogInMs / 1000 })
}

/** That token, where the browser has one. */
export const readHalfCookie = async (): Promise<string | undefined> => (await cookies()).get(nameOf())?.value

/** Takes it back. */
export async function clearHalfCookie(): Promise<void> {
  ;(await cookies()).set(nameOf(), '', { ...cookieAttributes(), maxAge: 0 })
}
