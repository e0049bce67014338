import { formatMoment } from '@/i18n/dates'
import type { LoggedIn } from '@/usecases/account/steps/begin-session'
import { readWords } from './locale'

/** Tells the person of the log-in before this one, so that a stranger's is noticed. */
export async function sayWelcome({ name, last }: LoggedIn): Promise<string> {
  const { locale, words } = await readWords()
  const { flash } = words.account
  if (!last) return flash.welcomeFirst({ name })
  return flash.welcome({ name, moment: formatMoment(last.at, locale), address: last.address })
}
