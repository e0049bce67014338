import { cookies } from 'next/headers'
import { isSecure } from '@/auth/cookie'
import { flashCookie } from '@/ui/frame/flash-cookie'

/** Says a sentence at the top of the next page, once. */
export async function setFlash(sentence: string): Promise<void> {
  const cookie = { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: 5 } as const
  ;(await cookies()).set(flashCookie, `${Date.now()}|${sentence}`, cookie)
}

/** The sentence left by the action before, if any. */
export const readFlash = async (): Promise<string | undefined> => (await cookies()).get(flashCookie)?.value

/** What was said before is over once something else was refused: a page that is drawn with the refusal does not say it again. */
export async function clearFlash(): Promise<void> {
  const kept = await cookies()
  if (kept.has(flashCookie)) kept.delete(flashCookie)
}
